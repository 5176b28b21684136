package org.dateline.extraction.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.model.Event;
import org.dateline.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether an event is told as having happened; its status is marked on its trigger. */
class EventStatusTest {
  private static final EventExtractor EVENTS =
      new EventExtractor(FrameReading.KNOWLEDGE).with(null);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Norway {OCCURRED|attacked} the port on Sunday.",
        "Police {OCCURRED|arrested} two farmers in Oslo.",
        "The envoy accused the army of {HYPOTHETICAL|torturing} two monks.",
        "The minister {OCCURRED|condemned} the raid.",
        "Neither Kenya nor Uganda has {NEGATED|ratified} the treaty.",
        "An abrupt Norwegian {HYPOTHETICAL|withdrawal} would mean a longer war.",
        "The council heard claims that guards had {HYPOTHETICAL|beaten} miners.",
        "The council heard claims that guards had {HYPOTHETICAL|beaten} miners in 1987.",
        "The army is investigating reports that its crews had {HYPOTHETICAL|shelled} a village.",
        "The army was dismissed after reports that officers had {OCCURRED|killed} two monks.",
        "Two herders drove to the port to report that gunmen had {OCCURRED|killed} a priest.",
        "Chile threatened the miners with {HYPOTHETICAL|closing} the border.",
        "The army heard claims soldiers had {HYPOTHETICAL|killed} farmers.",
        "Norway ended the siege that had {OCCURRED|killed} farmers.",
        "Norway warned Sweden against {FEARED|attacking} the port.",
        "The port lies open to a Norwegian {HYPOTHETICAL|attack}.",
        "Two monks were {OCCURRED|killed} near the border.",
        "Students {OCCURRED|protested} against the law.",
        "The king {OCCURRED|met} the chancellor in Berlin.",
        "Troops are {ONGOING|shelling} the town.",
        "Police are {ONGOING|searching} the offices of the union.",
        "Farmers are {ONGOING|blocking} the road to Oslo.",
        "The army is {ONGOING|bombing} the village.",
        "Students are {ONGOING|protesting} against the law.",
        "Rebels are {ONGOING|attacking} the garrison.",
        "Norway will {PLANNED|send} aid to Sweden.",
        "The strike will go on until the king {HYPOTHETICAL|frees} the monk.",
        "The union said the strike would go on until the king {HYPOTHETICAL|freed} the monk.",
        "The strike went on until the king {OCCURRED|freed} the monk.",
        "Nobody could leave until the king {OCCURRED|freed} the monk.",
        "The court will hear the miner, who was {OCCURRED|arrested} when he left the port.",
        "{PLANNED|Talks} between Norway and Sweden will begin on Friday.",
        "{HYPOTHETICAL|Talks} between Norway and Sweden could resume on Friday.",
        "The {OCCURRED|killing} of the monk by Norway could start a war.",
        "The premier plans to {PLANNED|visit} Sweden in June.",
        "Norway threatened to {PLANNED|attack} Sweden.",
        "The king agreed to {PLANNED|release} the prisoners.",
        "Nurses will {PLANNED|protest} against the cuts.",
        "Sweden would {PLANNED|withdraw} its troops from the island.",
        "Villagers fear an {FEARED|attack} by the rebels.",
        "Diplomats fear a {FEARED|war} between the neighbours.",
        "Norway fears an {FEARED|invasion} by Sweden.",
        "Swedish officials fear a {FEARED|bombing} by the rebels.",
        "Families fear the {FEARED|arrest} of the miners.",
        "The bishop feared a {FEARED|massacre} of the villagers.",
        "No soldiers were {NEGATED|killed} near the border.",
        "Nobody {NEGATED|attacked} Norway on Sunday.",
        "If Norway {HYPOTHETICAL|attacked} Sweden, the king would flee.",
        "The army might {HYPOTHETICAL|attack} the town.",
        "The court could {HYPOTHETICAL|sentence} the colonel to prison.",
        "Sweden must {HYPOTHETICAL|lift} the embargo, Norway said.",
        "Rebels may {HYPOTHETICAL|kill} the hostages.",
        "If police {HYPOTHETICAL|arrest} the mayor, the union will strike.",
        "The king is to {PLANNED|visit} Sweden in May.",
        "The navy is poised to {PLANNED|attack} the island.",
        "Norway rehearsed for an {PLANNED|attack} on Sweden.",
        "The generals drew up plans for an {PLANNED|attack} on Sweden.",
        "Fears of an {FEARED|attack} by Sweden emptied the market.",
        "The court can {HYPOTHETICAL|sentence} the colonel to prison.",
        "Norway has the power to {HYPOTHETICAL|expel} the envoys.",
        "It would be unwise to {HYPOTHETICAL|attack} Sweden.",
        "The paper spoke of the risk of an {HYPOTHETICAL|attack} by Sweden.",
        "The decree could lead to {HYPOTHETICAL|clashes} between Norway and Sweden.",
        "Did Norway {HYPOTHETICAL|attack} Sweden?",
        "Norway risked an {HYPOTHETICAL|attack} by Sweden.",
        "Snow kept Norway from {NEGATED|attacking} Sweden.",
        "Monks averted an {NEGATED|attack} on Sweden.",
        "The premier left without {NEGATED|condemning} the raid.",
        "The decree led to {OCCURRED|clashes} between Norway and Sweden.",
        "Why did Norway {OCCURRED|attack} Sweden?",
        "Norway was the first to {OCCURRED|attack} the port.",
        "The army did not {NEGATED|attack} the town.",
        "Police have not {NEGATED|arrested} the mayor.",
        "The rebels never {NEGATED|shelled} the port.",
        "The pope did not {NEGATED|condemn} the raid.",
        "Soldiers didn't {NEGATED|shoot} the farmers.",
        "Police did not {NEGATED|expel} the reporters.",
        "In 1994 the army {HISTORICAL|massacred} villagers in the valley.",
        "Rebels {HISTORICAL|killed} the king in 1975.",
        "He recalled the 1956 {HISTORICAL|uprising} against the junta.",
        "The 1983 {HISTORICAL|invasion} of Norway by Sweden is still mourned.",
        "In 2003 the kingdom {HISTORICAL|invaded} its neighbour.",
        "The army {HISTORICAL|bombed} the port in 1942.",
      })
  void tells_whether_it_happened(String marked) {
    int open = marked.indexOf('{');
    int bar = marked.indexOf('|');
    int close = marked.indexOf('}');
    String status = marked.substring(open + 1, bar);
    String word = marked.substring(bar + 1, close);
    String plain = marked.substring(0, open) + word + marked.substring(close + 1);

    assertThat(events(plain))
        .filteredOn(event -> tells(event, new Span(open, open + word.length())))
        .isNotEmpty()
        .allSatisfy(event -> assertThat(event.status()).hasToString(status));
  }

  private static boolean tells(Event event, Span word) {
    return event.trigger().stream().anyMatch(words -> words.span().overlaps(word));
  }

  private static List<Event> events(String sentence) {
    return EVENTS.extract(FrameReading.reading(sentence, "2022-05-02")).events();
  }
}
