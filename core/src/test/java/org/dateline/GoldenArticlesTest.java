package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.model.Article;
import org.dateline.model.Block;
import org.dateline.model.Capture;
import org.dateline.model.Citation;
import org.dateline.model.Entity;
import org.dateline.model.Event;
import org.dateline.model.Figure;
import org.dateline.model.Participant;
import org.dateline.model.Reading;
import org.dateline.model.Statement;
import org.dateline.text.Bytes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Whole articles with every trap, each beside what a careful reader takes away from it ({@code
 * expected.json}, explained in {@code golden/README.md}).
 */
class GoldenArticlesTest {
  private static final Dateline DATELINE = Dateline.open();
  private static final ObjectMapper JSON = new ObjectMapper();

  @ParameterizedTest
  @ValueSource(strings = {"peninsula-shield", "honiara"})
  void an_article_of_ours_comes_out_as_a_careful_reader_takes_it(String name) throws IOException {
    try (InputStream article = resource(name + "/article.txt")) {
      check(Bytes.of(article.readAllBytes()), name);
    }
  }

  @Test
  void the_seed_comes_out_as_a_careful_reader_takes_it() throws IOException {
    Path seed = beside("shared/seed/article.txt");
    assumeTrue(Files.isRegularFile(seed), "the seed's text is not ours to keep here");
    check(Bytes.of(Files.readAllBytes(seed)), "seed");
  }

  /** The file of this path beside the checkout or one of the folders around it. */
  private static Path beside(String path) {
    Path folder = Path.of("").toAbsolutePath();
    while (folder.getParent() != null && !Files.exists(folder.resolve(path))) {
      folder = folder.getParent();
    }
    return folder.resolve(path);
  }

  private static InputStream resource(String path) throws IOException {
    InputStream stream = GoldenArticlesTest.class.getResourceAsStream("/golden/" + path);
    if (stream == null) {
      throw new IOException("no golden/" + path);
    }
    return stream;
  }

  private static void check(Bytes content, String name) throws IOException {
    List<Reading> readings = DATELINE.read(Capture.of("text/plain", content));
    assertThat(readings).hasSize(1);
    Reading reading = readings.getFirst();
    JsonNode expected;
    try (InputStream json = resource(name + "/expected.json")) {
      expected = JSON.readTree(json);
    }
    List<String> faults = new ArrayList<>();
    heading(reading.article(), expected, faults);
    all(expected.path("figures"), figures(reading), "figure", faults);
    all(expected.path("apart"), apart(reading.article()), "set apart", faults);
    some(expected.path("statements"), statements(reading), "statement", faults);
    some(expected.path("events"), events(reading), "event", faults);
    assertThat(faults).as(name).isEmpty();
  }

  private static void heading(Article article, JsonNode expected, List<String> faults) {
    if (!article.heading().title().equals(expected.path("title").asString())) {
      faults.add("title: " + article.heading().title());
    }
    List<String> topics = new ArrayList<>();
    expected.path("topics").forEach(topic -> topics.add(topic.asString()));
    if (!article.heading().topics().equals(topics)) {
      faults.add("topics: " + article.heading().topics());
    }
    if (article.heading().published() != null) {
      faults.add("a date nobody printed: " + article.heading().published());
    }
  }

  /** As many entries as expected, and each of them expected. */
  private static void all(JsonNode wanted, List<Facts> found, String what, List<String> faults) {
    some(wanted, found, what, faults);
    for (Facts facts : found) {
      boolean expected = false;
      for (JsonNode each : wanted.path("some")) {
        expected |= facts.match(each);
      }
      if (!expected) {
        faults.add("not expected, " + what + " " + facts.values());
      }
    }
  }

  /** Each expected entry, and none of those that would be wrong. */
  private static void some(JsonNode wanted, List<Facts> found, String what, List<String> faults) {
    for (JsonNode each : wanted.path("some")) {
      if (found.stream().noneMatch(facts -> facts.match(each))) {
        faults.add("missing, " + what + " " + each);
      }
    }
    for (JsonNode each : wanted.path("none")) {
      found.stream()
          .filter(facts -> facts.match(each))
          .forEach(facts -> faults.add("wrong, " + what + " " + each + ": " + facts.values()));
    }
  }

  /** What an entry says, by field; each field may have several values. */
  private record Facts(Map<String, List<String>> values) {
    Facts() {
      this(new TreeMap<>());
    }

    Facts with(String field, @Nullable Object value) {
      if (value != null) {
        values.computeIfAbsent(field, first -> new ArrayList<>()).add(value.toString());
      }
      return this;
    }

    /** Whether each field of the pattern stands in a value of ours; "" asks for none. */
    boolean match(JsonNode pattern) {
      return pattern.properties().stream()
          .allMatch(field -> holds(values.get(field.getKey()), field.getValue().asString()));
    }

    private static boolean holds(@Nullable List<String> values, String wanted) {
      if (wanted.isEmpty() || values == null) {
        return wanted.isEmpty() && values == null;
      }
      String folded = wanted.toLowerCase(Locale.ROOT);
      return values.stream()
          .anyMatch(value ->
              isCode(wanted)
                  ? List.of(value.split("[^\\p{L}\\p{N}]+", -1)).contains(wanted)
                  : beginsAWord(value.toLowerCase(Locale.ROOT), folded));
    }

    /** "Lies" stands in "Lies are told", not in "rallies". */
    private static boolean beginsAWord(String value, String wanted) {
      int at = value.indexOf(wanted);
      while (at > 0 && Character.isLetter(wanted.charAt(0)) && isInsideWord(value, at)) {
        at = value.indexOf(wanted, at + 1);
      }
      return at >= 0;
    }

    private static boolean isInsideWord(String value, int at) {
      return Character.isLetterOrDigit(value.charAt(at - 1));
    }

    /** Codes and numbers match whole words, words also the beginning of one. */
    private static boolean isCode(String wanted) {
      return wanted.matches("[A-Z]+|[0-9]+");
    }
  }

  private static List<Facts> figures(Reading reading) {
    return reading.figures().stream().map(figure -> facts(figure)).toList();
  }

  private static Facts facts(Figure figure) {
    return new Facts()
        .with("measure", figure.measure())
        .with("value", figure.value())
        .with("bound", figure.bound().symbol())
        .with("source", figure.source() == null ? null : figure.source().quote());
  }

  private static List<Facts> apart(Article article) {
    return article.blocks().stream()
        .filter(block -> block.kind() == Block.Kind.FURNITURE || block.kind() == Block.Kind.RELATED)
        .map(block ->
            new Facts()
                .with("reason", block.reason())
                .with("words", article.text().slice(block.span())))
        .toList();
  }

  private static List<Facts> statements(Reading reading) {
    return reading.statements().stream().map(statement -> facts(statement, reading)).toList();
  }

  private static Facts facts(Statement statement, Reading reading) {
    Facts facts = new Facts().with("stance", statement.stance());
    statement.source().forEach(source -> facts.with("source", source.quote()));
    statement.cue().forEach(cue -> facts.with("cue", cue.quote()));
    statement.content().forEach(content -> facts.with("content", content.quote()));
    reading.annotated().entities().stream()
        .filter(entity -> entity.id().equals(statement.speaker()))
        .map(Entity::name)
        .forEach(name -> facts.with("speaker", name));
    return facts;
  }

  private static List<Facts> events(Reading reading) {
    return reading.events().stream().map(GoldenArticlesTest::facts).toList();
  }

  private static Facts facts(Event event) {
    Facts facts =
        new Facts()
            .with("type", event.type())
            .with("mode", event.mode())
            .with("status", event.status())
            .with("date", event.date() == null ? null : event.date().value());
    event.trigger().stream().map(Citation::quote).forEach(word -> facts.with("trigger", word));
    event.actors().forEach(actor -> party(facts, "actor", actor));
    event.recipients().forEach(recipient -> party(facts, "recipient", recipient));
    return facts;
  }

  private static void party(Facts facts, String field, Participant party) {
    facts
        .with(field, party.citation().quote())
        .with(field, party.country())
        .with(field, party.sector());
  }
}
