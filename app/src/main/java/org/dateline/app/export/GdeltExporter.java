package org.dateline.app.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.knowledge.Gazetteer;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.knowledge.Place;
import org.dateline.model.Moment;
import org.dateline.model.Participant;
import org.dateline.model.PlaceMention;
import org.dateline.model.PlaceMention.Precision;
import org.dateline.story.Happening;
import org.dateline.story.Happening.Telling;
import org.jspecify.annotations.Nullable;

/**
 * GDELT 2.0 events: 61 columns between tabs, no header, one row a dyad (GDELT's codebook, version
 * 2.0). Events without a CAMEO code have no row; how often an event is told, by how many outlets
 * and articles, is counted in its row. {@code SOURCEURL} leads to the words of the first telling.
 */
final class GdeltExporter implements Exporter {
  private static final int COLUMNS = 61;
  private static final String CODES = "export/cameo.tsv";
  private static final int GEO_COLUMNS = 8;
  private final Gazetteer gazetteer;
  private final Map<String, String> sectors = new HashMap<>();
  private final Map<String, String> goldstein = new HashMap<>();
  private final Map<String, String> otherDivisions = new HashMap<>(); // not those of FIPS

  GdeltExporter(Gazetteer gazetteer, KnowledgePack knowledge) {
    this.gazetteer = gazetteer;
    for (var row : knowledge.lexicon(CODES).rows()) {
      table(row.get("table")).put(row.get("key"), row.get("value"));
    }
  }

  private Map<String, String> table(String name) {
    return switch (name) {
      case "sector" -> sectors;
      case "goldstein" -> goldstein;
      case "division" -> otherDivisions;
      default -> throw new IllegalArgumentException(CODES + ": no table " + name);
    };
  }

  @Override
  public String format() {
    return "gdelt";
  }

  @Override
  public void export(Chronicle chronicle, OutputStream out) throws IOException {
    Set<String> told = new HashSet<>();
    for (Dyad dyad : Dyad.of(chronicle)) {
      Dyad coded = coded(dyad);
      String code = coded.event().cameo();
      boolean hasParty = coded.actor() != null || coded.recipient() != null;
      if (code != null && code.length() >= 2 && hasParty && told.add(coded.id())) {
        out.write((row(coded, code) + "\n").getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  /** An actor without a code is none in GDELT. */
  private Dyad coded(Dyad dyad) {
    return new Dyad(dyad.happening(), coded(dyad.actor()), coded(dyad.recipient()));
  }

  private @Nullable Participant coded(@Nullable Participant participant) {
    boolean isCoded = participant != null && !ActorCode.of(participant, this).code().isEmpty();
    return isCoded ? participant : null;
  }

  private String row(Dyad dyad, String code) {
    Happening happening = dyad.happening();
    Cells cells = new Cells();
    cells.add(Long.parseUnsignedLong(dyad.id().substring(0, 13), 16)); // 52 bits: exact as a double
    addDate(cells, dyad.day());
    addActor(cells, dyad, dyad.actor());
    addActor(cells, dyad, dyad.recipient());
    cells.add(happening.tellings().stream().anyMatch(GdeltExporter::isRoot) ? 1 : 0);
    String root = code.substring(0, 2);
    cells.add(code).add(code.substring(0, Math.min(3, code.length()))).add(root);
    cells.add(quad(Integer.parseInt(root))).add(goldstein.getOrDefault(code, ""));
    cells.add(happening.mentions()).add(happening.outlets()).add(happening.articles());
    cells.skip(1); // tone is not measured
    addPlace(cells, placeIn(dyad, dyad.actor()));
    addPlace(cells, placeIn(dyad, dyad.recipient()));
    addPlace(cells, happening.placed().map(telling -> telling.event().place()).orElse(null));
    cells.add(added(happening.first())).add(Dyad.address(happening.first()));
    if (cells.size() != COLUMNS) {
      throw new AssertionError(cells.size() + " columns");
    }
    return cells.tabbed();
  }

  private static void addDate(Cells cells, @Nullable LocalDate day) {
    if (day == null) {
      cells.skip(4);
      return;
    }
    int month = day.getYear() * 100 + day.getMonthValue();
    cells.add(month * 100 + day.getDayOfMonth()).add(month).add(day.getYear());
    // GDELT's share of the year gone counts months of 30 days: 26 November is 326 / 365.
    double share = ((day.getMonthValue() - 1) * 30 + day.getDayOfMonth()) / 365.0;
    cells.add(String.format(Locale.ROOT, "%.4f", day.getYear() + share));
  }

  private void addActor(Cells cells, Dyad dyad, @Nullable Participant actor) {
    if (actor == null) {
      cells.skip(10);
      return;
    }
    ActorCode code = ActorCode.of(actor, this);
    cells.add(code.code()).add(dyad.name(actor).toUpperCase(Locale.ROOT)).add(code.country());
    cells.skip(4); // known group, ethnicity, religions
    boolean isOfState = code.above().isEmpty();
    cells.add(isOfState ? code.role() : code.above()).add(isOfState ? "" : code.role()).skip(1);
  }

  /** CAMEO's blocks of an actor: a country or a sort of body above states, then a role. */
  private record ActorCode(String country, String above, String role) {
    static ActorCode of(Participant actor, GdeltExporter exporter) {
      String alpha3 = actor.country() == null ? "" : actor.country();
      var known = exporter.gazetteer.countryOfAlpha3(alpha3);
      String above = known.isEmpty() && alpha3.matches("IGO|NGO|MNC") ? alpha3 : "";
      String sector = actor.sector() == null ? "" : actor.sector();
      String role = exporter.sectors.getOrDefault(sector, "");
      return new ActorCode(known.map(Gazetteer.Country::cameo).orElse(""), above, role);
    }

    String code() {
      return country + above + role;
    }
  }

  /** Whether the words stand in the first paragraph. */
  private static boolean isRoot(Telling telling) {
    int start = telling.words().getFirst().span().start();
    return telling.article().blocks().stream()
        .filter(block -> block.kind().isBody())
        .findFirst()
        .filter(lead -> lead.span().contains(start))
        .isPresent();
  }

  /** 1 verbal and 2 material cooperation, 3 verbal and 4 material conflict. */
  private static int quad(int root) {
    return root <= 5 ? 1 : root <= 8 ? 2 : root <= 13 ? 3 : 4;
  }

  private void addPlace(Cells cells, @Nullable PlaceMention place) {
    Gazetteer.Country country =
        place == null ? null : gazetteer.countryOfAlpha3(place.country()).orElse(null);
    if (place == null || country == null) {
      cells.skip(GEO_COLUMNS);
      return;
    }
    boolean isCountry = place.precision() == Precision.COUNTRY;
    String division = isCountry ? "" : divisionCode(place);
    cells.add(geoType(place)).add(fullName(place, country)).add(country.fips());
    cells.add(isCountry || !division.isEmpty() ? country.fips() + division : "").skip(1);
    cells.add(coordinate(place.latitude())).add(coordinate(place.longitude()));
    cells.add(isCountry ? country.fips() : ""); // feature ids are GNS's, ours are GeoNames'
  }

  /**
   * The place that the words for a participant name ("Kazakh police"); null where they name none.
   */
  private static @Nullable PlaceMention placeIn(Dyad dyad, @Nullable Participant participant) {
    if (participant == null) {
      return null;
    }
    var named = dyad.reading().annotated();
    List<PlaceMention> places = named.within(participant.citation().span(), PlaceMention.class);
    return places.isEmpty() ? null : places.getFirst();
  }

  private static int geoType(PlaceMention place) {
    boolean isAmerican = place.country().equals("USA");
    return switch (place.precision()) {
      case COUNTRY, REGION -> 1;
      case ADMIN1 -> isAmerican ? 2 : 5;
      case ADMIN2, CITY, SITE -> isAmerican ? 3 : 4;
    };
  }

  private static String fullName(PlaceMention place, Gazetteer.Country country) {
    boolean hasDivision = place.admin1() != null && !place.admin1().equals(place.name());
    String division = hasDivision ? ", " + place.admin1() : "";
    boolean isCountry = place.precision() == Precision.COUNTRY;
    return place.name() + division + (isCountry ? "" : ", " + country.place().name());
  }

  /** FIPS 10-4's two characters, which GeoNames has for most states; empty for the others. */
  private String divisionCode(PlaceMention mention) {
    String code = otherDivisions.containsKey(mention.country()) ? "" : namedDivision(mention);
    return code.length() == 2 ? code : "";
  }

  private String namedDivision(PlaceMention mention) {
    String division = mention.admin1() == null ? mention.name() : mention.admin1();
    for (Place place : gazetteer.find(mention.name())) {
      boolean isSame = place.country().equals(mention.country());
      if (isSame && place.admin1().equals(division) && !place.admin1Code().isEmpty()) {
        return place.admin1Code();
      }
    }
    return "";
  }

  private static String coordinate(double degrees) {
    return Double.toString(Math.round(degrees * 1e5) / 1e5);
  }

  private static String added(Telling first) {
    String retrieved = first.article().heading().retrieved();
    Moment published = first.article().heading().published();
    String iso = retrieved != null ? retrieved : published == null ? "" : published.toString();
    String digits = iso.replaceAll("[^0-9]", "");
    return digits.length() < 8 ? "" : (digits + "000000").substring(0, 14);
  }
}
