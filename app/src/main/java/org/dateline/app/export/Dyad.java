package org.dateline.app.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Citation;
import org.dateline.model.Entity;
import org.dateline.model.Event;
import org.dateline.model.EventStatus;
import org.dateline.model.Moment;
import org.dateline.model.Participant;
import org.dateline.model.Reading;
import org.dateline.text.Digest;
import org.jspecify.annotations.Nullable;

/**
 * One actor and one recipient of an event, as the older formats want them: an event of two actors
 * and three recipients is six dyads, a meeting of three is three.
 *
 * @param actor null when the event has none
 * @param recipient null when the event has none
 */
record Dyad(
    Reading reading, Event event, @Nullable Participant actor, @Nullable Participant recipient) {

  /**
   * The dyads of the events told as happening: formats without modality can say nothing else, so
   * what is planned, feared, hypothetical, denied or long past stays out.
   */
  static List<Dyad> happening(List<Reading> readings) {
    List<Dyad> dyads = new ArrayList<>();
    for (Reading reading : readings) {
      for (Event event : reading.events()) {
        if (event.status() == EventStatus.OCCURRED || event.status() == EventStatus.ONGOING) {
          explode(reading, event, dyads);
        }
      }
    }
    return dyads;
  }

  private static void explode(Reading reading, Event event, List<Dyad> dyads) {
    List<Participant> actors = event.actors();
    List<Participant> recipients = event.recipients();
    if (recipients.isEmpty() && actors.size() > 1) {
      for (int first = 0; first < actors.size(); first++) {
        for (int second = first + 1; second < actors.size(); second++) {
          dyads.add(new Dyad(reading, event, actors.get(first), actors.get(second)));
        }
      }
    } else if (actors.isEmpty() && recipients.isEmpty()) {
      dyads.add(new Dyad(reading, event, null, null));
    } else if (actors.isEmpty()) {
      recipients.forEach(recipient -> dyads.add(new Dyad(reading, event, null, recipient)));
    } else if (recipients.isEmpty()) {
      actors.forEach(actor -> dyads.add(new Dyad(reading, event, actor, null)));
    } else {
      for (Participant actor : actors) {
        recipients.forEach(recipient -> dyads.add(new Dyad(reading, event, actor, recipient)));
      }
    }
  }

  /** The same event and pair have the same id in every export: 64 bits as 16 hex digits. */
  String id() {
    return Digest.shortOf(event.id(), spanOf(actor), spanOf(recipient));
  }

  private static String spanOf(@Nullable Participant participant) {
    return participant == null ? "" : participant.citation().span().toString();
  }

  /** The day of the event, else of the article; null when neither is known to the day. */
  @Nullable LocalDate day() {
    String value = event.date() == null ? "" : event.date().value();
    if (value.matches("\\d{4}-\\d{2}-\\d{2}.*")) {
      return Moment.parse(value.substring(0, 10)).map(Moment::date).orElse(null);
    }
    Moment published = reading.article().heading().published();
    return value.isEmpty() && published != null ? published.date() : null;
  }

  /** The name of a participant: its entity's, else the words. */
  String name(@Nullable Participant participant) {
    return participant == null ? "" : name(reading, participant);
  }

  /** The name of a participant of this reading: its entity's, else the words. */
  static String name(Reading reading, Participant participant) {
    Entity known = entity(reading, participant.entity());
    return known == null ? participant.citation().quote() : known.name();
  }

  static @Nullable Entity entity(Reading reading, @Nullable String id) {
    for (Entity entity : reading.annotated().entities()) {
      if (entity.id().equals(id)) {
        return entity;
      }
    }
    return null;
  }

  /**
   * The address of the words: the article's with a text fragment, which browsers scroll to; without
   * an address a name with RFC 5147 positions.
   */
  static String address(Reading reading, Citation citation) {
    String url = reading.article().heading().url();
    if (url == null) {
      return "urn:dateline:"
          + citation.digest()
          + "#char="
          + citation.span().start()
          + ","
          + citation.span().end();
    }
    return url + "#:~:text=" + TextFragment.of(reading.article().text(), citation.span());
  }

  String address() {
    return address(reading, event.trigger().getFirst());
  }
}
