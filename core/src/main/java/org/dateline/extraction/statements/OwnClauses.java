package org.dateline.extraction.statements;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Token.Tag;

/**
 * Keeps what one says out of the clause of the next who speaks: in "the ferry sank, police said;
 * parents said 20 were missing" the police say nothing of the 20. Immutable.
 */
final class OwnClauses {
  private final CueMarks marks;
  private final Passage passage;

  OwnClauses(CueMarks marks) {
    this.marks = marks;
    this.passage = marks.passage();
  }

  /** The same without what stands in the clause of another speaker of its sentence. */
  Attribution of(Attribution one) {
    TokenRange sentence = passage.sentenceOf(one.head());
    TokenRange own = own(one.head(), sentence);
    boolean within = own.equals(sentence) || one.content().stream().allMatch(own::covers);
    List<TokenRange> kept = within ? one.content() : kept(one, sentence, own);
    return kept.isEmpty() ? one : one.withContent(kept);
  }

  private static List<TokenRange> kept(Attribution one, TokenRange sentence, TokenRange own) {
    List<TokenRange> kept = new ArrayList<>();
    for (TokenRange piece : one.content()) {
      if (!sentence.contains(piece.first())) {
        kept.add(piece);
      } else if (piece.overlaps(own)) {
        int first = Math.max(piece.first(), own.first());
        boolean ends = own.last() < sentence.last(); // else a quotation may go on behind it
        kept.add(new TokenRange(first, ends ? Math.min(piece.last(), own.last()) : piece.last()));
      }
    }
    return kept;
  }

  /** Whether a cue is the first behind the clause of another speaker of its sentence. */
  boolean opens(int head) {
    TokenRange sentence = passage.sentenceOf(head);
    for (int at = head - 1; at > sentence.first(); at--) {
      if (parts(at)) {
        return next(at, head) == head && speaker(sentence.first(), at - 1) >= 0;
      }
    }
    return false;
  }

  /** The part of a sentence in which nobody but the one who has this cue speaks. */
  private TokenRange own(int head, TokenRange sentence) {
    int first = sentence.first();
    int last = sentence.last();
    for (int at = sentence.first() + 1; at < last; at++) {
      if (!parts(at)) {
        continue;
      }
      if (at < head && speaker(first, at - 1) >= 0 && next(at, head) == head) {
        first = at + 1;
      } else if (at > head && next(at, last) >= 0) {
        last = Math.max(head, passage.lastWord(at)); // a cue may be a mark itself
      }
    }
    return new TokenRange(first, last);
  }

  /** Whether a semicolon, or a comma with "but", ends a clause of the writer's here. */
  private boolean parts(int token) {
    if (passage.quotation(token) >= 0 || !passage.isPunctuation(token)) {
      return false;
    }
    boolean but = passage.lower(token + 1).equals("but") && !isMark(token + 2);
    return passage.token(token).form().equals(";") || passage.lower(token).equals(",") && but;
  }

  private boolean isMark(int token) {
    return passage.inside(token) && passage.base(token).equals("mark");
  }

  /**
   * The cue of one who speaks right behind a mark, or with it at the end of the stretch. Behind
   * "but" it must say something of its own: "but the court overruled it" may be part of what was
   * said before.
   */
  private int next(int mark, int last) {
    boolean but = passage.lower(mark + 1).equals("but");
    int first = passage.nextWord(but ? mark + 2 : mark + 1);
    int cue = first < last ? speaker(first, last) : Passage.NONE;
    if (cue < 0) {
      return Passage.NONE;
    }
    int subject = subject(cue, first);
    boolean opens = passage.nextWord(passage.left(subject)) == first;
    boolean closes = !but && passage.lastWord(last) == cue;
    boolean tells = !but || marks.reports(cue) && !passage.is(subject, Tag.PRON);
    return (opens || closes) && tells ? cue : Passage.NONE;
  }

  /** The first cue with a subject in this stretch that takes a clause, or {@link Passage#NONE}. */
  private int speaker(int first, int last) {
    for (int token = first; token <= last; token++) {
      boolean cue = marks.takes(token, NounFrame.THAT) && passage.is(token, Tag.VERB);
      if (cue
          && passage.quotation(token) < 0
          && !isSubordinate(token)
          && subject(token, first) >= 0) {
        return token;
      }
    }
    return Passage.NONE;
  }

  /** "the ship whose master said so", "as the mayor said": no clause of its own. */
  private boolean isSubordinate(int verb) {
    return switch (passage.base(verb)) {
      case "acl", "advcl" -> true;
      default -> false;
    };
  }

  private int subject(int verb, int first) {
    for (int child : passage.children(verb)) {
      if (child >= first && child < verb && passage.token(child).relation().equals("nsubj")) {
        return child;
      }
    }
    return Passage.NONE;
  }
}
