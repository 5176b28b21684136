package org.dateline.extraction.figures;

import org.dateline.extraction.figures.Measures.Around;
import org.dateline.model.Token.Tag;

/**
 * Numbers in a sentence that count nobody themselves: pronouns, ages, the many out of whom others
 * are counted, those who were counted in error, and the dead who are handed back.
 *
 * @param clause the sentence
 */
record Uncounted(Clause clause) {
  private static final int RETURN_REACH = 5; // words from "exchanged" to the bodies
  private static final int MISTAKE_REACH = 6; // words from what is counted to "counted twice"

  /** "twelve of the 50 passengers": the number out of which another was counted. */
  boolean isTotal(Counted counted, int lastRead) {
    int of = counted.first() - 1;
    while (clause.has(of) && clause.tag(of) == Tag.DET) {
      of--;
    }
    return lastRead >= 0 && of == lastRead + 1 && clause.is(of, "of");
  }

  /** "he was one of 25 foreigners": the many are counted, not the one. */
  boolean isOneOfMany(Counted counted) {
    boolean one = clause.is(counted.first(), "one") && clause.is(counted.last() + 1, "of");
    int number = counted.last() + 2;
    while (clause.has(number) && clause.tag(number) == Tag.DET) {
      number++;
    }
    boolean said = clause.isAuxiliary(counted.first() - 1) || clause.is(counted.first() - 1, ",");
    return one && said && clause.has(number) && clause.tag(number) != Tag.PRON;
  }

  /**
   * "the one who", "this one", "one another": no number; nor is "charged one with fraud", where the
   * sentence counts nobody else.
   */
  boolean isPronoun(Counted counted, boolean only) {
    boolean one = clause.lower(counted.first()).equals("one") && counted.first() == counted.last();
    if (!one) {
      return false;
    }
    String before = clause.lower(counted.first() - 1);
    boolean object = clause.isVerb(counted.first() - 1) && counted.isAlone();
    if (object && !clause.is(counted.last() + 1, "and")) {
      return true; // "charged one with treason": one of those just named
    }
    boolean determined =
        before.equals("the")
            || before.equals("this")
            || before.equals("that")
            || before.equals("which")
            || before.equals("every")
            || before.equals("each");
    boolean relative =
        clause.is(counted.last() + 1, "another") || clause.is(counted.last() + 1, "-");
    boolean generic =
        counted.isAlone()
            && !clause.is(counted.last() + 1, ",")
            && !clause.isAuxiliary(counted.last() + 1)
            && !clause.isVerb(counted.last() + 1)
            && clause.triggers(counted.last() + 1, Measures.Role.STATE).isEmpty();
    return (determined && counted.isAlone())
        || relative
        || (generic
            && (only || clause.triggers(counted.first() - 1, Measures.Role.OBJECT).isEmpty()));
  }

  /** "a man of 27", "a mother of five": how old somebody is, or of how many; nobody is counted. */
  boolean isAge(Counted counted) {
    int person = counted.first() - 2;
    boolean one = clause.is(person - 1, "a") || clause.is(person - 1, "an");
    return counted.isAlone()
        && clause.is(person + 1, "of")
        && one
        && clause.phrase(person, Around.AGED) != null;
  }

  /** "half of the town's 25,000 residents": not these are counted but a share of them. */
  boolean isShared(Counted counted) {
    for (int at = counted.first(); at > Math.max(0, counted.first() - 6); at--) {
      if (clause.phraseEndingAt(at, Around.SHARE) != null) {
        return true;
      }
      if (clause.isVerb(at - 1) || clause.isAuxiliary(at - 1) || clause.is(at - 1, ",")) {
        return false;
      }
    }
    return false;
  }

  /** "exchanged the bodies of 30 soldiers": nobody is killed by it, nor when they were. */
  boolean isHandedBack(Counted counted) {
    int body = body(counted);
    if (body < 0) {
      return false;
    }
    for (int at = body; at > Math.max(0, body - RETURN_REACH); at--) {
      if (clause.phraseEndingAt(at, Around.RETURN) != null) {
        return true;
      }
      if (clause.isVerb(at - 1) || clause.tag(at - 1) == Tag.PUNCT) {
        break;
      }
    }
    return clause.phrase(clause.overAuxiliaries(counted.end()), Around.RETURN) != null;
  }

  /** Where the words begin that make those counted bodies, or -1: "the bodies of the 30". */
  private int body(Counted counted) {
    if (clause.phrase(counted.noun(), Around.BODY) != null) {
      return counted.first();
    }
    int of = counted.first() - 1;
    while (clause.has(of) && clause.tag(of) == Tag.DET) {
      of--;
    }
    boolean bodies = clause.is(of, "of") && clause.phrase(of - 1, Around.BODY) != null;
    return bodies ? of - 1 : -1;
  }

  /** "two bodies had been counted twice": what an earlier number was too high by. */
  boolean isMistake(Counted counted) {
    int end = counted.end();
    for (int at = end; at < Math.min(clause.size(), end + MISTAKE_REACH); at++) {
      if (clause.phrase(at, Around.MISTAKE) != null) {
        return true;
      }
      boolean between = clause.isAuxiliary(at) || clause.tag(at) == Tag.ADV;
      if (!between) {
        return false;
      }
    }
    return false;
  }
}
