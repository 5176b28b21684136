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
 * What is said of counted people in the words before them: "killed 12 people", "the deaths of 10
 * Americans", "killing two crewmembers and 10 passengers".
 *
 * @param clause the sentence
 * @param needs what a trigger must find there
 */
record Preceding(Clause clause, Needs needs) {
  private static final int LEFT_REACH = 40; // words to the left, over a list
  private static final int LONGEST = 3; // words of a verb

  /** "killed 12 people", "killing two", "killed or wounded 13". */
  List<Sign> object(Counted counted) {
    int at = counted.first() - 1;
    while (clause.has(at) && (clause.tag(at) == Tag.DET || clause.is(at, "those"))) {
      at--;
    }
    List<Sign> signs = new ArrayList<>();
    int verb = at;
    while (clause.has(verb)) {
      List<Sign> here = activeEnding(verb, counted);
      if (here.isEmpty()) {
        break;
      }
      signs.addAll(here);
      boolean joined = clause.is(verb - 1, "or") || clause.is(verb - 1, "and");
      if (!joined) {
        break;
      }
      verb -= 2;
    }
    if (!signs.isEmpty() && counted.noun() >= 0) {
      Sign state = stateAfterObject(counted);
      return state == null ? signs : List.of(state);
    }
    return signs;
  }

  /** "took 12 people hostage": what is said after the object wins over a mere taking. */
  private @Nullable Sign stateAfterObject(Counted counted) {
    for (Trigger trigger : clause.triggers(counted.end(), Role.STATE)) {
      if (trigger.form() == Form.NONE && fitsState(trigger, counted)) {
        return new Sign(trigger, counted.end(), "object state");
      }
    }
    return null;
  }

  /** A state that asks for people alone is too weak to win over a verb. */
  private boolean fitsState(Trigger trigger, Counted counted) {
    boolean asksPeople = trigger.needs().contains("PEOPLE") || trigger.needs().contains("FORCE");
    return !asksPeople && needs.fits(trigger, counted);
  }

  /** Verbs of one word or more that end here: "killed", "picked up". */
  private List<Sign> activeEnding(int end, Counted counted) {
    for (int start = Math.max(0, end - LONGEST + 1); start <= end; start++) {
      int length = end - start + 1;
      List<Sign> signs =
          activeObject(start, counted).stream()
              .filter(sign -> sign.trigger().words().length == length)
              .toList();
      if (!signs.isEmpty()) {
        return signs;
      }
    }
    return List.of();
  }

  /** "was attended by 20,000 people": those who do what the verb says. */
  List<Sign> agent(Counted counted) {
    int verb = counted.first() - 2;
    if (!clause.is(verb + 1, "by") || !clause.isVerb(verb)) {
      return List.of();
    }
    for (Trigger trigger : clause.triggers(verb, Role.SUBJECT)) {
      if (trigger.form() == Form.PAST && needs.fits(trigger, counted)) {
        return List.of(new Sign(trigger, verb, "agent"));
      }
    }
    return List.of();
  }

  private List<Sign> activeObject(int verb, Counted counted) {
    List<Sign> signs = new ArrayList<>();
    for (Trigger trigger : clause.triggers(verb, Role.OBJECT)) {
      boolean noun = clause.token(verb).baseRelation().equals("compound"); // "gas supplies"
      boolean active = !noun && (trigger.form() != Form.PAST || !isDone(verb));
      if (active && needs.fits(trigger, counted)) {
        signs.add(new Sign(trigger, verb, "object"));
      }
    }
    return signs;
  }

  private boolean isDone(int verb) {
    return clause.isPassive(verb, Form.PAST) && !clause.has(verb + 1);
  }

  /** "the deaths of 10 Americans", "a crowd of 5,000". */
  List<Sign> complement(Counted counted) {
    int of = counted.first() - 1;
    while (clause.is(of, "the") || clause.is(of, "another")) {
      of--;
    }
    boolean linked =
        clause.is(of, "of") || clause.is(of, "to") || clause.is(of, "among") || clause.is(of, "by");
    if (!linked) {
      return List.of();
    }
    for (int at = of - 1; at >= Math.max(0, of - 3); at--) {
      for (Trigger trigger : clause.triggers(at, Role.OF)) {
        int end = at + trigger.words().length;
        boolean adjacent = clause.is(of, "by") ? end == of + 1 : end == of;
        if (adjacent && needs.fits(trigger, counted) && !clause.is(of, "to")
            || isInjuriesTo(trigger, of, at)) {
          return List.of(new Sign(trigger, at, "of"));
        }
      }
    }
    return List.of();
  }

  private boolean isInjuriesTo(Trigger trigger, int of, int at) {
    return clause.is(of, "to")
        && trigger.measure().equals("injured")
        && at + trigger.words().length == of;
  }

  /** "killing two crewmembers and 10 passengers", "The dead included two doctors". */
  List<Sign> listed(Counted counted) {
    for (int at = counted.first() - 1; at >= Math.max(0, counted.first() - LEFT_REACH); at--) {
      boolean lists = clause.phrase(at, Around.INCLUDE) != null && !clause.is(at, "including");
      if (lists || (clause.is(at, ":") && !included(at, counted).isEmpty())) {
        return included(at, counted);
      }
      List<Sign> signs = activeObject(at, counted);
      if (!signs.isEmpty() && !clause.isPassive(at, signs.getFirst().trigger().form())) {
        boolean joined = isJoined(counted.first());
        return joined ? signs : List.of();
      }
      if (clause.isVerb(at) || clause.isAuxiliary(at) || clause.is(at, ";")) {
        return List.of();
      }
    }
    return List.of();
  }

  private boolean isJoined(int first) {
    return clause.is(first - 1, "and")
        || clause.is(first - 1, ",")
        || clause.is(first - 1, "or")
        || clause.is(first - 1, "plus")
        || clause.is(first - 2, "and")
        || clause.is(first - 1, "including");
  }

  /** "the dead", "among those killed". */
  private boolean isDetermined(int at) {
    return clause.is(at - 1, "the") || clause.is(at - 1, "those");
  }

  private List<Sign> included(int verb, Counted counted) {
    boolean is = clause.isAuxiliary(verb);
    for (Trigger trigger : clause.triggers(verb - 1, Role.OBJECT)) {
      if (clause.is(verb - 2, "those") && trigger.form() == Form.PAST) {
        return List.of(new Sign(trigger, verb - 1, "included")); // "among those killed were"
      }
    }
    for (int at = verb - 1; at >= Math.max(0, verb - 4); at--) {
      for (Role role : List.of(Role.STATE, Role.COUNT)) {
        for (Trigger trigger : clause.triggers(at, role)) {
          boolean subject = at + trigger.words().length == verb && isDetermined(at);
          boolean early = at <= 3 && role == Role.COUNT && !is;
          if ((subject || early) && counted.noun() >= 0) {
            return List.of(new Sign(trigger, at, "included"));
          }
        }
      }
      if (clause.isVerb(at) && clause.triggers(at, Role.OBJECT).isEmpty()) {
        return List.of();
      }
    }
    return List.of();
  }
}
