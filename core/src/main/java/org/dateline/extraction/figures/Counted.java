package org.dateline.extraction.figures;

import org.dateline.extraction.figures.Measures.Around;
import org.dateline.extraction.figures.Measures.Role;
import org.dateline.model.QuantityMention;
import org.dateline.model.Token;
import org.dateline.model.Token.Tag;

/**
 * A quantity with the noun phrase it counts, as token indexes of its sentence.
 *
 * @param quantity the quantity
 * @param first its first token
 * @param last its last token
 * @param from first token of the noun phrase after it; after {@code to} when there is none
 * @param noun the head noun, or -1 when the quantity stands alone ("40 were hurt")
 * @param to last token of the noun phrase with its conjuncts ("women and children")
 */
record Counted(QuantityMention quantity, int first, int last, int from, int noun, int to) {
  private static final int LONGEST = 9; // tokens of a noun phrase

  /** Reads the noun phrase that follows a quantity. */
  static Counted read(Clause clause, QuantityMention quantity) {
    int first = clause.sentence().tokenAt(quantity.span().start());
    int last = clause.sentence().tokenAt(quantity.span().end() - 1);
    int next = clause.is(last + 1, "”") || clause.is(last + 1, "\"") ? last + 2 : last + 1;
    int from = clause.is(next, "of") ? next + 1 : last + 1;
    int whole = clause.is(from - 1, "of") ? overNumber(clause, from) : from;
    int noun = head(clause, whole, clause.is(first - 1, "of"));
    if (noun < 0) {
      return new Counted(quantity, first, last, last + 1, -1, last);
    }
    return new Counted(quantity, first, last, from, noun, conjuncts(clause, noun));
  }

  /** Over the number of "twelve of the 50 passengers". */
  private static int overNumber(Clause clause, int from) {
    int at = from;
    while (clause.has(at) && clause.tag(at) == Tag.DET) {
      at++;
    }
    return clause.has(at) && clause.tag(at) == Tag.NUM ? at + 1 : from;
  }

  private static int head(Clause clause, int from, boolean owned) {
    int noun = -1;
    for (int at = from; at < Math.min(clause.size(), from + LONGEST); at++) {
      if (clause.isTime(at) || (noun >= 0 && endsAt(clause, at))) {
        break;
      }
      Tag tag = clause.tag(at);
      boolean before = tag == Tag.ADJ || tag == Tag.VERB;
      boolean nation = before && clause.isPeople(at) && nounAfter(clause, at);
      if (noun < 0 && !owned && isTheWounded(clause, at)) {
        return at;
      }
      if (isPossessive(clause, at)) {
        noun = -1;
      } else if (!nation && (tag == Tag.NOUN || tag == Tag.PROPN || clause.isPeople(at))) {
        if (isFinite(clause, at)) {
          break;
        }
        noun = at;
      } else if (clause.is(at, "them") || clause.is(at, "those") || clause.is(at, "us")) {
        return at;
      } else if (!premodifies(clause, at)) {
        break;
      }
    }
    return noun;
  }

  /**
   * "two of the wounded": a state that stands for those in it. Not where the phrase belongs to
   * others, of whom the sentence speaks: "relatives of three of the dead".
   */
  private static boolean isTheWounded(Clause clause, int at) {
    return clause.is(at - 1, "the")
        && clause.is(at - 2, "of")
        && !clause.triggers(at, Role.STATE).isEmpty()
        && !nounAfter(clause, at);
  }

  /** A word of a headline taken for a name: "70 People Killed In". */
  private static boolean isFinite(Clause clause, int at) {
    boolean state = !clause.triggers(at, Role.STATE).isEmpty() && !clause.isPeople(at);
    boolean done =
        clause.triggers(at, Role.OBJECT).stream().anyMatch(t -> t.form() == Measures.Form.PAST);
    return state || done;
  }

  private static boolean endsAt(Clause clause, int at) {
    Tag tag = clause.tag(at);
    boolean joins = tag == Tag.NOUN || tag == Tag.PROPN || clause.isPeople(at);
    boolean possessive = isPossessive(clause, at);
    boolean hyphen = clause.is(at, "-");
    boolean relation = clause.token(at).relation().startsWith("nmod:tmod");
    return (!joins && !possessive && !hyphen) || relation;
  }

  private static boolean isPossessive(Clause clause, int at) {
    boolean mark = clause.is(at, "'s") || clause.is(at, "’s") || clause.is(at, "’");
    return mark && "POS".equals(clause.token(at).detail());
  }

  private static boolean premodifies(Clause clause, int at) {
    Token token = clause.token(at);
    return switch (token.tag()) {
      case ADJ ->
          clause.triggers(at, Role.STATE).isEmpty()
              || clause.isPeople(at + 1)
              || nounAfter(clause, at);
      case DET, PART -> true;
      case NUM -> false;
      case PRON -> token.baseRelation().equals("nmod") || token.relation().startsWith("nmod");
      case VERB ->
          (token.relation().equals("amod") || clause.isPeople(at))
              && clause.phrase(at, Around.INCLUDE) == null
              && nounAfter(clause, at);
      case PUNCT ->
          clause.is(at, "-") || clause.is(at, "‑") || clause.is(at, "“") || clause.is(at, "\"");
      case ADV -> clause.has(at + 1) && clause.tag(at + 1) == Tag.ADJ;
      case ADP, AUX, CCONJ, INTJ, NOUN, PROPN, SCONJ, SYM, X -> false;
    };
  }

  private static boolean nounAfter(Clause clause, int at) {
    for (int next = at + 1; next < Math.min(clause.size(), at + 4); next++) {
      Tag tag = clause.tag(next);
      if (tag == Tag.NOUN || tag == Tag.PROPN) {
        return !isFinite(clause, next);
      }
      if (tag != Tag.ADJ && !clause.is(next, "-")) {
        return false;
      }
    }
    return false;
  }

  /** "women and children": the end of nouns joined on without a number of their own. */
  private static int conjuncts(Clause clause, int noun) {
    int end = noun;
    for (int round = 0; round < 3; round++) {
      int joint = clause.is(end + 1, ",") ? end + 2 : end + 1;
      boolean and = clause.is(joint, "and") || clause.is(joint, "or");
      int start = and ? joint + 1 : joint;
      if (!and && joint == end + 1) {
        return end;
      }
      int next = head(clause, start, false);
      boolean people = next >= 0 && clause.isPeople(next) && next - start < 4;
      if (!people || clause.tag(start) == Tag.NUM || !(and || listGoesOn(clause, next))) {
        return end;
      }
      end = next;
    }
    return end;
  }

  private static boolean listGoesOn(Clause clause, int noun) {
    return clause.is(noun + 1, "and") || clause.is(noun + 1, ",") && clause.is(noun + 3, "and");
  }

  boolean isAlone() {
    return noun < 0;
  }

  /** Index of the token after the whole phrase. */
  int end() {
    return Math.max(to, last) + 1;
  }
}
