package org.dateline.evaluation;

import java.util.List;
import org.dateline.evaluation.events.EventsTask;
import org.dateline.evaluation.figures.FiguresTask;
import org.dateline.evaluation.figures.TimesTask;
import org.dateline.evaluation.names.NamesTask;
import org.dateline.evaluation.pages.PagesTask;
import org.dateline.evaluation.places.PlacesTask;
import org.dateline.evaluation.speed.ArticlesTask;
import org.dateline.evaluation.speed.StagesTask;
import org.dateline.evaluation.statements.StatementsTask;
import org.dateline.evaluation.stories.LedgerTask;
import org.dateline.evaluation.stories.StoriesTask;
import org.dateline.evaluation.syntax.SpeedTask;
import org.dateline.evaluation.syntax.SyntaxTask;

/** The tasks of the scoreboard, in its order. */
public final class Tasks {
  private Tasks() {}

  /** One of each. */
  public static List<EvaluationTask> all() {
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
        new StagesTask());
  }
}
