package org.dateline.evaluation.places;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.Dateline;
import org.dateline.analysis.places.PlaceRanking;
import org.dateline.analysis.places.PlaceReader;
import org.dateline.analysis.places.PlaceReader.Example;
import org.dateline.evaluation.places.PlacesCorpus.GoldArticle;
import org.dateline.knowledge.Gazetteer;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.knowledge.ResourcePack;
import org.dateline.text.Span;

/**
 * Trains the model that tells place names from other words: logistic regression by AdaGrad with L2,
 * features seen at least three times, deterministic.
 */
public final class PlaceTrainer {
  private static final int PASSES = 30;
  private static final double RATE = 0.2;
  private static final double DECAY = 0.0006;
  private static final int LEAST_SEEN = 3;

  private PlaceTrainer() {}

  private record Labelled(List<String> features, boolean isPlace) {}

  /** Trains on {@code places/}; writes {@code model/place-choice.tsv} and {@code places.tsv}. */
  public static void train(Path corpora, Path knowledgeDir) {
    KnowledgePack knowledge = ResourcePack.open();
    Gazetteer gazetteer = Gazetteer.read(knowledge);
    List<GoldArticle> articles =
        PlacesCorpus.read(corpora.resolve("places"), Dateline.open(knowledge));
    PlaceRanking ranking =
        PlaceChoiceTrainer.fit(
            choice -> PlaceReader.open(gazetteer, knowledge, Map.of(), choice), articles);
    PlaceReader reader = PlaceReader.open(gazetteer, knowledge, Map.of(), ranking);
    write(knowledgeDir.resolve("model/place-choice.tsv"), ranking(ranking));
    write(knowledgeDir.resolve("model/places.tsv"), names(fit(reader, articles)));
  }

  private static String ranking(PlaceRanking ranking) {
    StringBuilder file =
        new StringBuilder(
            """
            # Weights of the grounds on which a place is chosen among those that share a name.
            # Trained by org.dateline.evaluation.places.PlaceChoiceTrainer.
            ground\tweight
            """);
    ranking
        .weights()
        .forEach((ground, weight) ->
            file.append(String.format(Locale.ROOT, "%s\t%.3f\n", ground, weight)));
    return file.toString();
  }

  private static String names(Map<String, Double> weights) {
    StringBuilder file =
        new StringBuilder(
            """
            # Weights of the features that tell place names from other words, a positive one for
            # a place. Trained by org.dateline.evaluation.places.PlaceTrainer.
            feature\tweight
            """);
    new TreeMap<>(weights)
        .forEach((feature, weight) -> {
          if (Math.abs(weight) >= LEAST_WEIGHT) {
            file.append(String.format(Locale.ROOT, "%s\t%.2f\n", feature, weight));
          }
        });
    return file.toString();
  }

  private static final double LEAST_WEIGHT = 0.02;

  private static void write(Path path, String content) {
    try {
      Files.createDirectories(path.toAbsolutePath().getParent());
      Files.writeString(path, content);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /** {@code PlaceTrainer CORPORA KNOWLEDGE}. */
  public static void main(String[] arguments) {
    train(Path.of(arguments[0]), Path.of(arguments[1]));
  }

  static Map<String, Double> fit(PlaceReader reader, List<GoldArticle> articles) {
    List<Labelled> examples = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    for (GoldArticle article : articles) {
      Set<Span> gold = new HashSet<>();
      article.names().forEach(name -> gold.add(name.span()));
      for (Example example : reader.examples(article.annotated())) {
        examples.add(new Labelled(example.features(), gold.contains(example.span())));
        example.features().forEach(feature -> seen.merge(feature, 1, Integer::sum));
      }
    }
    return descend(examples, seen);
  }

  private static Map<String, Double> descend(List<Labelled> examples, Map<String, Integer> seen) {
    Map<String, double[]> state = new HashMap<>(); // weight, sum of squared gradients
    for (int pass = 0; pass < PASSES; pass++) {
      // A fixed stride through the examples stands in for shuffling.
      int stride = 7919;
      for (int at = 0; at < examples.size(); at++) {
        Labelled example = examples.get((int) ((long) at * stride % examples.size()));
        step(example, state, seen);
      }
    }
    Map<String, Double> weights = new HashMap<>();
    state.forEach((feature, value) -> weights.put(feature, value[0]));
    return weights;
  }

  private static void step(
      Labelled example, Map<String, double[]> state, Map<String, Integer> seen) {
    double sum = 0;
    for (String feature : example.features()) {
      double[] value = state.get(feature);
      sum += value == null ? 0 : value[0];
    }
    double error = 1 / (1 + Math.exp(-sum)) - (example.isPlace() ? 1 : 0);
    for (String feature : example.features()) {
      if (seen.getOrDefault(feature, 0) < LEAST_SEEN) {
        continue;
      }
      double[] value = state.computeIfAbsent(feature, absent -> new double[2]);
      double gradient = error + DECAY * value[0];
      value[1] += gradient * gradient;
      value[0] -= RATE * gradient / Math.sqrt(value[1] + 1e-6);
    }
  }
}
