package org.dateline.analysis.time;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.knowledge.Lexicon;
import org.dateline.text.Span;
import org.dateline.text.Text;
import org.dateline.text.Word;
import org.dateline.text.Words;
import org.jspecify.annotations.Nullable;

/** The words of {@code en/lexicon/time.tsv} and {@code feast.tsv}, by what they do. Immutable. */
final class TimeLexicon {

  /** What a word does in a time expression. */
  enum Category {
    WEEKDAY,
    WEEKDAYS,
    WEEKDAY_SHORT,
    MONTH,
    /** A month cut short, a stop behind it: "Jan." */
    MONTH_SHORT,
    /** A month that is a name or another word as well: "May". */
    MONTH_DOUBTFUL,
    UNIT,
    UNITS,
    LONG,
    PART,
    PART_ALONE,
    SEASON,
    DAY,
    TONIGHT,
    REF,
    SET,
    WHICH,
    FUZZ,
    APPROX,
    OFFSET,
    ZONE,
    BETWEEN,
    DECADE,
    LEAD,
    PAPER,
    /** A word that may open a time and tells none itself: "every". */
    OPENER,
    FEAST
  }

  /** A phrase and what it stands for. */
  private record Phrase(String[] words, String value) {}

  /**
   * A phrase found in a text.
   *
   * @param value the value the lexicon gives it
   * @param end index of the word after it
   */
  record Entry(String value, int end) {
    int number() {
      return Integer.parseInt(value);
    }
  }

  /** The phrases that begin with one word, by what they do. */
  static final class Opening {
    private static final Opening NONE = new Opening();
    private final Map<Category, List<Phrase>> phrases = new EnumMap<>(Category.class);
  }

  private final Map<String, Opening> openings = new HashMap<>();
  private final Set<String> inside = new HashSet<>();
  private final Set<String> openers = new HashSet<>();

  TimeLexicon(KnowledgePack knowledge) {
    for (Lexicon.Row row : knowledge.lexicon("en/lexicon/time.tsv").rows()) {
      add(row.get("category", Category.class), row.get("words"), row.get("value"));
    }
    for (Lexicon.Row row : knowledge.lexicon("en/lexicon/feast.tsv").rows()) {
      add(Category.FEAST, row.get("name"), row.get("when"));
    }
  }

  private void add(Category category, String words, String value) {
    String[] cut = cut(words);
    openings
        .computeIfAbsent(cut[0], none -> new Opening())
        .phrases
        .computeIfAbsent(category, none -> new ArrayList<>())
        .add(new Phrase(cut, value));
    switch (category) {
      case OPENER -> openers.add(cut[0]);
      case LEAD, PAPER, ZONE -> inside.addAll(List.of(cut));
      default -> {
        inside.addAll(List.of(cut));
        openers.add(cut[0]);
      }
    }
  }

  private static String[] cut(String words) {
    Text text = Text.of(words);
    return Words.cut(text, new Span(0, text.length())).stream()
        .map(Word::lower)
        .toArray(String[]::new);
  }

  /** Whether this word may stand in a time expression behind an article. */
  boolean follows(Word word) {
    return word.isNumber() || !word.isLetters() || inside.contains(word.lower());
  }

  /** Whether a time expression may begin with this word. */
  boolean opens(Word word) {
    return word.isNumber() || openers.contains(word.lower());
  }

  /** The phrases that begin with a word. */
  Opening opening(Word word) {
    return openings.getOrDefault(word.lower(), Opening.NONE);
  }

  /** The longest phrase of this category among those that may begin here, or null. */
  static @Nullable Entry find(Category category, Opening opening, List<Word> words, int at) {
    List<Phrase> candidates = opening.phrases.get(category);
    if (candidates == null) {
      return null;
    }
    Entry best = null;
    for (Phrase phrase : candidates) {
      int end = at + phrase.words().length;
      if ((best == null || end > best.end()) && matches(phrase, words, at)) {
        best = new Entry(phrase.value(), end);
      }
    }
    return best;
  }

  private static boolean matches(Phrase phrase, List<Word> words, int at) {
    String[] wanted = phrase.words();
    if (at + wanted.length > words.size()) {
      return false;
    }
    for (int index = 1; index < wanted.length; index++) {
      if (!words.get(at + index).is(wanted[index])) {
        return false;
      }
    }
    return true;
  }
}
