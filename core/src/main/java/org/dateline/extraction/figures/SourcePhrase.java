package org.dateline.extraction.figures;

import org.dateline.model.Token;
import org.dateline.model.Token.Tag;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/** The words that name who gives a number: the subject of a verb, or a phrase behind one. */
final class SourcePhrase {
  /** Words of a source. */
  static final int LONGEST = 14;

  private SourcePhrase() {}

  /** The words of the subject of a verb that names somebody, or null. */
  static @Nullable Span ofVerb(Clause clause, int verb) {
    Span near = nearSubject(clause, verb);
    return near != null ? near : farSubject(clause, verb);
  }

  /** Over an aside: "The ministry, which has no office there, said". */
  private static @Nullable Span farSubject(Clause clause, int verb) {
    if (!clause.sentence().parsed()) {
      return null;
    }
    for (int child : clause.sentence().children(verb)) {
      Token token = clause.token(child);
      boolean named = token.isNominal() && token.tag() != Tag.PRON;
      if (token.baseRelation().equals("nsubj") && child < verb && named) {
        int end = endOfPhrase(clause, child, verb);
        return clause.sentence().span(start(clause, child), end);
      }
    }
    int head = clause.token(verb).head();
    boolean joined = clause.token(verb).baseRelation().equals("conj") && head < verb;
    return joined && clause.has(head) ? ofVerb(clause, head) : null;
  }

  /** The last word of a noun's phrase before the verb: "a spokesman for the interior". */
  private static int endOfPhrase(Clause clause, int noun, int verb) {
    int end = verb - 1;
    while (end > noun && (clause.isAuxiliary(end) || clause.tag(end) == Tag.ADV)) {
      end--;
    }
    for (int at = noun + 1; at <= end; at++) {
      boolean stops =
          switch (clause.tag(at)) {
            case PUNCT, VERB, AUX, SCONJ -> true;
            case ADJ, ADP, ADV, CCONJ, DET, INTJ, NOUN, NUM, PART, PRON, PROPN, SYM, X -> false;
          };
      if (stops || clause.isTime(at)) {
        return noun;
      }
    }
    return end;
  }

  private static @Nullable Span nearSubject(Clause clause, int verb) {
    int start = start(clause, verb);
    int end = verb - 1;
    while (end >= start && isBetween(clause, end)) {
      end--;
    }
    while (end > start && opensTime(clause, end)) {
      end--;
    }
    boolean nominal = end >= start && start >= 0 && clause.token(end).isNominal();
    boolean relative = clause.is(end, "who") || clause.is(end, "that") || clause.is(end, "which");
    return nominal && !relative ? clause.sentence().span(start, end) : null;
  }

  /** Words between a subject and its verb: "has since put". */
  private static boolean isBetween(Clause clause, int at) {
    boolean since = clause.is(at, "since") && isHave(clause, at - 1);
    boolean before = isHave(clause, at) && clause.is(at + 1, "since");
    return since || before || clause.isAuxiliary(at) || clause.tag(at) == Tag.ADV;
  }

  private static boolean isHave(Clause clause, int at) {
    return clause.has(at) && clause.token(at).lemma().equals("have");
  }

  /** Back from a verb over its subject, which a comma, another verb or the beginning ends. */
  static int start(Clause clause, int verb) {
    int start = verb;
    while (start > 0 && verb - start < LONGEST) {
      int before = start - 1;
      boolean stops =
          clause.is(before, ",")
              || (clause.isVerb(before) || clause.tag(before) == Tag.SCONJ)
                  && !isBetween(clause, before)
              || clause.is(before, "”")
              || clause.is(before, "\"")
              || clause.is(before, ":")
              || clause.is(before, ";");
      if (stops) {
        break;
      }
      start = before;
    }
    return start < verb && clause.tag(start) == Tag.CCONJ ? start + 1 : start;
  }

  /** "the health ministry on 9 January": the day is no part of the source. */
  private static boolean opensTime(Clause clause, int at) {
    return clause.isTime(at) || (clause.tag(at) == Tag.ADP && clause.isTime(at + 1));
  }

  /** The words of a noun phrase that begins here, or null. */
  static @Nullable Span from(Clause clause, int from) {
    int end = from;
    while (clause.has(end) && end - from < LONGEST && !opensTime(clause, end)) {
      boolean inside =
          switch (clause.tag(end)) {
            case DET, NOUN, PROPN, ADJ, PRON, ADP, PART, NUM -> true;
            case CCONJ -> clause.has(end + 1) && clause.tag(end + 1) == Tag.PROPN;
            case VERB -> clause.is(end - 1, "-"); // "UK-based"
            case ADV, AUX, INTJ, PUNCT, SCONJ, SYM, X -> clause.is(end, "-");
          };
      if (!inside && end > from) {
        break;
      }
      end++;
    }
    return end > from ? clause.sentence().span(from, end - 1) : null;
  }
}
