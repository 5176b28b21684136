package org.dateline.extraction.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What no tree may hold is mended before events are read from it. */
class TreeRepairTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "release | ccomp | demanded | Norway demanded Friday that Sweden release the sailors.",
        "Friday | obl:unmarked | demanded | Norway demanded Friday that Sweden release them.",
        "Monday | obl:unmarked | threatened | The king threatened Monday to close the port.",
        "farmers | obj | shot | Gunmen shot dead three farmers in the hills.",
        "dead | xcomp | shot | Gunmen shot dead three farmers in the hills.",
        "torturing | advcl | accused | Villagers accused the army of torturing two monks.",
        "shelling | advcl | accused | Norway was accused by Sweden of shelling two ports.",
        "looting | conj | killing | The bishop accuses both sides of killing monks and looting aid.",
        "selling | advcl | warned | Peru warned Chile against selling rockets to the rebels.",
        "protests | nsubj | toppled | The queen fled to Lima after student protests toppled the cabinet.",
        "Chile | conj | Peru | The talks stopped as Peru and Chile leave the bloc.",
        "rebels | conj | army | Talks between the army and the rebels will begin on Friday.",
        "rebels | conj | army | Talks between the army and the rebels began on Monday.",
        "militant | obj | extradited | Sweden extradited a Danish militant suspected of theft.",
        "Those | nsubj:pass | arrested | Those responsible were arrested on Friday.",
        "army | obj | found | A judge in Bergen found the Danish army guilty of killing a priest.",
        "killing | advcl | found | A judge in Bergen found the Danish army guilty of killing a priest.",
        "soldiers | nmod | torture | The army dismissed allegations of torture by its soldiers.",
        "leader | nmod:desc | Raila | Opposition leader Raila Odinga urged Ruto to resign.",
        "States | nsubj | begun | The United States, Peru and Chile had begun naval exercises on Friday.",
        "France | nsubj | suspended | France, which has 50 soldiers in the country, suspended aid and freed a dozen sailors.",
        "accused | conj | denied | The envoy denied that farmers had been targeted and accused the army of fraud.",
        "army | obj | accused | The envoy denied that farmers had been targeted and accused the army of fraud.",
        "officers | obj | killed | A car bomb outside a police station in Quetta killed at least 12 officers, officials said.",
        "soldiers | nsubj | seized | The African Union suspended Gabon's membership after soldiers seized power.",
        "Emmanuel | conj | Olaf | German Chancellor Olaf Scholz and French President Emmanuel Macron visited Kyiv.",
        "Luis | conj | Ana | Peruvian President Ana Silva and Chilean Premier Luis Vega are to meet in Lima.",
        "wanted | acl | man | Peru arrested a man wanted for the murder of the mayor.",
        "wounded | conj | killed | The envoy said that a monk had been killed and wounded in the hills.",
        "Talks | nsubj | began | Talks between the army and the rebels began on Monday.",
      })
  void what_hangs_wrongly_is_hung_where_it_belongs(
      String child, String relation, String parent, String words) {
    Sentence mended =
        TreeRepair.of(
            FrameReading.DATELINE
                .pipeline()
                .annotate(FrameReading.article(words))
                .all(Sentence.class)
                .getFirst());
    Token token =
        mended.tokens().stream()
            .filter(word -> word.form().equals(child))
            .findFirst()
            .orElseThrow();
    assertThat(token.relation()).isEqualTo(relation);
    assertThat(mended.token(token.head()).form()).isEqualTo(parent);
  }
}
