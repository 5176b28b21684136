package org.dateline.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ElementIndexTest {
  private final ElementIndex index =
      ElementIndex.of(
          Jsoup.parse(
              "<html lang=fi><head><meta name=a><link rel=icon><link rel=Canonical href=/x></head>"
                  + "<body class=page><h1>One</h1><h2 id=author-two>Two</h2><div><h1>Three</h1></div>"
                  + "<script>var a = '<b>';</script><time itemprop=datePublished>4</time></body>"));

  @Test
  void keepsTheOrderOfThePage() {
    assertThat(index.headings(1)).extracting(Element::text).containsExactly("One", "Three");
    assertThat(index.headings(2)).extracting(Element::text).containsExactly("Two");
    assertThat(index.headings(3)).isEmpty();
  }

  @Test
  void findsWhatMayNameTheAuthorInsideTheBodyAlone() {
    assertThat(index.marked()).extracting(Element::normalName).containsExactly("h2", "time");
    assertThat(index.properties()).extracting(Element::text).containsExactly("4");
    assertThat(index.times()).hasSize(1);
    assertThat(index.metas()).hasSize(1);
  }

  @Test
  void knowsTheLanguageAndTheLinksOfThePage() {
    assertThat(index.ofPage("lang")).isEqualTo("fi");
    assertThat(index.ofPage("dir")).isEmpty();
    assertThat(Objects.requireNonNull(index.link("canonical")).attr("href")).isEqualTo("/x");
    assertThat(index.link("amphtml")).isNull();
  }

  @Test
  void readsWhatAScriptSays() {
    assertThat(ElementIndex.data(index.scripts().getFirst())).isEqualTo("var a = '<b>';");
  }
}
