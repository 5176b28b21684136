package org.dateline.evaluation.pages;

import java.nio.file.Path;
import java.util.List;
import org.dateline.evaluation.Score;

/** Other extractors on the same pages, where they are on the class path. */
final class PeerScores {
  private PeerScores() {}

  static List<Score> read(Path corpora) {
    return List.of();
  }
}
