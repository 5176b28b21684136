package org.dateline.analysis;

import java.util.List;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.learning.LinearModel;
import org.dateline.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Gives each word its universal and its Penn Treebank tag at once, from left to right (averaged
 * perceptron, Collins 2002), what is plain by a quick network. Trained on Universal Dependencies;
 * thread-safe.
 */
public final class Tagger {
  /** Where the model stands in the knowledge. */
  public static final String MODEL = "model/tagger.bin";

  /** Where the network stands that decides the plain cases. */
  public static final String QUICK = "model/tagger-quick.bin";

  private final LinearModel model;
  private final @Nullable QuickNetwork quick;
  private final Token.Tag[] tags;
  private final String[] details;

  /** A tagger with this model, its classes named like {@code "NOUN NNS"}. */
  public Tagger(LinearModel model) {
    this(model, null);
  }

  /** A tagger that asks the model only where the network is not sure. */
  public Tagger(LinearModel model, @Nullable QuickNetwork quick) {
    this.model = model;
    this.quick = quick;
    List<String> classes = model.classes();
    this.tags = new Token.Tag[classes.size()];
    this.details = new String[classes.size()];
    for (int i = 0; i < tags.length; i++) {
      int space = classes.get(i).indexOf(' ');
      tags[i] = Token.Tag.valueOf(classes.get(i).substring(0, space));
      details[i] = classes.get(i).substring(space + 1).intern();
    }
  }

  /** The tagger of this knowledge. */
  public static Tagger open(KnowledgePack knowledge) {
    return new Tagger(
        LinearModel.read(MODEL, knowledge.file(MODEL)),
        knowledge.find(QUICK).map(file -> QuickNetwork.read(QUICK, file)).orElse(null));
  }

  /** A workspace for one thread. */
  public Workspace workspace() {
    return new Workspace(
        new TagSums(model.table(), tags.length), quick == null ? null : new QuickScorer(quick));
  }

  /** What tagging writes on, with what it remembers; for one thread. */
  public static final class Workspace {
    private final TagSums sums;
    private final @Nullable QuickScorer quick;

    private Workspace(TagSums sums, @Nullable QuickScorer quick) {
      this.sums = sums;
      this.quick = quick;
    }

    private void begin(WordForms words) {
      sums.begin(words);
      if (quick != null) {
        quick.begin(words);
      }
    }

    private int best(WordForms words, int word) {
      int plain = quick == null ? -1 : quick.tag(words, word);
      return plain >= 0 ? plain : sums.best(words, word);
    }
  }

  /** Tags all words. */
  public void tag(WordForms words, Workspace workspace) {
    workspace.begin(words);
    for (int word = 0; word < words.size; word++) {
      int best = workspace.best(words, word);
      words.tag(word, best, tags[best]);
    }
  }

  /**
   * By how many steps of the model a class falls behind the best for a word of a tagged sentence.
   */
  int behind(WordForms words, Workspace workspace, int word, int tagClass) {
    workspace.sums.begin(words);
    return workspace.sums.behind(words, word, tagClass);
  }

  /** The universal tag of a class. */
  public Token.Tag universal(int tagClass) {
    return tags[tagClass];
  }

  /** The class of these two tags, or -1 where the model has none. */
  public int tagClass(Token.Tag universal, String detail) {
    return model.classes().indexOf(universal + " " + detail);
  }

  /** The Penn Treebank tag of a class. */
  public String detail(int tagClass) {
    return details[tagClass];
  }
}
