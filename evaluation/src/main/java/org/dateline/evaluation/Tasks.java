package org.dateline.evaluation;

import java.util.List;
import org.dateline.evaluation.events.EventsTask;
import org.dateline.evaluation.names.NamesTask;
import org.dateline.evaluation.places.PlacesTask;
import org.dateline.evaluation.statements.StatementsTask;

/** The tasks of the scoreboard, in its order. */
public final class Tasks {
  private Tasks() {}

  /** One of each. */
  public static List<EvaluationTask> all() {
    return List.of(new StatementsTask(), new PlacesTask(), new EventsTask(), new NamesTask());
  }
}
