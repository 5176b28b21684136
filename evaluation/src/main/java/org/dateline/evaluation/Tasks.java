package org.dateline.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.evaluation.events.EventsTask;
import org.dateline.evaluation.figures.FiguresTask;
import org.dateline.evaluation.figures.TimesTask;
import org.dateline.evaluation.names.NamesTask;
import org.dateline.evaluation.pages.PagesTask;
import org.dateline.evaluation.places.PlacesTask;
import org.dateline.evaluation.speed.ArticlesTask;
import org.dateline.evaluation.speed.BenchmarkTask;
import org.dateline.evaluation.speed.StagesTask;
import org.dateline.evaluation.statements.StatementsTask;
import org.dateline.evaluation.stories.LedgerTask;
import org.dateline.evaluation.stories.StoriesTask;
import org.dateline.evaluation.syntax.SpeedTask;
import org.dateline.evaluation.syntax.SyntaxTask;

/** The tasks of the scoreboard, in its order. */
public final class Tasks {
  /** Compiled only with the Maven profile {@code peers}, so found by name. */
  private static final List<String> OF_PEERS =
      List.of(
          "org.dateline.evaluation.syntax.PeersTask",
          "org.dateline.evaluation.names.NamePeersTask",
          "org.dateline.evaluation.statements.QuotePeersTask");

  private Tasks() {}

  /** One of each; those of peers where the profile compiled them. */
  public static List<EvaluationTask> all() {
    List<EvaluationTask> tasks = new ArrayList<>(own());
    OF_PEERS.forEach(name -> find(name).ifPresent(tasks::add));
    return tasks;
  }

  private static Optional<EvaluationTask> find(String name) {
    try {
      Object task = Class.forName(name).getConstructor().newInstance();
      return Optional.of(EvaluationTask.class.cast(task));
    } catch (ReflectiveOperationException absent) {
      return Optional.empty();
    }
  }

  private static List<EvaluationTask> own() {
    return List.of(
        new PagesTask(),
        new StatementsTask(),
        new FiguresTask(),
        new TimesTask(),
        new LedgerTask(),
        new EventsTask(),
        new PlacesTask(),
        new StoriesTask(),
        new NamesTask(),
        new SyntaxTask(),
        new SpeedTask(),
        new ArticlesTask(),
        new StagesTask(),
        new BenchmarkTask());
  }
}
