package org.dateline.analysis.names;

import java.util.Arrays;
import java.util.List;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.learning.LinearModel;

/**
 * Labels the words of an article as beginning or continuing the name of a person, a body or a place
 * (averaged perceptron, from left to right). Trained on GUM's entity marks; thread-safe.
 */
public final class NameTagger {
  /** Where the model stands in the knowledge. */
  public static final String MODEL = "model/names.bin";

  /** Outside, then begin and continue of each kind. */
  public static final List<String> LABELS =
      List.of(
          "O", "B-PERSON", "I-PERSON", "B-ORGANIZATION", "I-ORGANIZATION", "B-PLACE", "I-PLACE");

  private final LinearModel model;

  /** A tagger with this model. */
  public NameTagger(LinearModel model) {
    this.model = model;
  }

  /** The tagger of this knowledge. */
  public static NameTagger open(KnowledgePack knowledge) {
    return new NameTagger(LinearModel.read(MODEL, knowledge.file(MODEL)));
  }

  /** The number of a label for each word of the article. */
  public int[] tag(NameWords words) {
    NameFeatures features = new NameFeatures(words);
    int[] labels = new int[words.size];
    int[] names = new int[NameFeatures.MOST];
    int[] scores = new int[LABELS.size()];
    for (int at = 0; at < words.size; at++) {
      boolean first = at == words.firstOf[words.sentenceOf[at]];
      int before = first ? 0 : labels[at - 1];
      if (features.mayBeName(at, before)) {
        int before2 = first || at - 1 == words.firstOf[words.sentenceOf[at]] ? 0 : labels[at - 2];
        Arrays.fill(scores, 0);
        int count = features.gather(at, before, before2, false, names);
        model.table().addManyTo(scores, names, count);
        labels[at] = best(scores, before);
      }
    }
    return labels;
  }

  private static int best(int[] scores, int before) {
    int best = 0;
    for (int label = 1; label < scores.length; label++) {
      if (isLegal(before, label) && scores[label] > scores[best]) {
        best = label;
      }
    }
    return best;
  }

  /** Whether a word may bear this label after the other: a name goes on only as what it began. */
  public static boolean isLegal(int before, int label) {
    return label == 0 || label % 2 == 1 || before == label || before == label - 1;
  }
}
