package org.dateline.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.knowledge.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * Which kind of people words count: "policemen" are police, "residents" are people as the whole.
 */
final class PeopleKinds {
  private static final String PATH = "en/lexicon/people-kind.tsv";
  private static final int LONGEST = 4; // words of a phrase in the lexicon
  private static final String END = "END"; // after these words come modifiers
  private static final Set<String> UNIFORMED = Set.of("police", "soldiers", "security forces");

  private final Map<String, Kind> kinds = new HashMap<>();
  private final Set<String> enders = new HashSet<>();

  /**
   * One row of the lexicon.
   *
   * @param name the kind; empty for people as the whole
   * @param whole measures in which it is the whole
   */
  private record Kind(String name, List<String> whole) {}

  PeopleKinds(KnowledgePack knowledge) {
    for (Lexicon.Row row : knowledge.lexicon(PATH).rows()) {
      if (row.get("kind").equals(END)) {
        enders.addAll(row.list("words"));
        continue;
      }
      Kind kind = new Kind(row.get("kind"), row.list("whole"));
      row.list("words").forEach(words -> kinds.put(words, kind));
    }
  }

  /**
   * The kind of people meant, or null for people as the whole.
   *
   * @param who the words, or null when the text names nobody
   */
  @Nullable String of(@Nullable String who, String measure) {
    if (who == null) {
      return null;
    }
    List<String> words = cut(who);
    Set<String> found = new TreeSet<>();
    boolean known = false;
    for (int at = 0; at < words.size(); at++) {
      int length = longestAt(words, at);
      Kind kind = kinds.get(join(words, at, at + length));
      if (kind != null) {
        known = true;
        at += length - 1;
        if (!kind.name().isEmpty() && !kind.whole().contains(measure)) {
          found.add(kind.name());
        }
      }
    }
    if (known) {
      return name(found);
    }
    return words.isEmpty() ? null : words.getLast();
  }

  /** Police and soldiers together are the security forces; others are named side by side. */
  private static @Nullable String name(Set<String> found) {
    if (found.size() > 1 && UNIFORMED.containsAll(found)) {
      return "security forces";
    }
    return found.isEmpty() ? null : String.join(" and ", found);
  }

  /** The words up to the first that opens a modifier: "members of the union" ends at "members". */
  private List<String> cut(String who) {
    List<String> words = new ArrayList<>();
    for (String word : who.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}'’-]+", -1)) {
      boolean phraseGoesOn = !words.isEmpty() && words.getLast().equals("members");
      if (enders.contains(word) && !words.isEmpty() && !phraseGoesOn) {
        break;
      }
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  private int longestAt(List<String> words, int at) {
    for (int length = Math.min(LONGEST, words.size() - at); length > 1; length--) {
      if (kinds.containsKey(join(words, at, at + length))) {
        return length;
      }
    }
    return 1;
  }

  private static String join(List<String> words, int from, int to) {
    return String.join(" ", words.subList(from, to));
  }
}
