package org.dateline.extraction.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.model.AnnotatedArticle;
import org.dateline.model.PlaceMention;
import org.dateline.model.Sentence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The line that says where a report was filed is told from a sentence that opens with a name. */
class PlaceLineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norway | OSLO (Wire) -- Norway rejected the plan.",
        "Norway | OSLO, March 4 (Wire) Norway rejected the plan.",
        "Norway | Oslo, March 4 (Wire) - Norway rejected the plan.",
        "Norway | OSLO - Norway rejected the plan.",
        "A | OSLO: A court rejected the plan.",
        "A | A photo of the dam - Norway's oldest - was shown to the council.",
        "Norway | Norway (and Sweden) rejected the plan.",
        "Update | Update: Norway rejected the plan.",
        "The | The Foreign Office (FO) rejected the plan.",
        "Hundreds | Hundreds of people - most of them Danes - fled.",
      })
  void a_report_begins_behind_its_line(String first, String words) {
    AnnotatedArticle annotated =
        FrameReading.DATELINE.pipeline().annotate(FrameReading.article(words));
    Sentence sentence = annotated.all(Sentence.class).getFirst();
    int end =
        PlaceLine.end(
            new EventTree(sentence),
            word ->
                annotated.all(PlaceMention.class).stream()
                    .anyMatch(place -> place.span().overlaps(word)));
    assertThat(sentence.token(end).form()).isEqualTo(first);
  }
}
