package org.dateline.analysis.places;

import java.util.List;
import org.dateline.knowledge.Place;
import org.dateline.text.Span;

/**
 * Words that may name a place.
 *
 * @param span the words
 * @param firstWord number of the first word in the text
 * @param lastWord number of the last word
 * @param form folded name, or the short form as written
 * @param sort how it was found
 * @param places what it may name, most prominent first; empty for a site known only by its last
 *     word ("Fleet Street")
 */
record PlaceCandidate(
    Span span, int firstWord, int lastWord, String form, Sort sort, List<Place> places) {
  PlaceCandidate {
    places = List.copyOf(places);
  }

  /** How a candidate was found. */
  enum Sort {
    NAME,
    SHORT,
    ADJECTIVE,
    SITE
  }
}
