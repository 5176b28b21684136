package org.dateline.analysis.places;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.analysis.places.PlaceCandidate.Sort;
import org.dateline.knowledge.Gazetteer;
import org.dateline.knowledge.Place;
import org.dateline.knowledge.Place.Rank;
import org.dateline.knowledge.Point;
import org.jspecify.annotations.Nullable;

/** What speaks for and against a candidate being a place name, as named features. */
final class PlaceEvidence {
  private static final String[] DIGITS = {"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"};

  private final Words words;
  private final List<PlaceCandidate> candidates;
  private final @Nullable Place[] places;
  private final Set<String> smallWords = new HashSet<>(); // forms that also stand without capital
  private final Map<String, Integer> countries = new HashMap<>();
  private int located; // names that stand in some country
  private final Map<String, int[]> uses = new HashMap<>(); // all, after a preposition, in a name
  private final boolean[] isPlaceWord;
  private final Map<String, Integer> nearness = new HashMap<>(); // one place for each form
  private final Gazetteer gazetteer;
  private final PlaceSetting setting;
  private final Set<String> leading;

  /**
   * Gathers what an article says.
   *
   * @param setting what earlier stages noticed
   * @param gazetteer what is known of the places
   * @param leading words that stand before names of places
   */
  PlaceEvidence(
      Words words,
      List<PlaceCandidate> candidates,
      @Nullable Place[] places,
      PlaceSetting setting,
      Gazetteer gazetteer,
      Set<String> leading) {
    this.setting = setting;
    this.leading = leading;
    this.gazetteer = gazetteer;
    this.words = words;
    this.candidates = candidates;
    this.places = places;
    this.isPlaceWord = new boolean[words.count()];
    for (int at = 0; at < candidates.size(); at++) {
      count(candidates.get(at), places[at]);
    }
    for (int word = 0; word < words.count(); word++) {
      if (!words.isCapital(word) && uses.containsKey(words.folded(word))) {
        smallWords.add(words.folded(word));
      }
    }
  }

  private void count(PlaceCandidate candidate, @Nullable Place place) {
    for (int word = candidate.firstWord(); word <= candidate.lastWord(); word++) {
      isPlaceWord[word] = true;
    }
    if (place != null && candidate.sort() != Sort.SITE) {
      countries.merge(place.country(), 1, Integer::sum);
      located += place.country().isEmpty() ? 0 : 1;
    }
    int[] use = uses.computeIfAbsent(candidate.form(), absent -> new int[3]);
    use[0]++;
    use[1] += isPreposition(candidate.firstWord() - 1) ? 1 : 0;
    use[2] += isNextToName(candidate) ? 1 : 0;
  }

  private boolean isPreposition(int word) {
    return leading.contains(words.foldedOrEdge(word));
  }

  private boolean isNextToName(PlaceCandidate candidate) {
    return isNameWord(candidate.firstWord() - 1) && words.isJoined(candidate.firstWord() - 1)
        || isNameWord(candidate.lastWord() + 1) && words.isJoined(candidate.lastWord());
  }

  private boolean isNameWord(int word) {
    return words.isCapital(word) && !isPlaceWord[word];
  }

  /** Whether the names stage took just these words for a place. */
  boolean isTakenForPlace(int at) {
    return setting.isTakenForPlace(candidates.get(at).span());
  }

  /** Adds what earlier stages noticed, after {@link #addWords}. */
  void addSetting(int at, PlaceFeatures features) {
    PlaceCandidate candidate = candidates.get(at);
    setting.addFeatures(candidate.span(), candidate.form(), candidate.sort().name(), features);
  }

  /** Adds what the words say, without what earlier stages noticed. */
  void addWords(int at, PlaceFeatures features) {
    PlaceCandidate candidate = candidates.get(at);
    features.add("bias");
    String kind = kind(candidate, places[at]);
    features.add("kind=", kind);
    addNeighbours(candidate, kind, features);
    addShape(candidate, kind, features);
    addArticle(candidate, places[at], kind, features);
  }

  private static String kind(PlaceCandidate candidate, @Nullable Place place) {
    if (candidate.sort() != Sort.NAME || place == null) {
      return candidate.sort().name();
    }
    boolean isTown =
        place.rank() == Rank.TOWN
            || place.rank() == Rank.SEAT_OF_DISTRICT
            || place.rank() == Rank.SEAT_OF_DIVISION
            || place.rank() == Rank.QUARTER;
    return isTown ? "TOWN" + size(place) : place.rank().name();
  }

  private static int size(Place place) {
    return (int) Math.log10(place.population() + 1.0);
  }

  private void addNeighbours(PlaceCandidate candidate, String kind, PlaceFeatures features) {
    int first = candidate.firstWord();
    int last = candidate.lastWord();
    String before = words.isJoined(first - 1) ? words.foldedOrEdge(first - 1) : "|";
    String after = words.isJoined(last) ? words.foldedOrEdge(last + 1) : "|";
    String sort = candidate.sort().name();
    features.add("before=", before);
    features.add("after=", after);
    features.add(sort, ".before=", before);
    features.add(sort, ".after=", after);
    features.add("before2=", words.foldedOrEdge(first - 2), "_", before);
    features.add("mark=", mark(words.before(first)));
    features.add(sort, ".mark2=", mark(words.after(last)));
    String left = side(first - 1, first - 1);
    String right = side(last + 1, last);
    features.add(kind, ".left=", left);
    features.add(kind, ".right=", right);
    features.add("sides=", left, right);
  }

  private static String mark(char unit) {
    boolean blank = Character.isWhitespace(unit) || Character.isSpaceChar(unit);
    return blank ? "_" : String.valueOf(unit);
  }

  private static String count(int number) {
    return number < DIGITS.length ? DIGITS[number] : Integer.toString(number);
  }

  /** What sort of word stands on one side, joined to the name or not. */
  private String side(int word, int joint) {
    if (word < 0 || word >= words.count()) {
      return "|";
    }
    if (!words.isJoined(joint)) {
      return isPlaceWord[word] ? "P" : ",";
    }
    if (words.isCapital(word)) {
      return isPlaceWord[word] ? "p" : "N";
    }
    return isPreposition(word) ? "i" : "w";
  }

  private void addShape(PlaceCandidate candidate, String kind, PlaceFeatures features) {
    int first = candidate.firstWord();
    int last = candidate.lastWord();
    String opening = String.valueOf(words.isOpening(first));
    features.add("words=", count(Math.min(3, last - first + 1)));
    features.add(kind, ".opening=", opening);
    features.add("genitive=", String.valueOf(words.hasGenitive(last)));
    if (words.isAllCapitals(first)) {
      features.add(candidate.sort().name(), ".capitals");
    }
    if (first == last && smallWords.contains(candidate.form())) {
      features.add("small");
      features.add("small.opening=", opening);
    }
    if (candidate.sort() == Sort.SITE) {
      features.add("head=", words.folded(last));
      features.add("siteWords=", count(last - first + 1));
      features.add("start=", words.folded(first));
    }
    if (candidate.sort() == Sort.ADJECTIVE) {
      features.add("adjective=", candidate.form());
    }
  }

  private void addArticle(
      PlaceCandidate candidate, @Nullable Place place, String kind, PlaceFeatures features) {
    int[] use = uses.getOrDefault(candidate.form(), new int[3]);
    features.add(kind, ".inUse=", String.valueOf(use[1] > 0));
    features.add(kind, ".nameUse=", count(3 * use[2] / Math.max(1, use[0])));
    features.add("uses=", count(Math.min(4, use[0])));
    if (place == null) {
      return;
    }
    int support = countries.getOrDefault(place.country(), 0) - use[0];
    boolean isAlone = located <= use[0];
    features.add(kind, ".support=", isAlone ? "-" : count(Math.min(3, Math.max(0, support))));
    features.add(kind, ".near=", count(nearness(candidate, place)));
    boolean isOurs = place.number() >= gazetteer.compiledSize();
    String sort = candidate.sort().name();
    features.add("ours=", String.valueOf(isOurs), sort);
    if (!isOurs) {
      int fame = 32 - Integer.numberOfLeadingZeros(gazetteer.nameCount(place)); // doublings
      features.add(sort, ".fame=", count(fame));
      String small = String.valueOf(smallWords.contains(candidate.form()));
      features.add("small=", small, ".fame=", count(fame));
    }
    features.add("choices=", count(Math.min(4, candidate.places().size())));
  }

  private int nearness(PlaceCandidate candidate, Place place) {
    Integer known = nearness.get(candidate.form());
    if (known == null) {
      known = nearest(candidate, place);
      nearness.put(candidate.form(), known);
    }
    return known;
  }

  private int nearest(PlaceCandidate candidate, Place place) {
    double nearest = NOWHERE;
    double chord = Double.POSITIVE_INFINITY;
    for (int at = 0; at < places.length; at++) {
      Place other = places[at];
      boolean isAnchor =
          other != null
              && candidates.get(at).sort() != Sort.SITE
              && other.rank() != Rank.COUNTRY
              && other.rank() != Rank.REGION
              && !other.point().isSurelyBeyond(place.point(), nearest)
              && !candidates.get(at).form().equals(candidate.form());
      if (isAnchor && other != null) {
        double its = other.point().chordTo(place.point());
        if (its < chord) {
          chord = its;
          nearest = Point.kilometres(its);
        }
      }
    }
    if (nearest == NOWHERE) {
      return ALONE; // nothing to be near to
    }
    return nearest < 30 ? 0 : nearest < 100 ? 1 : nearest < 300 ? 2 : nearest < 1000 ? 3 : 4;
  }

  private static final double NOWHERE = 1e5; // km: farther than any place
  private static final int ALONE = 5;
}
