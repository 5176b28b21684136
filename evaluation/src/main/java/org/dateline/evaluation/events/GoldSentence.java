package org.dateline.evaluation.events;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.evaluation.JsonRows;
import org.dateline.model.Event;
import org.dateline.model.Participant;
import tools.jackson.databind.JsonNode;

/**
 * A sentence coded by the makers of PLOVER.
 *
 * @param id id in the corpus
 * @param text the sentence
 * @param codes each type with an actor's and a recipient's country, empty where there is none
 */
record GoldSentence(String id, String text, Set<String> codes) {
  static List<GoldSentence> read(Path file) {
    return JsonRows.of(file).stream().map(GoldSentence::of).toList();
  }

  private static GoldSentence of(JsonNode row) {
    Set<String> codes =
        codes(
            row.path("event").asString(),
            countries(row.path("actors")),
            countries(row.path("recipients")));
    return new GoldSentence(row.path("id").asString(), row.path("text").asString(), codes);
  }

  private static Set<String> countries(JsonNode people) {
    Set<String> found = new TreeSet<>();
    for (JsonNode person : people) {
      found.add(person.path("code").asString());
    }
    return found;
  }

  /** The codes of an event as this corpus would write them. */
  static Set<String> codes(Event event) {
    return codes(event.type().name(), known(event.actors()), known(event.recipients()));
  }

  private static Set<String> known(List<Participant> people) {
    Set<String> found = new TreeSet<>();
    for (Participant person : people) {
      String country = person.country();
      if (country != null) {
        found.add(country);
      }
    }
    return found;
  }

  private static Set<String> codes(String type, Set<String> actors, Set<String> recipients) {
    Set<String> codes = new TreeSet<>();
    for (String actor : actors.isEmpty() ? Set.of("") : actors) {
      for (String recipient : recipients.isEmpty() ? Set.of("") : recipients) {
        codes.add(type + " " + actor + " " + recipient);
      }
    }
    return codes;
  }
}
