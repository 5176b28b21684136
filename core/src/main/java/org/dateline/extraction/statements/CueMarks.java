package org.dateline.extraction.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.learning.IntIndex;
import org.dateline.model.Statement.Stance;
import org.dateline.model.Token.Tag;

/** Which tokens of a passage begin a cue of the lexicon, and with which stance. Immutable. */
public final class CueMarks {
  private static final int LONG = 2;
  private final Passage passage;
  private final int[] stance;
  private final int[] length;
  private final int[] before;
  private final List<List<String>> frames = new ArrayList<>();

  public CueMarks(Passage passage, CueLexicon lexicon) {
    this.passage = passage;
    stance = new int[passage.size()];
    length = new int[passage.size()];
    before = new int[passage.size() + 1];
    for (int token = 0; token < stance.length; token++) {
      Optional<CueLexicon.Cue> cue = lexicon.at(passage, token);
      stance[token] = cue.map(found -> found.stance().ordinal()).orElse(Passage.NONE);
      length[token] = cue.map(found -> Math.min(LONG, found.words().size())).orElse(0);
      frames.add(cue.map(CueLexicon.Cue::frames).orElse(List.of()));
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
    if (frames.get(token).isEmpty()) {
      return false;
    }
    boolean subject = false;
    boolean content = false;
    for (int child : passage.children(token)) {
      switch (passage.base(child)) {
        case "nsubj" -> subject = true;
        case "ccomp" -> content |= frames.get(token).contains("that");
        case "xcomp" -> content |= frames.get(token).contains("to") && opensWithTo(child);
        default -> {
          // nothing else is asked for
        }
      }
    }
    return subject && content;
  }

  /** Whether this is a noun of the lexicon with the kind of clause that it takes. */
  boolean namesClause(int token) {
    return isCue(token)
        && passage.is(token, Tag.NOUN)
        && !isDescribed(token)
        && takes(token, new NounFrame(passage, token).clause());
  }

  /** "a claim that the army denied": what follows "that" tells of the noun, not what it holds. */
  private boolean isDescribed(int noun) {
    int verb = NounFrame.opensWithThat(passage, noun) ? passage.head(noun + 1) : Passage.NONE;
    if (verb < 0 || !isCue(verb) || !passage.is(verb, Tag.VERB)) {
      return false;
    }
    boolean subject = false;
    for (int child : passage.children(verb)) {
      switch (passage.token(child).relation()) {
        case "nsubj" -> subject = true;
        case "obj", "ccomp", "xcomp", "obl", "parataxis" -> {
          return false;
        }
        default -> {
          // adverbs and auxiliaries stand in either clause
        }
      }
    }
    return subject;
  }

  /**
   * Whether tree and lexicon agree that a noun stands for something said: a clause with "that", an
   * owner and an infinitive ("his vow to"), an owner and what is asked for ("her plea for").
   */
  boolean namesStatement(int token) {
    if (!isCue(token) || !passage.is(token, Tag.NOUN) || isDescribed(token)) {
      return false;
    }
    NounFrame frame = new NounFrame(passage, token);
    boolean asks =
        stance[token] == Stance.DEMANDS.ordinal() && frame.preposition() == NounFrame.FOR;
    boolean clause = frame.owned() || tells(token) && NounFrame.opensWithThat(passage, token);
    return frame.owned() && asks || clause && takes(token, frame.clause());
  }

  /** Whether a noun tells that something is feared, alleged or warned of, whoever does. */
  private boolean tells(int token) {
    int its = stance[token];
    return its == Stance.FEARS.ordinal()
        || its == Stance.ALLEGES.ordinal()
        || its == Stance.WARNS.ordinal();
  }

  /** Whether the lexicon gives a cue this kind of clause, as {@link NounFrame} names them. */
  boolean takes(int token, int clause) {
    return clause == NounFrame.THAT && frames.get(token).contains("that")
        || clause == NounFrame.TO && frames.get(token).contains("to");
  }

  /** Whether the lexicon lets only a noun phrase follow a cue: "defended the plan". */
  boolean takesOnlyObjects(int token) {
    return frames.get(token).equals(List.of("np"));
  }

  /** Whether the lexicon lets what was said follow a cue behind this preposition. */
  boolean takesPreposition(int token, String preposition) {
    return frames.get(token).contains(preposition);
  }

  /**
   * "The gunman is believed to …": a passive cue of the lexicon with its subject and infinitive.
   */
  boolean reportsPassively(int token) {
    boolean subject = false;
    boolean infinitive = false;
    for (int child : passage.children(token)) {
      String relation = passage.token(child).relation();
      subject |= relation.equals("nsubj:pass") && child < token;
      infinitive |= child > token && passage.left(child) == token + 1 && opensTo(token + 1);
    }
    return subject && infinitive && isCue(token);
  }

  private boolean opensTo(int token) {
    return passage.token(token).lemma().equals("to");
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
  public boolean mayBeHead(int token, IntIndex known) {
    return isCue(token) || passage.isDash(token) || known.of(passage.lemma(token)) != IntIndex.NONE;
  }
}
