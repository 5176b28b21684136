package org.dateline.extraction.statements;

import org.dateline.model.Token.Tag;

/**
 * Whether a cue has what its row asks for: "The mayor defended the plan" tells what was defended,
 * "The home side defended bravely" and "struck without warning" tell of nothing said. Immutable.
 */
final class Complements {
  private final CueMarks marks;
  private final Passage passage;

  Complements(CueMarks marks) {
    this.marks = marks;
    this.passage = marks.passage();
  }

  /**
   * Whether a verb of the lexicon that takes nothing but objects, or that stands behind "without",
   * governs only what says when, where or how.
   */
  boolean lacks(Attribution one) {
    int verb = one.head();
    boolean single = marks.isCue(verb) && marks.length(verb) == 1;
    if (!single || !passage.is(verb, Tag.VERB) || governs(verb)) {
      return false;
    }
    boolean asks = marks.takesOnlyObjects(verb) || isWithout(verb);
    return asks && one.content().stream().allMatch(piece -> isAdverbial(piece, one));
  }

  /** "without warning": what was left undone. */
  private boolean isWithout(int verb) {
    int before = verb - 1;
    return passage.inside(before) && passage.token(before).lemma().equals("without");
  }

  /** Whether a piece is unquoted and hangs on the cue as an adverb or behind a preposition. */
  private boolean isAdverbial(TokenRange piece, Attribution one) {
    for (int token = piece.first(); token <= piece.last(); token++) {
      if (passage.quotation(token) >= 0) {
        return false;
      }
      int above = passage.head(token);
      boolean top = above < 0 || !piece.contains(above);
      if (top && !passage.isPunctuation(token) && !hangsLoosely(token, one)) {
        return false;
      }
    }
    return true;
  }

  private boolean hangsLoosely(int token, Attribution one) {
    int above = passage.head(token);
    boolean cue = above >= 0 && one.cue().contains(above);
    return cue
        && switch (passage.base(token)) {
          case "obl" -> !marks.takesPreposition(one.head(), preposition(token));
          case "advmod", "conj", "cc" -> true;
          default -> false;
        };
  }

  private String preposition(int nominal) {
    for (int child : passage.children(nominal)) {
      if (passage.base(child).equals("case")) {
        return passage.token(child).lemma();
      }
    }
    return "";
  }

  /** Whether a verb has an object or a clause, wherever that stands. */
  private boolean governs(int verb) {
    for (int child : passage.children(verb)) {
      boolean object =
          switch (passage.base(child)) {
            case "obj", "iobj", "ccomp", "xcomp", "parataxis", "csubj" -> true;
            default -> passage.token(child).relation().endsWith(":pass");
          };
      if (object) {
        return true;
      }
    }
    return passage.base(verb).equals("parataxis") || passage.base(verb).startsWith("acl");
  }
}
