package org.dateline.extraction.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dateline.text.Span;
import org.junit.jupiter.api.Test;

class QuotationMatcherTest {
  @Test
  void pairsCurlyAndStraightDoubleMarks() {
    assertThat(quotations("“Stay,” she said. \"Go,\" he said."))
        .containsExactly("“Stay,”", "\"Go,\"");
  }

  @Test
  void tellsAnApostropheFromASingleMark() {
    assertThat(quotations("The boys’ dog didn’t mind the ‘new rules’ of ’98."))
        .containsExactly("‘new rules’");
  }

  @Test
  void tellsAStraightApostropheFromAStraightSingleMark() {
    assertThat(quotations("The mayor's plan isn't 'a joke', but the farmers' own."))
        .containsExactly("'a joke'");
  }

  @Test
  void stepsOverAQuotationInAQuotation() {
    assertThat(quotations("“He said ‘never’ to me,” she said."))
        .containsExactly("“He said ‘never’ to me,”");
  }

  @Test
  void goesOnOverParagraphsThatBeginWithAMark() {
    List<Quotation> found = match("“The dam held.\n“Then it broke,” he said.");
    assertThat(found).hasSize(2);
    assertThat(found.get(0).closed()).isFalse();
    assertThat(found.get(1).continues()).isTrue();
  }

  @Test
  void leavesATitleCutOffInASingleQuotationUnquoted() {
    assertThat(quotations("Envoy rejects 'paper promises")).isEmpty();
  }

  @Test
  void staysInsideAnyText() {
    Random random = new Random(7);
    String letters = "a \"“”‘’'.,\n\uD83D\uDE00«»";
    for (int round = 0; round < 500; round++) {
      StringBuilder text = new StringBuilder();
      for (int at = 0; at < 60; at++) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      for (Quotation quotation : match(text.toString())) {
        assertThat(quotation.span().end()).isLessThanOrEqualTo(text.length());
        assertThat(quotation.span().covers(quotation.inner())).isTrue();
      }
    }
  }

  private static List<String> quotations(String text) {
    return match(text).stream()
        .map(found -> text.substring(found.span().start(), found.span().end()))
        .toList();
  }

  private static List<Quotation> match(String text) {
    List<Span> paragraphs = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      paragraphs.add(new Span(start, start + line.length()));
      start += line.length() + 1;
    }
    return QuotationMatcher.match(text, paragraphs);
  }
}
