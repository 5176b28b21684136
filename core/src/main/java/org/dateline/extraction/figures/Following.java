package org.dateline.extraction.figures;

import java.util.ArrayList;
import java.util.List;
import org.dateline.extraction.figures.MeasureFinder.Sign;
import org.dateline.extraction.figures.Measures.Around;
import org.dateline.extraction.figures.Measures.Form;
import org.dateline.extraction.figures.Measures.Role;
import org.dateline.extraction.figures.Measures.Trigger;
import org.dateline.model.Token.Tag;
import org.jspecify.annotations.Nullable;

/**
 * What is said of counted people in the words after them: "164 killed", "people who died", "40 were
 * reported to be missing".
 *
 * @param clause the sentence
 * @param needs what a trigger must find there
 */
record Following(Clause clause, Needs needs) {
  private static final int REACH = 14; // words to the right of a phrase

  /** What follows the phrase: "164 killed", "people who died", "40 were reported to be missing". */
  List<Sign> signs(Counted counted) {
    int at = mainVerb(counted);
    int limit = Math.min(clause.size(), at + REACH);
    while (at < limit) {
      List<Sign> signs = signsAt(at, counted);
      if (!signs.isEmpty()) {
        return signs;
      }
      int next = pass(at, counted);
      if (next <= at) {
        return List.of();
      }
      at = next;
    }
    return List.of();
  }

  /**
   * Where what is said begins: of "one of the 276 girls abducted from Chibok were freed" behind
   * what is said of the 276.
   */
  private int mainVerb(Counted counted) {
    int end = counted.end();
    boolean ofMany =
        clause.is(counted.from() - 1, "of") && clause.is(counted.from(), "the") && isDone(end);
    for (int at = end + 1; ofMany && at < Math.min(clause.size(), end + REACH); at++) {
      if (clause.isAuxiliary(at)) {
        return at;
      }
      if (clause.tag(at) == Tag.PUNCT || clause.isVerb(at)) {
        return end;
      }
    }
    return end;
  }

  private boolean isDone(int at) {
    return clause.triggers(at, Role.OBJECT).stream()
        .anyMatch(trigger -> trigger.form() == Form.PAST);
  }

  /** What is said of the many in "three of the 12 people charged were freed". */
  List<Sign> ofTotal(Counted counted) {
    return isDone(counted.end()) ? signsAt(counted.end(), counted) : List.of();
  }

  private List<Sign> signsAt(int at, Counted counted) {
    List<Sign> signs = new ArrayList<>();
    for (Trigger trigger : clause.triggers(at, Role.STATE)) {
      if (needs.fits(trigger, counted) && !isPremodifier(at, trigger) && !clause.isPerfect(at)) {
        signs.add(new Sign(trigger, at, "state"));
      }
    }
    for (Trigger trigger : clause.triggers(at, Role.OBJECT)) {
      if (clause.isPassive(at, trigger.form()) && needs.fits(trigger, counted)) {
        signs.add(new Sign(trigger, at, "passive"));
      }
    }
    for (Trigger trigger : clause.triggers(at, Role.SUBJECT)) {
      if (needs.fits(trigger, counted)) {
        signs.add(new Sign(trigger, at, "subject"));
      }
    }
    Sign longest = longest(signs);
    if (longest != null && longest.trigger().words().length > 1) {
      return List.of(longest);
    }
    if (!signs.isEmpty()) {
      return withConjunct(at, counted, signs);
    }
    boolean includes = clause.phrase(at, Around.INCLUDE) != null;
    return clause.isVerb(at) && !includes ? heldIn(at, counted) : List.of();
  }

  private static @Nullable Sign longest(List<Sign> signs) {
    Sign best = null;
    for (Sign sign : signs) {
      boolean longer =
          best == null || sign.trigger().words().length > best.trigger().words().length;
      best = longer ? sign : best;
    }
    return best;
  }

  /** "40 dead bodies" is read elsewhere; "dead" before a noun of its own says nothing of these. */
  private boolean isPremodifier(int at, Trigger trigger) {
    int next = at + trigger.words().length;
    return clause.has(next) && clause.tag(at) == Tag.ADJ && clause.isPeople(next);
  }

  /** "were killed or wounded": both, if the second has no count of its own. */
  private List<Sign> withConjunct(int at, Counted counted, List<Sign> signs) {
    boolean joined = clause.is(at + 1, "or") || clause.is(at + 1, "and");
    if (!joined) {
      int hostage = at + 1;
      List<Trigger> states = clause.triggers(hostage, Role.STATE);
      boolean held = !states.isEmpty() && states.getFirst().measure().equals("abducted");
      return held ? List.of(new Sign(states.getFirst(), hostage, "state")) : signs;
    }
    List<Sign> both = new ArrayList<>(signs);
    int next = at + 2;
    for (Role role : List.of(Role.STATE, Role.OBJECT)) {
      for (Trigger trigger : clause.triggers(next, role)) {
        boolean done = role == Role.STATE || trigger.form() == Form.PAST;
        boolean own = clause.has(next + 1) && clause.tag(next + 1) == Tag.NUM;
        if (done && !own && needs.fits(trigger, counted)) {
          both.add(new Sign(trigger, next, "conjunct"));
        }
      }
    }
    return both;
  }

  /** "were taken to hospital", "remain missing", "are being held in custody". */
  private List<Sign> heldIn(int verb, Counted counted) {
    for (int at = verb + 1; at < Math.min(clause.size(), verb + 5); at++) {
      List<Sign> signs = new ArrayList<>();
      for (Trigger trigger : clause.triggers(at, Role.STATE)) {
        boolean place = clause.tag(at) == Tag.ADP || at == verb + 1;
        if (place && needs.fits(trigger, counted)) {
          signs.add(new Sign(trigger, at, "state of verb"));
        }
      }
      Sign longest = longest(signs);
      if (longest != null) {
        return List.of(longest);
      }
      boolean stops = clause.isVerb(at) || clause.is(at, ",") || clause.isAuxiliary(at);
      if (stops || clause.tag(at) == Tag.PRON) {
        return List.of();
      }
    }
    return List.of();
  }

  /** After ", most of them women," where the verb goes on behind; else the same place. */
  private int passAside(int at) {
    for (int end = at + 2; end < Math.min(clause.size(), at + REACH); end++) {
      if (clause.is(end, ",")) {
        boolean goesOn = clause.isAuxiliary(end + 1) || clause.isVerb(end + 1);
        return goesOn ? end + 1 : at;
      }
      if (clause.is(end, ";") || clause.is(end, ":")) {
        return at;
      }
    }
    return at;
  }

  /** Over words that pass their subject on; the same place where none stand. */
  private int pass(int at, Counted counted) {
    int joined = at == counted.end() ? passJoined(at, counted) : at;
    if (joined > at) {
      return joined;
    }
    if (clause.is(at, ",") && at == counted.end()) {
      return passAside(at);
    }
    Measures.Phrase raising = clause.phrase(at, Around.RAISING);
    if (raising != null && !clause.is(at, "said")
        || raising != null && clause.isAuxiliary(at - 1)) {
      return at + raising.words().length;
    }
    boolean relative = clause.is(at, "who") || clause.is(at, "that") || clause.is(at, "which");
    boolean since = clause.is(at, "since") && clause.isAuxiliary(at - 1);
    boolean light =
        since
            || switch (clause.tag(at)) {
              case AUX, ADV, PART -> true;
              case PRON -> relative;
              case SCONJ -> relative;
              case ADP ->
                  clause.is(at, "in") && isPlace(at + 1)
                      || clause.is(at, "from") && isPlace(at + 1)
                      || clause.is(at, "on") && isPlace(at + 1);
              case PROPN, NOUN -> at > counted.end() && isPlace(at);
              case ADJ, CCONJ, DET, INTJ, NUM, PUNCT, SYM, VERB, X -> false;
            };
    return light || clause.is(at, "have") || clause.is(at, "had") ? at + 1 : at;
  }

  /** Over the second subject of "Four soldiers and eleven rebels died", which is counted too. */
  private int passJoined(int at, Counted counted) {
    boolean opens = counted.first() == 0 || isBoundary(counted.first() - 1);
    int next = clause.is(at, ",") && clause.is(at + 1, "and") ? at + 2 : at + 1;
    boolean joint = clause.is(at, "and") || clause.is(at, ",");
    if (!opens || !joint || !clause.isPeople(counted.noun())) {
      return at;
    }
    int number = next;
    while (clause.has(number) && number < next + 3 && clause.tag(number) != Tag.NUM) {
      number++;
    }
    if (!clause.has(number) || clause.tag(number) != Tag.NUM) {
      return at;
    }
    int noun = number + 1;
    while (clause.has(noun) && clause.tag(noun) == Tag.ADJ) {
      noun++;
    }
    boolean people = clause.isPeople(noun) || clause.isPeople(noun + 1);
    int end = clause.isPeople(noun + 1) ? noun + 2 : noun + 1;
    return people ? passMore(end, counted) : at;
  }

  /** Over further ones: "two soldiers, three policemen and four civilians". */
  private int passMore(int at, Counted counted) {
    boolean goesOn = clause.is(at, ",") || clause.is(at, "and");
    return goesOn ? passJoined(at, counted) : at;
  }

  private boolean isBoundary(int at) {
    return clause.tag(at) == Tag.PUNCT
        || clause.tag(at) == Tag.SCONJ
        || clause.tag(at) == Tag.CCONJ
        || clause.tag(at) == Tag.DET;
  }

  private boolean isPlace(int at) {
    return clause.has(at) && clause.tag(at) == Tag.PROPN;
  }
}
