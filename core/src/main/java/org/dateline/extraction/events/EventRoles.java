package org.dateline.extraction.events;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dateline.extraction.events.EventPredicate.Oblique;
import org.dateline.model.Token.Tag;

/** Finds who does a predicate and to whom, through passives, relatives, control, coordination. */
final class EventRoles {
  private static final int DEEPEST = 8; // governors asked for a missing subject

  private final EventTree tree;
  private final EventLexicon lexicon;
  private final EventOperators operators;
  private final EventVoice voice;

  EventRoles(EventTree tree, EventLexicon lexicon) {
    this.tree = tree;
    this.lexicon = lexicon;
    this.operators = lexicon.operators();
    this.voice = new EventVoice(tree, lexicon);
  }

  /** What depends on this word. */
  EventPredicate read(int at) {
    boolean adjective = tree.token(at).tag() == Tag.ADJ && !tree.isNoun(at);
    return tree.isVerb(at) || adjective ? verb(at) : noun(at);
  }

  private EventPredicate verb(int at) {
    boolean passive = voice.isPassive(at);
    Set<Integer> objects = new LinkedHashSet<>();
    List<Integer> indirect = new ArrayList<>();
    for (int object : tree.children(at, "obj")) {
      objects.addAll(tree.withConjuncts(antecedent(object, at)));
    }
    for (int object : tree.children(at, "iobj")) {
      indirect.addAll(tree.withConjuncts(object));
    }
    if (passive) {
      objects.addAll(passiveSubjects(at));
    } else if (tree.base(at).equals("acl") && !hasSubjectGap(at) && objects.isEmpty()) {
      addIfNoun(objects, tree.head(at));
    }
    List<Integer> actors = passive ? agents(at) : subjects(at, 0);
    actors = actors.isEmpty() && !passive ? between(at) : actors;
    List<Integer> clauses = new ArrayList<>(tree.children(at, "xcomp"));
    clauses.addAll(tree.children(at, "ccomp"));
    clauses.addAll(tree.children(at, "csubj"));
    return new EventPredicate(
        at,
        false,
        passive,
        actors,
        List.copyOf(objects),
        indirect,
        obliquesOf(at, objects),
        List.of(),
        clauses);
  }

  /** "fighting between the army and the rebels". */
  private List<Integer> between(int at) {
    List<Integer> found = new ArrayList<>();
    for (int oblique : tree.children(at, "obl")) {
      if (tree.preposition(oblique).equals("between")) {
        found.addAll(tree.withConjuncts(oblique));
      }
    }
    return found;
  }

  private void addIfNoun(Set<Integer> into, int index) {
    if (index >= 0 && tree.isNoun(index)) {
      into.add(index);
    }
  }

  private boolean hasSubjectGap(int at) {
    return tree.relation(at).equals("acl:relcl")
        ? subjectIsRelative(at)
        : !tree.token(at).detail().equals("VBN");
  }

  private boolean subjectIsRelative(int at) {
    List<Integer> subjects = tree.children(at, "nsubj");
    return subjects.isEmpty() || antecedent(subjects.getFirst(), at) != subjects.getFirst();
  }

  private List<Oblique> obliquesOf(int at, Set<Integer> objects) {
    List<Oblique> found = new ArrayList<>();
    for (int oblique : tree.children(at, "obl")) {
      if (!tree.relation(oblique).equals("obl:agent")
          && !tree.relation(oblique).equals("obl:tmod")) {
        addPhrase(found, tree.preposition(oblique), oblique, 0);
      }
    }
    for (int object : objects) {
      addInside(found, object, 1);
    }
    return found;
  }

  private void addPhrase(List<Oblique> found, String preposition, int head, int depth) {
    for (int each : tree.withConjuncts(head)) {
      found.add(new Oblique(preposition, each));
    }
    addInside(found, head, depth + 1);
  }

  /** The phrases, possessors and name modifiers inside a noun phrase, two levels down. */
  private void addInside(List<Oblique> found, int noun, int depth) {
    if (depth > 3) {
      return;
    }
    for (int child : tree.children(noun)) {
      switch (tree.base(child)) {
        case "nmod" -> {
          String word = tree.relation(child).equals("nmod:poss") ? "poss" : tree.preposition(child);
          addPhrase(found, word, child, depth);
        }
        case "compound", "amod" -> {
          if (tree.token(child).tag() == Tag.PROPN || isCapital(child)) {
            found.add(new Oblique("mod", child));
          }
        }
        case "acl" -> addObliquesOfModifier(found, child);
        default -> {}
      }
    }
  }

  private void addObliquesOfModifier(List<Oblique> found, int verb) {
    for (int oblique : tree.children(verb, "obl")) {
      found.add(new Oblique("acl", oblique));
    }
    if (tree.relation(verb).equals("acl")) {
      for (int object : tree.children(verb, "obj")) {
        found.add(new Oblique("acl", object));
      }
    }
  }

  private boolean isCapital(int index) {
    return Character.isUpperCase(tree.token(index).form().charAt(0));
  }

  private EventPredicate noun(int at) {
    List<Integer> actors = new ArrayList<>();
    List<Integer> objects = new ArrayList<>();
    List<Integer> owners = new ArrayList<>();
    List<Oblique> obliques = new ArrayList<>();
    for (int child : tree.children(at)) {
      String base = tree.base(child);
      if (tree.relation(child).equals("nmod:poss")) {
        owners.addAll(tree.withConjuncts(ownerOf(child)));
      } else if (base.equals("nmod")) {
        readPhrase(child, actors, objects, obliques);
      } else if ((base.equals("compound") || base.equals("amod")) && isCapital(child)) {
        owners.add(child);
      } else if (base.equals("acl")) {
        readModifyingVerb(child, actors, obliques);
      }
    }
    addGovernorsPhrases(at, obliques);
    return new EventPredicate(
        at, true, false, actors, objects, List.of(), obliques, owners, tree.children(at, "acl"));
  }

  /** "a bloc whose deployment of troops": the noun that "whose" stands for; others themselves. */
  private int ownerOf(int possessor) {
    if (!tree.token(possessor).detail().equals("WP$")) {
      return possessor;
    }
    int at = tree.head(possessor);
    for (int step = 0; at >= 0 && step < DEEPEST; step++) {
      if (tree.base(at).equals("acl") && tree.head(at) >= 0) {
        return tree.head(at);
      }
      at = tree.head(at);
    }
    return possessor;
  }

  private void readPhrase(
      int child, List<Integer> actors, List<Integer> objects, List<Oblique> obliques) {
    String preposition = tree.preposition(child);
    if (preposition.equals("by") || preposition.equals("between")) {
      actors.addAll(tree.withConjuncts(child));
    } else if (preposition.equals("of")) {
      objects.addAll(tree.withConjuncts(child));
      addPhrase(obliques, preposition, child, 1);
    } else {
      addPhrase(obliques, preposition, child, 1);
    }
  }

  /** "an attack carried out by rebels": the agent of a light verb is the actor. */
  private void readModifyingVerb(int verb, List<Integer> actors, List<Oblique> obliques) {
    actors.addAll(agents(verb));
    for (int oblique : tree.children(verb, "obl")) {
      obliques.add(new Oblique(tree.preposition(oblique), oblique));
    }
  }

  /** Phrases that a parser hung on the light verb: "launched an attack on the port". */
  private void addGovernorsPhrases(int at, List<Oblique> obliques) {
    int head = tree.head(at);
    if (head >= 0 && tree.isVerb(head) && tree.base(at).equals("obj")) {
      for (int oblique : tree.children(head, "obl")) {
        obliques.add(new Oblique(tree.preposition(oblique), oblique));
      }
    }
  }

  private List<Integer> passiveSubjects(int at) {
    List<Integer> found = new ArrayList<>();
    for (int subject : tree.children(at, "nsubj")) {
      found.addAll(tree.withConjuncts(antecedent(subject, at)));
    }
    if (!found.isEmpty()) {
      return found;
    }
    int head = tree.head(at);
    if (head < 0) {
      return found;
    }
    String base = tree.base(at);
    if ((base.equals("acl") || base.equals("amod")) && isNominal(head)) {
      found.addAll(tree.withConjuncts(head));
    } else if (base.equals("conj") && tree.isVerb(head)) {
      found.addAll(voice.isPassive(head) ? passiveSubjects(head) : subjects(head, 1));
    } else if (base.equals("xcomp") || base.equals("advcl")) {
      List<Integer> outer = tree.children(head, "obj");
      found.addAll(base.equals("xcomp") && !outer.isEmpty() ? outer : subjects(head, 1));
    }
    return found;
  }

  /** A noun, or a number of people: "Nineteen killed in the north". */
  private boolean isNominal(int head) {
    return tree.isNoun(head) || tree.token(head).tag() == Tag.NUM;
  }

  /** The agents of a passive. */
  private List<Integer> agents(int at) {
    List<Integer> found = new ArrayList<>();
    for (int oblique : tree.children(at, "obl")) {
      String preposition = tree.preposition(oblique);
      boolean agent = preposition.equals("by") || preposition.equals("between");
      if (agent || tree.relation(oblique).equals("obl:agent")) {
        found.addAll(tree.withConjuncts(oblique));
      }
    }
    int joined = tree.joined(at);
    if (joined >= 0) {
      found.add(joined); // "US-backed rebels"
    }
    for (int state : tree.children(at, "xcomp")) {
      if (!tree.isVerb(state)) {
        found.addAll(agents(state)); // "held captive by rebels"
      }
    }
    return found;
  }

  /** The subjects of a verb, its own or those it shares with its governors. */
  List<Integer> subjects(int at, int depth) {
    List<Integer> found = new ArrayList<>();
    for (int subject : tree.children(at, "nsubj")) {
      int nominal = antecedent(subject, at);
      if (tree.isPronoun(nominal)) {
        found.addAll(speakers(at, nominal, depth));
      } else {
        found.addAll(tree.withConjuncts(nominal));
      }
    }
    if (!found.isEmpty() || depth > DEEPEST) {
      return found;
    }
    int head = tree.head(at);
    return head < 0 ? found : sharedSubjects(at, head, depth);
  }

  private List<Integer> sharedSubjects(int at, int head, int depth) {
    return switch (tree.base(at)) {
      case "conj", "parataxis" ->
          tree.isVerb(head) && tree.base(at).equals("conj")
              ? outerSubjects(head, depth)
              : List.of();
      case "xcomp" -> controllers(head, depth);
      case "advcl" ->
          tree.isDoneByObject(at, lexicon) ? controllers(head, depth) : outerSubjects(head, depth);
      case "ccomp" -> outerSubjects(head, depth);
      case "acl" -> ofModifiedNoun(at, head, depth);
      case "amod" -> isGerund(at) ? tree.withConjuncts(head) : List.of(); // "the advancing army"
      case "obl", "nmod" -> tree.isVerb(at) ? outerSubjects(head, depth) : List.of();
      default -> List.of();
    };
  }

  private boolean isGerund(int at) {
    return tree.token(at).detail().equals("VBG");
  }

  private List<Integer> outerSubjects(int head, int depth) {
    if (!tree.isVerb(head)) {
      return subjects(head, depth + 1);
    }
    return voice.isPassive(head) ? passiveSubjects(head) : subjects(head, depth + 1);
  }

  private List<Integer> controllers(int head, int depth) {
    List<Integer> objects = tree.children(head, "obj");
    if (objects.isEmpty()) {
      objects = tree.children(head, "iobj");
    }
    if (!objects.isEmpty() && !operators.ofClause(tree.lemma(head)).equals("INTEND")) {
      List<Integer> all = new ArrayList<>();
      objects.forEach(object -> all.addAll(tree.withConjuncts(object)));
      return all;
    }
    return outerSubjects(head, depth);
  }

  private List<Integer> ofModifiedNoun(int at, int noun, int depth) {
    if (!tree.mark(at).equals("to")) {
      return tree.isNoun(noun) ? tree.withConjuncts(noun) : List.of();
    }
    int owner = ownerOfIntent(noun);
    if (owner >= 0 && !tree.isPronoun(owner)) {
      return tree.withConjuncts(owner);
    }
    int governor = tree.head(noun);
    boolean told = governor >= 0 && tree.isVerb(governor) && !tree.base(noun).equals("nsubj");
    List<Integer> subjects = told ? outerSubjects(governor, depth) : List.of();
    return subjects.isEmpty() && owner >= 0 ? List.of(owner) : subjects;
  }

  /** Whose decision, refusal or plan it is: "Peru's", "by Peru", "of Peru", "Peruvian"; or -1. */
  private int ownerOfIntent(int noun) {
    int owner = tree.child(noun, "nmod:poss");
    int modifier = -1;
    for (int child : tree.children(noun)) {
      String base = tree.base(child);
      String preposition = tree.preposition(child);
      boolean maker = preposition.equals("by") || preposition.equals("of");
      if (owner < 0 && base.equals("nmod") && maker) {
        owner = child;
      } else if ((base.equals("compound") || base.equals("amod")) && isCapital(child)) {
        modifier = child;
      }
    }
    return owner < 0 ? modifier : owner;
  }

  /** Who a pronoun in a reported clause is: the subject of the reporting verb. */
  private List<Integer> speakers(int at, int pronoun, int depth) {
    int head = tree.head(at);
    String base = tree.base(at);
    boolean reported = base.equals("ccomp") || base.equals("advcl") || base.equals("conj");
    if (head >= 0 && reported && depth < DEEPEST && isPersonal(pronoun)) {
      List<Integer> outer = outerSubjects(head, depth);
      if (!outer.isEmpty()) {
        return outer;
      }
    }
    return List.of(pronoun);
  }

  private boolean isPersonal(int pronoun) {
    return tree.token(pronoun).detail().equals("PRP");
  }

  /** What a relative pronoun stands for; other words stand for themselves. */
  private int antecedent(int nominal, int verb) {
    String detail = tree.token(nominal).detail();
    boolean relative =
        detail.equals("WP")
            || detail.equals("WDT")
            || (detail.equals("IN") && tree.form(nominal).equals("that"));
    int clause = verb;
    while (relative && clause >= 0 && tree.base(clause).equals("conj")) {
      clause = tree.head(clause);
    }
    if (relative && clause >= 0 && tree.base(clause).equals("acl") && tree.head(clause) >= 0) {
      return detail.equals("WP") ? tree.head(clause) : harming(tree.head(clause), verb);
    }
    return nominal;
  }

  /** "an attack on a church that killed nine": it is the attack that kills. */
  private int harming(int noun, int verb) {
    boolean doer = tree.preposition(noun).equals("by");
    int attack = tree.base(noun).equals("nmod") && !doer ? tree.head(noun) : -1;
    boolean harms =
        attack >= 0
            && lexicon.fits(tree.lemma(verb), "@harm")
            && lexicon.fits(tree.lemma(attack), "@attack");
    return harms ? attack : noun;
  }
}
