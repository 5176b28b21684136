package org.dateline.extraction;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.dateline.model.AnnotatedArticle;
import org.dateline.model.Article;
import org.dateline.model.DatedBy;
import org.dateline.model.DatedBy.Basis;
import org.dateline.model.Moment;
import org.dateline.model.PlaceAndDate;
import org.dateline.model.Sentence;
import org.dateline.model.TimeMention;
import org.dateline.model.Token.Tag;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * When something told in a sentence was: from the time expression that depends on its words, else
 * from another of the sentence, else from the article's date; and it says which. Immutable.
 */
public final class Dating {
  private static final int CLIMB = 4; // steps up the tree from a time to what it dates
  private static final int NEAR = 40; // characters, where there is no tree

  private final List<TimeMention> times;
  private final @Nullable LocalDate published;

  private Dating(List<TimeMention> times, @Nullable LocalDate published) {
    this.times = times;
    this.published = published;
  }

  /** The dates of this article. */
  public static Dating in(AnnotatedArticle annotated) {
    List<TimeMention> dated =
        annotated.all(TimeMention.class).stream().filter(time -> time.from() != null).toList();
    return new Dating(dated, published(annotated.article()));
  }

  /** The day an article appeared, or that its dateline tells; null where neither is known. */
  public static @Nullable LocalDate published(Article article) {
    Moment moment = article.heading().published();
    PlaceAndDate dateline = article.heading().dateline();
    if (moment == null && dateline != null) {
      moment = dateline.date();
    }
    return moment == null ? null : moment.date();
  }

  /** The same dates without those that stand in these words. */
  public Dating without(Collection<Span> words) {
    if (words.isEmpty()) {
      return this;
    }
    List<TimeMention> others =
        times.stream()
            .filter(time -> words.stream().noneMatch(span -> span.covers(time.span())))
            .toList();
    return new Dating(others, published);
  }

  /** The date that these words of time give; null when they give none. */
  public @Nullable DatedBy at(Span words) {
    return times.stream()
        .filter(time -> words.covers(time.span()))
        .findFirst()
        .map(time -> new DatedBy(date(time), Basis.SYNTAX))
        .orElse(null);
  }

  /** When what these words of the sentence tell was; null when nothing says. */
  public @Nullable DatedBy of(Sentence sentence, Span words) {
    TimeMention nearest = null;
    for (TimeMention time : times) {
      if (!sentence.span().covers(time.span())) {
        continue;
      }
      if (depends(sentence, time.span(), words)) {
        return new DatedBy(date(time), Basis.SYNTAX);
      }
      if (nearest == null || nearness(sentence, time, words) < nearness(sentence, nearest, words)) {
        nearest = time;
      }
    }
    if (nearest != null) {
      return new DatedBy(date(nearest), Basis.SENTENCE);
    }
    return published == null ? null : new DatedBy(published.toString(), Basis.ARTICLE);
  }

  /** The value of a time without the time of the day. */
  public static String date(TimeMention time) {
    int clock = time.value().indexOf('T');
    return clock > 0 ? time.value().substring(0, clock) : time.value();
  }

  private static boolean depends(Sentence sentence, Span time, Span words) {
    if (!sentence.parsed()) {
      return time.distance(words) < NEAR;
    }
    int from = sentence.tokenAt(words.start());
    int to = sentence.tokenAt(words.end() - 1);
    int head = top(sentence, time);
    for (int step = 0; step < CLIMB && head >= 0; step++) {
      if (head >= from && head <= to) {
        return true;
      }
      boolean clause = sentence.token(head).tag() == Tag.VERB;
      if (clause) {
        return false; // it belongs to another verb
      }
      head = sentence.token(head).head();
    }
    return false;
  }

  /** What the words of the time depend on. */
  private static int top(Sentence sentence, Span time) {
    int first = sentence.tokenAt(time.start());
    int last = sentence.tokenAt(time.end() - 1);
    for (int at = Math.max(first, 0); at <= last; at++) {
      int head = sentence.token(at).head();
      if (head < first || head > last) {
        return head;
      }
    }
    return -1;
  }

  /**
   * Characters between; "Monday's fire" dates the fire, and another verb only if nothing else does.
   */
  private static int nearness(Sentence sentence, TimeMention time, Span words) {
    int distance = time.span().distance(words);
    return owns(sentence, time) ? distance + sentence.span().length() : distance;
  }

  /** Whether a time owns a noun, which alone it dates: "Monday's fire". */
  public static boolean owns(Sentence sentence, TimeMention time) {
    int last = sentence.tokenAt(time.span().end() - 1);
    return last >= 0 && sentence.token(last).relation().equals("nmod:poss");
  }
}
