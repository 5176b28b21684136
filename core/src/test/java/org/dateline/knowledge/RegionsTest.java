package org.dateline.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.knowledge.Lexicon.Row;
import org.junit.jupiter.api.Test;

/** Our own regions and sites: each says where it is from, and lies where its country does. */
class RegionsTest {
  private static final double MARGIN = 3; // degrees around the outermost towns of a country
  private static final Set<String> FAR_FROM_ALL_TOWNS =
      Set.of(
          "Franz Josef Land",
          "Wake Island",
          "Midway Atoll",
          "Kermadec Islands",
          "South Sandwich Islands",
          "Ellesmere Island");

  private static final KnowledgePack KNOWLEDGE = ResourcePack.open();
  private static final List<Row> ROWS = KNOWLEDGE.lexicon("gazetteer/regions.tsv").rows();
  private static final Gazetteer GAZETTEER = Gazetteer.read(KNOWLEDGE);

  @Test
  void everyRowHasASource() {
    assertThat(ROWS)
        .hasSizeGreaterThan(1200)
        .allSatisfy(row -> assertThat(row.get("source")).as(row.get("name")).isNotEmpty());
  }

  @Test
  void everyPointIsOnTheEarthAndEveryCountryIsKnown() {
    for (Row row : ROWS) {
      assertThat(latitude(row)).as(row.get("name")).isBetween(-90.0, 90.0);
      assertThat(longitude(row)).as(row.get("name")).isBetween(-180.0, 180.0);
      String country = row.get("country");
      if (!country.isEmpty()) {
        assertThat(GAZETTEER.countryOfAlpha3(country)).as(row.get("name")).isPresent();
      }
    }
  }

  @Test
  void everyPointLiesAmongTheTownsOfItsCountry() {
    Map<String, Box> boxes = boxes();
    List<String> astray = new ArrayList<>();
    for (Row row : ROWS) {
      Box box = boxes.get(row.get("country"));
      if (box != null && !box.holds(latitude(row), longitude(row))) {
        astray.add(row.get("name"));
      }
    }
    assertThat(astray).isSubsetOf(FAR_FROM_ALL_TOWNS);
  }

  @Test
  void noNameIsGivenTwice() {
    Map<String, String> known = new HashMap<>();
    for (Row row : ROWS) {
      List<String> names = new ArrayList<>(row.list("aliases"));
      names.add(row.get("name"));
      for (String name : names) {
        String other = known.put(name, row.get("name"));
        assertThat(other).as(name).isIn(null, row.get("name"));
      }
    }
  }

  private static double latitude(Row row) {
    return Double.parseDouble(row.get("lat"));
  }

  private static double longitude(Row row) {
    return Double.parseDouble(row.get("lon"));
  }

  private static Map<String, Box> boxes() {
    Map<String, Box> boxes = new HashMap<>();
    for (int number = 0; number < GAZETTEER.compiledSize(); number++) {
      Place town = GAZETTEER.place(number);
      Box point = Box.of(town.point());
      boxes.merge(town.country(), point, Box::and);
    }
    boxes.remove("");
    return boxes;
  }

  private record Box(double south, double north, double west, double east) {
    static Box of(Point point) {
      return new Box(point.latitude(), point.latitude(), point.longitude(), point.longitude());
    }

    Box and(Box other) {
      return new Box(
          Math.min(south, other.south),
          Math.max(north, other.north),
          Math.min(west, other.west),
          Math.max(east, other.east));
    }

    boolean holds(double latitude, double longitude) {
      return latitude >= south - MARGIN
          && latitude <= north + MARGIN
          && longitude >= west - MARGIN
          && longitude <= east + MARGIN;
    }
  }
}
