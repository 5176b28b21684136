package org.dateline.evaluation.events;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.Dateline;
import org.dateline.evaluation.EvaluationTask;
import org.dateline.evaluation.Score;
import org.dateline.extraction.events.EventLessons;
import org.dateline.knowledge.ResourcePack;
import org.dateline.model.Event;
import org.dateline.model.Participant;
import org.dateline.model.Reading;
import org.dateline.text.Digest;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Events against the PLOVER gold sets, and false alarms on news that is no politics. */
public final class EventsTask implements EvaluationTask {
  private static final int ARTICLES = 30; // those whose words are least political

  @Override
  public String name() {
    return "events";
  }

  @Override
  public String folder() {
    return "events";
  }

  @Override
  public String method() {
    return "Pairs: the type by models that have not seen the sentence (five folds), and the share"
        + " where an event of the right type has participants that overlap the marked ones, nothing"
        + " given. Sentences: micro F1 of (type, actor's country, recipient's country)."
        + " False alarms: events an article where words of sport, markets or the arts are thickest.";
  }

  @Override
  public List<Score> score(Path corpora, Dateline dateline) {
    PairScores.Scores pairs = new PairScores(new EventTrainer(corpora)).score(null);
    double alarms = alarms(corpora, dateline);
    return List.of(
        new Score("events.pairs.given", "Type, the pair given", pairs.given(), .84, ".835, .833"),
        new Score("events.pairs.found", "Event between the pair", pairs.found(), .66, ".649"),
        Score.of("events.pairs.density", "Events a sentence of pairs", pairs.density()),
        new Score(
            "events.sentences.f1", "Type, both countries", sentences(corpora, dateline), .5, ""),
        Score.of("events.alarms", "Events an article of sport, markets, arts", alarms));
  }

  private double sentences(Path corpora, Dateline dateline) {
    int right = 0;
    int told = 0;
    int gold = 0;
    for (GoldSentence sentence :
        GoldSentence.read(corpora.resolve(folder()).resolve("sentences-dev.jsonl"))) {
      Set<String> codes = new TreeSet<>();
      for (Event event : dateline.read(GoldPair.article(sentence.id(), sentence.text())).events()) {
        codes.addAll(GoldSentence.codes(event));
      }
      told += codes.size();
      gold += sentence.codes().size();
      codes.retainAll(sentence.codes());
      right += codes.size();
    }
    return 2.0 * right / Math.max(1, told + gold);
  }

  /** Events an article among the thirty whose words are most of sport, markets or the arts. */
  private static double alarms(Path corpora, Dateline dateline) {
    EventLessons lessons = new EventLessons(ResourcePack.open());
    List<double[]> counted = new ArrayList<>();
    for (String text : texts(corpora.resolve("stories").resolve("dev.jsonl"))) {
      Reading reading = dateline.read(GoldPair.article(Digest.shortOf(text), text));
      double density = lessons.density(reading.annotated());
      counted.add(new double[] {density, reading.events().size()});
    }
    counted.sort((one, other) -> Double.compare(other[0], one[0]));
    return counted.stream().limit(ARTICLES).mapToDouble(row -> row[1]).average().orElse(0);
  }

  private static List<String> texts(Path file) {
    JsonMapper json = JsonMapper.builder().build();
    try {
      List<String> texts = new ArrayList<>();
      for (String line : Files.readAllLines(file)) {
        texts.add(json.readTree(line).path("text").asString());
      }
      return texts;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Whether an event between the marked pair has the right type. */
  static boolean isRight(Event event, GoldPair pair) {
    return GoldPair.name(event.type()).equals(pair.type()) && isBetween(event, pair);
  }

  static boolean isBetween(Event event, GoldPair pair) {
    if (!overlaps(event.actors(), pair.actor())) {
      return false;
    }
    return overlaps(event.recipients(), pair.recipient()) || isJoint(event, pair);
  }

  /**
   * Whether two different actors of one event are the marked pair: "the envoy and the king met".
   */
  private static boolean isJoint(Event event, GoldPair pair) {
    for (Participant actor : event.actors()) {
      for (Participant other : event.actors()) {
        if (!actor.equals(other)
            && overlaps(List.of(actor), pair.actor())
            && overlaps(List.of(other), pair.recipient())) {
          return true;
        }
      }
    }
    return false;
  }

  static boolean overlaps(List<Participant> participants, @Nullable Span gold) {
    if (gold == null) {
      return true;
    }
    return participants.stream().anyMatch(p -> p.citation().span().overlaps(gold));
  }
}
