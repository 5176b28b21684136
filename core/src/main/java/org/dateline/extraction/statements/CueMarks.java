package org.dateline.extraction.statements;

import java.util.Optional;

/** Which tokens of a passage begin a cue of the lexicon, and with which stance. Immutable. */
public final class CueMarks {
  private static final int LONG = 2;
  private final Passage passage;
  private final int[] stance;
  private final int[] length;
  private final int[] before;

  public CueMarks(Passage passage, CueLexicon lexicon) {
    this.passage = passage;
    stance = new int[passage.size()];
    length = new int[passage.size()];
    before = new int[passage.size() + 1];
    for (int token = 0; token < stance.length; token++) {
      Optional<CueLexicon.Cue> cue = lexicon.at(passage, token);
      stance[token] = cue.map(found -> found.stance().ordinal()).orElse(Passage.NONE);
      length[token] = cue.map(found -> Math.min(LONG, found.words().size())).orElse(0);
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
}
