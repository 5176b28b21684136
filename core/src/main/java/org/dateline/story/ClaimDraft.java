package org.dateline.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.model.DatedBy;
import org.dateline.model.Figure;
import org.dateline.model.Ledger.Claim;
import org.dateline.model.Moment;
import org.jspecify.annotations.Nullable;

/**
 * A figure on its way into a ledger.
 *
 * @param figure the figure
 * @param key what is counted
 * @param voice who says so: the key of a source, or of the writer
 * @param source the name of that source, or null for the writer
 * @param origin number of the origin in the story
 * @param article the article
 * @param related whether it stands in a link to another article
 * @param headline whether it stands in the headline or the standfirst
 * @param status the figure's, or RETRACTED where the sentence takes the number back
 */
record ClaimDraft(
    Figure figure,
    Key key,
    String voice,
    @Nullable String source,
    int origin,
    Member article,
    boolean related,
    boolean headline,
    Figure.Status status) {

  /**
   * What is counted.
   *
   * @param measure the measure
   * @param of kind of people; null for people as the whole
   * @param place where; null for the whole story
   */
  record Key(String measure, @Nullable String of, @Nullable String place) {}

  /**
   * The article a claim stands in.
   *
   * @param id of the article
   * @param outlet its name; empty when unknown
   * @param published when, or null
   */
  record Member(String id, String outlet, @Nullable Moment published) {}

  /**
   * Whether two claims of one origin are the same claim: in two copies of the text, in the headline
   * and its sentence, or with and without the source.
   */
  boolean repeats(ClaimDraft other) {
    boolean sameVoice =
        voice.equals(other.voice)
            || source == null
            || other.source == null
            || !article.id().equals(other.article.id())
            || headline
            || other.headline;
    return hasNumberOf(other)
        && key.equals(other.key)
        && status == other.status
        && related == other.related
        && figure.additional() == other.figure.additional()
        && sameVoice;
  }

  /** Whether both give the same number with the same hedge. */
  boolean hasNumberOf(ClaimDraft other) {
    Long to = figure.to();
    Long otherTo = other.figure.to();
    boolean sameEnd = to == null ? otherTo == null : to.equals(otherTo);
    return figure.value() == other.figure.value()
        && sameEnd
        && figure.bound() == other.figure.bound();
  }

  /** Whether the number is given as so, without "another", so that it can be set beside others. */
  boolean isComparable() {
    return (status == Figure.Status.STATED || status == Figure.Status.SUPERSEDED)
        && !figure.additional();
  }

  /** The day the number stands for: the one its words give, else the day it was published. */
  @Nullable LocalDate day() {
    DatedBy date = figure.date();
    Moment published = article.published();
    boolean own = date != null && date.basis() != DatedBy.Basis.ARTICLE;
    Optional<Moment> given = own && date != null ? Moment.parse(date.value()) : Optional.empty();
    return given.or(() -> Optional.ofNullable(published)).map(Moment::date).orElse(null);
  }

  /** Whether this is a "none yet" that a number of a later day has overtaken. */
  boolean isOvertakenBy(ClaimDraft later) {
    LocalDate day = day();
    LocalDate laterDay = later.day();
    return figure.value() == 0
        && figure.to() == null
        && later.figure().value() > 0
        && day != null
        && laterDay != null
        && laterDay.isAfter(day);
  }

  /** Whether both stand in one article, and this is the number of an earlier day. */
  boolean isOlderThan(ClaimDraft other) {
    return new ClaimDay(article.id(), day())
        .isBefore(new ClaimDay(other.article.id(), other.day()));
  }

  Interval interval() {
    return new Interval(figure.value(), figure.to(), figure.bound());
  }

  /** The same claim with this status. */
  ClaimDraft withStatus(Figure.Status newStatus) {
    return new ClaimDraft(
        figure, key, voice, source, origin, article, related, headline, newStatus);
  }

  /** The claim as the ledger shows it. */
  Claim claim(String originId, List<String> reprints) {
    DatedBy date = figure.date();
    return new Claim(
        figure.id(),
        figure.value(),
        figure.to(),
        figure.bound(),
        source,
        article.id(),
        article.outlet(),
        originId,
        article.published(),
        date == null ? null : date.value(),
        figure.additional(),
        status,
        reprints,
        figure.quantity());
  }
}
