package org.dateline.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.model.Article;
import org.dateline.model.Block;
import org.dateline.model.Citation;
import org.dateline.model.DatedBy;
import org.dateline.model.Figure;
import org.dateline.model.Moment;
import org.dateline.model.Origin;
import org.dateline.model.Outlet;
import org.dateline.model.Reading;
import org.dateline.model.Sentence;
import org.dateline.model.Story;
import org.dateline.story.ClaimDraft.Key;
import org.dateline.story.ClaimDraft.Member;
import org.dateline.text.Digest;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/** Turns the figures of a story's articles into claims, one for each article and number. */
final class ClaimCollector {
  private static final int LONG_BEFORE = 30; // days before the story; older figures are history
  private static final int ISO_DATE = 10;

  private final Story story;
  private final Map<String, Reading> readings = new HashMap<>();
  private final PeopleKinds kinds;
  private final Retractions retractions;
  private final PlaceScope places;
  private final StorySources sources;

  ClaimCollector(
      Story story,
      List<Reading> all,
      PeopleKinds kinds,
      SourceWords words,
      Retractions retractions) {
    this.story = story;
    this.kinds = kinds;
    this.retractions = retractions;
    all.forEach(reading -> readings.putIfAbsent(reading.article().id(), reading));
    readings.keySet().retainAll(story.articles());
    List<Reading> members =
        story.articles().stream().map(readings::get).filter(r -> r != null).toList();
    this.places = PlaceScope.of(members);
    this.sources = StorySources.of(members, words);
  }

  /** All claims, earliest first, copies within an origin included. */
  List<ClaimDraft> collect() {
    List<ClaimDraft> drafts = new ArrayList<>();
    for (int origin = 0; origin < story.origins().size(); origin++) {
      for (String article : story.origins().get(origin).articles()) {
        Reading reading = readings.get(article);
        if (reading != null) {
          addAll(reading, origin, drafts);
        }
      }
    }
    drafts.sort(EARLIEST_FIRST);
    return drafts;
  }

  private static final Comparator<ClaimDraft> EARLIEST_FIRST =
      Comparator.<ClaimDraft, @Nullable Moment>comparing(
              draft -> draft.article().published(), Chronology.MOMENTS)
          .thenComparing(draft -> draft.article().id())
          .thenComparing(draft -> draft.related() ? 0 : 1)
          .thenComparing(draft -> draft.status() == Figure.Status.SUPERSEDED ? 0 : 1)
          .thenComparing(draft -> draft.figure().quantity().span());

  private void addAll(Reading reading, int origin, List<ClaimDraft> drafts) {
    Article article = reading.article();
    Outlet outlet = article.heading().outlet();
    String name = outlet.name().isEmpty() ? outlet.domain() : outlet.name();
    Member member = new Member(article.id(), name, article.heading().published());
    for (Figure figure : reading.figures()) {
      if (!isHistory(figure, reading)) {
        drafts.add(draft(figure, reading, member, origin));
      }
    }
  }

  private ClaimDraft draft(Figure figure, Reading reading, Member member, int origin) {
    Optional<Block> link = related(figure, reading.article());
    Optional<StorySources.Named> source = sources.behind(figure, reading);
    return new ClaimDraft(
        figure,
        key(figure, reading),
        source.map(StorySources.Named::key).orElseGet(() -> writer(reading.article(), link)),
        source.map(StorySources.Named::display).orElse(null),
        origin,
        member,
        link.isPresent(),
        isHeadline(figure, reading.article()),
        status(figure, reading));
  }

  /** The writer speaks for the outlet; a linked headline speaks for the article behind it. */
  private static String writer(Article article, Optional<Block> link) {
    if (link.isPresent()) {
      return "link " + Digest.shortOf(article.text().slice(link.get().span()));
    }
    Outlet outlet = article.heading().outlet();
    String name = outlet.domain().isEmpty() ? outlet.name() : outlet.domain();
    return "writer " + (name.isEmpty() ? article.id() : name);
  }

  private static Optional<Block> related(Figure figure, Article article) {
    return article.blocks(Block.Kind.RELATED).stream()
        .filter(block -> block.span().covers(figure.quantity().span()))
        .findFirst();
  }

  private static boolean isHeadline(Figure figure, Article article) {
    return article.blocks().stream()
        .filter(block -> block.span().covers(figure.quantity().span()))
        .anyMatch(
            block -> block.kind() == Block.Kind.HEADLINE || block.kind() == Block.Kind.STANDFIRST);
  }

  private Key key(Figure figure, Reading reading) {
    Citation who = figure.who();
    String kind = kinds.of(who == null ? null : who.quote(), figure.measure());
    String place = places.of(figure, reading);
    boolean unnamedPart = figure.partOf() != null && kind == null && place == null;
    String since = sinceYear(figure, reading);
    if (since != null) {
      return new Key(figure.measure(), kind == null ? since : kind + " " + since, place);
    }
    return new Key(figure.measure(), unnamedPart ? "a part" : kind, place);
  }

  /** "20,000 people since 2019": the whole of a war is no number of the story of one day. */
  private static @Nullable String sinceYear(Figure figure, Reading reading) {
    DatedBy date = figure.date();
    if (date == null || !date.value().matches("\\d{4}")) {
      return null;
    }
    String since = "since " + date.value();
    return sentence(figure, reading).filter(words -> words.contains(since)).isPresent()
        ? since
        : null;
  }

  private static Optional<String> sentence(Figure figure, Reading reading) {
    return reading.annotated().all(Sentence.class).stream()
        .map(Sentence::span)
        .filter(span -> span.covers(figure.quantity().span()))
        .map(span -> reading.article().text().slice(span))
        .findFirst();
  }

  private Figure.Status status(Figure figure, Reading reading) {
    if (figure.status() != Figure.Status.STATED) {
      return figure.status();
    }
    Span quantity = figure.quantity().span();
    boolean takenBack =
        reading.annotated().all(Sentence.class).stream()
            .filter(sentence -> sentence.span().covers(quantity))
            .anyMatch(sentence ->
                retractions.takeBack(figure, reading.article().text(), sentence.span()));
    return takenBack ? Figure.Status.RETRACTED : Figure.Status.STATED;
  }

  /** A date long before the story, unless the count runs on from it: "400 arrested since May". */
  private boolean isHistory(Figure figure, Reading reading) {
    DatedBy date = figure.date();
    Moment first = story.first();
    if (date == null || first == null || date.basis() == DatedBy.Basis.ARTICLE) {
      return false;
    }
    if (sentence(figure, reading).filter(words -> words.contains(" since ")).isPresent()) {
      return false;
    }
    return lastDay(date.value())
        .map(day -> day.isBefore(first.date().minusDays(LONG_BEFORE)))
        .orElse(false);
  }

  /** The last day of a TIMEX3 date given to the day, the month or the year. */
  private static Optional<LocalDate> lastDay(String value) {
    if (value.matches("\\d{4}")) {
      return Optional.of(LocalDate.of(Integer.parseInt(value), 12, 31));
    }
    if (value.matches("\\d{4}-(0[1-9]|1[0-2])")) {
      return Moment.parse(value + "-01").map(month -> month.date().plusMonths(1).minusDays(1));
    }
    return value.length() < ISO_DATE
        ? Optional.empty()
        : Moment.parse(value.substring(0, ISO_DATE)).map(Moment::date);
  }

  /** The origin a draft belongs to. */
  Origin origin(ClaimDraft draft) {
    return story.origins().get(draft.origin());
  }
}
