package org.dateline.extraction.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.dateline.Dateline;
import org.dateline.model.Article;
import org.dateline.model.Block;
import org.dateline.model.Citation;
import org.dateline.model.DatedBy;
import org.dateline.model.Figure;
import org.dateline.model.Figure.Status;
import org.dateline.model.Moment;
import org.dateline.text.Span;
import org.dateline.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureExtractorTest {
  private static final Dateline DATELINE = Dateline.open();

  private static List<Figure> read(String sentence, Block.Kind kind) {
    Text text = Text.of(sentence);
    Block block = new Block(kind, new Span(0, text.length()), "");
    Article.Heading heading =
        Article.Heading.of("", "en").withPublished(Moment.parse("2022-01-12").orElseThrow());
    return DATELINE
        .read(new Article("case", heading, text, List.of(block), List.of(), List.of()))
        .figures();
  }

  private static List<Figure> read(String sentence) {
    return read(sentence, Block.Kind.PARAGRAPH);
  }

  @Test
  void readsNumbersOfARelatedHeadlineAsClaims() {
    assertThat(read("71 killed, nearly 2,000 detained in week of riots", Block.Kind.RELATED))
        .extracting(Figure::measure)
        .containsExactly("killed", "detained");
  }

  @Test
  void readsNothingInFurniture() {
    assertThat(read("At least 40 people were killed.", Block.Kind.FURNITURE)).isEmpty();
  }

  @Test
  void takesSeveralWhoFleeForNoDisplacement() {
    assertThat(read("Several members fled after the vote.")).isEmpty();
    assertThat(read("Four residents fled after the flood."))
        .extracting(Figure::measure)
        .containsExactly("displaced");
  }

  @Test
  void knowsThePartOfAFigure() {
    List<Figure> figures = read("The raid killed at least 20 people, including five children.");
    assertThat(figures).hasSize(2);
    assertThat(figures.get(1).partOf()).isEqualTo(figures.get(0).id());
  }

  @Test
  void marksTheOlderNumberOfARise() {
    assertThat(read("The death toll rose to 40 from 33 on Tuesday."))
        .extracting(Figure::status)
        .containsExactly(Status.STATED, Status.SUPERSEDED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The union said that 31 people had died in the fire, well above the 12 deaths it reported a"
            + " day earlier.",
        "The ministry said that 31 people had died, up from the 20 it had reported.",
        "The navy said 31 people had been killed, far more than the nine deaths it had earlier"
            + " confirmed."
      })
  void marksTheNumberThatASourceReportedBefore(String sentence) {
    assertThat(read(sentence))
        .extracting(Figure::status)
        .containsExactly(Status.STATED, Status.SUPERSEDED);
  }

  @Test
  void keepsTheNumberThatAnotherReportedBefore() {
    assertThat(
            read(
                "The union counted 40 dead, well above the 12 deaths the police reported earlier."))
        .extracting(Figure::status)
        .containsExactly(Status.STATED, Status.STATED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Russian shells killed nine people in the northern town of Sumy. | Sumy",
        "Seven people were killed by Israeli fire in Rafah. | Rafaḩ",
        "American and British planes killed five fighters. | -",
        "Five people were killed in the Afghan capital. | Afghanistan",
        "Nine Afghan soldiers were killed by American drones. | Afghanistan"
      })
  void neverTakesTheNationOfTheDoerForThePlace(String sentence, String place) {
    assertThat(read(sentence))
        .extracting(figure -> figure.place() == null ? "-" : figure.place().name())
        .containsExactly(place);
  }

  @Test
  void tellsWhatIsPlannedFromWhatIsDone() {
    assertThat(read("Russia will send 300 soldiers to the border."))
        .extracting(Figure::status)
        .containsExactly(Status.PLANNED);
  }

  @Test
  void marksANumberTakenBack() {
    assertThat(read("The ministry withdrew its report that 164 people were killed."))
        .extracting(Figure::status)
        .containsExactly(Status.RETRACTED);
  }

  @Test
  void keepsTheNewNumberWhereAnOlderOneWasWithdrawn() {
    assertThat(read("The ministry put the toll at 225 since an earlier number was withdrawn."))
        .extracting(Figure::status)
        .containsExactly(Status.STATED);
  }

  @Test
  void takesBackOnlyTheNumberThatTheWordsName() {
    assertThat(read("The ministry withdrew its toll of 164 and now counts 225 dead."))
        .extracting(Figure::status)
        .containsExactly(Status.RETRACTED, Status.STATED);
  }

  @Test
  void takesNothingBackWherePeopleWereKilledByMistake() {
    assertThat(read("Soldiers killed 12 civilians by mistake."))
        .extracting(Figure::status)
        .containsExactly(Status.STATED);
  }

  @Test
  void countsTheDeadAmongTheInfectedAsDead() {
    assertThat(read("The virus infected 137 people, of whom 12 died."))
        .extracting(Figure::measure)
        .containsExactly("infected", "killed");
  }

  @Test
  void countsNoneOfTheDeadWhereTheirRelativesAreSpokenOf() {
    assertThat(read("The lawyer represents the families of six of the dead.")).isEmpty();
    assertThat(read("Six of the wounded were in serious condition on Thursday."))
        .extracting(Figure::measure)
        .containsExactly("injured");
  }

  @Test
  void takesNoMonthForAMarch() {
    assertThat(read("The airline flew 1.4 million passengers in March.")).isEmpty();
  }

  @Test
  void datesAFigureByTheWordsThatDependOnItsVerb() {
    DatedBy date = read("Forty people were killed on Monday.").getFirst().date();
    assertThat(date).isEqualTo(new DatedBy("2022-01-10", DatedBy.Basis.SYNTAX));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Doctors counted 22 dead. Seven children were among them, a nurse said. | 7 | Doctors",
        "The quake killed 60 people, the governor said. Among them were six nuns. | 6 | governor",
        "Police arrested 40 marchers. Nine students were among them. | 9 | -"
      })
  void knowsThePartThatTheNextSentenceNames(String sentences, long part, String source) {
    List<Figure> figures = read(sentences);
    assertThat(figures).hasSize(2);
    assertThat(figures.get(1).value()).isEqualTo(part);
    assertThat(figures.get(1).measure()).isEqualTo(figures.get(0).measure());
    assertThat(figures.get(1).partOf()).isEqualTo(figures.get(0).id());
    assertThat(source(figures.get(0))).contains(source.equals("-") ? "" : source);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The floods killed 40 people across Peru, 12 of them in Lima. | Peru | Lima",
        "Police in Kenya said 60 people had been held, nine of them in Mombasa. | Kenya | Mombasa",
        "Fires in Greece killed 84 people, 30 of whom died in Athens. | Greece | Athens"
      })
  void keepsThePlaceOfAPartToThePart(String sentence, String whole, String part) {
    assertThat(read(sentence))
        .extracting(figure -> figure.place() == null ? "" : figure.place().name())
        .containsExactly(whole, part);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The coastguard found three more bodies and now counts 17 dead. | The coastguard",
        "In Bonn, dozens of people who had tried to flee were killed, police spokeswoman Ada Berg"
            + " told state radio. | police spokeswoman Ada Berg",
        "About 580 people have been detained, the president's office said, among them foreigners."
            + " | the president's office",
        "Hospitals recorded 12 deaths overnight. | Hospitals",
        "The owner of the mine corrected himself: 48 miners are missing. | The owner of the mine",
        "A spokesman for the ministry of the interior put the number of those detained at 450."
            + " | A spokesman for the ministry of the interior",
        "Kazakhstan counts 170 dead, according to prosecutors. | prosecutors"
      })
  void knowsWhoGaveANumber(String sentence, String source) {
    assertThat(source(read(sentence).getLast())).isEqualTo(source);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The minister said the fire, which killed 12 people, was no accident.",
        "Police believe the gang was behind the blast that left 9 people dead in May.",
        "The premier said he would resign, following a fire that killed 64 people.",
        "The king said he would step aside, after weeks of protests in which 60 people died."
      })
  void takesWhatTheWriterRemindsOfForTheWritersOwn(String sentence) {
    assertThat(source(read(sentence).getFirst())).isEmpty();
  }

  private static String source(Figure figure) {
    Citation source = figure.source();
    return source == null ? "" : source.quote();
  }

  @Test
  void readsTheMeasureBesideTheNumber() {
    assertThat(read("The service withdrew its toll of 30 but stood by the number of 80 injured."))
        .extracting(Figure::measure)
        .containsExactly("killed", "injured");
  }

  @Test
  void countsNobodyWhoWasCountedInError() {
    assertThat(read("The guard cut the toll to 43, saying two bodies had been counted twice."))
        .extracting(Figure::value)
        .containsExactly(43L);
  }

  @Test
  void takesWhatWasSaidEarlierForTheOlderNumber() {
    assertThat(
            read(
                "The coast guard, which had earlier said 45 people died, revised the toll down to 43,"
                    + " saying two bodies had been counted twice."))
        .extracting(Figure::status)
        .containsExactly(Status.SUPERSEDED, Status.STATED);
  }

  @Test
  void takesANumberPutAnewForOneOfTheSentenceBefore() {
    List<Figure> figures =
        read("The blast hurt 90 children. The health ministry has since put the number at 112.");
    assertThat(figures).extracting(Figure::value).containsExactly(90L, 112L);
    assertThat(figures.get(1).measure()).isEqualTo(figures.get(0).measure());
    assertThat(source(figures.get(1))).isEqualTo("The health ministry");
  }

  @Test
  void leavesTheConjunctionOutOfTheSource() {
    assertThat(source(read("But Governor Ana Reis put the number of dead at 52.").getFirst()))
        .isEqualTo("Governor Ana Reis");
  }

  @Test
  void countsNoAgesMoneyOrVotes() {
    assertThat(read("Anna Berg, 37, was killed after a vote of 120 to 30 cost her $40.")).isEmpty();
  }

  @Test
  void takesATollThatMayComeForNoToll() {
    assertThat(read("The mayor warned the toll could rise to 90."))
        .extracting(Figure::status)
        .containsExactly(Status.HYPOTHETICAL);
  }

  @Test
  void countsThoseWhoTookPart() {
    assertThat(read("The union said 15,000 people took part."))
        .extracting(Figure::measure)
        .containsExactly("gathered");
    assertThat(read("The union said 15,000 nurses took part in a survey.")).isEmpty();
  }

  @Test
  void countsNobodyKilledByTheReturnOfBodies() {
    assertThat(read("The two armies exchanged the bodies of 26 soldiers on Friday.")).isEmpty();
    assertThat(read("The bodies of 26 soldiers were handed over at the bridge.")).isEmpty();
    assertThat(read("Divers found the bodies of 26 sailors."))
        .extracting(Figure::measure)
        .containsExactly("killed");
  }

  @Test
  void takesTheWoundedForNoBodies() {
    List<Figure> figures = read("Doctors said they had received 12 bodies and 40 wounded.");
    assertThat(figures).extracting(Figure::measure).containsExactly("killed", "injured");
    assertThat(figures.get(1).who()).isNull();
  }

  @Test
  void tellsWhatIsAgreedOnAsPlanned() {
    List<Figure> figures = read("The two sides agreed last month to exchange 300 prisoners.");
    assertThat(figures).extracting(Figure::status).containsExactly(Status.PLANNED);
  }

  @Test
  void leavesATollToItsOwnNumber() {
    assertThat(read("Police put the number of dead at three and said 61 people had been arrested."))
        .extracting(Figure::measure)
        .containsExactly("killed", "detained");
  }

  @Test
  void takesNoNounForAVerb() {
    assertThat(read("Hungary was promised gas supplies, two diplomats said.")).isEmpty();
  }

  @Test
  void placesThoseWhoAreSentWhereTheyAreSent() {
    assertThat(read("France, which has some 1,500 troops in the country, suspended the aid."))
        .extracting(Figure::place)
        .containsOnlyNulls();
    assertThat(read("France has some 1,500 troops in Chad."))
        .extracting(figure -> Objects.requireNonNull(figure.place()).name())
        .containsExactly("Chad");
    assertThat(read("The union sent 500 troops to South Sudan."))
        .extracting(figure -> Objects.requireNonNull(figure.place()).name())
        .containsExactly("South Sudan");
  }
}
