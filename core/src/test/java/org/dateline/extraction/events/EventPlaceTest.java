package org.dateline.extraction.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.Dateline;
import org.dateline.model.Article;
import org.dateline.model.Block;
import org.dateline.model.Event;
import org.dateline.model.PlaceMention;
import org.dateline.text.Text;
import org.junit.jupiter.api.Test;

class EventPlaceTest {
  private static final Dateline DATELINE = Dateline.open();

  /** The place of each event and where it was found: "Goma by syntax". */
  private static List<String> read(String words) {
    Text text = Text.of(words);
    Block block = Block.of(Block.Kind.PARAGRAPH, text.whole());
    Article article =
        new Article(
            "case", Article.Heading.of("", "en"), text, List.of(block), List.of(), List.of());
    return DATELINE.read(article).events().stream().map(EventPlaceTest::place).toList();
  }

  private static String place(Event event) {
    PlaceMention place = event.place();
    String rule = event.provenance().steps().getLast().rule();
    return place == null ? "nowhere" : place.name() + rule.replaceFirst("^place", "");
  }

  @Test
  void theOwnClauseComesFirst() {
    assertThat(read("Rebels killed nine soldiers in Goma on Monday, officials in Kinshasa said."))
        .containsExactly("Goma by syntax");
  }

  @Test
  void whatIsStruckIsWhereItHappened() {
    assertThat(read("Police arrested twelve miners in Lusaka on Friday. Rebels bombed Kyiv."))
        .containsExactly("Lusaka by syntax", "Kyiv by syntax");
  }

  @Test
  void theOnlyCountryOfAnArticleIsTheLastResort() {
    assertThat(
            read(
                "Police arrested twelve miners on Friday. Troops had shelled Lusaka."
                    + " The president of Zambia said nothing."))
        .containsExactly("Zambia by article", "Lusaka by syntax");
  }

  @Test
  void whomSomebodyIsTiedToIsNoPlace() {
    assertThat(read("Sweden said it had arrested eight people with links to Norway."))
        .containsExactly("nowhere");
    assertThat(read("Sweden sent nurses to Norway.")).containsExactly("Norway by syntax");
  }

  @Test
  void aGovernmentIsNoPlace() {
    assertThat(read("Norway urged Sweden to lift the embargo.")).containsExactly("nowhere");
  }

  @Test
  void thoseWhoActTogetherAreNoPlaces() {
    assertThat(read("Togo and Benin closed their borders on Monday.")).containsExactly("nowhere");
    assertThat(read("Talks between Peru and Chile began on Monday.")).containsExactly("nowhere");
  }

  @Test
  void whoeverDoesItIsNoPlace() {
    assertThat(read("Envoys of Peru and ministers of Chile met in Lima on Wednesday."))
        .containsExactly("Lima by syntax");
  }

  @Test
  void aCriticSpeaksNowhere() {
    assertThat(read("Norway condemned the premier because an envoy had stayed in Oslo."))
        .containsExactly("nowhere");
  }

  @Test
  void aDatelineSaysWhereItWasWritten() {
    assertThat(read("OSLO, March 3 - Police detained forty protesters on Friday."))
        .containsExactly("nowhere");
  }

  @Test
  void aShortTextWithoutOtherNamesHasItsTown() {
    assertThat(read("Shells fell on Bakhmut overnight, killing two women."))
        .isNotEmpty()
        .allSatisfy(place -> assertThat(place).startsWith("Bakhmut by "));
  }

  @Test
  void whereItWasSaidIsNotWhereItHappened() {
    assertThat(read("Gunmen killed a judge in Kabul, according to officials in Islamabad."))
        .containsExactly("Kabul by syntax");
  }

  @Test
  void aBorderWithANeighbourIsNotInIt() {
    assertThat(read("Turkey threatened to close its border with Syria."))
        .containsExactly("nowhere");
  }

  @Test
  void anActorsCountryAloneIsNoPlace() {
    assertThat(read("Britain imposed sanctions on two banks.")).containsExactly("nowhere");
  }
}
