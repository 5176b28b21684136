package org.dateline.evaluation;

import java.nio.file.Path;
import java.util.List;
import org.dateline.Dateline;

/** One task of the scoreboard: a corpus read by Dateline and held against its gold. */
public interface EvaluationTask {
  /** The word that selects it: {@code --task pages}. */
  String name();

  /** The folder below the corpora that it needs ({@code pages}). */
  String folder();

  /** How it scores, in one or two sentences, for {@code evaluate --help}. */
  String method();

  /** The scores, in the order they are printed. */
  List<Score> score(Path corpora, Dateline dateline);
}
