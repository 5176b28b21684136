package org.dateline.analysis.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.knowledge.ResourcePack;
import org.dateline.model.AnnotatedArticle;
import org.dateline.model.Article;
import org.dateline.model.Block;
import org.dateline.model.PlaceAndDate;
import org.dateline.model.PlaceMention;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.text.Span;
import org.dateline.text.Text;
import org.junit.jupiter.api.Test;

class PlaceAnnotatorTest {
  private static final Pattern WORDS = Pattern.compile("\\p{L}+|[^\\p{L}\\s]");
  private static final PlaceAnnotator PLACES = new PlaceAnnotator(ResourcePack.open());

  private static List<PlaceMention> read(String words) {
    Text text = Text.of(words);
    Article article =
        new Article(
            "a",
            Article.Heading.of("", "en"),
            text,
            List.of(Block.of(Block.Kind.PARAGRAPH, text.whole())),
            List.of(),
            List.of());
    return PLACES.annotate(AnnotatedArticle.of(article)).all(PlaceMention.class);
  }

  private static List<String> names(String words) {
    return read(words).stream().map(PlaceMention::name).toList();
  }

  /** As filed from this place; the words, which begin with it, are one sentence. */
  private static List<String> filed(String place, String words) {
    Text text = Text.of(words);
    PlaceAndDate dateline = new PlaceAndDate(place, null, new Span(0, place.length()));
    Article.Heading heading = Article.Heading.of("", "en").withDateline(dateline);
    Article article =
        new Article(
            "a",
            heading,
            text,
            List.of(Block.of(Block.Kind.PARAGRAPH, text.whole())),
            List.of(),
            List.of());
    List<Token> tokens = new ArrayList<>();
    Matcher word = WORDS.matcher(words);
    while (word.find()) {
      Span span = new Span(word.start(), word.end());
      tokens.add(new Token(span, word.group(), word.group(), Token.Tag.X, "", Token.UNPARSED, ""));
    }
    AnnotatedArticle cut =
        AnnotatedArticle.of(article).with(List.of(new Sentence(text.whole(), tokens, false)));
    return PLACES.annotate(cut).all(PlaceMention.class).stream().map(PlaceMention::name).toList();
  }

  @Test
  void takesTheAgencyOfADatelineForNoPlace() {
    assertThat(filed("LIMA", "LIMA (Jakarta Courier) -")).containsExactly("Lima");
  }

  @Test
  void readsTheReportBehindADateline() {
    assertThat(filed("LIMA", "LIMA - A fire broke out in Jakarta."))
        .containsExactly("Lima", "Jakarta");
  }

  @Test
  void readsATownAndItsCountry() {
    PlaceMention town = read("Shells fell on Bakhmut overnight.").getFirst();
    assertThat(town.name()).isEqualTo("Bakhmut");
    assertThat(town.geonames()).isEqualTo(713174);
    assertThat(town.country()).isEqualTo("UKR");
    assertThat(town.precision()).isEqualTo(PlaceMention.Precision.CITY);
  }

  @Test
  void believesTheStateAfterTheComma() {
    assertThat(read("Fire broke out in Paris, Texas, on Monday.").getFirst().admin1())
        .isEqualTo("Texas");
    assertThat(read("Fire broke out in Paris on Monday.").getFirst().country()).isEqualTo("FRA");
  }

  @Test
  void readsOneSenseForANameInAnArticle() {
    List<PlaceMention> mentions =
        read("Police in Tripoli, Lebanon, closed a road. Traders in Tripoli complained.");
    assertThat(mentions)
        .filteredOn(mention -> mention.name().startsWith("Tripoli"))
        .hasSize(2)
        .allSatisfy(mention -> assertThat(mention.country()).isEqualTo("LBN"));
  }

  @Test
  void readsPlacesThatNoTableOfTownsHas() {
    assertThat(
            names("Soldiers raided Jenin while militants crossed the Sahel towards the Black Sea."))
        .containsExactly("Jenin", "Sahel", "Black Sea");
  }

  @Test
  void takesAListOfCountriesForNoVillages() {
    assertThat(names("Officials from Russia, China and India met in Astana."))
        .containsExactly("Russia", "China", "India", "Astana");
    assertThat(read("They came from Lebanon, Russia, U.S. officials said."))
        .extracting(PlaceMention::country)
        .containsExactly("LBN", "RUS", "USA");
  }

  @Test
  void readsAnAdjectiveAsItsCountryButNotAsThePlaceItself() {
    PlaceMention mention = read("The strike was blamed on Kazakh troops.").getFirst();
    assertThat(mention.country()).isEqualTo("KAZ");
    assertThat(mention.sense()).isEqualTo(PlaceMention.Sense.ASSOCIATIVE);
  }

  @Test
  void readsShortFormsAsTheyAreWritten() {
    assertThat(names("Talks between the U.S. and the UK told us little."))
        .containsExactly("United States", "United Kingdom");
  }

  @Test
  void takesNoOrdinaryWordForATown() {
    assertThat(names("He Said that Police would march in March. Most people were reading."))
        .isEmpty();
  }

  @Test
  void keepsItsSpansInsideAnyText() {
    Random random = new Random(20261123); // the seed of this test's texts
    for (int round = 0; round < 200; round++) {
      StringBuilder words = new StringBuilder();
      for (int at = 0; at < 60; at++) {
        words.appendCodePoint(
            random.nextInt(4) == 0
                ? 1 + random.nextInt(0xd7ff)
                : "Paris, U.S. d'A-Bé\uD83D\uDE00".codePointAt(random.nextInt(17)));
      }
      String text = words.toString();
      assertThat(read(text))
          .allSatisfy(
              mention -> assertThat(mention.span().end()).isLessThanOrEqualTo(text.length()));
    }
  }
}
