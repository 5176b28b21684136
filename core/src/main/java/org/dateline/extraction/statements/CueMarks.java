package org.dateline.extraction.statements;

import java.util.Arrays;
import java.util.Optional;
import org.dateline.model.Token.Tag;

/** Which tokens of a passage begin a cue of the lexicon, and with which stance. Immutable. */
public final class CueMarks {
  private static final int LONG = 2;
  private final Passage passage;
  private final int[] stance;
  private final int[] length;
  private final int[] before;
  private final boolean[] clause;
  private final boolean[] infinitive;

  public CueMarks(Passage passage, CueLexicon lexicon) {
    this.passage = passage;
    stance = new int[passage.size()];
    length = new int[passage.size()];
    before = new int[passage.size() + 1];
    clause = new boolean[passage.size()];
    infinitive = new boolean[passage.size()];
    for (int token = 0; token < stance.length; token++) {
      Optional<CueLexicon.Cue> cue = lexicon.at(passage, token);
      stance[token] = cue.map(found -> found.stance().ordinal()).orElse(Passage.NONE);
      length[token] = cue.map(found -> Math.min(LONG, found.words().size())).orElse(0);
      clause[token] = cue.isPresent() && cue.get().frames().contains("that");
      infinitive[token] = cue.isPresent() && cue.get().frames().contains("to");
      before[token + 1] = before[token] + (stance[token] >= 0 ? 1 : 0);
    }
  }

  public Passage passage() {
    return passage;
  }

  /** Ordinal of the stance, or {@link Passage#NONE}. */
  int stance(int token) {
    return passage.inside(token) ? stance[token] : Passage.NONE;
  }

  /** 0 for no cue, 1 for a word, 2 for a phrase. */
  int length(int token) {
    return length[token];
  }

  public boolean isCue(int token) {
    return stance(token) >= 0;
  }

  /** Number of cues that begin in the range. */
  int count(int first, int last) {
    return before[last + 1] - before[first];
  }

  /**
   * Whether tree and lexicon agree that somebody named says something here: a cue with a subject
   * and the kind of clause that it takes.
   */
  boolean reports(int token) {
    boolean subject = false;
    boolean content = false;
    for (int child : passage.children(token)) {
      switch (passage.base(child)) {
        case "nsubj" -> subject = true;
        case "ccomp" -> content |= clause[token];
        case "xcomp" -> content |= infinitive[token] && opensWithTo(child);
        default -> {
          // nothing else is asked for
        }
      }
    }
    return subject && content;
  }

  private boolean opensWithTo(int token) {
    for (int child : passage.children(token)) {
      if (passage.is(child, Tag.PART)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a token is worth being scored as a head: a cue, a dash, or a lemma of these. */
  public boolean mayBeHead(int token, int[] known) {
    return isCue(token)
        || passage.isDash(token)
        || Arrays.binarySearch(known, passage.lemma(token)) >= 0;
  }
}
