package org.dateline.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.model.AnnotatedArticle;
import org.dateline.model.Article;
import org.dateline.model.Block;
import org.dateline.model.DatedBy;
import org.dateline.model.Entity;
import org.dateline.model.EntityKind;
import org.dateline.model.Event;
import org.dateline.model.EventStatus;
import org.dateline.model.EventType;
import org.dateline.model.Moment;
import org.dateline.model.Origin;
import org.dateline.model.Participant;
import org.dateline.model.Provenance;
import org.dateline.model.Reading;
import org.dateline.model.Reading.Origination;
import org.dateline.model.Story;
import org.dateline.text.Span;
import org.dateline.text.Text;
import org.junit.jupiter.api.Test;

/** One happening is one, however often it is told; two are two, however alike. */
class EventMergerTest {
  private static final Entity TOKAYEV =
      new Entity("Tokayev", "Kassym-Jomart Tokayev", EntityKind.PERSON, "KAZ", "GOV", null);
  private static final Entity PUTIN =
      new Entity("Putin", "Vladimir Putin", EntityKind.PERSON, "RUS", "GOV", null);
  private static final Entity MASSIMOV =
      new Entity("Massimov", "Karim Massimov", EntityKind.PERSON, "KAZ", "GOV", null);
  private static final Entity POLICE =
      new Entity("role/KAZ/police", "police", EntityKind.ORGANIZATION, "KAZ", "COP", null);
  private static final Entity CROWD =
      new Entity("role/KAZ/protesters", "protesters", EntityKind.PERSON, "KAZ", "OPP", null);

  private final Map<String, List<Event>> articles = new LinkedHashMap<>();
  private final List<Origin> origins = new ArrayList<>();

  @Test
  void what_two_origins_tell_of_the_same_parties_is_one() {
    tells("courier", arrest("detained", POLICE, MASSIMOV).on("2022-01-06"));
    tells("ledger", arrest("arrest", POLICE, MASSIMOV).on("2022-01-06"));

    List<Happening> happenings = happenings();

    assertThat(happenings).hasSize(1);
    assertThat(happenings.getFirst().origins()).isEqualTo(2);
  }

  @Test
  void what_a_sentence_repeats_later_in_the_article_is_one() {
    tells("courier", arrest("detained", POLICE, MASSIMOV), arrest("detained", null, MASSIMOV));

    assertThat(happenings()).hasSize(1);
  }

  @Test
  void what_reprints_repeat_counts_once() {
    tells("wire", arrest("detained", POLICE, MASSIMOV));
    reprints("gazette", "wire", arrest("detained", POLICE, MASSIMOV));
    reprints("post", "wire", arrest("detained", POLICE, MASSIMOV));

    assertThat(happenings()).hasSize(1);
    assertThat(happenings().getFirst().tellings()).hasSize(1);
  }

  @Test
  void what_reprints_repeat_is_counted() {
    tells("wire", arrest("detained", POLICE, MASSIMOV));
    reprints("gazette", "wire", arrest("detained", POLICE, MASSIMOV));
    reprints("post", "wire", arrest("held", POLICE, CROWD));
    tells("courier", arrest("detention", POLICE, MASSIMOV));

    Happening happening = happenings().getFirst();

    assertThat(happening.mentions()).isEqualTo(3);
    assertThat(happening.articles()).isEqualTo(3);
    assertThat(happening.origins()).isEqualTo(2);
  }

  @Test
  void a_happening_has_the_id_of_its_first_telling_though_a_later_one_is_fuller() {
    tells("courier", arrest("detained", null, MASSIMOV));
    tells("ledger", arrest("detained", POLICE, MASSIMOV));

    Happening happening = happenings().getFirst();

    assertThat(happening.id()).isEqualTo(happening.first().event().id());
    assertThat(happening.first().article().id()).isEqualTo("courier");
  }

  @Test
  void what_one_telling_leaves_out_another_says() {
    tells("courier", arrest("detained", POLICE, MASSIMOV));
    tells("ledger", arrest("detained", POLICE, MASSIMOV).on("2022-01-06"));

    assertThat(happenings().getFirst().dated())
        .hasValueSatisfying(telling -> assertThat(telling.article().id()).isEqualTo("ledger"));
    assertThat(happenings().getFirst().placed()).isEmpty();
  }

  @Test
  void other_parties_make_another_happening() {
    tells("courier", arrest("detained", POLICE, MASSIMOV), arrest("detained", POLICE, CROWD));

    assertThat(happenings()).hasSize(2);
  }

  @Test
  void the_same_on_another_day_is_another_happening() {
    tells("courier", arrest("detained", POLICE, CROWD).on("2022-01-05"));
    tells("ledger", arrest("detained", POLICE, CROWD).on("2022-01-08"));

    assertThat(happenings()).hasSize(2);
  }

  @Test
  void a_month_holds_its_days() {
    tells("courier", arrest("detained", POLICE, CROWD).on("2022-01"));
    tells("ledger", arrest("detained", POLICE, CROWD).on("2022-01-05"));

    assertThat(happenings()).hasSize(1);
  }

  @Test
  void what_is_planned_has_not_happened() {
    tells("courier", arrest("detain", POLICE, CROWD).as(EventStatus.PLANNED));
    tells("ledger", arrest("detained", POLICE, CROWD));

    assertThat(happenings()).hasSize(2);
  }

  @Test
  void what_goes_on_has_happened() {
    tells("courier", arrest("detaining", POLICE, CROWD).as(EventStatus.ONGOING));
    tells("ledger", arrest("detained", POLICE, CROWD));

    assertThat(happenings()).hasSize(1);
  }

  @Test
  void one_shared_party_is_not_enough_with_other_words() {
    tells("courier", told(EventType.ACCUSE, "blamed", TOKAYEV, null));
    tells("ledger", told(EventType.ACCUSE, "charged", TOKAYEV, null));

    assertThat(happenings()).hasSize(2);
  }

  @Test
  void nobody_named_is_never_one_with_another() {
    tells("courier", arrest("detained", null, null));
    tells("ledger", arrest("detained", null, null));

    assertThat(happenings()).hasSize(2);
  }

  @Test
  void types_are_kept_apart() {
    tells("courier", told(EventType.CONSULT, "told", TOKAYEV, PUTIN));
    tells("ledger", told(EventType.SUPPORT, "told", TOKAYEV, PUTIN));

    assertThat(happenings()).hasSize(2);
  }

  @Test
  void an_event_must_fit_every_telling() {
    tells("courier", arrest("detained", POLICE, null));
    tells("ledger", arrest("detained", POLICE, MASSIMOV));
    tells("herald", arrest("detained", POLICE, CROWD));

    assertThat(happenings()).hasSize(2);
  }

  @Test
  void the_fullest_telling_comes_first() {
    tells("courier", arrest("detained", null, MASSIMOV));
    tells("ledger", arrest("detained", POLICE, MASSIMOV));

    assertThat(happenings().getFirst().fullest().article().id()).isEqualTo("ledger");
  }

  private List<Happening> happenings() {
    List<Reading> readings =
        articles.entrySet().stream()
            .map(article -> reading(article.getKey(), article.getValue()))
            .toList();
    Story story = new Story("story", "", null, null, List.copyOf(articles.keySet()), origins);
    return new EventMerger().merge(story, readings);
  }

  private void tells(String article, Told... events) {
    origins.add(new Origin(article, List.of(article), ""));
    articles.put(article, Arrays.stream(events).map(told -> told.in(article)).toList());
  }

  private void reprints(String article, String of, Told... events) {
    Origin origin = origins.stream().filter(each -> each.id().equals(of)).findFirst().orElseThrow();
    List<String> members = new ArrayList<>(origin.articles());
    members.add(article);
    origins.set(origins.indexOf(origin), new Origin(of, members, ""));
    articles.put(article, Arrays.stream(events).map(told -> told.in(article)).toList());
  }

  private static Told arrest(String word, Entity actor, Entity recipient) {
    return told(EventType.COERCE, word, actor, recipient);
  }

  private static Told told(EventType type, String word, Entity actor, Entity recipient) {
    return new Told(type, word, actor, recipient, EventStatus.OCCURRED, null);
  }

  private record Told(
      EventType type,
      String word,
      Entity actor,
      Entity recipient,
      EventStatus status,
      String date) {
    Told on(String day) {
      return new Told(type, word, actor, recipient, status, day);
    }

    Told as(EventStatus other) {
      return new Told(type, word, actor, recipient, other, date);
    }

    Event in(String article) {
      return new Event(
          article + " " + word,
          type,
          null,
          List.of(),
          null,
          List.of(article(article, word).cite(new Span(0, word.length()))),
          participants(article, actor),
          participants(article, recipient),
          null,
          date == null ? null : new DatedBy(date, DatedBy.Basis.SYNTAX),
          status,
          null,
          List.of(),
          Provenance.of(new Provenance.Step("events", "test")));
    }

    private static List<Participant> participants(String article, Entity entity) {
      if (entity == null) {
        return List.of();
      }
      String name = entity.name();
      return List.of(
          new Participant(
              article(article, name).cite(new Span(0, name.length())),
              entity.id(),
              entity.country(),
              entity.sector()));
    }
  }

  private static Article article(String id, String content) {
    Text text = Text.of(content);
    return new Article(
        id,
        Article.Heading.of("", "en").withPublished(Moment.of(LocalDate.of(2022, 1, 8))),
        text,
        List.of(Block.of(Block.Kind.PARAGRAPH, text.whole())),
        List.of(),
        List.of());
  }

  private static Reading reading(String id, List<Event> events) {
    AnnotatedArticle annotated =
        AnnotatedArticle.of(article(id, id))
            .withEntities(List.of(TOKAYEV, PUTIN, MASSIMOV, POLICE, CROWD));
    return Reading.of(annotated, new Origination("1", "test", List.of())).withEvents(events);
  }
}
