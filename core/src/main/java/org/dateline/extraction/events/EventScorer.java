package org.dateline.extraction.events;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.learning.LinearModel;
import org.dateline.model.EventType;
import org.dateline.text.Bytes;
import org.jspecify.annotations.Nullable;

/**
 * Chooses among the candidates of a sentence: which are events, to whom, and of which type. Without
 * its models everything the lexicon finds is kept. Thread-safe.
 */
final class EventScorer {
  static final String TYPES = "model/event-type.bin";
  static final String CHOICES = "model/event-choice.bin";

  private static final String YIELD = "YIELD";
  private static final int GROUPS = 4; // groups of recipients that are weighed
  private static final int LOWEST = -240; // steps of the choice model below which nothing is told
  private static final int OWN = 160; // steps in favour of what the lexicon says
  private static final int SECOND = -60; // steps above which a second group is told as well

  private final @Nullable LinearModel types;
  private final @Nullable LinearModel choices;

  EventScorer(@Nullable LinearModel types, @Nullable LinearModel choices) {
    this.types = types;
    this.choices = choices;
  }

  static EventScorer open(KnowledgePack knowledge) {
    return new EventScorer(model(knowledge, TYPES), model(knowledge, CHOICES));
  }

  private static @Nullable LinearModel model(KnowledgePack knowledge, String path) {
    Optional<Bytes> file = knowledge.find(path);
    return file.isEmpty() ? null : LinearModel.read(path, file.get());
  }

  /** The events among the candidates, with the recipients and types the models prefer. */
  List<EventCandidate> choose(EventTree tree, List<EventCandidate> candidates) {
    EventFeatures features = new EventFeatures(tree, candidates);
    List<EventCandidate> chosen = new ArrayList<>();
    for (EventCandidate candidate : candidates) {
      EventCandidate kept = choices == null ? candidate : weigh(choices, features, candidate);
      if (kept != null) {
        chosen.add(types == null ? kept : retype(types, features, kept));
      }
    }
    return chosen;
  }

  private @Nullable EventCandidate weigh(
      LinearModel model, EventFeatures features, EventCandidate candidate) {
    int best = LOWEST;
    int second = LOWEST;
    List<Integer> bestGroup = null;
    List<Integer> secondGroup = List.of();
    List<List<Integer>> groups = candidate.recipients();
    for (int order = 0; order < Math.max(1, Math.min(GROUPS, groups.size())); order++) {
      List<Integer> group = groups.isEmpty() ? List.of() : groups.get(order);
      int recipient = group.isEmpty() ? -1 : group.getFirst();
      int score = margin(model, features.ofChoice(candidate, order, recipient));
      if (score > best) {
        second = best;
        secondGroup = bestGroup == null ? List.of() : bestGroup;
        best = score;
        bestGroup = group;
      } else if (score > second) {
        second = score;
        secondGroup = group;
      }
    }
    if (bestGroup == null) {
      return null;
    }
    List<Integer> told = new ArrayList<>(bestGroup);
    if (second > SECOND) {
      told.addAll(secondGroup);
    }
    return candidate.withRecipients(told.isEmpty() ? List.of() : List.of(told));
  }

  private static int margin(LinearModel model, int[] names) {
    int[] scores = new int[model.classes().size()];
    model.table().addTo(scores, names, names.length);
    return scores[1] - scores[0];
  }

  private static EventCandidate retype(
      LinearModel model, EventFeatures features, EventCandidate candidate) {
    List<Integer> recipients = candidate.firstRecipients();
    if (candidate.actors().isEmpty() || recipients.isEmpty()) {
      return candidate; // the model was trained on deeds of one party to another
    }
    int[] names = features.ofType(candidate.actors().getFirst(), recipients.getFirst());
    int[] scores = new int[model.classes().size()];
    model.table().addTo(scores, names, names.length);
    int own = model.classes().indexOf(name(candidate.type()));
    scores[own] += OWN;
    int best = own;
    for (int type = 0; type < scores.length; type++) {
      best = scores[type] > scores[best] ? type : best;
    }
    return best == own ? candidate : candidate.withType(type(model.classes().get(best), candidate));
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
