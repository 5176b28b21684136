package org.dateline.evaluation.statements;

import java.util.ArrayList;
import java.util.List;
import org.dateline.extraction.statements.HeadFeatures;
import org.dateline.learning.FeatureVector;
import org.dateline.learning.IntIndex;

/** What one article teaches about heads. */
final class HeadLines {
  final List<int[]> rows = new ArrayList<>();
  final List<Boolean> labels = new ArrayList<>();

  HeadLines(Lesson lesson, int[] known) {
    IntIndex lemmas = new IntIndex(known);
    FeatureVector features = new FeatureVector();
    HeadFeatures maker = new HeadFeatures(lesson.marks(), features);
    for (int token = 0; token < lesson.marks().passage().size(); token++) {
      if (lesson.marks().mayBeHead(token, lemmas)) {
        maker.of(token);
        rows.add(features.toArray());
        labels.add(lesson.gold().containsKey(token));
      }
    }
  }
}
