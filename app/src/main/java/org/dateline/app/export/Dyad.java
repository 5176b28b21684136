package org.dateline.app.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Citation;
import org.dateline.model.DatedBy;
import org.dateline.model.Entity;
import org.dateline.model.Event;
import org.dateline.model.EventStatus;
import org.dateline.model.Moment;
import org.dateline.model.Participant;
import org.dateline.model.Reading;
import org.dateline.story.Happening;
import org.dateline.story.Happening.Telling;
import org.dateline.text.Digest;
import org.jspecify.annotations.Nullable;

/**
 * One actor and one recipient of a happening, as the older formats want them: an event of two
 * actors and three recipients is six dyads, a meeting of three is three. Who takes part is said by
 * the fullest telling.
 *
 * @param actor null when the event has none
 * @param recipient null when the event has none
 */
record Dyad(Happening happening, @Nullable Participant actor, @Nullable Participant recipient) {

  /**
   * The dyads of what is told as happening: formats without modality can say nothing else, so what
   * is planned, feared, hypothetical, denied or long past stays out.
   */
  static List<Dyad> of(Chronicle chronicle) {
    List<Dyad> dyads = new ArrayList<>();
    for (Happening happening : chronicle.happenings()) {
      EventStatus status = happening.fullest().event().status();
      if (status == EventStatus.OCCURRED || status == EventStatus.ONGOING) {
        explode(happening, dyads);
      }
    }
    return dyads;
  }

  private static void explode(Happening happening, List<Dyad> dyads) {
    Event event = happening.fullest().event();
    List<Participant> actors = event.actors();
    List<Participant> recipients = event.recipients();
    if (recipients.isEmpty() && actors.size() > 1) {
      for (int first = 0; first < actors.size(); first++) {
        for (int second = first + 1; second < actors.size(); second++) {
          dyads.add(new Dyad(happening, actors.get(first), actors.get(second)));
        }
      }
    } else if (actors.isEmpty() && recipients.isEmpty()) {
      dyads.add(new Dyad(happening, null, null));
    } else if (actors.isEmpty()) {
      recipients.forEach(recipient -> dyads.add(new Dyad(happening, null, recipient)));
    } else if (recipients.isEmpty()) {
      actors.forEach(actor -> dyads.add(new Dyad(happening, actor, null)));
    } else {
      for (Participant actor : actors) {
        recipients.forEach(recipient -> dyads.add(new Dyad(happening, actor, recipient)));
      }
    }
  }

  /**
   * The same happening and pair have the same id in every export: 64 bits as 16 hex digits. It is
   * made of what the parties are called, so that it stays when a fuller telling comes.
   */
  String id() {
    return Digest.shortOf(happening.id(), key(actor), key(recipient));
  }

  private String key(@Nullable Participant participant) {
    return participant == null
        ? ""
        : name(participant) + "/" + participant.country() + "/" + participant.sector();
  }

  Reading reading() {
    return happening.fullest().reading();
  }

  Event event() {
    return happening.fullest().event();
  }

  /** The day of the event, else of the first article; null when neither is known to the day. */
  @Nullable LocalDate day() {
    String value = date(happening);
    if (value.matches("\\d{4}-\\d{2}-\\d{2}.*")) {
      return Moment.parse(value.substring(0, 10)).map(Moment::date).orElse(null);
    }
    Moment published = happening.first().article().heading().published();
    return value.isEmpty() && published != null ? published.date() : null;
  }

  /** When it happened, as the fullest telling that says so has it; empty where none does. */
  static String date(Happening happening) {
    return happening
        .dated()
        .flatMap(telling -> Optional.ofNullable(telling.event().date()))
        .map(DatedBy::value)
        .orElse("");
  }

  /** The name of a participant: its entity's, else the words. */
  String name(@Nullable Participant participant) {
    return participant == null ? "" : name(reading(), participant);
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

  /** The address of the words in which this telling names the event. */
  static String address(Telling telling) {
    return address(telling.reading(), telling.event().trigger().getFirst());
  }
}
