package org.dateline.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.knowledge.Lexicon.Row;
import org.dateline.knowledge.Place.Rank;
import org.dateline.model.PlaceMention.Precision;
import org.jspecify.annotations.Nullable;

/**
 * Places by name: the compiled table of populated places and divisions (GeoNames, CC BY 4.0) and
 * our own files of countries, large divisions, regions and sites.
 *
 * <p>Names are looked up folded ({@link PlaceName}); short forms ("U.S.", "Calif.") exactly as
 * written. Unchanging; safe for several threads. Loading takes some 0.3 s and 30 MB.
 */
public final class Gazetteer {
  private static final String TABLE = "gazetteer/places.bin.gz";
  private static final String COUNTRIES = "gazetteer/countries.tsv";
  private static final String DIVISIONS = "gazetteer/divisions.tsv";
  private static final String REGIONS = "gazetteer/regions.tsv";
  private static final int MOST_CANDIDATES = 40;
  private static final int LONGEST = 100; // letters of a name that is remembered
  private static final int RECENT = 1 << 12; // names, of which a text asks for many again

  private final GazetteerTable table;
  private final List<Place> own = new ArrayList<>();
  private final WordTable<List<Place>> names = new WordTable<>();
  private final WordTable<List<Place>> shorts = new WordTable<>();
  private final WordTable<List<Place>> adjectives = new WordTable<>();
  private final WordTable<Integer> longest = new WordTable<>(); // by first word; words of both
  private final Map<String, Country> byAlpha2 = new HashMap<>();
  private final Map<String, Country> byAlpha3 = new HashMap<>();
  private final @Nullable Named[] recent = new Named[RECENT]; // by hash; threads may overwrite

  /** A folded name and its places, whole in itself, so that threads may share it. */
  private record Named(String folded, List<Place> places) {}

  /**
   * A country or territory.
   *
   * @param alpha3 ISO 3166-1 alpha-3
   * @param alpha2 ISO 3166-1 alpha-2
   * @param fips FIPS 10-4; empty where it has none
   * @param cameo CAMEO actor code
   * @param place its point and names
   */
  public record Country(String alpha3, String alpha2, String fips, String cameo, Place place) {}

  private Gazetteer(KnowledgePack knowledge) {
    table = GazetteerTable.read(TABLE, knowledge.file(TABLE));
    knowledge.lexicon(COUNTRIES).rows().forEach(this::addCountry);
    knowledge.lexicon(DIVISIONS).rows().forEach(this::addDivision);
    knowledge.lexicon(REGIONS).rows().forEach(this::addRegion);
  }

  /** The gazetteer of this pack. */
  public static Gazetteer read(KnowledgePack knowledge) {
    return new Gazetteer(knowledge);
  }

  private void addCountry(Row row) {
    Place place = place(row, row.get("iso3"), Precision.COUNTRY, Rank.COUNTRY);
    String cameo = row.get("cameo").isEmpty() ? row.get("iso3") : row.get("cameo");
    Country country = new Country(row.get("iso3"), row.get("iso2"), row.get("fips"), cameo, place);
    byAlpha2.put(country.alpha2(), country);
    byAlpha3.put(country.alpha3(), country);
    add(row, place);
  }

  private void addDivision(Row row) {
    add(row, place(row, row.get("country"), Precision.ADMIN1, Rank.DIVISION));
  }

  private void addRegion(Row row) {
    Precision precision = row.get("precision", Precision.class);
    Rank rank =
        switch (precision) {
          case CITY -> Rank.TOWN;
          case SITE -> Rank.SITE;
          case REGION, COUNTRY, ADMIN1, ADMIN2 -> Rank.REGION;
        };
    add(row, place(row, row.get("country"), precision, rank));
  }

  private Place place(Row row, String country, Precision precision, Rank rank) {
    return new Place(
        table.size + own.size(),
        row.get("name"),
        Long.parseLong(row.get("geonames")),
        Point.of(Double.parseDouble(row.get("lat")), Double.parseDouble(row.get("lon"))),
        country,
        rank == Rank.DIVISION ? row.get("name") : "",
        "",
        precision,
        rank,
        1000L * Long.parseLong(row.get("thousands")));
  }

  private void add(Row row, Place place) {
    own.add(place);
    addName(place.name(), place);
    row.list("aliases").forEach(alias -> addName(alias, place));
    row.list("short").forEach(form -> put(shorts, form, place));
    row.list("adjectives").forEach(form -> putFolded(adjectives, PlaceName.fold(form), place));
  }

  private void addName(String name, Place place) {
    // "US" and "U.S." are names, "us" is not: what has no small letter is matched as it stands.
    boolean isShort = name.length() <= 6 && name.equals(name.toUpperCase(java.util.Locale.ROOT));
    if (isShort) {
      put(shorts, name, place);
    } else {
      putFolded(names, PlaceName.fold(name), place);
    }
  }

  private void putFolded(WordTable<List<Place>> into, String folded, Place place) {
    put(into, folded, place);
    String[] words = folded.split(" ");
    longest.merge(words[0], words.length, Math::max);
  }

  private static void put(WordTable<List<Place>> into, String key, Place place) {
    into.computeIfAbsent(key, () -> new ArrayList<>(2)).add(place);
  }

  /** Places of this name, in any spelling of case and marks; our own files first. */
  public List<Place> find(String name) {
    return findFolded(PlaceName.fold(name));
  }

  /** Places of this folded name. */
  public List<Place> findFolded(String folded) {
    if (folded.length() > LONGEST) {
      return look(folded);
    }
    int slot = (folded.hashCode() ^ folded.hashCode() >>> 12) & RECENT - 1;
    Named known = recent[slot];
    if (known == null || !known.folded().equals(folded)) {
      known = new Named(folded, look(folded));
      recent[slot] = known;
    }
    return known.places();
  }

  private List<Place> look(String folded) {
    List<Place> ours = names.getOrDefault(folded, List.of());
    int[] numbers = table.find(folded);
    if (numbers.length == 0) {
      return List.copyOf(ours);
    }
    List<Place> found = new ArrayList<>(ours);
    for (int at = 0; at < numbers.length && at < MOST_CANDIDATES; at++) {
      Place place = place(numbers[at]);
      if (ours.stream().noneMatch(known -> isSame(known, place))) {
        found.add(place);
      }
    }
    return List.copyOf(found);
  }

  private static boolean isSame(Place known, Place place) {
    return (known.geonames() != 0 && known.geonames() == place.geonames())
        || (known.country().equals(place.country())
            && (known.rank() == place.rank()
                ? known.rank() == Rank.DIVISION
                    || known.point().distanceTo(place.point()) < SAME_TOWN_KM
                : known.rank() == Rank.COUNTRY && place.rank() == Rank.DIVISION));
  }

  private static final double SAME_TOWN_KM = 15;

  /** Places of a short form, exactly as written: "U.S.", "Calif.", "BC". */
  public List<Place> findShort(String form) {
    return shorts.getOrDefault(form, List.of());
  }

  /** Places of a folded adjective: "kazakh", "south korean", "gazan". */
  public List<Place> findAdjective(String folded) {
    return adjectives.getOrDefault(folded, List.of());
  }

  /** Whether our own files, and not only the compiled table, have this folded name. */
  public boolean isOwn(String folded) {
    return names.holds(folded);
  }

  /** Words of the longest of our own names and adjectives that begin with this one; 0 for none. */
  public int longestOwnFrom(String folded) {
    return longest.getOrDefault(folded, 0);
  }

  /** The place of this number. */
  public Place place(int number) {
    if (number >= table.size) {
      return own.get(number - table.size);
    }
    Rank rank = table.rank(number);
    Country country = byAlpha2.get(table.country(number));
    return new Place(
        number,
        table.name(number),
        table.geonames(number),
        Point.of(table.latitude(number), table.longitude(number)),
        country == null ? "" : country.alpha3(),
        table.division(number),
        table.divisionCode(number),
        precision(rank),
        rank,
        table.population(number));
  }

  /**
   * How many names the compiled table has for a place, at most 127: places that the world talks of
   * have many, in all its tongues. 0 for places of our own files.
   */
  public int nameCount(Place place) {
    return place.number() < table.size ? table.nameCount(place.number()) : 0;
  }

  private static Precision precision(Rank rank) {
    return switch (rank) {
      case TOWN, CAPITAL, SEAT_OF_DIVISION, SEAT_OF_DISTRICT -> Precision.CITY;
      case QUARTER, SITE -> Precision.SITE;
      case DIVISION -> Precision.ADMIN1;
      case DISTRICT -> Precision.ADMIN2;
      case COUNTRY -> Precision.COUNTRY;
      case REGION -> Precision.REGION;
    };
  }

  /** The country of this ISO 3166-1 code of two letters. */
  public Optional<Country> countryOfAlpha2(String alpha2) {
    return Optional.ofNullable(byAlpha2.get(alpha2));
  }

  /** The country of this ISO 3166-1 code of three letters. */
  public Optional<Country> countryOfAlpha3(String alpha3) {
    return Optional.ofNullable(byAlpha3.get(alpha3));
  }

  /** How many places the compiled table has; later numbers are places of our own files. */
  public int compiledSize() {
    return table.size;
  }

  /** How many places there are. */
  public int size() {
    return table.size + own.size();
  }
}
