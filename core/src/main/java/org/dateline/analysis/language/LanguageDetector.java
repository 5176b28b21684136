package org.dateline.analysis.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.knowledge.Lexicon;

/**
 * Tells languages apart by their commonest small words and, where those do not help, by their
 * script. Short or mixed texts stay {@code und}. Thread-safe.
 */
public final class LanguageDetector {
  /** What an undetermined text is called (ISO 639-2). */
  public static final String UNDETERMINED = "und";

  private static final String WORDS = "lexicon/language.tsv";
  private static final int LONGEST = 20_000; // characters looked at
  private static final int FEWEST_WORDS = 4;
  private static final double SMALLEST_SHARE = 0.09; // of words that are the language's small words
  private static final double LEAD = 1.15; // over the next language
  private static final int LONGEST_CHECKED = 2_000; // characters held against what a page says
  private static final int FIRST_CHECKED = 400; // of these, enough where they bear the page out
  private static final int FEWEST_CHECKED = 40; // words of them
  private static final double PLAIN_SHARE = 0.15; // as SMALLEST_SHARE, to speak against the page
  private static final double PLAIN_LEAD = 3; // over the language the page says

  private final SmallWords smallWords = new SmallWords();
  private final Map<String, String> scripts = new LinkedHashMap<>();
  private final Set<String> known = new HashSet<>(); // languages with small words

  private LanguageDetector(Lexicon lexicon) {
    for (Lexicon.Row row : lexicon.rows()) {
      String language = row.get("language");
      if (!row.get("words").isEmpty()) {
        known.add(language);
      }
      for (String word : row.get("words").split(" ")) {
        smallWords.add(word, language);
      }
      if (!row.get("script").isEmpty()) {
        scripts.putIfAbsent(row.get("script"), language);
      }
    }
  }

  /** The detector of this knowledge. */
  public static LanguageDetector open(KnowledgePack knowledge) {
    return new LanguageDetector(knowledge.lexicon(WORDS));
  }

  /** ISO 639-1 code of the language of a text, or {@link #UNDETERMINED}. */
  public String detect(String text) {
    String start = start(text, LONGEST);
    Count count = count(start);
    String byWords = count.words < FEWEST_WORDS ? UNDETERMINED : best(count.scores, count.words);
    String byScript = byWords.equals(UNDETERMINED) ? byScript(start) : "";
    return byScript.isEmpty() ? byWords : byScript;
  }

  /**
   * The language that the beginning of a text is plainly written in although its page says another;
   * the language said where the words do not speak against it.
   */
  public String check(String text, String said) {
    String code = said.toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
    Count first = count(start(text, FIRST_CHECKED));
    boolean borneOut =
        first.words >= FEWEST_CHECKED
            && first.scores.getOrDefault(code, 0) >= first.words * PLAIN_SHARE;
    if (borneOut || !known.contains(code)) {
      return said;
    }
    Count count = count(start(text, LONGEST_CHECKED));
    String found = best(count.scores, count.words);
    int theirs = count.scores.getOrDefault(code, 0);
    int most = count.scores.getOrDefault(found, 0);
    boolean plain =
        count.words >= FEWEST_CHECKED
            && most >= count.words * PLAIN_SHARE
            && most >= theirs * PLAIN_LEAD;
    return plain && !found.equals(code) ? found : said;
  }

  private static String start(String text, int longest) {
    return text.substring(0, Math.min(longest, text.length())).toLowerCase(Locale.ROOT);
  }

  /**
   * Small words of a text.
   *
   * @param scores how many each language has
   * @param words how many words there are
   */
  private record Count(Map<String, Integer> scores, int words) {}

  private Count count(String text) {
    int[] scores = new int[smallWords.languages().size()];
    int words = 0;
    int at = 0;
    while (at < text.length()) {
      int end = at;
      int hash = 0;
      while (end < text.length() && isWord(text.charAt(end))) {
        hash = 31 * hash + text.charAt(end); // as String does
        end++;
      }
      if (end > at) {
        words++;
        smallWords.count(text, at, end, hash, scores);
      }
      at = end + 1;
    }
    return new Count(smallWords.named(scores), words);
  }

  private static String best(Map<String, Integer> scores, int words) {
    String best = UNDETERMINED;
    int first = 0;
    int second = 0;
    for (Map.Entry<String, Integer> score : new java.util.TreeMap<>(scores).entrySet()) {
      if (score.getValue() > first) {
        second = first;
        first = score.getValue();
        best = score.getKey();
      } else {
        second = Math.max(second, score.getValue());
      }
    }
    boolean sure = first >= words * SMALLEST_SHARE && first >= second * LEAD;
    return sure ? best : UNDETERMINED;
  }

  /** The language of the script most letters are in, for scripts that one language dominates. */
  private String byScript(String text) {
    Map<Character.UnicodeScript, Integer> counts = new HashMap<>();
    int letters = 0;
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      int point = text.codePointAt(at);
      if (point > 0x2FF && Character.isLetter(point)) {
        counts.merge(Character.UnicodeScript.of(point), 1, Integer::sum);
      }
      letters += Character.isLetter(point) ? 1 : 0;
    }
    for (Map.Entry<String, String> script : scripts.entrySet()) {
      int count = counts.getOrDefault(Character.UnicodeScript.forName(script.getKey()), 0);
      boolean some = script.getKey().equals("HIRAGANA") && count * 10 > letters;
      if (letters > 0 && (count * 2 > letters || some)) {
        return script.getValue();
      }
    }
    return "";
  }

  private static boolean isWord(char unit) {
    return Character.isLetter(unit) || Character.getType(unit) == Character.NON_SPACING_MARK;
  }
}
