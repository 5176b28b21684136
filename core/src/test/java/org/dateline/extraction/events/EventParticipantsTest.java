package org.dateline.extraction.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import org.dateline.Dateline;
import org.dateline.model.Article;
import org.dateline.model.Block;
import org.dateline.model.Event;
import org.dateline.model.Moment;
import org.dateline.model.Participant;
import org.dateline.text.Text;
import org.junit.jupiter.api.Test;

/**
 * Who does what to whom in sentences of our own ({@code events/participants.tsv}): passives, nouns,
 * coordination, control, speakers and dates beside the parties. Each share has a floor.
 */
class EventParticipantsTest {
  private static final Dateline DATELINE = Dateline.open();
  private static final String NOBODY = "-";

  private static final double TYPES = .88;
  private static final double ACTORS = .90;
  private static final double RECIPIENTS = .80;
  private static final double STATUSES = .90;

  /** A sentence with its gold. */
  private record Gold(String type, String actor, String recipient, String status, String words) {
    static Gold read(String line) {
      String[] cells = line.split("\t", -1);
      return new Gold(cells[0], cells[1], cells[2], cells[3], cells[4]);
    }
  }

  /** A sentence with the event told of it that fits best, or none. */
  private record Told(Gold gold, List<Event> events) {}

  @Test
  void types_are_right() throws IOException {
    assertShare((gold, event) -> event.type().name().equals(gold.type), TYPES);
  }

  @Test
  void actors_are_right() throws IOException {
    assertShare((gold, event) -> names(event.actors(), gold.actor), ACTORS);
  }

  @Test
  void recipients_are_right() throws IOException {
    assertShare((gold, event) -> names(event.recipients(), gold.recipient), RECIPIENTS);
  }

  @Test
  void statuses_are_right() throws IOException {
    assertShare((gold, event) -> event.status().name().equals(gold.status), STATUSES);
  }

  /** A sentence without an event counts as wrong; of several the one of the right type counts. */
  private static void assertShare(BiPredicate<Gold, Event> right, double floor) throws IOException {
    List<String> lost = new ArrayList<>();
    List<Told> all = all();
    for (Told told : all) {
      Comparator<Event> fit =
          Comparator.comparing(event -> event.type().name().equals(told.gold.type) ? 0 : 1);
      List<Event> best = told.events.stream().sorted(fit).limit(1).toList();
      if (best.isEmpty() || !right.test(told.gold, best.getFirst())) {
        lost.add(told.gold + " " + best.stream().map(EventParticipantsTest::line).toList());
      }
    }
    double share = 1 - (double) lost.size() / all.size();
    assertThat(share).as(String.join("\n", lost)).isGreaterThanOrEqualTo(floor);
  }

  private static boolean names(List<Participant> parties, String word) {
    return word.equals(NOBODY)
        ? parties.isEmpty()
        : parties.stream().anyMatch(party -> party.citation().quote().contains(word));
  }

  private static String line(Event event) {
    return event.type()
        + " "
        + event.status()
        + quotes(event.actors())
        + quotes(event.recipients());
  }

  private static List<String> quotes(List<Participant> parties) {
    return parties.stream().map(party -> party.citation().quote()).toList();
  }

  private static List<Told> all() throws IOException {
    try (InputStream stream =
        EventParticipantsTest.class.getResourceAsStream("/events/participants.tsv")) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.startsWith("type\t"))
          .map(Gold::read)
          .map(gold -> new Told(gold, events(gold.words)))
          .toList();
    }
  }

  private static List<Event> events(String words) {
    Text text = Text.of(words);
    Article article =
        new Article(
            "case",
            Article.Heading.of("", "en").withPublished(Moment.parse("2022-05-02").orElseThrow()),
            text,
            List.of(Block.of(Block.Kind.PARAGRAPH, text.whole())),
            List.of(),
            List.of());
    return DATELINE.read(article).events();
  }
}
