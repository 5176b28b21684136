package org.dateline.analysis;

import java.util.Arrays;
import java.util.List;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.learning.LinearModel;
import org.dateline.model.Token;

/**
 * Gives each word its universal and its Penn Treebank tag at once, from left to right (averaged
 * perceptron, Collins 2002). Trained on Universal Dependencies; thread-safe.
 */
public final class Tagger {
  /** Where the model stands in the knowledge. */
  public static final String MODEL = "model/tagger.bin";

  private final LinearModel model;
  private final Token.Tag[] tags;
  private final String[] details;

  /** A tagger with this model, its classes named like {@code "NOUN NNS"}. */
  public Tagger(LinearModel model) {
    this.model = model;
    List<String> classes = model.classes();
    this.tags = new Token.Tag[classes.size()];
    this.details = new String[classes.size()];
    for (int i = 0; i < tags.length; i++) {
      int space = classes.get(i).indexOf(' ');
      tags[i] = Token.Tag.valueOf(classes.get(i).substring(0, space));
      details[i] = classes.get(i).substring(space + 1);
    }
  }

  /** The tagger of this knowledge. */
  public static Tagger open(KnowledgePack knowledge) {
    return new Tagger(LinearModel.read(MODEL, knowledge.file(MODEL)));
  }

  /** Tags all words of the workspace. */
  public void tag(WordForms words) {
    int[] names = new int[TagFeatures.MOST];
    int[] scores = new int[tags.length];
    for (int word = 0; word < words.size; word++) {
      Arrays.fill(scores, 0);
      int count = TagFeatures.gather(words, word, names);
      model.table().addManyTo(scores, names, count);
      int best = best(scores);
      words.tag(word, best, tags[best]);
    }
  }

  private static int best(int[] scores) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      if (scores[i] > scores[best]) {
        best = i;
      }
    }
    return best;
  }

  /** The universal tag of a class. */
  public Token.Tag universal(int tagClass) {
    return tags[tagClass];
  }

  /** The Penn Treebank tag of a class. */
  public String detail(int tagClass) {
    return details[tagClass];
  }
}
