package org.dateline.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.knowledge.Lexicon;

/**
 * What single words tell about a line that may be a byline: given names, academic degrees, times,
 * other trades, agencies. Immutable.
 */
final class BylineWords {
  private final Set<String> given = new HashSet<>();
  private final Set<String> credentials = new HashSet<>();
  private final Set<String> times = new HashSet<>();
  private final Set<String> others = new HashSet<>();
  private final Set<String> agencies = new HashSet<>();
  private final Beginnings timeBeginnings;
  private final Beginnings otherBeginnings;

  BylineWords(KnowledgePack pack) {
    for (Lexicon.Row row : pack.lexicon("page/given-name.tsv").rows()) {
      given.addAll(row.list("names"));
    }
    for (Lexicon.Row row : pack.lexicon("page/byline.tsv").rows()) {
      List<String> words = row.list("words");
      switch (row.get("role")) {
        case "credential" -> credentials.addAll(words);
        case "time" -> times.addAll(words);
        case "other" -> others.addAll(words);
        default -> {}
      }
    }
    timeBeginnings = new Beginnings(times);
    otherBeginnings = new Beginnings(others);
    for (Lexicon.Row row : pack.lexicon("page/agency.tsv").rows()) {
      row.list("forms").forEach(form -> agencies.add(fold(form)));
    }
  }

  private static String fold(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /** The share of these names that begin with a given name. */
  double givenShare(List<String> names) {
    long known = names.stream().filter(this::beginsWithGiven).count();
    return names.isEmpty() ? 0 : (double) known / names.size();
  }

  private boolean beginsWithGiven(String name) {
    int end = 0;
    while (end < name.length() && name.charAt(end) != ' ' && name.charAt(end) != '\u00A0') {
      end++;
    }
    String first = fold(name.substring(0, end));
    int dash = first.indexOf('-');
    return given.contains(first) || (dash > 1 && given.contains(first.substring(0, dash)));
  }

  /** How many words of a line name a time. */
  int times(String line) {
    return count(line, times, timeBeginnings);
  }

  /** How many words of a line tell of something else than its author: a picture, a comment. */
  int others(String line) {
    return count(line, others, otherBeginnings);
  }

  private static int count(String line, Set<String> known, Beginnings beginnings) {
    String folded = fold(line);
    int count = 0;
    int start = 0;
    while (start < folded.length()) {
      int end = start;
      while (end < folded.length() && isOfWord(folded.codePointAt(end))) {
        end += Character.charCount(folded.codePointAt(end));
      }
      boolean may = end > start && beginnings.mayBegin(folded, start);
      count += may && known.contains(folded.substring(start, end)) ? 1 : 0;
      start = end < folded.length() ? end + Character.charCount(folded.codePointAt(end)) : end;
    }
    return count;
  }

  private static boolean isOfWord(int point) {
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> Character.isLetter(point) || point == '\'' || point == '-';
    };
  }

  /** Whether one of these names is an agency's or the site's own. */
  boolean hasHouse(List<String> names, String site) {
    return names.stream().anyMatch(name -> isHouse(name, site));
  }

  private boolean isHouse(String name, String site) {
    return agencies.contains(fold(name)) || (!site.isEmpty() && fold(name).equals(fold(site)));
  }

  /**
   * The names without degrees, agencies and the site beside them, and without the times that stand
   * after a name; the same where nothing else is left.
   */
  List<String> bare(List<String> names, String site) {
    List<String> bare = new ArrayList<>();
    for (String name : names) {
      String kept = withoutTime(name);
      boolean person = !credentials.contains(fold(kept)) && !isHouse(kept, site);
      if (person && !kept.isEmpty()) {
        bare.add(kept);
      }
    }
    return bare.isEmpty() ? names : bare;
  }

  private String withoutTime(String name) {
    String[] words = name.split(" ", -1);
    int kept = words.length;
    for (int word = 2; word < kept; word++) {
      if (times.contains(fold(words[word]))) {
        kept = word;
      }
    }
    String rest = String.join(" ", List.of(words).subList(0, kept));
    return kept == words.length ? name : rest.replaceAll("[\\s,|–—-]+$", "");
  }
}
