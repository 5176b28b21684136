package org.dateline.analysis.names;

import java.util.List;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.learning.LinearModel;

/**
 * Labels the words of an article as beginning or continuing the name of a person, a body or a place
 * (linear chain, the likeliest sequence). Trained on GUM's entity marks; thread-safe.
 */
public final class NameTagger {
  /** Where the model stands in the knowledge. */
  public static final String MODEL = "model/names.bin";

  /** Where the model of names inside names stands. */
  public static final String INNER = "model/names-inside.bin";

  /** Outside, then begin and continue of each kind. */
  public static final List<String> LABELS =
      List.of(
          "O", "B-PERSON", "I-PERSON", "B-ORGANIZATION", "I-ORGANIZATION", "B-PLACE", "I-PLACE");

  private final LinearModel model;
  private final int[] steps; // scores of one label after another, see NameLattice

  /** A tagger with this model. */
  public NameTagger(LinearModel model) {
    this.model = model;
    this.steps = NameLattice.steps(model.table());
  }

  /** The tagger of this knowledge. */
  public static NameTagger open(KnowledgePack knowledge) {
    return open(knowledge, MODEL);
  }

  /** The tagger of this knowledge that looks for the names inside names. */
  public static NameTagger openInner(KnowledgePack knowledge) {
    return open(knowledge, INNER);
  }

  private static NameTagger open(KnowledgePack knowledge, String file) {
    return new NameTagger(LinearModel.read(file, knowledge.file(file)));
  }

  /** The number of a label for each of these words of an article, by these features of them. */
  public int[] tag(NameWords words, NameFeatures features) {
    NameLattice lattice = new NameLattice(model.table(), steps);
    int[] labels = new int[words.size];
    for (int s = 0; s + 1 < words.firstOf.length; s++) {
      int end = words.firstOf[s + 1];
      for (int at = words.firstOf[s]; at < end; at++) {
        int last = features.lastOfStretch(at, end);
        if (last >= at) {
          lattice.label(features, at, last, labels);
          at = last;
        }
      }
    }
    return labels;
  }

  /** Whether a word may bear this label after the other: a name goes on only as what it began. */
  public static boolean isLegal(int before, int label) {
    return label == 0 || label % 2 == 1 || before == label || before == label - 1;
  }
}
