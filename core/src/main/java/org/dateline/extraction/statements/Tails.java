package org.dateline.extraction.statements;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Token.Tag;

/**
 * Ends what is said of a thing where the writer goes on to tell of the speaker: in "backed the
 * strike, adding that it was late" and "called for a truce and left the room" nothing behind the
 * thing is backed or called for. A clause that is said may hold all of this, so cues with one are
 * left alone. Immutable.
 */
final class Tails {
  private final CueMarks marks;
  private final Passage passage;

  Tails(CueMarks marks) {
    this.marks = marks;
    this.passage = marks.passage();
  }

  /** The same without what the writer goes on to tell. */
  Attribution of(Attribution one) {
    if (!passage.is(one.head(), Tag.VERB) || passage.clauseBehind(one.head()) >= 0) {
      return one;
    }
    List<TokenRange> kept = new ArrayList<>();
    for (TokenRange piece : one.content()) {
      int last = piece.first() > one.head() ? last(piece, one.head()) : piece.last();
      boolean shorter = last >= piece.first() && last < piece.last();
      kept.add(shorter ? new TokenRange(piece.first(), last) : piece);
    }
    return one.withContent(kept);
  }

  /** The last word of a piece before what hangs on the cue's verb itself and goes on from it. */
  private int last(TokenRange piece, int verb) {
    for (int child : passage.children(verb)) {
      int first = passage.nextWord(passage.left(child));
      boolean within = first > piece.first() && piece.contains(child);
      if (within && passage.quotation(first) < 0 && goesOn(child, first, piece)) {
        return passage.lastWord(first - 1);
      }
    }
    return piece.last();
  }

  private boolean goesOn(int child, int first, TokenRange piece) {
    boolean comma = passage.lower(first - 1).equals(",");
    if (mayBeClause(piece, child, comma)) {
      return false;
    }
    return switch (passage.base(child)) {
      case "conj" -> passage.is(child, Tag.VERB) && (comma || passage.is(first, Tag.CCONJ));
      case "advcl", "parataxis" -> comma;
      default -> false;
    };
  }

  /**
   * Whether the tree may have lost the clause that the cue takes: "say the plan, drawn up by …".
   */
  private boolean mayBeClause(TokenRange piece, int child, boolean comma) {
    boolean sure = comma && !passage.token(child).detail().equals("VBN");
    return passage.lower(piece.first()).equals("that")
        || marks.takes(passage.head(child), NounFrame.THAT) && !sure;
  }
}
