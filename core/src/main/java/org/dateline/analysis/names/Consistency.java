package org.dateline.analysis.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.dateline.model.Token;

/**
 * Makes the labels of one article agree: a word that is a person's family name in one place is that
 * person elsewhere, and a one-word name is what it is labelled most often.
 */
final class Consistency {
  private static final int KINDS = 4; // outside, person, organisation, place
  private static final int PERSON = 1;
  private static final int PLACE = 3;
  private static final int CLEAR = 2; // times as often as the label at hand

  private final NameWords words;
  private final int[] labels;
  private final Map<String, int[]> counts = new HashMap<>();
  private final Set<String> personWords = new HashSet<>();

  private Consistency(NameWords words, int[] labels) {
    this.words = words;
    this.labels = labels;
  }

  /** Mends the labels in place. */
  static void restore(NameWords words, int[] labels) {
    Consistency consistency = new Consistency(words, labels);
    consistency.count();
    consistency.mend();
  }

  private void count() {
    for (int at = 0; at < labels.length; at++) {
      if (!words.capital[at]) {
        continue;
      }
      if (isAlone(at)) {
        counts.computeIfAbsent(words.forms[at], unseen -> new int[KINDS])[kind(labels[at])]++;
      } else if (labels[at] == 2 && !goesOn(at)) {
        personWords.add(words.forms[at]);
      }
    }
  }

  private void mend() {
    for (int at = 0; at < labels.length; at++) {
      if (!words.capital[at] || !isAlone(at) || words.matched[at] / 2 == NameWords.MATCH_STATE) {
        continue;
      }
      int kind = kind(labels[at]);
      int meant = meant(at, kind);
      if (meant != kind && meant > 0) {
        labels[at] = meant * 2 - 1;
      }
    }
  }

  private int meant(int at, int kind) {
    boolean bare = kind > 0 || words.runFirst[at] == words.runLast[at];
    if (!bare || words.head[at] != 0 || words.matched[at] / 2 == NameWords.MATCH_TITLE) {
      return kind;
    }
    if (personWords.contains(words.forms[at])) {
      return PERSON;
    }
    int[] count = counts.getOrDefault(words.forms[at], new int[KINDS]);
    int best = kind;
    boolean name = words.tags[at] == Token.Tag.PROPN && (words.flags[at] & NameWords.SMALL) == 0;
    if (kind == 0 && !name) {
      return isCity(at) ? PLACE : 0;
    }
    for (int other = 1; other < KINDS; other++) {
      boolean often = count[other] * 2 >= count[0] && kind == 0;
      boolean clear = (count[other] >= CLEAR * count[kind] || often) && count[other] >= 2;
      if (clear && (best == 0 || count[other] > count[best])) {
        best = other;
      }
    }
    return best == 0 && isCity(at) ? PLACE : best;
  }

  // A large city's name that is no word, no first name and no family name of the article.
  private boolean isCity(int at) {
    int evidence = words.evidence[at];
    return (evidence & NameEvidence.CITY) != 0
        && (evidence & (NameEvidence.FEMALE | NameEvidence.MALE)) == 0
        && (words.matched[at] == 0 && words.tags[at] == Token.Tag.PROPN
            || words.matched[at] / 2 == NameWords.MATCH_CAPITAL)
        && (words.flags[at] & NameWords.SMALL) == 0;
  }

  private boolean isAlone(int at) {
    return labels[at] % 2 == 1 && !goesOn(at) || labels[at] == 0;
  }

  private boolean goesOn(int at) {
    return at + 1 < labels.length
        && words.sentenceOf[at + 1] == words.sentenceOf[at]
        && labels[at + 1] > 0
        && labels[at + 1] % 2 == 0;
  }

  private static int kind(int label) {
    return (label + 1) / 2;
  }
}
