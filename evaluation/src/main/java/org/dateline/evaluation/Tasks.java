package org.dateline.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
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
  private Tasks() {}

  /** One of each, and those that only a Maven profile compiles. */
  public static List<EvaluationTask> all() {
    List<EvaluationTask> tasks = new ArrayList<>(own());
    ServiceLoader.load(EvaluationTask.class).forEach(tasks::add);
    return tasks;
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
