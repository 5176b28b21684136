package org.dateline.extraction.events;

import java.util.List;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.learning.LinearModel;
import org.dateline.model.AnnotatedArticle;
import org.dateline.model.Sentence;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/** What trainers need of the event stage: the candidates of a sentence as features. */
public final class EventLessons {
  /** Stands for nobody among the options of an argument. */
  public static final int NOBODY = EventArguments.NOBODY;

  private final EventExtractor extractor;

  public EventLessons(KnowledgePack knowledge) {
    this.extractor = new EventExtractor(knowledge);
  }

  /** The classes of the type model, in order. */
  public static List<String> classes() {
    return EventScorer.classes();
  }

  /** An extractor with these models instead of the bundled ones. */
  public EventExtractor with(@Nullable EventModels models) {
    return extractor.with(models);
  }

  /** An extractor with the bundled models. */
  public EventExtractor bundled() {
    return extractor;
  }

  /** Features of whether these sentences are about public affairs. */
  public static int[] topic(List<Sentence> sentences) {
    return EventTopic.features(sentences);
  }

  /** The lesson of one parsed sentence. */
  public Lesson lesson(AnnotatedArticle annotated, Sentence sentence) {
    return new Lesson(annotated, sentence);
  }

  /**
   * Someone who may take part in an event.
   *
   * @param head index of the word that leads the phrase, or {@link #NOBODY}
   * @param members the heads of the phrases coordinated with it, names as a whole
   * @param features what the scorer of the argument sees
   */
  public record Option(int head, List<Span> members, int[] features) {
    public Option {
      members = List.copyOf(members);
    }
  }

  /** The candidates of one sentence, by their order. */
  public final class Lesson {
    private final EventTree tree;
    private final EventParties parties;
    private final List<EventCandidate> candidates;
    private final EventFeatures features;
    private final WorthFeatures worth;

    private Lesson(AnnotatedArticle annotated, Sentence sentence) {
      EventParticipants participants = new EventParticipants(annotated, extractor.lexicon());
      this.tree = new EventTree(sentence, participants.placesIn(sentence));
      this.parties = participants.in(tree);
      this.candidates = extractor.code(tree, parties);
      this.features = new EventFeatures(tree, candidates);
      this.worth = new WorthFeatures(tree, parties, candidates);
    }

    /** Number of candidates. */
    public int size() {
      return candidates.size();
    }

    /** The type a candidate has after composition, as the models name it. */
    public String type(int candidate) {
      return EventScorer.name(candidates.get(candidate).type());
    }

    /**
     * Where the words stand that name a candidate, its head first: of "launched a raid" either may
     * be taken for the trigger.
     */
    public List<Span> triggers(int candidate) {
      return candidates.get(candidate).words().stream()
          .map(word -> tree.token(word).span())
          .toList();
    }

    /** The row of the lexicon that a candidate's frame stands in. */
    public String where(int candidate) {
      return candidates.get(candidate).frame().where();
    }

    /** Who may have done it. */
    public List<Option> actors(int candidate) {
      EventArguments arguments = arguments(candidate);
      return arguments.actors().stream()
          .map(head -> new Option(head, spans(arguments, head), arguments.ofActor(head)))
          .toList();
    }

    /** To whom it may have been done, when this is who did it. */
    public List<Option> recipients(int candidate, int actor) {
      EventArguments arguments = arguments(candidate);
      return arguments.recipients(actor).stream()
          .map(head -> new Option(head, spans(arguments, head), arguments.ofRecipient(head, actor)))
          .toList();
    }

    /** Who takes part, by these rankers and the rules over them. */
    public ChosenParties parties(int candidate, LinearModel actors, LinearModel recipients) {
      return ChosenParties.of(arguments(candidate), actors, recipients);
    }

    private EventArguments arguments(int candidate) {
      return new EventArguments(tree, parties, extractor.lexicon(), candidates.get(candidate));
    }

    private List<Span> spans(EventArguments arguments, int head) {
      return arguments.members(head).stream().map(tree::withNames).toList();
    }

    /** Features of whether a candidate with these participants is an event. */
    public int[] choice(int candidate, ChosenParties who) {
      return worth.of(candidates.get(candidate), who);
    }

    /** Features of the type of what one does to the other; without a candidate, -1. */
    public int[] type(int candidate, int actor, int recipient) {
      return features.ofType(candidate < 0 ? null : candidates.get(candidate), actor, recipient);
    }

    /**
     * How well a candidate tells of what one does to the other: two for each participant the
     * lexicon's rules find, one for standing on the way between them.
     */
    public int fit(int candidate, int actor, int recipient) {
      EventCandidate told = candidates.get(candidate);
      int fit = within(told.actors(), actor) ? 2 : 0;
      for (List<Integer> group : told.recipients()) {
        if (within(group, recipient)) {
          fit += 2;
          break;
        }
      }
      boolean governs = actor >= 0 && tree.isBelow(actor, told.at());
      return fit
          + (governs ? 1 : 0)
          + (recipient >= 0 && tree.isBelow(recipient, told.at()) ? 1 : 0);
    }

    private boolean within(List<Integer> heads, int wanted) {
      if (wanted < 0) {
        return heads.isEmpty();
      }
      Span phrase = tree.phrase(wanted);
      return heads.stream().anyMatch(head -> phrase.overlaps(tree.token(head).span()));
    }

    /** The highest word of a span, or -1. */
    public int head(@Nullable Span span) {
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
}
