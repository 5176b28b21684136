package org.dateline.evaluation.places;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.Dateline;
import org.dateline.analysis.places.PlaceAnnotator;
import org.dateline.evaluation.EvaluationTask;
import org.dateline.evaluation.Score;
import org.dateline.evaluation.places.PlacesCorpus.GoldArticle;
import org.dateline.evaluation.places.PlacesCorpus.GoldName;
import org.dateline.knowledge.Point;
import org.dateline.knowledge.ResourcePack;
import org.dateline.model.AnnotatedArticle;
import org.dateline.model.PlaceMention;
import org.dateline.text.Span;

/** The task {@code places}: names of places in the news, and where they are. */
public final class PlacesTask implements EvaluationTask {
  @Override
  public String name() {
    return "places";
  }

  @Override
  public String folder() {
    return "places";
  }

  @Override
  public String method() {
    return "Gold names are those with coordinates, adjectives included. F1 of exact spans; share of"
        + " gold names resolved within 161 km when the name is given; share found and so resolved."
        + " The model was trained on these articles: see PlaceTrial for cross-validated numbers.";
  }

  @Override
  public List<Score> score(Path corpora, Dateline dateline) {
    PlaceAnnotator annotator = new PlaceAnnotator(ResourcePack.open());
    PlacesTally tally = new PlacesTally();
    for (GoldArticle gold : PlacesCorpus.read(corpora.resolve("places"), dateline)) {
      AnnotatedArticle article = gold.annotated();
      Map<Span, Point> read = new HashMap<>();
      for (PlaceMention mention : article.all(PlaceMention.class)) {
        read.put(mention.span(), point(mention));
      }
      List<Span> spans = gold.names().stream().map(GoldName::span).toList();
      List<Optional<Point>> given =
          annotator.resolve(article, spans).stream()
              .map(found -> found.map(PlacesTask::point))
              .toList();
      tally.add(gold, read, given);
    }
    return List.of(
        new Score("places.names.f1", "Place names, F1 of spans", tally.f1(), 0.80, "about .75"),
        new Score(
            "places.resolved",
            "Within 161 km, name given",
            tally.resolved(),
            0.90,
            "Mordecai 3 .966"),
        new Score("places.found", "Found and within 161 km", tally.foundAndResolved(), 0.70, ""));
  }

  private static Point point(PlaceMention mention) {
    return Point.of(mention.latitude(), mention.longitude());
  }
}
