package org.dateline.extraction.figures;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dateline.extraction.figures.Measures.Around;
import org.dateline.extraction.figures.Measures.Form;
import org.dateline.extraction.figures.Measures.Role;
import org.dateline.extraction.figures.Measures.Trigger;
import org.dateline.model.Token.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Finds the measure in which people are counted: what is said of a counted noun phrase, by the
 * words beside it and by the tree. The nearest and surest sign wins.
 */
final class MeasureFinder {
  private static final int REACH = 14; // words to the right of a phrase
  private static final int LEFT_REACH = 40; // words to the left, over a list

  /**
   * A sign.
   *
   * @param trigger the row of the lexicon
   * @param at the token where its words begin
   * @param link how it is linked, for provenance
   */
  record Sign(Trigger trigger, int at, String link) {}

  private final Clause clause;
  private final TreeLinks tree;
  private final Needs needs;

  MeasureFinder(Clause clause) {
    this.clause = clause;
    this.tree = new TreeLinks(clause);
    this.needs = new Needs(clause);
  }

  /** The signs for what is counted: one for each measure; none when it is no figure. */
  List<Sign> find(Counted counted) {
    List<Sign> signs = first(counted);
    List<Sign> distinct = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    for (Sign sign : signs) {
      if (seen.add(sign.trigger().measure())) {
        distinct.add(sign);
      }
    }
    return distinct;
  }

  private List<Sign> first(Counted counted) {
    if (isThing(counted)) {
      return List.of();
    }
    List<Sign> signs = events(counted);
    if (signs.isEmpty()) {
      signs = strong(counted);
    }
    if (signs.isEmpty()) {
      signs = directObject(counted);
    }
    if (signs.isEmpty()) {
      signs = new TollSigns(clause).signs(counted);
    }
    if (signs.isEmpty()) {
      signs = complement(counted);
    }
    if (signs.isEmpty()) {
      signs = right(counted);
    }
    if (signs.isEmpty()) {
      signs = inside(counted);
    }
    if (signs.isEmpty()) {
      signs = fit(tree.signs(counted), counted);
    }
    if (signs.isEmpty()) {
      signs = listed(counted);
    }
    if (signs.isEmpty()) {
      signs = nouns(counted);
    }
    return signs.isEmpty() ? presence(counted) : signs;
  }

  /** What is counted is known to be no people: "one of several attacks", "two families". */
  boolean isThing(Counted counted) {
    int noun = counted.noun();
    if (noun < 0 || clause.tag(noun) == Tag.PROPN || clause.tag(noun) == Tag.PRON) {
      return false;
    }
    boolean counts = !events(counted).isEmpty() || !clause.triggers(noun, Role.COUNT).isEmpty();
    boolean phrase = counted.from() < noun && !nouns(counted).isEmpty();
    return !counts && !phrase && !clause.isPeople(noun) && !clause.isPeople(counted.to());
  }

  /** "fighters, about 10,000 strong": a force. */
  private List<Sign> strong(Counted counted) {
    int next = counted.last() + 1;
    int strong = clause.is(next, "-") ? next + 1 : next;
    if (!clause.is(strong, "strong")) {
      return List.of();
    }
    for (Trigger trigger : clause.triggers(strong, Role.STATE)) {
      boolean force = clause.isForce(counted.first() - 1) || clause.isForce(counted.first() - 2);
      boolean after = clause.isForce(strong + 1) || !clause.triggers(strong + 1, Role.OF).isEmpty();
      if (force || after) {
        return List.of(new Sign(trigger, strong, "state"));
      }
    }
    return List.of();
  }

  /** "10 deaths", "no casualties": nouns that count happenings. */
  private List<Sign> events(Counted counted) {
    List<Sign> signs = new ArrayList<>();
    for (int at = counted.from(); at <= counted.noun(); at++) {
      for (Trigger trigger : clause.triggers(at, Role.COUNT)) {
        boolean whole = at + trigger.words().length - 1 == counted.noun();
        if (whole && trigger.needs().contains("EVENT")) {
          signs.add(new Sign(trigger, at, "noun"));
        }
      }
    }
    return signs;
  }

  /** "killed 12 people", "killing two", "killed or wounded 13". */
  private List<Sign> directObject(Counted counted) {
    int at = counted.first() - 1;
    while (clause.has(at) && (clause.tag(at) == Tag.DET || clause.is(at, "those"))) {
      at--;
    }
    List<Sign> signs = new ArrayList<>();
    int verb = at;
    while (clause.has(verb)) {
      List<Sign> here = activeObject(verb, counted);
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
      if (trigger.form() == Form.NONE && trigger.needs().isEmpty()) {
        return new Sign(trigger, counted.end(), "object state");
      }
    }
    return null;
  }

  private List<Sign> activeObject(int verb, Counted counted) {
    List<Sign> signs = new ArrayList<>();
    for (Trigger trigger : clause.triggers(verb, Role.OBJECT)) {
      boolean active = trigger.form() != Form.PAST || !isDone(verb);
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
  private List<Sign> complement(Counted counted) {
    int of = counted.first() - 1;
    while (clause.is(of, "the") || clause.is(of, "another")) {
      of--;
    }
    boolean linked = clause.is(of, "of") || clause.is(of, "to") || clause.is(of, "among");
    if (!linked) {
      return List.of();
    }
    for (int at = of - 1; at >= Math.max(0, of - 3); at--) {
      for (Trigger trigger : clause.triggers(at, Role.OF)) {
        boolean adjacent = at + trigger.words().length == of;
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

  /** What follows the phrase: "164 killed", "people who died", "40 were reported to be missing". */
  private List<Sign> right(Counted counted) {
    int at = counted.end();
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

  private List<Sign> signsAt(int at, Counted counted) {
    List<Sign> signs = new ArrayList<>();
    for (Trigger trigger : clause.triggers(at, Role.STATE)) {
      if (needs.fits(trigger, counted) && !isPremodifier(at, trigger)) {
        signs.add(new Sign(trigger, at, "state"));
      }
    }
    Sign longest = longest(signs);
    if (longest != null && longest.trigger().words().length > 1) {
      return List.of(longest);
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
    if (!signs.isEmpty()) {
      return withConjunct(at, counted, signs);
    }
    return clause.isVerb(at) ? heldIn(at, counted) : List.of();
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
      if (stops) {
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
    if (clause.is(at, ",") && at == counted.end()) {
      return passAside(at);
    }
    Measures.Phrase raising = clause.phrase(at, Around.RAISING);
    if (raising != null && !clause.is(at, "said")
        || raising != null && clause.isAuxiliary(at - 1)) {
      return at + raising.words().length;
    }
    boolean relative = clause.is(at, "who") || clause.is(at, "that") || clause.is(at, "which");
    boolean light =
        switch (clause.tag(at)) {
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

  private boolean isPlace(int at) {
    return clause.has(at) && clause.tag(at) == Tag.PROPN;
  }

  /** "100 wounded people", "five of the dead Americans", "the 15,000 newest refugees". */
  private List<Sign> inside(Counted counted) {
    for (int at = counted.from(); at <= counted.to(); at++) {
      List<Sign> signs = new ArrayList<>();
      for (Trigger trigger : clause.triggers(at, Role.STATE)) {
        if (needs.fits(trigger, counted)) {
          signs.add(new Sign(trigger, at, "modifier"));
        }
      }
      for (Trigger trigger : clause.triggers(at, Role.OBJECT)) {
        boolean before = trigger.form() == Form.PAST && at < counted.noun();
        if (before && needs.fits(trigger, counted)) {
          signs.add(new Sign(trigger, at, "modifier"));
        }
      }
      if (!signs.isEmpty()) {
        return signs;
      }
    }
    return List.of();
  }

  /** "killing two crewmembers and 10 passengers", "The dead included two doctors". */
  private List<Sign> listed(Counted counted) {
    for (int at = counted.first() - 1; at >= Math.max(0, counted.first() - LEFT_REACH); at--) {
      if (clause.phrase(at, Around.INCLUDE) != null && !clause.is(at, "including")) {
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

  private List<Sign> included(int verb, Counted counted) {
    boolean is = clause.isAuxiliary(verb);
    for (int at = verb - 1; at >= Math.max(0, verb - 4); at--) {
      for (Role role : List.of(Role.STATE, Role.COUNT)) {
        for (Trigger trigger : clause.triggers(at, role)) {
          boolean subject = at + trigger.words().length == verb && clause.is(at - 1, "the");
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

  /** "2 million refugees", "the 12 hostages", "5,000 protesters". */
  private List<Sign> nouns(Counted counted) {
    for (int at = counted.from(); at <= counted.noun(); at++) {
      for (Trigger trigger : clause.triggers(at, Role.COUNT)) {
        boolean head = at + trigger.words().length - 1 >= counted.noun();
        if (head && !trigger.needs().contains("EVENT") && needs.fits(trigger, counted)) {
          return List.of(new Sign(trigger, at, "noun"));
        }
      }
    }
    int before = counted.first() - 1;
    for (int at = before - 1; clause.is(before, "of") && at >= Math.max(0, before - 2); at--) {
      for (Trigger trigger : clause.triggers(at, Role.OF)) {
        if (at + trigger.words().length == before && trigger.needs().isEmpty()) {
          return List.of(new Sign(trigger, at, "of"));
        }
      }
    }
    return List.of();
  }

  /** "about 500 troops in Syria": their number alone tells that they are there. */
  private List<Sign> presence(Counted counted) {
    if (counted.noun() < 0
        || !clause.isPresence(counted.noun())
        || counted.quantity().value() < Needs.CROWD) {
      return List.of();
    }
    Trigger stationed =
        new Trigger(
            new String[] {clause.lower(counted.noun())},
            Role.COUNT,
            "deployed",
            Form.NONE,
            List.of(),
            "counted.tsv: " + clause.lower(counted.noun()));
    return List.of(new Sign(stationed, counted.noun(), "presence"));
  }

  private List<Sign> fit(List<Sign> signs, Counted counted) {
    return signs.stream().filter(sign -> needs.fits(sign.trigger(), counted)).toList();
  }
}
