package org.dateline.analysis.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.analysis.places.PlaceCandidate.Sort;
import org.dateline.analysis.places.PlaceWords.Use;
import org.dateline.knowledge.Gazetteer;
import org.dateline.knowledge.Place;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds words that may name places: longest names of the gazetteer first, never lower case. */
final class PlaceFinder {
  private static final int LONGEST = 6; // words in a name
  private static final int LONGEST_SITE = 5;
  private final Gazetteer gazetteer;
  private final Set<String> siteHeads;
  private final Set<String> siteOpeners;
  private final Set<String> particles;
  private final Set<String> articles;
  private final Set<String> never;

  PlaceFinder(Gazetteer gazetteer, PlaceWords known) {
    this.gazetteer = gazetteer;
    this.siteHeads = known.of(Use.SITE_END);
    this.siteOpeners = known.of(Use.SITE_START);
    this.particles = known.of(Use.INSIDE);
    this.articles = known.of(Use.OPENING);
    this.never = known.of(Use.NEVER);
  }

  List<PlaceCandidate> find(Words words) {
    List<PlaceCandidate> found = new ArrayList<>();
    int word = 0;
    while (word < words.count()) {
      PlaceCandidate candidate = mayOpen(words, word) ? longestAt(words, word) : null;
      if (candidate != null) {
        found.add(candidate);
      }
      word = candidate == null ? word + 1 : candidate.lastWord() + 1;
    }
    addSites(words, found);
    found.sort((one, other) -> one.span().compareTo(other.span()));
    return found;
  }

  /** The candidate of a name whose place in the text is given. */
  PlaceCandidate at(Words words, Span name) {
    int first = -1;
    int last = -1;
    for (int word = 0; word < words.count() && words.start(word) < name.end(); word++) {
      if (words.end(word) > name.start()) {
        first = first < 0 ? word : first;
        last = word;
      }
    }
    if (first < 0) {
      return new PlaceCandidate(name, 0, 0, "", Sort.SITE, List.of());
    }
    for (int length = last - first + 1; length > 0; length--) {
      for (int from = first; from + length - 1 <= last; from++) {
        PlaceCandidate known = exactly(words, from, from + length - 1);
        boolean isWhole = length == last - first + 1;
        if (known != null && (isWhole || isFitToStandInside(known))) {
          return known;
        }
      }
    }
    return new PlaceCandidate(name, first, last, join(words, first, last), Sort.SITE, List.of());
  }

  /** Whether a part of a longer name says where the whole is: not "Street" or "Northern". */
  private boolean isFitToStandInside(PlaceCandidate part) {
    return part.sort() != Sort.SHORT
        && !siteHeads.contains(part.form())
        && !siteOpeners.contains(part.form())
        && (part.sort() == Sort.ADJECTIVE
            || part.lastWord() > part.firstWord()
            || gazetteer.isOwn(part.form())
            || part.places().getFirst().population() > LEAST_INSIDE);
  }

  private static final int LEAST_INSIDE = 200_000; // people

  private boolean mayOpen(Words words, int word) {
    if (words.isCapital(word)) {
      return true;
    }
    return words.isCapital(word + 1)
        && words.gap(word).equals("-")
        && articles.contains(words.folded(word));
  }

  private @Nullable PlaceCandidate longestAt(Words words, int first) {
    int last = first;
    while (last - first + 1 < LONGEST && words.isJoined(last)) {
      last++;
    }
    int longestOwn = last > first ? gazetteer.longestOwnFrom(words.folded(first)) : 0;
    for (; last >= first; last--) {
      PlaceCandidate candidate = exactly(words, first, last, longestOwn);
      if (candidate != null) {
        return candidate;
      }
    }
    return null;
  }

  private @Nullable PlaceCandidate exactly(Words words, int first, int last) {
    return exactly(words, first, last, gazetteer.longestOwnFrom(words.folded(first)));
  }

  /**
   * The candidate that just these words are, or null.
   *
   * @param longestOwn words of the longest of our own names that begin with the first
   */
  private @Nullable PlaceCandidate exactly(Words words, int first, int last, int longestOwn) {
    PlaceCandidate byShort = last - first < 2 ? shortForm(words, first, last) : null;
    if (byShort != null) {
      return byShort;
    }
    if (last > first && longestOwn <= last - first && !areOfName(words, first, last)) {
      return null;
    }
    String form = join(words, first, last);
    if (form.length() < 2 || (first == last && never.contains(form))) {
      return null;
    }
    Span span = new Span(words.start(first), words.end(last));
    List<Place> places =
        mayBeName(words, first, last, form) ? gazetteer.findFolded(form) : List.of();
    List<Place> peoples = words.isCapital(first) ? gazetteer.findAdjective(form) : List.of();
    if (!peoples.isEmpty() && (places.isEmpty() || !gazetteer.isOwn(form))) {
      return new PlaceCandidate(span, first, last, form, Sort.ADJECTIVE, peoples);
    }
    return places.isEmpty() ? null : new PlaceCandidate(span, first, last, form, Sort.NAME, places);
  }

  private boolean mayBeName(Words words, int first, int last, String form) {
    if (gazetteer.isOwn(form)) {
      return true;
    }
    // A bare two-letter word is a code or an interjection, not a town.
    return areOfName(words, first, last) && words.end(last) - words.start(first) > 2;
  }

  /** Whether all words but the first are capital, or small ones inside a name. */
  private boolean areOfName(Words words, int first, int last) {
    for (int word = first + 1; word <= last; word++) {
      boolean isInside = word < last && particles.contains(words.folded(word));
      if (!words.isCapital(word) && !isInside) {
        return false;
      }
    }
    return true;
  }

  private @Nullable PlaceCandidate shortForm(Words words, int first, int last) {
    int start = words.start(first);
    String form = words.text().substring(start, words.end(last));
    if (words.after(last) == '.') {
      List<Place> stopped = gazetteer.findShort(form + ".");
      if (!stopped.isEmpty()) {
        Span span = new Span(start, words.end(last) + 1);
        return new PlaceCandidate(span, first, last, form + ".", Sort.SHORT, stopped);
      }
    }
    List<Place> places = gazetteer.findShort(form);
    Span span = new Span(start, words.end(last));
    return places.isEmpty()
        ? null
        : new PlaceCandidate(span, first, last, form, Sort.SHORT, places);
  }

  private static String join(Words words, int first, int last) {
    if (first == last) {
      return words.folded(first);
    }
    StringBuilder joined = new StringBuilder(words.folded(first));
    for (int word = first + 1; word <= last; word++) {
      joined.append(' ').append(words.folded(word));
    }
    return joined.toString();
  }

  /** Sites that no gazetteer lists, known by their last word or their first. */
  private void addSites(Words words, List<PlaceCandidate> found) {
    for (int word = 0; word < words.count(); word++) {
      if (!words.isCapital(word)) {
        continue;
      }
      if (siteHeads.contains(words.folded(word)) && !words.hasGenitive(word)) {
        addSite(words, openedAt(words, word), word, found);
      } else if (siteOpeners.contains(words.folded(word))
          && words.isJoined(word)
          && words.isCapital(word + 1)) {
        addSite(words, word, word + 1, found);
      }
    }
  }

  private int openedAt(Words words, int head) {
    int first = head;
    while (head - first < LONGEST_SITE
        && first > 0
        && words.isCapital(first - 1)
        && (words.isJoined(first - 1) || isGenitiveGap(words, first - 1))
        && !never.contains(words.folded(first - 1))) {
      first--;
    }
    return first;
  }

  private static boolean isGenitiveGap(Words words, int word) {
    return words.hasGenitive(word) && words.gap(word).length() == 3;
  }

  private static void addSite(Words words, int first, int last, List<PlaceCandidate> found) {
    Span span = new Span(words.start(first), words.end(last));
    if (first < last && !isKnown(span, found)) {
      String form = join(words, first, last);
      found.add(new PlaceCandidate(span, first, last, form, Sort.SITE, List.of()));
    }
  }

  private static boolean isKnown(Span span, List<PlaceCandidate> found) {
    for (PlaceCandidate known : found) {
      if (known.span().covers(span)) {
        return true;
      }
    }
    return false;
  }
}
