package org.dateline.extraction.events;

import java.util.ArrayList;
import java.util.List;
import org.dateline.extraction.events.EventFrame.Condition;
import org.dateline.extraction.events.EventFrame.Kind;
import org.dateline.model.Token.Tag;
import org.jspecify.annotations.Nullable;

/** Finds the frames that fit a predicate, and how well. */
final class EventMatcher {
  private static final double UNCONDITIONAL = 1;
  private static final double EACH_WORD = 1; // for every further word of a trigger
  private static final double BARE = 0.5;
  private static final String PAST = "ed";
  private static final int REACH = 4; // tokens in which a trigger's further words stand

  private final EventTree tree;
  private final EventLexicon lexicon;
  private final EventConditions conditions;

  EventMatcher(EventTree tree, EventLexicon lexicon) {
    this.tree = tree;
    this.lexicon = lexicon;
    this.conditions = new EventConditions(tree, lexicon);
  }

  /**
   * A frame that fits.
   *
   * @param frame the frame
   * @param score how closely its conditions are met
   * @param met index of the word that met the condition, or -1
   */
  record Match(EventFrame frame, double score, int met) {}

  /** The frames that begin with this word and whose other words may stand in the sentence. */
  List<EventFrame> likely(int at) {
    List<EventFrame> likely = new ArrayList<>();
    for (Kind kind : kinds(at)) {
      framesOf(kind, at).addLikely(conditions.words(), likely);
    }
    return likely;
  }

  /** Those of these frames that fit, best first. */
  List<Match> matches(List<EventFrame> likely, EventPredicate predicate) {
    List<Match> found = new ArrayList<>();
    for (EventFrame frame : likely) {
      Match match = match(frame, predicate);
      if (match != null) {
        found.add(match);
      }
    }
    found.sort((a, b) -> Double.compare(b.score, a.score));
    preferNarrow(found);
    return found;
  }

  /**
   * Of frames of one type that fit as closely, the one that knows the mode and says most narrowly
   * when it fits goes first. The type stays that of the frame listed first.
   */
  private static void preferNarrow(List<Match> found) {
    int best = 0;
    for (int i = 1; i < found.size(); i++) {
      Match first = found.getFirst();
      Match other = found.get(i);
      boolean even = other.score >= first.score && other.frame.type() == first.frame.type();
      best = even && isNarrower(other.frame, found.get(best).frame) ? i : best;
    }
    if (best > 0) {
      found.addFirst(found.remove(best));
    }
  }

  private static boolean isNarrower(EventFrame frame, EventFrame other) {
    if (frame.mode().isEmpty() != other.mode().isEmpty()) {
      return other.mode().isEmpty();
    }
    boolean unconditional = other.conditions().isEmpty() && !frame.conditions().isEmpty();
    return unconditional
        || (!frame.conditions().isEmpty() && frame.conditions().size() < other.conditions().size());
  }

  /** Whether this stands beside a predicate. */
  boolean holds(Condition condition, EventPredicate predicate) {
    return conditions.words().mayHold(condition.word()) && conditions.fit(condition, predicate) > 0;
  }

  /** The frames for verbs the lexicon does not know, told by what governs them. */
  List<Match> bare(String operator) {
    return operator.isEmpty()
        ? List.of()
        : lexicon.frames(Kind.VERB, "*" + operator).all().stream()
            .map(frame -> new Match(frame, BARE, -1))
            .toList();
  }

  private List<Kind> kinds(int at) {
    if (!hyphenated(at).isEmpty()) {
      return List.of(Kind.NOUN, Kind.VERB);
    }
    Tag tag = tree.token(at).tag();
    boolean verb = tree.isVerb(at);
    return switch (tag) {
      case VERB, AUX -> List.of(Kind.VERB);
      case NOUN -> verb ? List.of(Kind.NOUN, Kind.VERB) : List.of(Kind.NOUN);
      case ADJ -> kindsOfAdjective(at, verb || tree.token(at).detail().startsWith("VB"));
      default -> List.of();
    };
  }

  private List<Kind> kindsOfAdjective(int at, boolean verb) {
    if (verb) {
      return List.of(Kind.VERB, Kind.ADJECTIVE);
    }
    return tree.isNoun(at) ? List.of(Kind.NOUN, Kind.ADJECTIVE) : List.of(Kind.ADJECTIVE);
  }

  /** The frames of a word's lemma; of likely spellings where the lemma is unknown. */
  private TriggerFrames framesOf(Kind kind, int at) {
    String whole = hyphenated(at);
    if (!whole.isEmpty()) {
      return lexicon.frames(kind, whole);
    }
    String lemma = tree.lemma(at);
    TriggerFrames frames = lexicon.frames(kind, lemma);
    if (frames.isEmpty() && kind == Kind.VERB && !lemma.isEmpty()) {
      frames = lexicon.frames(kind, lemma + lemma.charAt(lemma.length() - 1));
    }
    if (frames.isEmpty() && kind == Kind.VERB) {
      frames = lexicon.frames(kind, lemma + "e");
    }
    return frames.isEmpty() && kind == Kind.VERB ? ofParticiple(lemma) : frames;
  }

  /** The frames of a participle that was left as it is: "advanced", "disarmed". */
  private TriggerFrames ofParticiple(String lemma) {
    int stem = lemma.length() - PAST.length();
    if (stem < 2 || !lemma.endsWith(PAST)) {
      return TriggerFrames.NONE;
    }
    TriggerFrames frames = lexicon.frames(Kind.VERB, lemma.substring(0, stem + 1));
    return frames.isEmpty() ? lexicon.frames(Kind.VERB, lemma.substring(0, stem)) : frames;
  }

  /** The word of which this is the head if it is written with a hyphen and known, or empty. */
  private String hyphenated(int at) {
    String ahead = isJoined(at, at - 2, at - 1) ? tree.form(at - 2) + "-" + tree.lemma(at) : "";
    String behind = isJoined(at, at + 2, at + 1) ? tree.lemma(at) + "-" + tree.form(at + 2) : "";
    return isKnown(ahead) ? ahead : isKnown(behind) ? behind : "";
  }

  private boolean isJoined(int head, int other, int hyphen) {
    return other >= 0
        && other < tree.size()
        && tree.form(hyphen).equals("-")
        && (tree.head(other) == head || tree.head(head) != other);
  }

  private boolean isKnown(String word) {
    return !word.isEmpty()
        && !(lexicon.frames(Kind.NOUN, word).isEmpty()
            && lexicon.frames(Kind.VERB, word).isEmpty());
  }

  private @Nullable Match match(EventFrame frame, EventPredicate predicate) {
    double words = furtherWords(frame, predicate.at());
    if (words < 0) {
      return null;
    }
    double best = 0;
    int met = -1;
    FrameConditions wanted = frame.conditions();
    WordFilter there = conditions.words();
    for (int i = wanted.next(0, there); i < wanted.size(); i = wanted.next(i + 1, there)) {
      Condition condition = wanted.get(i);
      double fit = conditions.fit(condition, predicate);
      if (condition.negative() && fit > 0) {
        return null;
      }
      if (!condition.negative() && fit > best) {
        best = fit;
        met = conditions.met();
      }
    }
    boolean needs = wanted.needsOne();
    if (needs && best == 0) {
      return null;
    }
    return new Match(frame, words + (needs ? best : UNCONDITIONAL), met);
  }

  /** What the trigger's further words add, or -1 when one is missing. */
  private double furtherWords(EventFrame frame, int at) {
    List<String> words = frame.words();
    for (int further = 1; further < words.size(); further++) {
      int first = frame.isNoun() ? Math.max(0, at - REACH) : at + 1;
      String word = words.get(further);
      if (!stands(word, first, Math.min(at + REACH, tree.size() - 1))) {
        return -1;
      }
    }
    return EACH_WORD * (words.size() - 1);
  }

  private boolean stands(String word, int first, int last) {
    for (int at = first; at <= last; at++) {
      if (tree.lemma(at).equals(word) || tree.form(at).equals(word)) {
        return true;
      }
    }
    return false;
  }
}
