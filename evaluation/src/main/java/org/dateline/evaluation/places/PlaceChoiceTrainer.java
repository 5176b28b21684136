package org.dateline.evaluation.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.analysis.places.PlaceRanking;
import org.dateline.analysis.places.PlaceRanking.Choice;
import org.dateline.analysis.places.PlaceRanking.Ground;
import org.dateline.analysis.places.PlaceReader;
import org.dateline.evaluation.places.PlacesCorpus.GoldArticle;
import org.dateline.evaluation.places.PlacesCorpus.GoldName;
import org.dateline.knowledge.Place;
import org.dateline.knowledge.Point;

/**
 * Trains the ranking of places that share a name: softmax regression with L2 over the names given
 * in gold, every place within 161 km of the gold point being right. The grounds depend on what was
 * chosen elsewhere in the article, so it trains in rounds, each on the choices of the one before.
 */
final class PlaceChoiceTrainer {
  private static final int ROUNDS = 3;
  private static final int STEPS = 400;
  private static final double RATE = 0.5;
  private static final double DECAY = 0.01;
  private static final double NEAR_KM = 161;

  private PlaceChoiceTrainer() {}

  /** Makes a reader with this ranking. */
  interface Opener {
    PlaceReader with(PlaceRanking ranking);
  }

  private record Lesson(List<double[]> grounds, boolean[] isRight, double weight) {}

  /** What is held before any lesson; lessons that are few move it little. */
  private static final Map<Ground, Double> HELD_BEFORE =
      Map.ofEntries(
          Map.entry(Ground.PEOPLE, 0.7),
          Map.entry(Ground.SMALLER, -0.7),
          Map.entry(Ground.COUNTRY, 1.0),
          Map.entry(Ground.DIVISION, 2.0),
          Map.entry(Ground.NEAR, 2.0),
          Map.entry(Ground.OURS, 1.0),
          Map.entry(Ground.HELD, 6.0),
          Map.entry(Ground.HOLDS, 3.0),
          Map.entry(Ground.COUNTRY_ITSELF, 2.0),
          Map.entry(Ground.CAPITAL, 0.5),
          Map.entry(Ground.OTHER_NAME, -1.0));

  private static double[] before() {
    double[] weights = new double[Ground.values().length];
    HELD_BEFORE.forEach((ground, weight) -> weights[ground.ordinal()] = weight);
    return weights;
  }

  static PlaceRanking fit(Opener opener, List<GoldArticle> articles) {
    PlaceRanking ranking = new PlaceRanking(before());
    for (int round = 0; round < ROUNDS; round++) {
      PlaceReader reader = opener.with(ranking);
      List<Lesson> lessons = new ArrayList<>();
      articles.forEach(article -> addLessons(reader, article, lessons));
      ranking = descend(lessons);
    }
    return ranking;
  }

  private static void addLessons(PlaceReader reader, GoldArticle article, List<Lesson> lessons) {
    List<GoldName> names = article.names();
    List<Choice> choices =
        reader.choices(article.annotated(), names.stream().map(GoldName::span).toList());
    for (Choice choice : choices) {
      GoldName name = names.get(choice.members().getFirst());
      boolean[] isRight = new boolean[choice.places().size()];
      int right = 0;
      for (int at = 0; at < isRight.length; at++) {
        Place place = choice.places().get(at);
        double distance = place.point().distanceTo(Point.of(name.latitude(), name.longitude()));
        isRight[at] = distance <= NEAR_KM;
        right += isRight[at] ? 1 : 0;
      }
      if (right > 0 && right < isRight.length) {
        lessons.add(new Lesson(choice.grounds(), isRight, Math.sqrt(choice.members().size())));
      }
    }
  }

  private static PlaceRanking descend(List<Lesson> lessons) {
    double[] before = before();
    double[] weights = before.clone();
    double[] squares = new double[weights.length];
    for (int step = 0; step < STEPS; step++) {
      double[] gradient = new double[weights.length];
      double total = 0;
      for (Lesson lesson : lessons) {
        addGradient(lesson, weights, gradient);
        total += lesson.weight();
      }
      for (int at = 0; at < weights.length; at++) {
        double slope = gradient[at] / Math.max(1, total) - DECAY * (weights[at] - before[at]);
        squares[at] += slope * slope;
        weights[at] += RATE * slope / Math.sqrt(squares[at] + 1e-9);
      }
    }
    return new PlaceRanking(weights);
  }

  /** Adds how the likelihood of the right places grows with each weight. */
  private static void addGradient(Lesson lesson, double[] weights, double[] gradient) {
    int count = lesson.grounds().size();
    double[] scores = new double[count];
    double most = Double.NEGATIVE_INFINITY;
    for (int at = 0; at < count; at++) {
      for (int ground = 0; ground < weights.length; ground++) {
        scores[at] += weights[ground] * lesson.grounds().get(at)[ground];
      }
      most = Math.max(most, scores[at]);
    }
    double all = 0;
    double right = 0;
    for (int at = 0; at < count; at++) {
      scores[at] = Math.exp(scores[at] - most);
      all += scores[at];
      right += lesson.isRight()[at] ? scores[at] : 0;
    }
    for (int at = 0; at < count; at++) {
      double wanted = lesson.isRight()[at] ? scores[at] / Math.max(right, 1e-12) : 0;
      double pull = lesson.weight() * (wanted - scores[at] / all);
      for (int ground = 0; ground < weights.length; ground++) {
        gradient[ground] += pull * lesson.grounds().get(at)[ground];
      }
    }
  }
}
