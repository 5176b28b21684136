package org.dateline.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.page.TestPages.copy;

import org.dateline.model.PlaceAndDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Datelines whose town is not in capitals. */
class TitledDatelineTest {
  private static final String REST =
      "Four villages were cut off, and the road to the coast was closed, the district office"
          + " said.\n\nThe governor promised help to all families before Sunday.\n";

  private static @Nullable PlaceAndDate dateline(String opening) {
    return copy("River floods villages\n\n" + opening + " " + REST).heading().dateline();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lima, Dec 8 2022 (Hill News) - | Lima | 2022-12-08",
        "Lima, Dec. 8, 2022 - | Lima | 2022-12-08",
        "Gusau, 2 March 2021 – | Gusau | 2021-03-02",
        "Port-au-Prince, Haiti, 2 March 2021 – | Port-au-Prince, Haiti | 2021-03-02",
        "Harare - | Harare |",
        "Split, 2 March 2021 - | Split | 2021-03-02",
        "Split, Croatia - | Split, Croatia |",
        "Pretoria — | Pretoria |",
        "Nairobi, Kenya -- | Nairobi, Kenya |",
        "Mannheim, Germany (Hill Network) - | Mannheim, Germany |",
      })
  void readsATownThatIsKnown(String opening, String place, @Nullable String date) {
    PlaceAndDate dateline = dateline(opening);
    assertThat(dateline).isNotNull();
    assertThat(dateline.place()).isEqualTo(place);
    assertThat(String.valueOf(dateline.date())).isEqualTo(String.valueOf(date));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Paris - the city of light - was dark on Monday.",
        "Paris – City of Light – was dark on Monday.",
        "Gulliver – who has been mayor for years - left.",
        "Delhi - Mumbai trains stopped running on Monday.",
        "Kenya - The mayor of the capital left on Monday.",
        "Zzyzx - The mayor of the town left on Monday.",
        "March 4, 2021 - The mayor of the town left.",
        "Lima, Section 8 - The mayor of the town left.",
        "Springfield Rovers - The players left on Monday.",
        "Mobile - The operator of the network left on Monday.",
        "Split - The leader of the party left on Monday.",
        "The mayor - A farmer from the hills - left on Monday.",
      })
  void readsNoTownInAnotherOpening(String opening) {
    assertThat(dateline(opening)).isNull();
  }

  @Test
  void asksMoreOfALaterParagraphThanATown() {
    String before = "The river rose by two metres during the night.\n\n";
    assertThat(dateline(before + "Harare -")).isNull();
    assertThat(dateline(before + "Harare, 2 March 2021 -")).isNotNull();
  }

  @Test
  void readsNoTownBeforeAFewWords() {
    assertThat(copy("Results\n\nHarare - Lions won by three.\n\n" + REST).heading().dateline())
        .isNull();
  }
}
