package org.dateline.analysis.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.analysis.names.NamesRead.idOf;
import static org.dateline.analysis.names.NamesRead.mentions;
import static org.dateline.analysis.names.NamesRead.read;

import org.dateline.model.AnnotatedArticle;
import org.dateline.model.EntityMention;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Phrases that take up what was named before, and those that must not. */
class PhraseResolverTest {
  private static final String CSTO = "organization/collective-security-treaty-organization-igo";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Russia met Kassym-Jomart Tokayev. Troops leave Kazakhstan once the country's president requests it, he said. | the country's president | Kassym-Jomart Tokayev
          Kazakh President Kassym-Jomart Tokayev spoke to Xi Jinping. Kazakhstan is calm, the country’s president said. | the country’s president | Kassym-Jomart Tokayev
          Hungarian Prime Minister Viktor Orban flew to Kyiv. Hungary will pay, the country's prime minister said. | the country's prime minister | Viktor Orban
          Saudi Foreign Minister Faisal bin Farhan met diplomats. Saudi Arabia is ready to talk, the kingdom's foreign minister said. | the kingdom's foreign minister | Faisal bin Farhan
          Ghanaian President Nana Akufo-Addo met Emmanuel Macron. Roads in Ghana are bad, and the country's leader asked for help. | the country's leader | Nana Akufo-Addo
          Chinese Foreign Minister Wang Yi met Antony Blinken. China's top diplomat left early. | China's top diplomat | Wang Yi
          Italian Prime Minister Giorgia Meloni met Olaf Scholz. The Italian premier left early. | The Italian premier | Giorgia Meloni
          Belarusian President Alexander Lukashenko met Vladimir Putin. The Belarusian strongman left early. | The Belarusian strongman | Alexander Lukashenko
          Fijian Prime Minister Sitiveni Rabuka met Anthony Albanese. Fiji needs doctors, the island nation's prime minister said. | the island nation's prime minister | Sitiveni Rabuka
          Spanish Foreign Minister Jose Manuel Albares spoke in Rabat. The Spanish foreign minister thanked Morocco. | The Spanish foreign minister | Jose Manuel Albares
          Storms hit Qatar. The emirate asked for help. | The emirate | Qatar
          Storms hit Fiji on Monday. The island nation asked for help. | The island nation | Fiji
          Jordan closed a road into Syria. The kingdom gave no reason. | The kingdom | Jordan
          """)
  void takesUpThePersonOrState(String text, String phrase, String meant) {
    AnnotatedArticle read = read(text);
    assertThat(idOf(read, phrase)).isEqualTo(idOf(read, meant));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          He told leaders of the six-nation Collective Security Treaty Organization, a Moscow-dominated bloc whose troops left. | a Moscow-dominated bloc | Collective Security Treaty Organization
          The CSTO met in Yerevan. The United Nations watched. The six-nation bloc sent troops. | The six-nation bloc | CSTO
          The CSTO and the European Union met. The Russian-led bloc sent troops. | The Russian-led bloc | CSTO
          The CSTO and NATO traded charges. The Moscow-led alliance sent troops. | The Moscow-led alliance | CSTO
          NATO and the OSCE met. The Brussels-based alliance sent troops. | The Brussels-based alliance | NATO
          The European Union and ASEAN signed a pact. The 27-nation bloc will pay. | The 27-nation bloc | European Union
          ASEAN and Mercosur signed a pact. The Southeast Asian nations spoke first. The Jakarta-based bloc will pay. | The Jakarta-based bloc | ASEAN
          The IAEA and the WHO sent experts. The Vienna-based agency counted the barrels. | The Vienna-based agency | IAEA
          The IAEA and UNESCO sent experts. The Paris-based body counted the stones. | The Paris-based body | UNESCO
          The Group of Eight met in the hills. The eight-nation group gave no date. | The eight-nation group | Group of Eight
          Guards stopped envoys of ECOWAS, a regional bloc that imposed sanctions. | a regional bloc | ECOWAS
          Amnesty International and Human Rights Watch read the law. The London-based group wants it changed. | The London-based group | Amnesty International
          Peru's Interior Ministry denied the report. The ministry gave no date. | The ministry | Interior Ministry
          """)
  void takesUpTheBody(String text, String phrase, String meant) {
    AnnotatedArticle read = read(text);
    assertThat(idOf(read, phrase)).isEqualTo(idOf(read, meant));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kazakh President Kassym-Jomart Tokayev spoke. Kazakhstan is calm, the country's former president said. | former president | Kassym-Jomart Tokayev
          Kazakh President Kassym-Jomart Tokayev spoke. Kazakhstan is calm, the country's first president said. | first president | Kassym-Jomart Tokayev
          French President Emmanuel Macron flew to Kenya. The country's president met him. | The country's president | Emmanuel Macron
          French President Emmanuel Macron met Olaf Scholz in Togo. The country's deputy president met them. | deputy president | Emmanuel Macron
          Hungarian Prime Minister Viktor Orban spoke. Hungary will pay, the country's foreign minister said. | foreign minister | Viktor Orban
          Emmanuel Macron, the French president, met President Joe Biden. The president left early. | The president | Joe Biden
          Venezuelan opposition leader Maria Corina Machado spoke. Venezuela is calm, the country's leader said. | the country's leader | Maria Corina Machado
          Saudi Foreign Minister Faisal bin Farhan met envoys in Jordan. The kingdom's foreign minister smiled. | The kingdom's foreign minister | Faisal bin Farhan
          The CSTO met in Yerevan. The 30-nation bloc sent troops. | The 30-nation bloc | CSTO
          The CSTO met in Yerevan. The American-led bloc sent troops. | The American-led bloc | CSTO
          The WHO sent experts. The Vienna-based agency counted the barrels. | The Vienna-based agency | WHO
          The CSTO and the Gulf Cooperation Council met. The six-nation bloc sent troops. | The six-nation bloc | CSTO
          The IAEA met on Monday. The bloc sent troops. | The bloc | IAEA
          Storms hit Ghana. The kingdom asked for help. | The kingdom | Ghana
          Guards stopped envoys of the WHO, a bank and a school. | a bank | WHO
          """)
  void takesUpNobodyWhereTheWordsSayAnother(String text, String phrase, String other) {
    AnnotatedArticle read = read(text);
    String id = idOf(read, other);
    assertThat(mentions(read))
        .filteredOn(mention -> mention.form() == EntityMention.Form.NOMINAL)
        .filteredOn(mention -> read.text().slice(mention.span()).contains(phrase))
        .noneMatch(mention -> mention.entity().equals(id));
  }

  @ParameterizedTest
  @CsvSource({"bloc", "alliance", "grouping"})
  void takesALeagueOfStatesToBeTheOneNamedBefore(String noun) {
    AnnotatedArticle read = read("The CSTO met in Yerevan. The " + noun + " sent troops.");
    assertThat(idOf(read, "The " + noun)).isEqualTo(CSTO);
  }
}
