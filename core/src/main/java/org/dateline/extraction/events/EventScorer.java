package org.dateline.extraction.events;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.extraction.events.EventParties.Party;
import org.dateline.learning.LinearModel;
import org.dateline.model.EntityKind;
import org.dateline.model.EntityMention;
import org.dateline.model.EventStatus;
import org.dateline.model.EventType;
import org.dateline.model.Sentence;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Chooses among the candidates of a sentence: who does them, to whom, of which type they are, and
 * which are events. Without its models everything the lexicon finds is kept as it is. Thread-safe.
 */
final class EventScorer {
  private static final String YIELD = "YIELD";
  private static final String GOVERNMENT = "GOV"; // PLOVER's sector
  private static final String VISIT = "visit"; // PLOVER's mode of CONSULT

  // Steps of the choice model above which an event is told: of two named parties, of one, of none.
  // docs/events.md says what lower ones bring and cost ("The topic lifts no more").
  private static final int LOWEST = -70;
  private static final int LOWEST_OF_ONE = -60;
  private static final int LOWEST_OF_ROLES = -50;

  private static final int OWN = 110; // steps in favour of what the lexicon says
  private static final int OWN_WORDS = 150; // the same where words stand with the trigger
  private static final int PROMISE = classes().indexOf(EventType.AGREE.name());
  private static final double BY_WORDS = 3; // score of a frame whose condition a word met
  private static final int COUNTED = 120; // steps in favour of what is done to people counted

  private final @Nullable EventModels models;
  private final EventLexicon lexicon;

  EventScorer(@Nullable EventModels models, EventLexicon lexicon) {
    this.models = models;
    this.lexicon = lexicon;
  }

  /**
   * A sentence whose candidates are judged.
   *
   * @param shift steps that its place and its article add to each
   * @param counted words of numbers that figures took
   */
  record Scene(EventTree tree, EventParties parties, int shift, List<Span> counted) {}

  /** The events among the candidates, with the participants and types the models prefer. */
  List<EventCandidate> choose(Scene scene, List<EventCandidate> candidates) {
    if (models == null) {
      return candidates;
    }
    EventFeatures features = new EventFeatures(scene.tree(), candidates);
    WorthFeatures worth = new WorthFeatures(scene.tree(), scene.parties(), candidates);
    List<EventCandidate> chosen = new ArrayList<>();
    for (EventCandidate candidate : candidates) {
      EventArguments arguments =
          new EventArguments(scene.tree(), scene.parties(), lexicon, candidate);
      ChosenParties who = ChosenParties.of(arguments, models.actors(), models.recipients());
      int margin = margin(models.choices(), worth.of(candidate, who));
      boolean own = candidate.frame().isOwn();
      if (own || isTold(scene, candidate, who, margin)) {
        EventCandidate kept = withParties(scene, candidate, arguments, who);
        int[] names = features.ofType(candidate, who.actor(), who.recipient());
        boolean sure = own || arguments.isSure();
        EventType type = sure ? kept.type() : type(models.types(), names, candidate);
        chosen.add(kept.withType(lodged(scene, candidate, who.actor(), type)));
      }
    }
    return chosen;
  }

  private boolean isTold(Scene scene, EventCandidate candidate, ChosenParties who, int margin) {
    int actor = who.actor();
    int recipient = who.recipient();
    int steps =
        margin + scene.shift() + vouched(scene.tree(), candidate, recipient, scene.counted());
    return steps > lowest(scene.parties(), actor, recipient)
        && !isPrivate(scene.parties(), candidate, actor);
  }

  private EventCandidate withParties(
      Scene scene, EventCandidate candidate, EventArguments arguments, ChosenParties who) {
    List<Integer> actors = arguments.members(who.actor());
    return sides(scene, candidate, actors, who)
        .orElseGet(
            () -> candidate.withActors(actors).withRecipients(groups(arguments, who.recipients())));
  }

  /**
   * "rebels and troops clashed in Idlib", "fighting between rebels and troops": of those who fight
   * each other the first is told against the others. Empty where it is none of that.
   */
  private Optional<EventCandidate> sides(
      Scene scene, EventCandidate candidate, List<Integer> fighting, ChosenParties who) {
    EventTree tree = scene.tree();
    boolean clash =
        candidate.type() == EventType.ASSAULT
            && fighting.size() > 1
            && (tree.preposition(who.actor()).equals("between")
                || lexicon.fits(tree.lemma(candidate.at()), "@clash"));
    int other = who.recipient();
    boolean alone = other < 0 || scene.parties().of(other).kind() == EntityKind.PLACE;
    return clash && alone
        ? Optional.of(
            candidate
                .withActors(fighting.subList(0, 1))
                .withRecipients(List.of(fighting.subList(1, fighting.size()))))
        : Optional.empty();
  }

  /** "Her family arrived in Peru": a journey is an event where somebody makes it for a state. */
  private boolean isPrivate(EventParties parties, EventCandidate candidate, int actor) {
    return candidate.frame().mode().equals(VISIT) && (actor < 0 || !isOfficial(parties.of(actor)));
  }

  /** Whether it is a state or a body above states, or holds or seeks an office of one. */
  private boolean isOfficial(Party party) {
    String sector = party.sector();
    return sector == null
        ? party.country() != null && party.kind() != EntityKind.PERSON
        : lexicon.fits(sector, "@office");
  }

  /** People who are counted ("8,000 have been detained") vouch for what was done to them. */
  private static int vouched(
      EventTree tree, EventCandidate candidate, int recipient, List<Span> counted) {
    boolean deed =
        candidate.type().isConflict()
            && !candidate.type().isVerbal()
            && !candidate.frame().isNoun();
    if (!deed || recipient < 0) {
      return 0;
    }
    Span words = tree.phrase(recipient);
    return counted.stream().anyMatch(words::overlaps) ? COUNTED : 0;
  }

  /** What the topic of an article adds to the margin of its candidates. */
  int topic(List<Sentence> sentences) {
    return models == null ? 0 : EventTopic.shift(models.topics(), sentences);
  }

  /** The less the parties of an event are known by name, the more must speak for it. */
  private static int lowest(EventParties parties, int actor, int recipient) {
    boolean first = isNamed(parties, actor);
    boolean second = isNamed(parties, recipient);
    if (first && second) {
      return LOWEST;
    }
    return first || second ? LOWEST_OF_ONE : LOWEST_OF_ROLES;
  }

  private static boolean isNamed(EventParties parties, int head) {
    return head >= 0
        && parties.of(head).country() != null
        && parties.of(head).form() == EntityMention.Form.NAME;
  }

  private static List<List<Integer>> groups(EventArguments arguments, List<Integer> heads) {
    Set<Integer> members = new LinkedHashSet<>();
    for (int head : heads) {
      members.addAll(arguments.members(arguments.whole(head)));
    }
    return members.isEmpty() ? List.of() : List.of(List.copyOf(members));
  }

  private static int margin(LinearModel model, int[] names) {
    int[] scores = new int[model.classes().size()];
    model.table().addTo(scores, names, names.length);
    return scores[1] - scores[0];
  }

  private static EventType type(LinearModel model, int[] names, EventCandidate candidate) {
    int[] scores = new int[model.classes().size()];
    model.table().addTo(scores, names, names.length);
    int own = model.classes().indexOf(name(candidate.type()));
    scores[own] += candidate.score() < BY_WORDS ? OWN : OWN_WORDS;
    int best = own;
    for (int type = 0; type < scores.length; type++) {
      boolean apt = type != PROMISE || isPromise(candidate);
      best = apt && scores[type] > scores[best] ? type : best;
    }
    return best == own ? candidate.type() : type(model.classes().get(best), candidate);
  }

  /**
   * PLOVER's AGREE is of what is to be done: the model takes no verb in the past for it, where the
   * lexicon does not.
   */
  private static boolean isPromise(EventCandidate candidate) {
    return candidate.frame().isNoun()
        || candidate.deciding() >= 0
        || candidate.status() != EventStatus.OCCURRED;
  }

  /** "Peru protested at the raid": a state does so in words. */
  private EventType lodged(Scene scene, EventCandidate candidate, int actor, EventType type) {
    boolean protest =
        type == EventType.PROTEST
            && actor >= 0
            && scene.tree().lemma(candidate.at()).equals("protest")
            && isState(scene.parties().of(actor));
    return protest ? EventType.ACCUSE : type;
  }

  private static boolean isState(Party party) {
    return switch (party.kind()) {
      case PLACE -> party.country() != null;
      case ORGANIZATION -> GOVERNMENT.equals(party.sector());
      case null, default -> false;
    };
  }

  private static EventType type(String name, EventCandidate candidate) {
    if (!name.equals(YIELD)) {
      return EventType.valueOf(name);
    }
    EventType frame = candidate.frame().type();
    return frame == EventType.CONCEDE ? EventType.CONCEDE : EventType.RETREAT;
  }

  /** The class of a type in the models: CONCEDE and RETREAT share one. */
  static String name(EventType type) {
    return type == EventType.CONCEDE || type == EventType.RETREAT ? YIELD : type.name();
  }

  /** The classes of the type model. */
  static List<String> classes() {
    return Arrays.stream(EventType.values()).map(EventScorer::name).distinct().toList();
  }
}
