package org.dateline.story;

import java.util.Locale;
import java.util.Set;

/** Words that stand for a source without naming it. */
final class Pronouns {
  private static final Set<String> ALL =
      Set.of("he", "she", "it", "they", "we", "i", "who", "which", "that");

  private Pronouns() {}

  static boolean isPronoun(String words) {
    return ALL.contains(words.strip().toLowerCase(Locale.ROOT));
  }

  /** Whether the pronoun stands for one person. */
  static boolean isPerson(String pronoun) {
    String lower = pronoun.strip().toLowerCase(Locale.ROOT);
    return lower.equals("he") || lower.equals("she");
  }

  /** Whether the last word is capitalised, as a person's name is and a ministry's is not. */
  static boolean endsInName(String words) {
    String last = words.substring(words.strip().lastIndexOf(' ') + 1);
    return !last.isEmpty() && Character.isUpperCase(last.charAt(0));
  }
}
