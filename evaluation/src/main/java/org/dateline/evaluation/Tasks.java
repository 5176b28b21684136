package org.dateline.evaluation;

import java.util.List;

/** The tasks of the scoreboard, in its order. */
public final class Tasks {
  private Tasks() {}

  /** One of each. */
  public static List<EvaluationTask> all() {
    return List.of();
  }
}
