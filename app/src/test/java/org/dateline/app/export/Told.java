package org.dateline.app.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dateline.model.AnnotatedArticle;
import org.dateline.model.Article;
import org.dateline.model.Block;
import org.dateline.model.DatedBy;
import org.dateline.model.Event;
import org.dateline.model.EventStatus;
import org.dateline.model.EventType;
import org.dateline.model.Moment;
import org.dateline.model.Origin;
import org.dateline.model.Outlet;
import org.dateline.model.Participant;
import org.dateline.model.PlaceMention;
import org.dateline.model.Provenance;
import org.dateline.model.Reading;
import org.dateline.model.Story;
import org.dateline.story.EventMerger;
import org.dateline.text.Span;
import org.dateline.text.Text;

/** Articles that tell of one arrest, each in words of its own, for tests. */
final class Told {
  static final String FIRST = "Kazakh police arrested Karim Massimov.\n\nNobody said why.";
  static final String SECOND =
      "The arrest of Karim Massimov by Kazakh police took place in Almaty.";

  private Told() {}

  /** The arrest as the wire tells it: on a day, without a place. */
  static Reading wire() {
    return inWordsOfTheWire("wire", "Wire", 6);
  }

  static Reading inWordsOfTheWire(String id, String outlet, int day) {
    Article article = article(id, outlet, FIRST, day);
    return reading(
        article,
        arrest(article, "arrested", null, new DatedBy("2022-01-05", DatedBy.Basis.SYNTAX)));
  }

  /** The same arrest as another paper tells it: in a place, without a day. */
  static Reading paper() {
    Article article = article("paper", "Paper", SECOND, 7);
    PlaceMention almaty =
        new PlaceMention(
            span(SECOND, "Almaty"),
            "Almaty",
            1526384,
            43.25,
            76.92,
            "KAZ",
            "Almaty",
            PlaceMention.Precision.CITY);
    return reading(article, arrest(article, "arrest", almaty, null));
  }

  private static Event arrest(Article article, String word, PlaceMention place, DatedBy date) {
    return new Event(
        article.text().digest().substring(0, 8) + word,
        EventType.COERCE,
        "arrest",
        List.of("legal"),
        "173",
        List.of(cite(article, word)),
        List.of(new Participant(cite(article, "Kazakh police"), null, "KAZ", "COP")),
        List.of(new Participant(cite(article, "Karim Massimov"), null, "KAZ", "GOV")),
        place,
        date,
        EventStatus.OCCURRED,
        null,
        List.of(),
        Provenance.of(new Provenance.Step("events", "frame.tsv: arrest")));
  }

  private static org.dateline.model.Citation cite(Article article, String words) {
    return article.cite(span(article.text().content(), words));
  }

  private static Span span(String text, String words) {
    int start = text.indexOf(words);
    return new Span(start, start + words.length());
  }

  private static Reading reading(Article article, Event event) {
    return Reading.of(
            AnnotatedArticle.of(article), new Reading.Origination("0.1.0", "k", List.of()))
        .withEvents(List.of(event));
  }

  private static Article article(String id, String outlet, String words, int day) {
    Article.Heading heading =
        new Article.Heading(
            "https://" + id + ".example/a",
            new Outlet(outlet, id + ".example"),
            "An arrest",
            List.of(),
            Moment.parse("2022-01-0" + day).orElseThrow(),
            null,
            "2022-01-0" + day + "T08:09:10Z",
            "en",
            List.of(),
            "",
            null,
            "",
            true,
            Article.PageKind.ARTICLE);
    Text text = Text.of(words);
    Span lead = new Span(0, words.indexOf("\n\n") < 0 ? words.length() : words.indexOf("\n\n"));
    return new Article(
        id, heading, text, List.of(Block.of(Block.Kind.PARAGRAPH, lead)), List.of(), List.of());
  }

  /** One story of these readings; those of one text are one origin. */
  static Chronicle story(Reading... readings) {
    List<Origin> origins = new ArrayList<>();
    for (Reading reading : readings) {
      String text = reading.article().text().content();
      List<String> same = new ArrayList<>();
      for (Reading other : readings) {
        if (other.article().text().content().equals(text)) {
          same.add(other.article().id());
        }
      }
      if (same.getFirst().equals(reading.article().id())) {
        origins.add(new Origin(same.getFirst(), same, ""));
      }
    }
    List<Reading> told = List.of(readings);
    List<String> articles = told.stream().map(each -> each.article().id()).toList();
    Story story = new Story("s1", "An arrest", null, null, articles, origins);
    return new Chronicle(
        List.of(new Chronicle.Chapter(story, told, new EventMerger().merge(story, told))));
  }

  static byte[] bytes(String format, Chronicle chronicle) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Exporters.of(format).export(chronicle, out);
    return out.toByteArray();
  }

  /** The cells of a table between tabs. */
  static List<List<String>> cells(String format, Chronicle chronicle) throws IOException {
    return new String(bytes(format, chronicle), StandardCharsets.UTF_8)
        .lines()
        .map(line -> List.of(line.split("\t", -1)))
        .toList();
  }
}
