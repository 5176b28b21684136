package org.dateline.story;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.model.Entity;
import org.dateline.model.Event;
import org.dateline.model.EventStatus;
import org.dateline.model.Participant;
import org.dateline.model.PlaceMention;
import org.dateline.model.PlaceMention.Precision;
import org.dateline.model.Reading;
import org.dateline.story.Happening.Telling;
import org.jspecify.annotations.Nullable;

/**
 * An event with what tells whether another is the same: who takes part, under all names, and when.
 *
 * @param telling the event and where it is told
 * @param actors for each actor the keys it answers to
 * @param recipients the same of the recipients
 * @param days when it happened
 * @param stems beginnings of the words that name it
 */
record ToldEvent(
    Telling telling,
    List<Set<String>> actors,
    List<Set<String>> recipients,
    Days days,
    Set<String> stems) {
  private static final int STEM = 5; // letters; "detained" and "detaining" begin alike
  private static final String ROLE = "role/";
  private static final String GOVERNMENT = "government/";

  private enum Match {
    SHARED,
    UNSAID,
    APART
  }

  static ToldEvent of(Telling telling) {
    Reading reading = telling.reading();
    Event event = telling.event();
    return new ToldEvent(
        telling,
        keys(event.actors(), reading),
        keys(event.recipients(), reading),
        Days.of(event.date(), reading.article().heading().published()),
        event.trigger().stream()
            .flatMap(words -> List.of(words.quote().toLowerCase(Locale.ROOT).split(" ")).stream())
            .map(word -> word.substring(0, Math.min(STEM, word.length())))
            .collect(Collectors.toUnmodifiableSet()));
  }

  /**
   * Whether a careful reader would take the two for one happening: the same type, nothing that
   * contradicts, and both parties shared, or one party and the naming word.
   */
  boolean isOneWith(ToldEvent other) {
    Event one = telling.event();
    Event two = other.telling.event();
    boolean alike =
        one.type() == two.type()
            && (one.mode() == null || two.mode() == null || one.mode().equals(two.mode()))
            && asserted(one.status()) == asserted(two.status())
            && !areApart(one.place(), two.place())
            && days.meet(other.days);
    if (!alike) {
      return false;
    }
    Match first = match(actors, other.actors);
    Match second = match(recipients, other.recipients);
    if (first == Match.APART || second == Match.APART) {
      return false;
    }
    boolean sameWord = !Collections.disjoint(stems, other.stems);
    boolean sameArticle = telling.article().id().equals(other.telling.article().id());
    if (first == Match.SHARED && second == Match.SHARED) {
      return sameWord || !sameArticle;
    }
    return (first == Match.SHARED || second == Match.SHARED) && sameWord;
  }

  private static EventStatus asserted(EventStatus status) {
    return status == EventStatus.ONGOING ? EventStatus.OCCURRED : status;
  }

  private static Match match(List<Set<String>> ours, List<Set<String>> theirs) {
    if (ours.isEmpty() || theirs.isEmpty()) {
      return Match.UNSAID;
    }
    boolean shared =
        ours.stream()
            .anyMatch(one -> theirs.stream().anyMatch(two -> !Collections.disjoint(one, two)));
    return shared ? Match.SHARED : Match.APART;
  }

  /** Two places of which neither is known to hold the other. */
  private static boolean areApart(@Nullable PlaceMention one, @Nullable PlaceMention two) {
    if (one == null || two == null || one.name().equals(two.name())) {
      return false;
    }
    if (!one.country().equals(two.country())) {
      return true;
    }
    boolean narrow =
        one.precision().compareTo(Precision.ADMIN1) > 0
            && two.precision().compareTo(Precision.ADMIN1) > 0;
    return narrow && one.geonames() != two.geonames();
  }

  private static List<Set<String>> keys(List<Participant> parties, Reading reading) {
    return parties.stream().map(party -> keys(party, reading)).toList();
  }

  /** A named party answers to its name, a role to its country and sector, a state to both. */
  private static Set<String> keys(Participant party, Reading reading) {
    Optional<Entity> named =
        reading.annotated().entities().stream()
            .filter(each -> each.id().equals(party.entity()) && !each.id().startsWith(ROLE))
            .findFirst();
    Set<String> keys = new HashSet<>();
    named.ifPresent(entity -> keys.addAll(List.of(entity.id(), folded(entity.name()))));
    if (named.isEmpty()) {
      keys.add(folded(party.citation().quote()));
    }
    boolean body = named.map(entity -> entity.id().startsWith(GOVERNMENT)).orElse(true);
    if (body && party.country() != null && party.sector() != null) {
      keys.add(party.country() + " " + party.sector());
    }
    return Set.copyOf(keys);
  }

  private static String folded(String words) {
    return words
        .toLowerCase(Locale.ROOT)
        .replaceFirst("^(the|a|an|some|its|his|her|their) ", "")
        .strip();
  }
}
