package org.dateline.evaluation.statements;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.extraction.statements.CueRates;
import org.dateline.extraction.statements.Passage;

/** Counts how often words are heads of cues, for {@link CueRates}. */
final class CueCounts {
  private static final float BEFORE = 5f; // tokens and heads added to every count
  private static final int OFTEN = 5;
  private static final float HEADS_BEFORE = 0.1f;

  private final Map<Integer, int[]> all = new TreeMap<>();

  CueCounts(List<Lesson> lessons) {
    lessons.forEach(lesson -> count(lesson, all));
  }

  private static void count(Lesson lesson, Map<Integer, int[]> counts) {
    Passage passage = lesson.marks().passage();
    for (int token = 0; token < passage.size(); token++) {
      int head = lesson.gold().containsKey(token) ? 1 : 0;
      add(counts, passage.lemma(token), head);
      add(counts, CueRates.key(passage, token), head);
    }
  }

  private static void add(Map<Integer, int[]> counts, int key, int head) {
    int[] count = counts.computeIfAbsent(key, absent -> new int[2]);
    count[0]++;
    count[1] += head;
  }

  /** The rates of all words that have been heads or stand often. */
  CueRates rates() {
    return rates(Map.of());
  }

  /** The rates as they would be without one of the articles. */
  CueRates without(Lesson lesson) {
    Map<Integer, int[]> its = new TreeMap<>();
    count(lesson, its);
    return rates(its);
  }

  private static boolean isTelling(int[] count) {
    return count[1] > 0 || count[0] >= OFTEN;
  }

  private CueRates rates(Map<Integer, int[]> without) {
    int[] none = new int[2];
    List<Map.Entry<Integer, int[]>> told =
        all.entrySet().stream().filter(entry -> isTelling(entry.getValue())).toList();
    int[] keys = new int[told.size()];
    float[] rates = new float[told.size()];
    for (int index = 0; index < keys.length; index++) {
      keys[index] = told.get(index).getKey();
      int[] count = told.get(index).getValue();
      int[] less = without.getOrDefault(keys[index], none);
      rates[index] = (count[1] - less[1] + HEADS_BEFORE) / (count[0] - less[0] + BEFORE);
    }
    return new CueRates(keys, rates);
  }
}
