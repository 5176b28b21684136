package org.dateline.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dateline.knowledge.ResourcePack;
import org.dateline.story.SourceNames.Mention;
import org.junit.jupiter.api.Test;

class SourceNamesTest {
  private static final SourceWords WORDS = new SourceWords(ResourcePack.open());

  /** One name for each mention, given as article and words. */
  private static List<String> names(String... articlesAndWords) {
    List<Mention> mentions = new ArrayList<>();
    for (int at = 0; at < articlesAndWords.length; at += 2) {
      mentions.add(new Mention(articlesAndWords[at], articlesAndWords[at + 1]));
    }
    SourceNames names = SourceNames.of(mentions, WORDS);
    return mentions.stream().map(mention -> names.display(names.key(mention))).toList();
  }

  @Test
  void takesAMinistryForTheOneTheStoryKnows() {
    assertThat(names("a", "Kazakhstan's health ministry", "b", "the ministry"))
        .containsOnly("Kazakhstan's health ministry");
  }

  @Test
  void takesAMinistryForTheOneItsArticleNames() {
    assertThat(names("a", "the interior ministry", "b", "the health ministry", "b", "the ministry"))
        .containsExactly("interior ministry", "health ministry", "health ministry");
  }

  @Test
  void leavesAnAmbiguousShortNameAlone() {
    assertThat(names("a", "the interior ministry", "b", "the health ministry", "c", "the ministry"))
        .doesNotHaveDuplicates();
  }

  @Test
  void readsAnOfficeByItsSpokesman() {
    assertThat(names("a", "the ministry of health", "b", "A spokeswoman for the health ministry"))
        .doesNotContainNull()
        .satisfies(both -> assertThat(both.get(0)).isEqualTo(both.get(1)));
  }

  @Test
  void findsTheWholeNameOfAPerson() {
    assertThat(names("a", "Ada Rossi", "b", "Rossi")).containsOnly("Ada Rossi");
  }

  @Test
  void keepsThePoliceOfTwoCountriesApart() {
    assertThat(names("a", "the Tongan police", "b", "Peru's police")).doesNotHaveDuplicates();
  }

  @Test
  void doesNotTakeTheUnitedNationsForOneOfItsAgencies() {
    assertThat(names("a", "the United Nations", "b", "the United Nations refugee agency"))
        .doesNotHaveDuplicates();
  }

  @Test
  void survivesWordsThatNameNobody() {
    assertThat(names("a", "the", "a", "", "a", "\"", "a", "of")).hasSize(4);
  }
}
