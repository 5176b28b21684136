package org.dateline.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The tables of countries that exports rely on: one code is one country's, and looks like one. */
class CountryCodesTest {
  private static final String COUNTRIES = "gazetteer/countries.tsv";
  private static final String COW = "export/cow.tsv";
  private static final String PART_OF_THE_NETHERLANDS = "BES"; // FIPS 10-4 has no code of its own

  private static List<String> column(String table, String name) {
    return ResourcePack.open().lexicon(table).rows().stream().map(row -> row.get(name)).toList();
  }

  @Test
  void isoCodesAreWellFormedAndOfOneCountryEach() {
    assertThat(column(COUNTRIES, "iso3")).doesNotHaveDuplicates().allMatch(is("[A-Z]{3}"));
    assertThat(column(COUNTRIES, "iso2")).doesNotHaveDuplicates().allMatch(is("[A-Z]{2}"));
    assertThat(column(COUNTRIES, "geonames")).doesNotHaveDuplicates().allMatch(is("[1-9]\\d*"));
  }

  @Test
  void fipsCodesAreWellFormedAndOfOneCountryEach() {
    List<String> codes =
        ResourcePack.open().lexicon(COUNTRIES).rows().stream()
            .filter(row -> !row.get("iso3").equals(PART_OF_THE_NETHERLANDS))
            .map(row -> row.get("fips"))
            .filter(code -> !code.isEmpty())
            .toList();
    assertThat(codes).hasSizeGreaterThan(200).doesNotHaveDuplicates().allMatch(is("[A-Z]{2}"));
  }

  @Test
  void cameoCodesAreWellFormedAndOfOneCountryEach() {
    List<String> codes =
        ResourcePack.open().lexicon(COUNTRIES).rows().stream()
            .map(row -> row.get("cameo").isEmpty() ? row.get("iso3") : row.get("cameo"))
            .toList();
    assertThat(codes).doesNotHaveDuplicates().allMatch(is("[A-Z]{3}"));
  }

  @Test
  void cowNumbersAreOfOneKnownStateEach() {
    assertThat(column(COW, "cow"))
        .hasSizeGreaterThan(190)
        .doesNotHaveDuplicates()
        .allMatch(is("[1-9]\\d{0,2}"));
    assertThat(column(COW, "country"))
        .doesNotHaveDuplicates()
        .isSubsetOf(column(COUNTRIES, "iso3"));
  }

  private static Predicate<String> is(String pattern) {
    return code -> code.matches(pattern);
  }
}
