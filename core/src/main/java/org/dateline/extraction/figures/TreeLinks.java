package org.dateline.extraction.figures;

import java.util.ArrayList;
import java.util.List;
import org.dateline.extraction.figures.MeasureFinder.Sign;
import org.dateline.extraction.figures.Measures.Around;
import org.dateline.extraction.figures.Measures.Form;
import org.dateline.extraction.figures.Measures.Role;
import org.dateline.extraction.figures.Measures.Trigger;
import org.dateline.model.Token;
import org.dateline.model.Token.Tag;

/** What a dependency tree says of counted people: the verb they are subject or object of. */
final class TreeLinks {
  private static final List<Trigger> NONE = List.of();
  private static final int CLIMB = 4; // conjuncts and raising verbs between

  private final Clause clause;

  TreeLinks(Clause clause) {
    this.clause = clause;
  }

  /** The signs the tree gives; none where the sentence was not parsed. */
  List<Sign> signs(Counted counted) {
    if (!clause.sentence().parsed()) {
      return List.of();
    }
    int node = top(counted);
    List<Sign> signs = modifiers(counted.noun() >= 0 ? counted.noun() : node);
    return signs.isEmpty() ? governor(node, counted) : signs;
  }

  /** The token by which the whole phrase hangs in the tree. */
  private int top(Counted counted) {
    int from = counted.first();
    int to = Math.max(counted.noun(), counted.last());
    for (int at = from; at <= to; at++) {
      int head = clause.token(at).head();
      boolean nominal = clause.tag(at) == Tag.NUM || clause.token(at).isNominal();
      if (nominal && (head < from || head > to)) {
        return at;
      }
    }
    return counted.noun() >= 0 ? counted.noun() : counted.last();
  }

  /** Participles and relative clauses: "foreigners detained in", "villagers who died". */
  private List<Sign> modifiers(int noun) {
    for (int child : clause.sentence().children(noun)) {
      Token token = clause.token(child);
      if (child > noun && token.baseRelation().equals("acl") && !isOfPart(child)) {
        List<Sign> signs =
            said(child, token.relation().endsWith("relcl") ? "relative" : "participle");
        if (!signs.isEmpty()) {
          return signs;
        }
      }
    }
    return List.of();
  }

  /** "80 people, of whom 35 drowned": the clause says it of the part, its own subject. */
  private boolean isOfPart(int verb) {
    return clause.sentence().children(verb).stream()
        .map(clause::token)
        .anyMatch(child -> child.baseRelation().equals("nsubj") && child.tag() == Tag.NUM);
  }

  /** What a verb says of its subject, by its voice. */
  private List<Sign> said(int verb, String link) {
    List<Sign> signs = new ArrayList<>();
    for (Trigger trigger : clause.triggers(verb, Role.OBJECT)) {
      if (clause.isPassive(verb, trigger.form())) {
        signs.add(new Sign(trigger, verb, link));
      }
    }
    for (Trigger trigger : clause.triggers(verb, Role.SUBJECT)) {
      signs.add(new Sign(trigger, verb, link));
    }
    for (Trigger trigger : clause.isPerfect(verb) ? NONE : clause.triggers(verb, Role.STATE)) {
      signs.add(new Sign(trigger, verb, link));
    }
    return signs;
  }

  private List<Sign> governor(int start, Counted counted) {
    int node = start;
    for (int step = 0; step < CLIMB; step++) {
      Token token = clause.token(node);
      int head = token.head();
      if (head < 0) {
        return List.of();
      }
      String relation = token.baseRelation();
      if (relation.equals("conj") && clause.token(head).isNominal()) {
        node = head;
        continue;
      }
      return switch (relation) {
        case "nsubj" -> subject(head, counted, 0);
        case "obj" -> object(head);
        default -> List.of();
      };
    }
    return List.of();
  }

  /** A verb of the subject, or the verb that a raising one passes it on to. */
  private List<Sign> subject(int verb, Counted counted, int depth) {
    List<Sign> signs = said(verb, "subject");
    if (!signs.isEmpty() || depth >= CLIMB) {
      return signs;
    }
    for (int child : clause.sentence().children(verb)) {
      String relation = clause.token(child).baseRelation();
      boolean passed = relation.equals("xcomp") && clause.phrase(verb, Around.RAISING) != null;
      boolean joined =
          relation.equals("conj") && !hasSubject(child) && child > verb && !isBroken(verb, child);
      if (passed || joined) {
        List<Sign> below = subject(child, counted, depth + 1);
        if (!below.isEmpty()) {
          return below;
        }
      }
    }
    return List.of();
  }

  /** Whether a dash or a colon stands between: another thought begins there. */
  private boolean isBroken(int from, int to) {
    for (int at = from; at < to; at++) {
      if (clause.is(at, "–") || clause.is(at, "—") || clause.is(at, ":") || clause.is(at, ";")) {
        return true;
      }
    }
    return false;
  }

  private boolean hasSubject(int verb) {
    return clause.sentence().children(verb).stream()
        .anyMatch(child -> clause.token(child).baseRelation().equals("nsubj"));
  }

  private List<Sign> object(int verb) {
    List<Sign> signs = new ArrayList<>();
    for (Trigger trigger : clause.triggers(verb, Role.OBJECT)) {
      if (trigger.form() != Form.PAST || !isDone(verb)) {
        signs.add(new Sign(trigger, verb, "object"));
      }
    }
    return signs;
  }

  private boolean isDone(int verb) {
    return clause.sentence().children(verb).stream()
        .anyMatch(child -> clause.token(child).relation().equals("aux:pass"));
  }
}
