package org.dateline.story;

import java.util.Locale;
import java.util.Set;

/** Words that stand for a source without naming it. */
final class Pronouns {
  private static final Set<String> ALL = Set.of("he", "she", "it", "they", "we", "i", "who");

  private Pronouns() {}

  static boolean isPronoun(String words) {
    return ALL.contains(words.strip().toLowerCase(Locale.ROOT));
  }
}
