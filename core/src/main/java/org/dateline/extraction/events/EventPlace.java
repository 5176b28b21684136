package org.dateline.extraction.events;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.dateline.model.AnnotatedArticle;
import org.dateline.model.DatedBy.Basis;
import org.dateline.model.EventType;
import org.dateline.model.PlaceMention;
import org.dateline.model.PlaceMention.Precision;
import org.dateline.model.PlaceMention.Sense;
import org.dateline.model.Sentence;
import org.dateline.text.Span;

/**
 * Where the events of one article happened: by the tree first, then by the words of the event's own
 * clause (criticism and the like excepted), for deeds of conflict by its sentence, and for deeds by
 * the only country of the article. A name that stands for a government or a people ("Moscow said",
 * "Kazakh police") is where nothing happened.
 */
final class EventPlace {
  private static final int SHORTEST_DATELINE = 4; // letters; "UK" has its capitals anywhere
  private final EventWhere where;
  private final List<PlaceMention> places;
  private final Optional<PlaceMention> onlyCountry;

  EventPlace(AnnotatedArticle annotated, EventWhere where) {
    this.where = where;
    this.places =
        annotated.all(PlaceMention.class).stream()
            .filter(place -> !isDateline(annotated, place))
            .toList();
    this.onlyCountry = onlyCountry(places);
  }

  /** A name in capitals that opens a sentence ("ALMATY, Jan 7 —") says where it was written. */
  private static boolean isDateline(AnnotatedArticle annotated, PlaceMention place) {
    String words = annotated.article().text().slice(place.span());
    return words.length() >= SHORTEST_DATELINE
        && !words.contains(".") // "U.S."
        && words.equals(words.toUpperCase(Locale.ROOT))
        && annotated.all(Sentence.class).stream()
            .anyMatch(sentence -> sentence.span().start() == place.span().start());
  }

  /** A place and where it was found, in the terms in which dates are. */
  record Found(PlaceMention place, Basis basis) {
    /** "syntax", "sentence" or "article". */
    String by() {
      return basis.name().toLowerCase(Locale.ROOT);
    }
  }

  /** The place of an event with this clause, or none. */
  Optional<Found> of(EventTree tree, EventCandidate candidate, Span clause) {
    if (isOnlyWished(candidate)) {
      return Optional.empty();
    }
    EventType type = candidate.type();
    Predicate<PlaceMention> isWhere =
        place -> isLiteral(place) && where.tells(tree, candidate, place);
    Optional<PlaceMention> near = attached(tree, candidate);
    if (near.isEmpty() && !(type.isVerbal() && type.isConflict())) {
      near = narrowest(clause, isWhere);
    }
    if (near.isPresent()) {
      return near.map(place -> new Found(place, Basis.SYNTAX));
    }
    if (type.isVerbal()) {
      return Optional.empty(); // words can be spoken anywhere
    }
    Optional<PlaceMention> far =
        type.isConflict() ? only(tree.sentence().span()).filter(isWhere) : Optional.empty();
    return far.map(place -> new Found(place, Basis.SENTENCE))
        .or(() -> onlyCountry.map(place -> new Found(place, Basis.ARTICLE)));
  }

  /** What is asked for, promised or refused has its place in the wish: not where words are said. */
  private static boolean isOnlyWished(EventCandidate candidate) {
    return candidate.deciding() >= 0
        && candidate.deciding() != candidate.at()
        && switch (candidate.type()) {
          case REQUEST, REJECT, ACCUSE, AGREE -> true;
          default -> false;
        };
  }

  private static boolean isLiteral(PlaceMention place) {
    return place.sense() == Sense.LITERAL;
  }

  /** The narrowest of the places to which the tree puts the event, of these the closest. */
  private Optional<PlaceMention> attached(EventTree tree, EventCandidate candidate) {
    Optional<PlaceMention> found = Optional.empty();
    int least = 0;
    for (PlaceMention place : places) {
      OptionalInt distance =
          tree.sentence().span().covers(place.span())
              ? where.distance(tree, candidate, place)
              : OptionalInt.empty();
      if (distance.isPresent() && isBetter(place, distance.getAsInt(), found, least)) {
        found = Optional.of(place);
        least = distance.getAsInt();
      }
    }
    return found;
  }

  private static boolean isBetter(
      PlaceMention place, int distance, Optional<PlaceMention> found, int least) {
    int narrower = found.map(one -> place.precision().compareTo(one.precision())).orElse(1);
    return narrower > 0 || (narrower == 0 && distance < least);
  }

  /** The last of the narrowest places inside these words. */
  private Optional<PlaceMention> narrowest(Span words, Predicate<PlaceMention> wanted) {
    Optional<PlaceMention> found = Optional.empty();
    for (PlaceMention place : places) {
      if (words.covers(place.span()) && wanted.test(place)) {
        boolean isWider =
            found.filter(one -> one.precision().compareTo(place.precision()) > 0).isPresent();
        found = isWider ? found : Optional.of(place);
      }
    }
    return found;
  }

  /** The place of these words where they name one and no other. */
  private Optional<PlaceMention> only(Span words) {
    List<PlaceMention> named =
        places.stream().filter(place -> words.covers(place.span()) && isLiteral(place)).toList();
    return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
  }

  /**
   * The country of an article that speaks of one and of no place elsewhere; not one that is only an
   * actor's ("Azerbaijani troops").
   */
  private static Optional<PlaceMention> onlyCountry(List<PlaceMention> places) {
    Optional<PlaceMention> country =
        places.stream()
            .filter(place -> place.precision() == Precision.COUNTRY && isLiteral(place))
            .findFirst();
    return country.filter(first ->
        places.stream()
            .map(PlaceMention::country)
            .allMatch(other -> other.isEmpty() || other.equals(first.country())));
  }
}
