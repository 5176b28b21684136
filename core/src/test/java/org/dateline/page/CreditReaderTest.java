package org.dateline.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.knowledge.Lexicon;
import org.dateline.knowledge.ResourcePack;
import org.junit.jupiter.api.Test;

/** The agency that a text credits at its beginning or its end. */
class CreditReaderTest {
  private static String credit(String last) {
    return TestPages.read(
            TestPages.page(
                "<title>The river rose</title>", TestPages.STORY + "<p>" + last + "</p>"))
        .heading()
        .credit();
  }

  @Test
  void readsEveryWordBeforeAnAgency() {
    for (Lexicon.Row row : ResourcePack.open().lexicon("page/credit-opener.tsv").rows()) {
      assertThat(credit(row.get("example"))).as(row.get("example")).isNotEmpty();
    }
  }

  @Test
  void readsCapitalsOnlyWhereTheFormMayHaveThem() {
    assertThat(credit("with files from Reuters")).isEqualTo("Reuters");
    assertThat(credit("The mayor spoke to Reuters")).isEmpty();
  }
}
