package org.dateline.extraction.events;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.dateline.extraction.Dating;
import org.dateline.model.AnnotatedArticle;
import org.dateline.model.DatedBy;
import org.dateline.model.DatedBy.Basis;
import org.dateline.model.TimeMention;
import org.jspecify.annotations.Nullable;

/**
 * When the events of one article were: at a time that the tree ties to the event's own clause, else
 * at one of a clause above it, else when the article appeared. A time in a clause beside it ("fled
 * the palace, which rebels had held since 2023") is of what that clause tells. Immutable.
 */
final class EventTimes {
  private static final int YEARS_OF_NEWS = 1; // an event dated earlier than this is history
  private static final int FAR = 60; // steps upward before a tree counts as broken
  private static final String SAY = "SAY";
  private static final String NOW = "PRESENT_REF";
  private static final Pattern BARE_YEAR = Pattern.compile("\\d{4}");

  private final List<TimeMention> times;
  private final EventOperators operators;
  private final @Nullable LocalDate published;

  EventTimes(AnnotatedArticle annotated, EventOperators operators) {
    this.operators = operators;
    this.times =
        annotated.all(TimeMention.class).stream().filter(time -> isPoint(time.type())).toList();
    this.published = Dating.published(annotated.article());
  }

  private static boolean isPoint(TimeMention.Type type) {
    return type == TimeMention.Type.DATE || type == TimeMention.Type.TIME;
  }

  /** When the event that this word names was, or null where nothing says. */
  @Nullable DatedBy of(EventTree tree, int trigger) {
    if (isDescribing(tree, trigger)) {
      return null;
    }
    TimeMention near = own(tree, trigger);
    if (near != null) {
      return dated(near, Basis.SYNTAX);
    }
    TimeMention far = first(tree, trigger, false);
    int top = far == null ? -1 : shared(tree, trigger, far);
    if (EarlierClauses.isPluperfect(tree, trigger, top)) {
      return null;
    }
    if (far == null) {
      return byArticle();
    }
    boolean ahead = published != null && far.from() != null && far.from().isAfter(published);
    EarlierClauses.Time above =
        new EarlierClauses.Time(tree.sentence().tokenAt(far.span().start()), top, ahead);
    return EarlierClauses.divide(tree, trigger, above) ? null : dated(far, Basis.SENTENCE);
  }

  private @Nullable DatedBy byArticle() {
    return published == null ? null : new DatedBy(published.toString(), Basis.ARTICLE);
  }

  /** The day, month or year of a time without the time of the day; null where it stays open. */
  private @Nullable DatedBy dated(TimeMention time, Basis basis) {
    if (time.value().equals(NOW)) {
      return byArticle();
    }
    return time.from() == null ? null : new DatedBy(Dating.date(time), basis);
  }

  /** The lowest word that both the trigger and a time hang on. */
  private static int shared(EventTree tree, int trigger, TimeMention time) {
    int at = tree.headOf(time.span());
    for (int step = 0; at >= 0 && step < FAR && !tree.isBelow(trigger, at); step++) {
      at = tree.head(at);
    }
    return at;
  }

  /** "the jailed premier left": what describes somebody may be of any time. */
  private static boolean isDescribing(EventTree tree, int trigger) {
    return tree.base(trigger).equals("amod") && tree.head(trigger) > trigger;
  }

  /** Whether a time of its own clause, or a year that its noun bears, tells that it is history. */
  boolean isHistory(EventTree tree, int trigger) {
    TimeMention time = own(tree, trigger);
    if (time == null && tree.base(trigger).equals("acl")) {
      time = first(tree, tree.head(trigger), false); // the noun it tells of carries the year
    }
    return (time != null && isLongAgo(time)) || hasOldYear(tree, trigger);
  }

  private @Nullable TimeMention own(EventTree tree, int trigger) {
    return first(tree, trigger, true);
  }

  /**
   * The first time of the event's own clause, or of those above it as well, but none from which on
   * something goes; one that owns a noun ("Monday's fire") only where no other is.
   */
  private @Nullable TimeMention first(EventTree tree, int trigger, boolean own) {
    TimeMention owner = null;
    for (TimeMention time : times) {
      boolean here = tree.sentence().span().covers(time.span()) && !isSince(tree, time);
      if (here && isOf(tree, trigger, tree.headOf(time.span()), own)) {
        if (!Dating.owns(tree.sentence(), time)) {
          return time;
        }
        owner = owner == null ? time : owner;
      }
    }
    return owner;
  }

  /** Whether a word stands in the clause of the trigger, or, where asked, in one above it. */
  private boolean isOf(EventTree tree, int trigger, int word, boolean own) {
    int at = word;
    for (int step = 0; at >= 0 && step < FAR; step++) {
      if (tree.isBelow(trigger, at)) {
        return !own || isSameClause(tree, trigger, at);
      }
      if (isApart(tree, at) && (own || !isSaying(tree, at))) {
        return false;
      }
      at = tree.head(at);
    }
    return false;
  }

  /** Whether no clause of its own begins on the way from the trigger up to this word. */
  private static boolean isSameClause(EventTree tree, int trigger, int top) {
    for (int at = trigger; at >= 0 && at != top; at = tree.head(at)) {
      if (isApart(tree, at)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a clause begins here that tells something of its own. */
  private static boolean isApart(EventTree tree, int word) {
    return switch (tree.base(word)) {
      case "acl", "ccomp", "parataxis" -> true;
      case "advcl", "conj" ->
          tree.child(word, "nsubj") >= 0
              || tree.child(word, "nsubj:pass") >= 0
              || isMarked(tree, word);
      default -> false;
    };
  }

  /** "after meeting", but not "to meet" and not "killing two". */
  private static boolean isMarked(EventTree tree, int clause) {
    String mark = tree.mark(clause);
    return !mark.isEmpty() && !mark.equals("to");
  }

  /** "rebels took the town, the army said on Friday". */
  private boolean isSaying(EventTree tree, int clause) {
    return tree.base(clause).equals("parataxis")
        && operators.ofFiniteClause(tree.lemma(clause)).equals(SAY);
  }

  /** "the 2014 uprising": a year before the noun, and not the year of publication. */
  private boolean hasOldYear(EventTree tree, int at) {
    for (int child : tree.children(at)) {
      String form = tree.form(child);
      boolean year = form.length() == 4 && (form.startsWith("19") || form.startsWith("20"));
      if (child < at && year && form.chars().allMatch(Character::isDigit)) {
        return published == null || !form.equals(Integer.toString(published.getYear()));
      }
    }
    return false;
  }

  private boolean isLongAgo(TimeMention time) {
    if (published == null) {
      return BARE_YEAR.matcher(time.value()).matches(); // undated news has no year for today
    }
    LocalDate to = time.to();
    return to != null && to.isBefore(published.minusYears(YEARS_OF_NEWS));
  }

  /**
   * "have been killed since 2011": what goes on from then on is neither of that day nor history.
   */
  private static boolean isSince(EventTree tree, TimeMention time) {
    int first = Math.max(0, tree.sentence().tokenAt(time.span().start()));
    return tree.form(first).equals("since") || (first > 0 && tree.form(first - 1).equals("since"));
  }
}
