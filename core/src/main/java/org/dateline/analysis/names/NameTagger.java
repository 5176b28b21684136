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
    NameLattice lattice = new NameLattice(model.table());
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
