package org.dateline.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who did what to whom, coded in PLOVER.
 *
 * @param id digest of type and spans
 * @param type PLOVER type
 * @param mode PLOVER mode in lower case ({@code riot}), or null
 * @param contexts PLOVER contexts
 * @param cameo CAMEO code with its leading zero, or null where the mapping has none
 * @param trigger the words that name the event: at least one
 * @param actors who did it, as a list (a meeting of three is one event)
 * @param recipients to whom
 * @param place where, or null
 * @param date when, and how that is known, or null
 * @param status whether it is told as having happened
 * @param attribution id of the statement it stands in, or null when the writer says it
 * @param figures ids of the figures that give its size
 * @param provenance how it was coded
 */
public record Event(
    String id,
    EventType type,
    @Nullable String mode,
    List<String> contexts,
    @Nullable String cameo,
    List<Citation> trigger,
    List<Participant> actors,
    List<Participant> recipients,
    @Nullable PlaceMention place,
    @Nullable DatedBy date,
    EventStatus status,
    @Nullable String attribution,
    List<String> figures,
    Provenance provenance)
    implements Entry {
  public Event {
    contexts = List.copyOf(contexts);
    trigger = List.copyOf(trigger);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    figures = List.copyOf(figures);
    if (trigger.isEmpty()) {
      throw new IllegalArgumentException("an event needs the words that name it");
    }
  }

  @Override
  public List<Citation> citations() {
    List<Citation> all = new ArrayList<>(trigger);
    actors.forEach(actor -> all.add(actor.citation()));
    recipients.forEach(recipient -> all.add(recipient.citation()));
    return List.copyOf(all);
  }
}
