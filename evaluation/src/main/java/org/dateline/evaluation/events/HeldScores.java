package org.dateline.evaluation.events;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.dateline.Dateline;
import org.dateline.model.Event;
import org.dateline.model.Reading;

/** Scores on what the models never learn from: coded sentences, and articles without events. */
final class HeldScores {
  private final List<GoldSentence> sentences;
  private final List<Reading> read = new ArrayList<>();
  private final List<Reading> elsewhere = new ArrayList<>();

  HeldScores(Path corpora, Dateline dateline) {
    sentences = GoldSentence.read(corpora.resolve("events").resolve("sentences-dev.jsonl"));
    for (GoldSentence sentence : sentences) {
      read.add(dateline.read(GoldPair.article(sentence.id(), sentence.text())));
    }
    for (Elsewhere article : Elsewhere.of(corpora, dateline, "measured")) {
      elsewhere.add(dateline.read(article.article()));
    }
  }

  /**
   * What is made of them.
   *
   * @param f1 micro F1 of (type, actor's country, recipient's country)
   * @param told codes told
   * @param right codes told that the gold has
   * @param types sentences with the right type among those told
   * @param alarms events told an article without any
   */
  record Scores(double f1, int told, int right, int types, double alarms) {}

  Scores score(UnaryOperator<Reading> extractor) {
    int right = 0;
    int told = 0;
    int gold = 0;
    int types = 0;
    for (int i = 0; i < sentences.size(); i++) {
      Set<String> wanted = sentences.get(i).codes();
      Set<String> codes = new TreeSet<>();
      for (Event event : extractor.apply(read.get(i)).events()) {
        codes.addAll(GoldSentence.codes(event));
      }
      String type = wanted.iterator().next().split(" ")[0];
      types += codes.stream().anyMatch(code -> code.startsWith(type)) ? 1 : 0;
      told += codes.size();
      gold += wanted.size();
      codes.retainAll(wanted);
      right += codes.size();
    }
    double alarms = elsewhere.stream().mapToInt(one -> extractor.apply(one).events().size()).sum();
    return new Scores(
        2.0 * right / Math.max(1, told + gold), told, right, types, alarms / elsewhere.size());
  }
}
