package org.dateline.analysis.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.analysis.names.NamesRead.entity;
import static org.dateline.analysis.names.NamesRead.idOf;
import static org.dateline.analysis.names.NamesRead.mentions;
import static org.dateline.analysis.names.NamesRead.read;

import org.dateline.model.AnnotatedArticle;
import org.dateline.model.EntityMention.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** "It" and "they" of states, bodies and groups. */
class GroupPronounsTest {
  @Test
  void takesUpWhoSpeaks() {
    AnnotatedArticle read = read("Kenya said it had sent police to Haiti.");
    assertThat(idOf(read, "it")).isEqualTo("country/KEN");
  }

  @Test
  void takesUpTheSubjectOfTheSentenceBefore() {
    AnnotatedArticle read = read("Kenya hesitates. It has asked Haiti for time. It denied a plot.");
    assertThat(mentions(read))
        .filteredOn(mention -> mention.form() == Form.PRONOUN)
        .hasSize(2)
        .allMatch(mention -> mention.entity().equals("country/KEN"));
  }

  @Test
  void takesUpAGroupByThey() {
    AnnotatedArticle read = read("The rebels said they would withdraw from Jinja.");
    assertThat(entity(read, "they").sector()).isEqualTo("REB");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kenya hesitates. It showed a lack of care.", // things show it too
        "Kenya passed a law. It denied women a vote.", // the law
        "Kenya said \"it has sent police\" to Haiti.", // whoever is quoted
        "Kenya praised Haiti. Peru left and it denied a plot.",
        "Kenya warned that since Peru left it would send police.",
        "Kenya said they had sent police.",
      })
  void leavesTheRestAlone(String line) {
    assertThat(mentions(read(line))).noneMatch(mention -> mention.form() == Form.PRONOUN);
  }
}
