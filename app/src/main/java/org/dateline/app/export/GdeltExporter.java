package org.dateline.app.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.knowledge.Gazetteer;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.knowledge.Place;
import org.dateline.model.Moment;
import org.dateline.model.Participant;
import org.dateline.model.PlaceMention;
import org.dateline.model.PlaceMention.Precision;
import org.jspecify.annotations.Nullable;

/**
 * GDELT 2.0 events: 61 columns between tabs, no header, one row a dyad (GDELT's codebook, version
 * 2.0). Events without a CAMEO code have no row. {@code SOURCEURL} leads to the words.
 */
final class GdeltExporter implements Exporter {
  private static final int COLUMNS = 61;
  private static final String CODES = "export/cameo.tsv";
  private static final int GEO_COLUMNS = 8;
  private final Gazetteer gazetteer;
  private final Map<String, String> sectors = new HashMap<>();
  private final Map<String, String> goldstein = new HashMap<>();

  GdeltExporter(Gazetteer gazetteer, KnowledgePack knowledge) {
    this.gazetteer = gazetteer;
    for (var row : knowledge.lexicon(CODES).rows()) {
      boolean isSector = row.get("table").equals("sector");
      (isSector ? sectors : goldstein).put(row.get("key"), row.get("value"));
    }
  }

  @Override
  public String format() {
    return "gdelt";
  }

  @Override
  public void export(List<org.dateline.model.Reading> readings, OutputStream out)
      throws IOException {
    for (Dyad dyad : Dyad.happening(readings)) {
      String code = dyad.event().cameo();
      if (code != null && code.length() >= 2) {
        out.write((row(dyad, code) + "\n").getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private String row(Dyad dyad, String code) {
    Cells cells = new Cells();
    cells.add(Long.parseUnsignedLong(dyad.id().substring(0, 13), 16)); // 52 bits: exact as a double
    addDate(cells, dyad.day());
    addActor(cells, dyad, dyad.actor());
    addActor(cells, dyad, dyad.recipient());
    cells.add(isRoot(dyad) ? 1 : 0);
    String root = code.substring(0, 2);
    cells.add(code).add(code.substring(0, Math.min(3, code.length()))).add(root);
    cells.add(quad(Integer.parseInt(root))).add(goldstein.getOrDefault(code, ""));
    cells.add(1).add(1).add(1); // mentions, sources, articles: one reading of one article
    cells.skip(1); // tone is not measured
    addPlace(cells, placeIn(dyad, dyad.actor()));
    addPlace(cells, placeIn(dyad, dyad.recipient()));
    addPlace(cells, dyad.event().place());
    cells.add(added(dyad)).add(dyad.address());
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
    // GDELT's share of the year gone: (month * 30 + day) / 365.
    double share = (day.getMonthValue() * 30 + day.getDayOfMonth()) / 365.0;
    cells.add(String.format(Locale.ROOT, "%.4f", day.getYear() + share));
  }

  private void addActor(Cells cells, Dyad dyad, @Nullable Participant actor) {
    if (actor == null) {
      cells.skip(10);
      return;
    }
    String country = actor.country() == null ? "" : actor.country();
    String cameo = gazetteer.countryOfAlpha3(country).map(Gazetteer.Country::cameo).orElse("");
    String above = cameo.isEmpty() && country.matches("IGO|NGO|MNC") ? country : "";
    String role = actor.sector() == null ? "" : sectors.getOrDefault(actor.sector(), "");
    cells.add(cameo + above + role);
    cells.add(dyad.name(actor).toUpperCase(Locale.ROOT)).add(cameo);
    cells.skip(4); // known group, ethnicity, religions
    cells.add(above.isEmpty() ? role : above).add(above.isEmpty() ? "" : role).skip(1);
  }

  private static boolean isRoot(Dyad dyad) {
    int start = dyad.event().trigger().getFirst().span().start();
    return dyad.reading().article().blocks().stream()
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

  private String divisionCode(PlaceMention mention) {
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

  private static String added(Dyad dyad) {
    String retrieved = dyad.reading().article().heading().retrieved();
    Moment published = dyad.reading().article().heading().published();
    String iso = retrieved != null ? retrieved : published == null ? "" : published.toString();
    String digits = iso.replaceAll("[^0-9]", "");
    return digits.length() < 8 ? "" : (digits + "000000").substring(0, 14);
  }
}
