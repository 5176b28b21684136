package org.dateline.extraction.figures;

import java.util.Comparator;
import java.util.List;
import org.dateline.model.Figure;
import org.dateline.model.PlaceMention;
import org.dateline.model.PlaceMention.Sense;
import org.dateline.model.Sentence;
import org.dateline.model.Token.Tag;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Where those counted are: the nearest place of the sentence. A place in an aside about a part
 * ("nine of them in Leeds") is that part's alone, and those who are sent somewhere are only where a
 * preposition says. A nationality is the last choice, and that of the doer ("Russian missiles
 * killed 11") is none.
 *
 * @param clause the sentence
 * @param places its places
 */
record Placing(Clause clause, List<PlaceMention> places) {
  private static final String DEPLOYED = "deployed";
  private static final int NO_ASIDE = -1;
  private static final int CLIMB = 4; // words between an adjective and the head of its phrase

  /**
   * The place of the number in these words; or null.
   *
   * @param measure in what they are counted: those who are sent are mostly not at home
   * @param source who gave the number, or null
   * @param before the figures read before it
   */
  @Nullable PlaceMention of(
      Span words, String measure, @Nullable Span source, List<Figure> before) {
    int own = asideAround(words);
    boolean sent = measure.equals(DEPLOYED);
    List<PlaceMention> together =
        places.stream()
            .filter(place -> asideAround(place.span()) == own)
            .filter(place -> isOfSource(place, source) || !isOfDoer(place, words))
            .filter(place -> !sent || isBehindPreposition(place))
            .toList();
    List<PlaceMention> named = together.stream().filter(place -> !isNationality(place)).toList();
    PlaceMention nearest = nearest(named.isEmpty() ? together : named, words);
    boolean inherits = nearest == null && own != NO_ASIDE && !before.isEmpty();
    return inherits ? before.getLast().place() : nearest;
  }

  private static @Nullable PlaceMention nearest(List<PlaceMention> places, Span words) {
    return places.stream()
        .min(Comparator.comparingInt(place -> place.span().distance(words)))
        .orElse(null);
  }

  /** "in South Sudan", "to northern Mali", "in Mali's capital". */
  private boolean isBehindPreposition(PlaceMention place) {
    Sentence sentence = clause.sentence();
    int at = sentence.headWithin(place.span(), sentence.tokenAt(place.span().end() - 1));
    while (clause.has(at) && clause.token(at).relation().equals("nmod:poss")) {
      at = clause.token(at).head();
    }
    int noun = at;
    return clause.has(noun)
        && clause.sentence().children(noun).stream()
            .anyMatch(child ->
                clause.token(child).baseRelation().equals("case")
                    && clause.token(child).tag() == Tag.ADP
                    && child < noun);
  }

  private static boolean isOfSource(PlaceMention place, @Nullable Span source) {
    return source != null && source.covers(place.span());
  }

  /** "Russian", "American and British": an adjective made of a name. */
  private boolean isNationality(PlaceMention place) {
    int at = clause.sentence().tokenAt(place.span().end() - 1);
    boolean adjective =
        clause.has(at)
            && (clause.tag(at) == Tag.ADJ || clause.token(at).baseRelation().equals("amod"));
    return adjective && place.sense() == Sense.ASSOCIATIVE;
  }

  /** Whether the place is the nationality of who did it, not of who was counted. */
  private boolean isOfDoer(PlaceMention place, Span words) {
    if (!isNationality(place)) {
      return false;
    }
    int doer = described(clause.sentence().tokenAt(place.span().end() - 1));
    int number = clause.sentence().tokenAt(words.end() - 1);
    boolean counted = doer == number || clause.token(number).head() == doer;
    String relation = clause.token(doer).relation();
    boolean acts = relation.equals("nsubj") || isBy(doer);
    return acts && !counted;
  }

  /** The noun that an adjective belongs to, over others joined to it and over what is owned. */
  private int described(int adjective) {
    int at = adjective;
    for (int step = 0; step < CLIMB && clause.has(clause.token(at).head()); step++) {
      boolean modifies =
          switch (clause.token(at).baseRelation()) {
            case "amod", "compound" -> true;
            case "nmod" -> clause.token(at).relation().equals("nmod:poss");
            case "conj" -> true;
            default -> false;
          };
      if (!modifies) {
        break;
      }
      at = clause.token(at).head();
    }
    return at;
  }

  private boolean isBy(int noun) {
    return clause.sentence().children(noun).stream()
        .anyMatch(child -> clause.is(child, "by") && child < noun);
  }

  /** The token where the aside on a part begins in which these words stand. */
  private int asideAround(Span words) {
    int start = clause.sentence().tokenAt(words.start());
    while (start > 0 && clause.tag(start - 1) != Tag.PUNCT) {
      start--;
    }
    for (int at = start; clause.has(at + 1) && clause.tag(at) != Tag.PUNCT; at++) {
      boolean them = clause.is(at + 1, "them") || clause.is(at + 1, "whom");
      if (clause.is(at, "of") && them) {
        return start;
      }
    }
    return NO_ASIDE;
  }
}
