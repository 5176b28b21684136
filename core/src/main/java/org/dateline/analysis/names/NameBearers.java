package org.dateline.analysis.names;

import java.util.HashSet;
import java.util.Set;
import org.dateline.knowledge.WordClasses;
import org.dateline.model.Token;

/**
 * The people whom an article calls by names that are no people's alone: by a full name, by what
 * they are ("the boxer Santiago", "Paris, the French midfielder,"), by "he" and "she". One
 * article's work.
 */
final class NameBearers {
  private static final int FIRST = 1; // label of the first word of a person's name
  private static final int PERSON = 19; // sense of a noun, see WordClasses
  private static final int LONGEST = 6; // words of an apposition

  private final NameWords words;
  private final int[] labels;
  private final Set<String> full = new HashSet<>(); // words of full names
  private final Set<String> called = new HashSet<>();

  NameBearers(NameWords words, int[] labels) {
    this.words = words;
    this.labels = labels;
    for (int at = 0; at < labels.length; at++) {
      boolean more = at + 1 < labels.length && labels[at + 1] == FIRST + 1;
      if (labels[at] == FIRST + 1 || labels[at] == FIRST && more) {
        full.add(words.forms[at]);
      }
      if (labels[at] == FIRST && (isAnnounced(at) || isExplained(at))) {
        called.add(words.forms[at]);
      }
    }
  }

  /** Whether the article says a full name with this word. */
  boolean areFull(String form) {
    return full.contains(form);
  }

  /** Whether the article says what the person of this name is. */
  boolean areCalled(String form) {
    return called.contains(form);
  }

  /** "the boxer Santiago" */
  private boolean isAnnounced(int at) {
    return at > words.firstOf[words.sentenceOf[at]] && isPerson(at - 1);
  }

  /** "Paris, the French midfielder," */
  private boolean isExplained(int at) {
    int end = Math.min(words.firstOf[words.sentenceOf[at] + 1], at + LONGEST + 2);
    boolean opens =
        at + 2 < end && words.forms[at + 1].equals(",") && words.tags[at + 2] == Token.Tag.DET;
    for (int in = at + 3; opens && in < end; in++) {
      if (words.tags[in] == Token.Tag.PUNCT && !words.forms[in].equals("-")) {
        int noun = WordClasses.noun(words.sense[in - 1]);
        return isNoun(in - 1) && (noun == PERSON || noun == 0);
      }
    }
    return false;
  }

  /** Whether "he" or "she" takes the name up, in its sentence or the next, with nobody between. */
  boolean takeUp(int at) {
    int sentence = words.sentenceOf[at];
    int end = words.firstOf[Math.min(sentence + 2, words.sentences())];
    for (int in = words.firstOf[Math.max(0, sentence - 1)]; in < end; in++) {
      if (isOther(in, words.forms[at])) {
        return false;
      }
      if (in > at && isPronoun(words.lower[in])) {
        return true;
      }
    }
    return false;
  }

  private boolean isOther(int at, String form) {
    return labels[at] == FIRST && !words.forms[at].equals(form) || isPerson(at);
  }

  private boolean isPerson(int at) {
    return isNoun(at) && WordClasses.noun(words.sense[at]) == PERSON;
  }

  private boolean isNoun(int at) {
    return words.details[at].equals("NN") && !words.capital[at];
  }

  private static boolean isPronoun(String word) {
    return switch (word) {
      case "he", "she", "him", "his", "her" -> true;
      default -> false;
    };
  }
}
