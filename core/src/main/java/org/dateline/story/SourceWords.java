package org.dateline.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.knowledge.Lexicon;

/** Reads the words of a source down to what tells it from other sources. Thread-safe. */
final class SourceWords {
  private static final String PATH = "en/lexicon/source-word.tsv";
  private static final String COUNTRIES = "en/entity/countries.tsv";
  private static final int LONGEST_COUNTRY = 3; // words
  private static final Pattern DATELINE = Pattern.compile("^.{0,60}\\) ?[-–—]+ ?");

  private final Set<String> dropped = new HashSet<>();
  private final Set<String> generic = new HashSet<>();
  private final Set<String> turned = new HashSet<>();
  private final Pattern since; // "hours after" before the name of a source
  private final Map<String, String> same = new HashMap<>();
  private final Map<String, String> countries = new HashMap<>();

  private enum Use {
    DROP,
    AS,
    GENERIC,
    ORDER,
    SINCE
  }

  /**
   * A source read from its words.
   *
   * @param words what tells it apart, in order, lower case; empty when nothing does
   * @param head the word the others describe; empty when there is none
   * @param country ISO 3166-1 alpha-3 of the country it is said to belong to; empty when unsaid
   * @param generic whether it is nobody in particular ("authorities")
   * @param display the words to show, without a leading article
   */
  record Source(List<String> words, String head, String country, boolean generic, String display) {
    /** Whether the two may belong to one country. */
    boolean agreesInCountry(Source other) {
      return country.isEmpty() || other.country.isEmpty() || country.equals(other.country);
    }

    /** Whether this is a shorter name of the other: "the ministry" of "the health ministry". */
    boolean shortens(Source other) {
      return !words.isEmpty()
          && !generic
          && words.size() < other.words.size()
          && head.equals(other.head)
          && new HashSet<>(other.words).containsAll(words)
          && agreesInCountry(other);
    }
  }

  SourceWords(KnowledgePack knowledge) {
    List<String> openings = new ArrayList<>();
    for (Lexicon.Row row : knowledge.lexicon(PATH).rows()) {
      for (String words : row.list("words")) {
        switch (row.get("use", Use.class)) {
          case DROP -> dropped.add(words);
          case AS -> same.put(words, row.get("same"));
          case GENERIC -> generic.add(words);
          case ORDER -> turned.add(words);
          case SINCE -> openings.add(words);
        }
      }
    }
    since =
        Pattern.compile(
            "^(?:[\\p{L}\\p{N}]+ )?(?:" + String.join("|", openings) + ") ",
            Pattern.CASE_INSENSITIVE);
    for (Lexicon.Row row : knowledge.lexicon(COUNTRIES).rows()) {
      for (String column : List.of("name", "aliases", "adjectives")) {
        for (String name : row.list(column)) {
          countries.putIfAbsent(name.toLowerCase(Locale.ROOT), row.get("country"));
        }
      }
    }
  }

  /** The source these words name. */
  Source read(String source) {
    String display = display(source);
    String known = same.get(display.toLowerCase(Locale.ROOT));
    if (known != null) {
      return source(known, List.of(known.split(" ")).getLast(), "", display);
    }
    List<String> tokens = tokens(display);
    for (int length = Math.min(LONGEST_COUNTRY, tokens.size() - 1); length > 0; length--) {
      String first = String.join(" ", tokens.subList(0, length));
      String country = countries.get(bare(first));
      if (country != null) {
        return named(tokens.subList(length, tokens.size()), country, display);
      }
    }
    return named(tokens, "", display);
  }

  private Source named(List<String> tokens, String country, String display) {
    List<String> content = content(tokens);
    int link = firstLink(content);
    List<String> words = turn(content, link);
    String joined = String.join(" ", words);
    String as = same.getOrDefault(joined, joined);
    boolean described = link > 0 && words.contains(content.get(link - 1)) && as.equals(joined);
    List<String> read = List.of(as.split(" "));
    return source(as, described ? content.get(link - 1) : read.getLast(), country, display);
  }

  private Source source(String words, String head, String country, String display) {
    List<String> read = words.isEmpty() ? List.of() : List.of(words.split(" "));
    return new Source(read, head, country, generic.contains(words), display);
  }

  /** Without quotation marks, a leading "hours after", what follows a comma, a leading article. */
  private String display(String source) {
    String shown = source.strip().replaceAll("[\"“”]", "").replaceAll("\\s+", " ");
    shown = DATELINE.matcher(shown).replaceFirst("");
    shown = since.matcher(shown).replaceFirst("");
    int comma = shown.indexOf(',');
    if (comma > 0) {
      shown = shown.substring(0, comma);
    }
    return shown.replaceFirst("^(?i:the|a|an) ", "").replaceFirst("['’]s$", "").strip();
  }

  private static List<String> tokens(String display) {
    List<String> tokens = new ArrayList<>();
    for (String token : display.split("[^\\p{L}\\p{N}.'’-]+", -1)) {
      if (!token.isEmpty()) {
        tokens.add(token);
      }
    }
    return tokens;
  }

  private static String bare(String words) {
    return words.toLowerCase(Locale.ROOT).replaceFirst("['’]s?$", "");
  }

  private List<String> content(List<String> tokens) {
    List<String> words = new ArrayList<>();
    for (String token : tokens) {
      String lower = token.toLowerCase(Locale.ROOT).replace('’', '\'');
      String bare = bare(lower);
      boolean office = lower.equals("president's") || lower.equals("prosecutor's");
      if ((!dropped.contains(bare) && !isNumber(bare)) || office) {
        words.add(office ? lower : bare);
      }
    }
    while (!words.isEmpty() && isLink(words.getFirst())) {
      words.removeFirst();
    }
    return words;
  }

  /** "ministry of health" as "health ministry"; "officials at the ministry" as "ministry". */
  private List<String> turn(List<String> words, int link) {
    List<String> all = words.stream().filter(word -> !isLink(word)).toList();
    if (link <= 0) {
      return all;
    }
    List<String> head = words.subList(0, link);
    List<String> rest = all.subList(link, all.size());
    if (turned.contains(head.getLast())) {
      Set<String> order = new LinkedHashSet<>(rest);
      order.addAll(head);
      return List.copyOf(order);
    }
    return generic.contains(String.join(" ", head)) && !rest.isEmpty() ? rest : all;
  }

  private static boolean isNumber(String word) {
    return word.chars().allMatch(Character::isDigit);
  }

  private static int firstLink(List<String> words) {
    for (int at = 0; at < words.size(); at++) {
      if (isLink(words.get(at))) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isLink(String word) {
    return word.equals("of")
        || word.equals("for")
        || word.equals("at")
        || word.equals("from")
        || word.equals("with")
        || word.equals("and")
        || word.equals("in");
  }
}
