package org.dateline.evaluation.statements;

import org.dateline.extraction.statements.RoleFeatures;
import org.dateline.extraction.statements.RoleModel;
import org.dateline.extraction.statements.Signals;
import org.dateline.extraction.statements.TokenRange;
import org.dateline.learning.FeatureVector;
import org.jspecify.annotations.Nullable;

/** What one article teaches about the roles of tokens. */
final class RoleLines {
  private RoleLines() {}

  static ChainLearner.Row of(Lesson lesson, Signals signals) {
    FeatureVector out = new FeatureVector();
    RoleFeatures maker = new RoleFeatures(lesson.marks(), signals, out);
    int[][] features = new int[lesson.marks().passage().size()][];
    for (int token = 0; token < features.length; token++) {
      maker.of(token);
      features[token] = out.toArray();
    }
    return new ChainLearner.Row(features, labels(lesson));
  }

  /** Contents first, so that a source or a cue inside one keeps its own label. */
  private static byte[] labels(Lesson lesson) {
    byte[] labels = new byte[lesson.marks().passage().size()];
    for (Lesson.Gold gold : lesson.gold().values()) {
      gold.content().forEach(piece -> label(labels, piece, RoleModel.CONTENT));
      label(labels, gold.source(), RoleModel.SOURCE);
      label(labels, gold.cue(), RoleModel.CUE);
    }
    for (int token = 0; token < labels.length; token++) {
      if (!RoleModel.mayFollow(token == 0 ? 0 : labels[token - 1], labels[token])) {
        labels[token]--; // what goes on after an interruption begins again
      }
    }
    return labels;
  }

  private static void label(byte[] labels, @Nullable TokenRange range, int role) {
    if (range != null) {
      for (int token = range.first(); token <= range.last(); token++) {
        labels[token] = (byte) (token == range.first() ? role : role + 1);
      }
    }
  }
}
