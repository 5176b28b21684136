package org.dateline.extraction.events;

import java.util.ArrayList;
import java.util.List;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.learning.LinearModel;
import org.dateline.model.AnnotatedArticle;
import org.dateline.model.EventType;
import org.dateline.model.Sentence;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/** What trainers need of the event stage: candidates of a sentence as rows of features. */
public final class EventLessons {
  private static final int GROUPS = 4;

  private final EventExtractor extractor;

  public EventLessons(KnowledgePack knowledge) {
    this.extractor = new EventExtractor(knowledge);
  }

  /**
   * One candidate with one of its recipients.
   *
   * @param features features of the choice model
   * @param type the type it has after composition, as the models name it
   * @param actors spans of its actors
   * @param recipient span of the recipient, or null
   */
  public record Choice(int[] features, String type, List<Span> actors, @Nullable Span recipient) {
    public Choice {
      actors = List.copyOf(actors);
    }
  }

  /** The classes of the type model, in order. */
  public static List<String> classes() {
    return EventScorer.classes();
  }

  /** The class of a type. */
  public static String name(EventType type) {
    return EventScorer.name(type);
  }

  /** An extractor with these models instead of the bundled ones. */
  public EventExtractor with(@Nullable LinearModel types, @Nullable LinearModel choices) {
    return extractor.with(new EventScorer(types, choices));
  }

  /** Words of the strongest of sport, markets, arts, weather and health in a hundred words. */
  public double density(AnnotatedArticle article) {
    return extractor.density(article.all(Sentence.class));
  }

  /** The choices of a sentence. */
  public List<Choice> choices(Sentence sentence) {
    EventTree tree = new EventTree(sentence);
    List<EventCandidate> candidates = extractor.code(tree);
    EventFeatures features = new EventFeatures(tree, candidates);
    List<Choice> found = new ArrayList<>();
    for (EventCandidate candidate : candidates) {
      List<Span> actors = candidate.actors().stream().map(tree::phrase).toList();
      List<List<Integer>> groups = candidate.recipients();
      for (int order = 0; order < Math.max(1, Math.min(GROUPS, groups.size())); order++) {
        int recipient = groups.isEmpty() ? -1 : groups.get(order).getFirst();
        found.add(
            new Choice(
                features.ofChoice(candidate, order, recipient),
                EventScorer.name(candidate.type()),
                actors,
                recipient < 0 ? null : tree.phrase(recipient)));
      }
    }
    return found;
  }

  /** Features of the type of what happens between two spans of a sentence. */
  public int[] type(Sentence sentence, @Nullable Span actor, @Nullable Span recipient) {
    EventTree tree = new EventTree(sentence);
    List<EventCandidate> candidates = extractor.code(tree);
    return new EventFeatures(tree, candidates).ofType(head(tree, actor), head(tree, recipient));
  }

  /** The highest token of a span, or -1. */
  private static int head(EventTree tree, @Nullable Span span) {
    int best = -1;
    if (span == null) {
      return best;
    }
    for (int i = 0; i < tree.size(); i++) {
      int up = tree.head(i);
      boolean inside = span.overlaps(tree.token(i).span());
      boolean top = up < 0 || !span.overlaps(tree.token(up).span());
      if (inside && top && (best < 0 || (tree.isNoun(i) && !tree.isNoun(best)))) {
        best = i;
      }
    }
    return best;
  }
}
