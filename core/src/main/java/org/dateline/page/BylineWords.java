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
  private final Set<String> agencies = new HashSet<>();
  private final UnitTree timeTree;
  private final UnitTree otherTree;

  BylineWords(KnowledgePack pack) {
    for (Lexicon.Row row : pack.lexicon("page/given-name.tsv").rows()) {
      given.addAll(row.list("names"));
    }
    Set<String> others = new HashSet<>();
    for (Lexicon.Row row : pack.lexicon("page/byline.tsv").rows()) {
      List<String> words = row.list("words");
      switch (row.get("role")) {
        case "credential" -> credentials.addAll(words);
        case "time" -> times.addAll(words);
        case "other" -> others.addAll(words);
        default -> {}
      }
    }
    timeTree = new UnitTree(times);
    otherTree = new UnitTree(others);
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
    return count(line, timeTree);
  }

  /** How many words of a line tell of something else than its author: a picture, a comment. */
  int others(String line) {
    return count(line, otherTree);
  }

  private static int count(String line, UnitTree known) {
    int count = 0;
    int at = 0;
    while (at < line.length()) {
      int start = at;
      int state = UnitTree.START;
      while (at < line.length() && isOfWord(line, at)) {
        boolean may = at == start || state != UnitTree.NONE;
        state = may ? known.after(state, Character.toLowerCase(line.charAt(at))) : UnitTree.NONE;
        at++;
      }
      count += at > start && state != UnitTree.NONE && known.isEnd(state) ? 1 : 0;
      at++;
    }
    return count;
  }

  private static boolean isOfWord(String line, int at) {
    char unit = line.charAt(at);
    if (unit < 128) {
      return (unit >= 'a' && unit <= 'z')
          || (unit >= 'A' && unit <= 'Z')
          || "'-".indexOf(unit) >= 0;
    }
    return switch (Character.getType(unit)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> Character.isLetter(unit) || Character.isSurrogate(unit);
    };
  }

  /** Whether one of these names is an agency's or the site's own. */
  boolean hasHouse(List<String> names, String site) {
    return names.stream().anyMatch(name -> isHouse(name, site));
  }

  private boolean isHouse(String name, String site) {
    String folded = fold(name);
    boolean may = !site.isEmpty() && site.length() == name.length();
    return agencies.contains(folded) || (may && folded.equals(fold(site)));
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
    int space = name.indexOf(' ');
    if (space < 0 || name.indexOf(' ', space + 1) < 0) {
      return name;
    }
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
