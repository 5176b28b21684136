package org.dateline.extraction.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.extraction.events.FrameReading.Read;
import org.dateline.knowledge.Lexicon;
import org.dateline.model.EventType;
import org.junit.jupiter.api.Test;

/** Every frame of the event lexicon carries an example; it must be read as what it stands for. */
class FrameExamplesTest {
  private static final Pattern MARKED =
      Pattern.compile(
          "[^\\[\\]]*(\\[[art]:[^\\[\\]]*(\\[[art]:[^\\[\\]]*][^\\[\\]]*)*][^\\[\\]]*)*");
  private static final Pattern CLASS = Pattern.compile("@(\\w+)");

  // Shares of examples read as their frame says; the parser and frames of other types lose others.
  private static final double TYPES = .91;
  private static final double MODES = .87;
  private static final double ACTORS = .86;
  private static final double RECIPIENTS = .85;

  private static final Set<String> CONTEXTS =
      Set.of(
          "military intelligence executive legislative election political_institutions"
              .concat(" pro_democracy pro_autocracy economic legal reparations human_rights")
              .concat(" rights_freedoms repression human_security gender lgbt religion_ethnicity")
              .concat(" inequality diplomatic territory peacekeeping health asylum migration")
              .concat(" disasters natural_resource environment technology terrorism cbrn cyber")
              .concat(" misinformation crime corruption illegal_drugs trafficking")
              .split(" "));

  /** A row with the reading of its example that fits it best, if it has one. */
  private record Told(Lexicon.Row row, MarkedExample example, List<Read> best) {
    static Told of(Lexicon.Row row) {
      MarkedExample example = MarkedExample.read(row.get("example"));
      Comparator<Read> fit = Comparator.comparingInt(read -> -fit(read, row, example));
      return new Told(
          row, example, FrameReading.of(example.words()).stream().sorted(fit).limit(1).toList());
    }

    private static int fit(Read read, Lexicon.Row row, MarkedExample example) {
      return (isOfType(read, row) ? 8 : 0)
          + (read.mode().equals(row.get("mode")) ? 4 : 0)
          + (read.stands(read.candidate().actors(), example.actors()) ? 2 : 0)
          + (read.stands(read.candidate().firstRecipients(), example.recipients()) ? 2 : 0);
    }

    static boolean isOfType(Read read, Lexicon.Row row) {
      return read.candidate().type().name().equals(row.get("type"));
    }

    boolean holds(Predicate<Read> right) {
      return best.stream().anyMatch(read -> isOfType(read, row) && right.test(read));
    }

    String shown() {
      return row.where()
          + " "
          + row.get("example")
          + " "
          + best.stream().map(read -> read.candidate().type() + " " + read.mode()).toList();
    }
  }

  private static final List<Told> TOLD = rows().stream().map(Told::of).toList();

  @Test
  void every_example_marks_its_words_as_the_lexicon_says() {
    assertThat(rows())
        .allSatisfy(
            row -> assertThat(row.get("example")).as(row.where()).isNotBlank().matches(MARKED));
  }

  @Test
  void modes_contexts_and_classes_are_those_that_exist() {
    Set<String> modes = pairs("mode.tsv", "type", "mode");
    Set<String> classes = pairs("class.tsv", "class");
    for (Lexicon.Row row : rows()) {
      if (!row.get("mode").isEmpty()) {
        assertThat(modes).as(row.where()).contains(row.get("type") + " " + row.get("mode"));
      }
      assertThat(CONTEXTS).as(row.where()).containsAll(row.list("contexts"));
      Matcher named = CLASS.matcher(row.get("object"));
      while (named.find()) {
        assertThat(classes).as(row.where()).contains(named.group(1));
      }
    }
  }

  @Test
  void no_frame_stands_twice() {
    Set<String> seen = new HashSet<>();
    for (Lexicon.Row row : rows()) {
      String frame = row.get("type") + row.get("trigger") + row.get("pos") + row.get("object");
      assertThat(seen.add(frame)).as(row.where() + " " + frame).isTrue();
    }
  }

  @Test
  void an_example_is_read_as_the_type_of_its_frame() {
    assertShare(TOLD, told -> told.holds(read -> true), TYPES);
  }

  @Test
  void an_example_is_read_with_the_mode_of_its_frame() {
    assertShare(
        TOLD.stream().filter(told -> !told.row.get("mode").isEmpty()).toList(),
        told -> told.holds(read -> read.mode().equals(told.row.get("mode"))),
        MODES);
  }

  @Test
  void an_example_is_read_with_its_actor() {
    assertShare(
        TOLD.stream().filter(told -> !told.example.actors().isEmpty()).toList(),
        told -> told.holds(read -> read.stands(read.candidate().actors(), told.example.actors())),
        ACTORS);
  }

  @Test
  void an_example_is_read_with_its_recipient() {
    assertShare(
        TOLD.stream().filter(told -> !told.example.recipients().isEmpty()).toList(),
        told ->
            told.holds(
                read -> read.stands(read.candidate().firstRecipients(), told.example.recipients())),
        RECIPIENTS);
  }

  private static void assertShare(List<Told> all, Predicate<Told> right, double floor) {
    List<Told> lost = all.stream().filter(right.negate()).toList();
    assertThat(1 - (double) lost.size() / all.size())
        .as(lost.stream().map(Told::shown).collect(Collectors.joining("\n")))
        .isGreaterThanOrEqualTo(floor);
  }

  private static Set<String> pairs(String file, String... columns) {
    return FrameReading.KNOWLEDGE.lexicon(EventLexicon.FOLDER + file).rows().stream()
        .map(row -> List.of(columns).stream().map(row::get).collect(Collectors.joining(" ")))
        .collect(Collectors.toSet());
  }

  private static List<Lexicon.Row> rows() {
    List<Lexicon.Row> rows = new ArrayList<>();
    for (EventType type : EventType.values()) {
      String file = EventLexicon.FOLDER + type.name().toLowerCase(Locale.ROOT) + ".tsv";
      rows.addAll(FrameReading.KNOWLEDGE.lexicon(file).rows());
    }
    return rows;
  }
}
