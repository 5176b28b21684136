package org.dateline.analysis.language;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

  private final Map<String, List<String>> languagesOf = new HashMap<>();
  private final Map<String, String> scripts = new LinkedHashMap<>();

  private LanguageDetector(Lexicon lexicon) {
    for (Lexicon.Row row : lexicon.rows()) {
      String language = row.get("language");
      for (String word : row.get("words").split(" ")) {
        languagesOf.merge(
            word,
            List.of(language),
            (old, more) -> java.util.stream.Stream.concat(old.stream(), more.stream()).toList());
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
    String start = text.substring(0, Math.min(LONGEST, text.length())).toLowerCase(Locale.ROOT);
    Map<String, Integer> scores = new HashMap<>();
    int words = 0;
    int at = 0;
    while (at < start.length()) {
      int end = at;
      while (end < start.length() && isWord(start.charAt(end))) {
        end++;
      }
      if (end > at) {
        words++;
        for (String language : languagesOf.getOrDefault(start.substring(at, end), List.of())) {
          scores.merge(language, 1, Integer::sum);
        }
      }
      at = end + 1;
    }
    String byWords = words < FEWEST_WORDS ? UNDETERMINED : best(scores, words);
    String byScript = byScript(start);
    return byWords.equals(UNDETERMINED) && !byScript.isEmpty() ? byScript : byWords;
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
