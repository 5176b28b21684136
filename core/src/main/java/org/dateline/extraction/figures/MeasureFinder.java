package org.dateline.extraction.figures;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.dateline.extraction.figures.Measures.Around;
import org.dateline.extraction.figures.Measures.Form;
import org.dateline.extraction.figures.Measures.Role;
import org.dateline.extraction.figures.Measures.Trigger;
import org.dateline.model.Token.Tag;

/**
 * Finds the measure in which people are counted: what is said of a counted noun phrase, by the
 * words beside it and by the tree. The nearest and surest sign wins.
 */
final class MeasureFinder {
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
  private final Preceding preceding;
  private final Following following;

  MeasureFinder(Clause clause) {
    this.clause = clause;
    this.tree = new TreeLinks(clause);
    this.needs = new Needs(clause);
    this.preceding = new Preceding(clause, needs);
    this.following = new Following(clause, needs);
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

  /** The signs in the words after what is counted. */
  List<Sign> following(Counted counted) {
    return following.signs(counted);
  }

  /** What stands right after those counted: "with nine people missing", a toll before or not. */
  private List<Sign> direct(Counted counted) {
    List<Sign> signs = following.signs(counted);
    return signs.isEmpty() || signs.getFirst().at() == counted.end() ? signs : List.of();
  }

  /** What stands right after a number alone: "a toll of 30 but the number of 80 injured". */
  private List<Sign> adjacent(Counted counted) {
    return direct(counted).stream().filter(sign -> sign.trigger().role() == Role.STATE).toList();
  }

  /** The measure of the many of whom some are counted: "17 of the 39 captives". */
  List<Sign> ofTotal(Counted counted) {
    List<Sign> done = following.ofTotal(counted);
    return done.isEmpty() && counted.noun() >= 0 && !isThing(counted) ? nouns(counted) : done;
  }

  /** The first way of reading that gives a sign, the surest before the others. */
  private List<Sign> first(Counted counted) {
    if (isThing(counted)) {
      return List.of();
    }
    List<Supplier<List<Sign>>> ways =
        List.of(
            () -> clause.is(counted.from() - 1, "of") ? following.signs(counted) : List.of(),
            () -> events(counted),
            () -> strong(counted),
            () -> preceding.object(counted),
            () -> preceding.agent(counted),
            () -> counted.isAlone() ? adjacent(counted) : List.of(),
            () -> counted.isAlone() ? new TollSigns(clause).signs(counted) : List.of(),
            () -> counted.isAlone() ? List.of() : direct(counted),
            () -> new TollSigns(clause).signs(counted),
            () -> preceding.complement(counted),
            () -> following.signs(counted),
            () -> inside(counted),
            () -> fit(tree.signs(counted), counted),
            () -> preceding.listed(counted),
            () -> nouns(counted));
    for (Supplier<List<Sign>> way : ways) {
      List<Sign> signs = way.get();
      if (!signs.isEmpty()) {
        return signs;
      }
    }
    return presence(counted);
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
        || isGone(counted)
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

  /** "recalled 500 soldiers", "500 soldiers had surrendered": these are there no longer. */
  private boolean isGone(Counted counted) {
    return clause.phrase(clause.overAuxiliaries(counted.end()), Around.GONE) != null
        || clause.phraseEndingAt(counted.first(), Around.GONE) != null;
  }

  private List<Sign> fit(List<Sign> signs, Counted counted) {
    return signs.stream().filter(sign -> needs.fits(sign.trigger(), counted)).toList();
  }
}
