package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dateline.model.AnnotatedArticle;
import org.dateline.model.Article;
import org.dateline.model.Article.Heading;
import org.dateline.model.Block;
import org.dateline.model.Bound;
import org.dateline.model.Figure;
import org.dateline.model.Moment;
import org.dateline.model.Provenance;
import org.dateline.model.Reading;
import org.dateline.store.RecordStore.Hit;
import org.dateline.store.RecordStore.Outcome;
import org.dateline.store.RecordStore.Summary;
import org.dateline.text.Span;
import org.dateline.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store promises; each extends this with a way to open an empty one. */
public abstract class RecordStoreContract {
  private RecordStore store;

  /** An empty store. */
  protected abstract RecordStore openEmpty();

  @BeforeEach
  void open() {
    store = openEmpty();
  }

  @AfterEach
  void close() {
    store.close();
  }

  /** A reading of these words with one figure, for tests of stores. */
  protected static Reading reading(String id, String title, String published, String body) {
    Text text = Text.of(body);
    Heading heading =
        Heading.of(title, "en")
            .withPublished(published.isEmpty() ? null : Moment.of(LocalDate.parse(published)));
    Article article =
        new Article(
            id,
            heading,
            text,
            List.of(Block.of(Block.Kind.PARAGRAPH, text.whole())),
            List.of(),
            List.of());
    Figure figure =
        new Figure(
            "f-" + id,
            article.cite(new Span(0, 2)),
            12,
            null,
            Bound.EXACTLY,
            "killed",
            null,
            null,
            null,
            null,
            null,
            false,
            Figure.Status.STATED,
            null,
            Provenance.of(new Provenance.Step("figures", "test")));
    return Reading.of(
            AnnotatedArticle.of(article), new Reading.Origination("0", "test", List.of("figures")))
        .withFigures(List.of(figure));
  }

  private static Reading flood() {
    return reading("a", "Flood in Orsk", "2024-04-06", "12 people died as the Ural river rose.");
  }

  @Test
  void givesBackWhatWasKept() {
    store.add(flood());
    assertThat(store.reading("a")).contains(flood());
    assertThat(store.reading("b")).isEmpty();
  }

  @Test
  void keepsTheSameTextOnce() {
    assertThat(store.add(flood())).isEqualTo(Outcome.NEW);
    assertThat(store.add(flood())).isEqualTo(Outcome.KNOWN);
    assertThat(store.articles()).hasSize(1);
  }

  @Test
  void givesTheLatestVersionOfARevisedArticle() {
    store.add(flood());
    Reading revised = reading("a", "Flood in Orsk", "2024-04-06", "14 people died at the Ural.");
    assertThat(store.add(revised)).isEqualTo(Outcome.NEW);
    assertThat(store.reading("a")).contains(revised);
    assertThat(store.articles()).hasSize(1);
    assertThat(store.search("rose", 10)).isEmpty();
  }

  @Test
  void listsByPublicationWithUndatedOnesLast() {
    store.add(reading("undated", "Undated", "", "12 words"));
    store.add(reading("late", "Late", "2024-05-02", "12 late words"));
    store.add(reading("early", "Early", "2024-05-01", "12 early words"));
    assertThat(store.articles())
        .extracting(Summary::id)
        .containsExactly("early", "late", "undated");
  }

  @Test
  void findsArticlesThatHoldAllWords() {
    store.add(flood());
    store.add(reading("b", "Fire in Perm", "2024-04-07", "12 people fled a fire near the river."));
    assertThat(found("river people")).containsExactlyInAnyOrder("a", "b");
    assertThat(found("river ural")).containsExactly("a");
    assertThat(found("perm")).containsExactly("b");
    assertThat(found("volcano")).isEmpty();
  }

  @Test
  void keepsQuotedWordsTogether() {
    store.add(flood());
    assertThat(found("\"ural river\"")).containsExactly("a");
    assertThat(found("\"river ural\"")).isEmpty();
  }

  @Test
  void looksPastCaseAndDiacritics() {
    store.add(reading("c", "Élysée denies", "2024-01-01", "12 aides of the Élysée spoke."));
    assertThat(found("elysee")).containsExactly("c");
    assertThat(found("ÉLYSÉE")).containsExactly("c");
  }

  @Test
  void takesAnyCharactersAsAQuery() {
    store.add(flood());
    for (String query :
        List.of("", "\"", "' OR 1=1 --", "NEAR(", "a AND", "*", "ural*", "-x", "\0")) {
      assertThat(store.search(query, 10)).isNotNull();
    }
  }

  @Test
  void pointsAtTheMatchesInTheExcerpt() {
    store.add(flood());
    Hit hit = store.search("ural", 1).get(0);
    assertThat(hit.matches()).isNotEmpty();
    Span match = hit.matches().get(0);
    assertThat(hit.excerpt().substring(match.start(), match.end())).isEqualToIgnoringCase("ural");
  }

  private List<String> found(String query) {
    return store.search(query, 10).stream().map(hit -> hit.article().id()).toList();
  }
}
