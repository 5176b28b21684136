package org.dateline.extraction.statements;

/** What hangs on a noun that may be a cue: its owner, its clause, its preposition. Immutable. */
final class NounFrame {
  static final int NONE = 0;
  static final int THAT = 1;
  static final int TO = 2;
  static final int OTHER = 3;
  static final int FOR = 2;

  private final Passage passage;
  private boolean owned;
  private int clause;
  private int preposition;

  NounFrame(Passage passage, int noun) {
    this.passage = passage;
    if (opensWithThat(passage, noun)) {
      clause = THAT;
    }
    for (int child : passage.children(noun)) {
      switch (passage.base(child)) {
        case "acl", "ccomp", "xcomp" -> clause = Math.max(clause, child > noun ? opener(child) : 0);
        case "nmod" -> nominal(child, noun);
        default -> {
          // nothing else tells
        }
      }
    }
  }

  /** Whether "that" and a clause follow the noun, wherever the tree hangs the clause. */
  static boolean opensWithThat(Passage passage, int noun) {
    int next = noun + 1;
    return passage.inside(next)
        && passage.base(next).equals("mark")
        && passage.token(next).lemma().equals("that");
  }

  private void nominal(int child, int noun) {
    if (child < noun) {
      owned = true;
    } else if (preposition == 0) {
      preposition = preposition(child);
    }
  }

  private int opener(int verb) {
    boolean relative = passage.token(verb).relation().equals("acl:relcl");
    for (int child : passage.children(verb)) {
      if (child < verb && passage.base(child).equals("mark")) {
        return switch (passage.token(child).lemma()) {
          case "that" -> THAT;
          case "to" -> relative ? NONE : TO;
          default -> relative ? NONE : OTHER;
        };
      }
    }
    return NONE;
  }

  private int preposition(int nominal) {
    for (int child : passage.children(nominal)) {
      if (passage.base(child).equals("case")) {
        return switch (passage.token(child).lemma()) {
          case "of" -> 1;
          case "for" -> FOR;
          case "about" -> 3;
          case "on" -> 4;
          case "by" -> 5;
          case "from" -> 6;
          case "to" -> 7;
          case "against" -> 8;
          case "over" -> 9;
          case "among" -> 10;
          default -> 11;
        };
      }
    }
    return 0;
  }

  /** Whether somebody's name or a possessive stands before it. */
  boolean owned() {
    return owned;
  }

  /** How its clause opens: nothing, "that", "to", or another word. */
  int clause() {
    return clause;
  }

  /** The first preposition behind it, 0 for none. */
  int preposition() {
    return preposition;
  }

  /** All of it in one number. */
  int code() {
    return (clause * 16 + preposition) * 2 + (owned ? 1 : 0);
  }
}
