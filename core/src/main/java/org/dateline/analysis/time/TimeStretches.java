package org.dateline.analysis.time;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.knowledge.Lexicon;
import org.dateline.model.Sentence;
import org.dateline.model.Token.Tag;
import org.jspecify.annotations.Nullable;

/** Finds the plain times that open clauses: "On Sunday night", "In March 2021". Thread-safe. */
public final class TimeStretches {
  /** No such word. */
  public static final int NONE = -1;

  private static final String TIMES = "en/lexicon/time.tsv";
  private static final int LONGEST = 4; // words behind the preposition
  private static final int DAY = 2; // digits at most
  private static final int YEAR = 4; // digits

  private final Set<String> days;
  private final Set<String> months;
  private final Set<String> parts;
  private final Set<String> spans;
  private final Set<String> counted;
  private final Set<String> offsets;

  public TimeStretches(KnowledgePack knowledge) {
    Lexicon times = knowledge.lexicon(TIMES);
    this.days = words(times, "WEEKDAY");
    this.months = words(times, "MONTH");
    this.parts = words(times, "PART");
    this.spans = words(times, "UNIT");
    this.counted = words(times, "UNITS");
    this.offsets = words(times, "OFFSET");
  }

  private static Set<String> words(Lexicon times, String category) {
    return times.rows().stream()
        .filter(row -> row.get("category").equals(category))
        .map(row -> row.get("words"))
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * A time and the preposition before it.
   *
   * @param mark index of the preposition, {@link #NONE} without one
   * @param first index of the first word of the time
   * @param head index of the word that heads it
   * @param last index of its last word
   */
  public record Stretch(int mark, int first, int head, int last) {
    /** Whether a word is one of them. */
    public boolean holds(int at) {
      return at >= 0 && (at == mark || first <= at && at <= last);
    }

    /** With the word behind it in "On Monday alone". */
    private Stretch withAlone(Sentence sentence) {
      boolean alone = lower(sentence, last + 1).equals("alone");
      return alone ? new Stretch(mark, first, head, last + 1) : this;
    }
  }

  /** The time that begins here and has more words behind it; null where none does. */
  public @Nullable Stretch at(Sentence sentence, int at) {
    String word = lower(sentence, at);
    Stretch found =
        switch (word) {
          case "on", "in", "at", "by", "since" -> time(sentence, at, at + 1);
          case "last", "this", "next", "late", "early" -> led(sentence, at);
          case "overnight" -> before(sentence, at);
          default -> counted(sentence, at);
        };
    Stretch whole = found == null ? null : found.withAlone(sentence);
    return whole == null || whole.last() + 1 >= sentence.size() ? null : whole;
  }

  /**
   * Whether a time that a preposition leads ends with this word: "Gunmen fled and on Tuesday
   * soldiers came". A number alone may count what stands behind it, "by 2000 soldiers".
   */
  public boolean endsAt(Sentence sentence, int at) {
    for (int from = at - 1; from >= Math.max(0, at - LONGEST); from--) {
      Stretch time = at(sentence, from);
      if (time != null && time.mark() != NONE && time.last() == at) {
        boolean number = time.first() == at && sentence.token(at).tag() == Tag.NUM;
        return !number || from == 0;
      }
    }
    return false;
  }

  private @Nullable Stretch time(Sentence sentence, int mark, int first) {
    String word = lower(sentence, first);
    if (days.contains(word) || parts.contains(word)) {
      int last = days.contains(word) ? part(sentence, first) : first;
      return new Stretch(mark, first, last, last);
    }
    if (isMonth(sentence, first)) {
      return month(sentence, mark, first);
    }
    if (isNumber(sentence, first, DAY) && isMonth(sentence, first + 1)) {
      int last = isNumber(sentence, first + 2, YEAR) ? first + 2 : first + 1;
      return new Stretch(mark, first, first + 1, last);
    }
    return isNumber(sentence, first, YEAR) ? new Stretch(mark, first, first, first) : null;
  }

  private Stretch month(Sentence sentence, int mark, int first) {
    if (isNumber(sentence, first + 1, YEAR)) {
      return new Stretch(mark, first, first, first + 1);
    }
    int last = isNumber(sentence, first + 1, DAY) ? first + 1 : first;
    return new Stretch(mark, first, last, last);
  }

  /** "Last Friday", "Late Saturday night", "Last week". */
  private @Nullable Stretch led(Sentence sentence, int first) {
    String word = lower(sentence, first + 1);
    boolean day = days.contains(word);
    if (!day && !spans.contains(word) && !isMonth(sentence, first + 1)) {
      return null;
    }
    int last = day ? part(sentence, first + 1) : first + 1;
    return new Stretch(NONE, first, last, last);
  }

  /** "A day earlier", "Two weeks later". */
  private @Nullable Stretch counted(Sentence sentence, int first) {
    Tag tag = sentence.token(first).tag();
    String unit = lower(sentence, first + 1);
    boolean many = tag == Tag.NUM && (spans.contains(unit) || counted.contains(unit));
    boolean one = tag == Tag.DET && spans.contains(unit);
    return (many || one) && offsets.contains(lower(sentence, first + 2))
        ? new Stretch(NONE, first, first + 1, first + 2)
        : null;
  }

  /** "Overnight Kenyan police": before a small letter it belongs to the noun, "Overnight raids". */
  private static @Nullable Stretch before(Sentence sentence, int at) {
    int next = at + 1;
    boolean name = next < sentence.size() && Character.isUpperCase(form(sentence, next).charAt(0));
    return name ? new Stretch(NONE, at, at, at) : null;
  }

  private int part(Sentence sentence, int day) {
    return parts.contains(lower(sentence, day + 1)) ? day + 1 : day;
  }

  private boolean isMonth(Sentence sentence, int at) {
    return months.contains(lower(sentence, at))
        && Character.isUpperCase(form(sentence, at).charAt(0));
  }

  private static boolean isNumber(Sentence sentence, int at, int digits) {
    String form = form(sentence, at);
    boolean year = digits == YEAR;
    return at < sentence.size()
        && sentence.token(at).tag() == Tag.NUM
        && (year ? form.length() == YEAR : form.length() <= digits)
        && form.chars().allMatch(Character::isDigit);
  }

  private static String form(Sentence sentence, int at) {
    return at < sentence.size() ? sentence.token(at).form() : "";
  }

  private static String lower(Sentence sentence, int at) {
    return form(sentence, at).toLowerCase(Locale.ROOT);
  }
}
