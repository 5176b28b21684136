package org.dateline.extraction.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.dateline.Dateline;
import org.dateline.model.Article;
import org.dateline.model.Block;
import org.dateline.model.Citation;
import org.dateline.model.Event;
import org.dateline.model.EventType;
import org.dateline.model.Participant;
import org.dateline.text.Text;
import org.junit.jupiter.api.Test;

class EventExtractorTest {
  private static final Dateline DATELINE = Dateline.open();

  private static List<String> read(String sentence) {
    return events(sentence).stream().map(EventExtractorTest::code).toList();
  }

  private static List<String> recipients(String sentence) {
    List<Event> events = events(sentence);
    assertThat(events).isNotEmpty();
    return events.stream()
        .flatMap(event -> event.recipients().stream())
        .map(recipient -> recipient.citation().quote())
        .toList();
  }

  private static List<Event> events(String sentence) {
    Text text = Text.of(sentence);
    Block block = Block.of(Block.Kind.PARAGRAPH, text.whole());
    Article article =
        new Article(
            "case", Article.Heading.of("", "en"), text, List.of(block), List.of(), List.of());
    return DATELINE.read(article).events();
  }

  private static String code(Event event) {
    return event.type() + " " + countries(event.actors()) + " > " + countries(event.recipients());
  }

  private static String countries(List<Participant> people) {
    return people.stream()
        .map(person -> String.valueOf(person.country()))
        .collect(Collectors.joining(" "));
  }

  @Test
  void keepsAKillingWithoutAnAgent() {
    assertThat(read("Three farmers were killed on Friday."))
        .hasSize(1)
        .allMatch(code -> code.startsWith("ASSAULT  > "));
  }

  @Test
  void tellsAStatesProtestAsCriticism() {
    assertThat(events("Peru protested on Friday against the raid by Chile."))
        .anyMatch(event -> event.type() == EventType.ACCUSE)
        .noneMatch(event -> event.type() == EventType.PROTEST);
    assertThat(events("Farmers in Peru protested on Friday against the new dam."))
        .anyMatch(event -> event.type() == EventType.PROTEST);
  }

  @Test
  void tellsACompoundOfActorsAsOneEvent() {
    assertThat(read("Norway and Sweden signed a treaty on Tuesday."))
        .containsExactly("SUPPORT NOR SWE > ");
  }

  @Test
  void tellsCondemningFromConvicting() {
    assertThat(read("The president of Kenya condemned what he called a plot by Uganda."))
        .containsExactly("ACCUSE KEN > ");
  }

  @Test
  void looksThroughSumsOfMoney() {
    assertThat(read("Norway suspended 60 million dollars of aid to Peru on Monday."))
        .contains("SANCTION NOR > PER");
  }

  @Test
  void tellsNoBystanderAsKilled() {
    assertThat(recipients("Nine people killed in Kenya unrest as William Ruto faces pressure."))
        .containsExactly("Nine people");
  }

  @Test
  void letsAnUrgingVerbDecideTheType() {
    assertThat(read("Norway urged Sweden to lift the embargo."))
        .containsExactly("REQUEST NOR > SWE");
  }

  @Test
  void readsARefusalAsARejection() {
    assertThat(read("Norway refused to send troops to Sweden."))
        .containsExactly("REJECT NOR > SWE");
  }

  @Test
  void readsFutureAidAsAnAgreement() {
    assertThat(read("Norway will send aid to Sweden.")).containsExactly("AGREE NOR > SWE");
  }

  @Test
  void takesPeopleOfNoKnownCountryForThoseOfWhereTheyWereStruck() {
    assertThat(read("Gunmen killed six people in the Kenyan town of Garissa."))
        .isNotEmpty()
        .allMatch(code -> code.endsWith("> KEN"));
  }

  @Test
  void tellsOfTwoWhoFightTheFirstAgainstTheOther() {
    assertThat(recipients("Clashes between the army and rebels killed 12 people in Idlib."))
        .containsExactly("rebels", "12 people");
  }

  @Test
  void leavesTheDayOutOfWhoTakesPart() {
    assertThat(events("The Norwegian cabinet on Monday rejected the Swedish plan.").getFirst())
        .extracting(event -> event.actors().getFirst().citation().quote())
        .isEqualTo("The Norwegian cabinet");
  }

  @Test
  void namesWhoActsByNoTrigger() {
    assertThat(events("Norwegian forces withdrew from the town.").getFirst().trigger())
        .extracting(Citation::quote)
        .containsExactly("withdrew");
  }

  @Test
  void takesATownBesideTheObjectForNoRecipient() {
    assertThat(recipients("Rebels bombed a depot outside the town of Aleppo."))
        .allMatch(quote -> quote.startsWith("a depot"));
    assertThat(recipients("Norway attacked a convoy near the Swedish port."))
        .allMatch(quote -> quote.startsWith("a convoy"));
    assertThat(recipients("Rebels bombed the town of Aleppo."))
        .anyMatch(quote -> quote.contains("Aleppo"));
  }

  private static List<String> actors(String sentence) {
    return events(sentence).stream()
        .flatMap(event -> event.actors().stream())
        .map(actor -> actor.citation().quote())
        .toList();
  }

  @Test
  void citesTheNameThatAPronounOfItsSentenceTakesUp() {
    assertThat(actors("Kenya's premier said he had rejected the offer of Uganda."))
        .containsExactly("Kenya's premier");
  }

  @Test
  void tellsWhatWasDoneAndAnnouncedAsDone() {
    assertThat(read("Kenya's army announced that it had dissolved parliament."))
        .anyMatch(code -> code.startsWith("COERCE KEN"));
    assertThat(read("Kenya's army announced that it would dissolve parliament."))
        .anyMatch(code -> code.startsWith("THREATEN KEN"));
    assertThat(read("Kenya announced that sanctions were to be imposed on Togo."))
        .noneMatch(code -> code.startsWith("COERCE") || code.startsWith("SANCTION"));
  }

  @Test
  void takesTheStateForWhoArrestsInItsLand() {
    assertThat(read("A reporter was arrested in Niger on Monday for working with rebels."))
        .contains("COERCE NER > NER");
    assertThat(read("Three priests were expelled from Eritrea on Sunday."))
        .isNotEmpty()
        .allMatch(code -> code.contains(" ERI > "));
    assertThat(read("Six villagers were killed in Niger on Monday."))
        .isNotEmpty()
        .allMatch(code -> code.startsWith("ASSAULT  > "));
  }

  @Test
  void tellsTheStatesApartWhoseArmiesDoIt() {
    assertThat(actors("The presidents of Chile and Peru signed a treaty on Tuesday."))
        .containsExactly("The presidents of Chile", "Peru");
  }

  @Test
  void takesItsForcesForThoseOfWhoSpeaks() {
    assertThat(
            read(
                "Peru's defence ministry said its forces had struck a depot used by Chilean rebels."))
        .anyMatch(code -> code.startsWith("ASSAULT PER > "));
  }

  @Test
  void takesWhoDecidesForWhoDoesIt() {
    assertThat(
            actors("Peru's army chief defended the Chilean minister's decision to arrest rebels."))
        .contains("the Chilean minister's");
  }

  @Test
  void leavesThoseFoughtOutOfWhoWasKilled() {
    assertThat(recipients("A Danish nurse was killed fighting the rebels in Mali."))
        .contains("A Danish nurse");
    assertThat(read("A Danish nurse was killed fighting the rebels in Mali."))
        .contains("ASSAULT  > DNK");
  }

  @Test
  void findsGuiltyWhoIsNamedAsGuilty() {
    assertThat(read("A judge in Madrid found the Chilean army guilty of killing a Spanish priest."))
        .contains("ASSAULT CHL > ESP");
  }
}
