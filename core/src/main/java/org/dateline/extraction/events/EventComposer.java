package org.dateline.extraction.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.extraction.events.EventOperators.Composition;
import org.dateline.model.EventStatus;
import org.dateline.model.EventType;
import org.dateline.model.Token.Tag;

/** Reads what governs a predicate, outermost last, and what becomes of its type and status. */
final class EventComposer {
  private static final int DEEPEST = 8; // governors that are looked at
  private static final String MODAL = "MD";
  private static final Set<String> DONE = Set.of("had", "has", "have", "'ve", "was", "were");

  private final EventTree tree;
  private final EventOperators operators;

  EventComposer(EventTree tree, EventOperators operators) {
    this.tree = tree;
    this.operators = operators;
  }

  /**
   * What composition made of an event.
   *
   * @param type the type after all operators
   * @param status its status
   * @param deciding index of the word that decided last, or -1
   * @param swap whether the governed subject is the recipient
   * @param obliged whether "must" or "should" decided
   * @param sayer index of the verb whose subject speaks, for obligations, or -1
   * @param asker index of the outermost word that asks for it, or -1
   * @param operators the operators met, innermost first
   */
  record Outcome(
      EventType type,
      EventStatus status,
      int deciding,
      boolean swap,
      boolean obliged,
      int sayer,
      int asker,
      List<String> operators) {}

  /** What governs this predicate makes of an event of this type. */
  Outcome compose(int at, EventType type) {
    State state = new State(type);
    int current = at;
    readModifiers(at, state);
    for (int step = 0; step < DEEPEST; step++) {
      int head = tree.head(current);
      if (head < 0) {
        break;
      }
      String base = tree.base(current);
      if (base.equals("conj")) {
        shareModifiers(current, head, state);
        current = head;
        continue;
      }
      String operator = governor(current, head, base);
      if (base.equals("ccomp") && tree.isVerb(head)) {
        state.sayer = head;
      }
      if (operator.isEmpty()) {
        if (!passesUp(base)) {
          break;
        }
      } else {
        apply(operator, head, state);
      }
      readModifiers(head, state);
      current = head;
      if (operator.equals("ATTITUDE")) {
        break;
      }
    }
    if (state.obliged >= 0) {
      findSpeaker(current, state);
    }
    return new Outcome(
        state.type,
        state.status,
        state.deciding,
        state.swap,
        state.obliged >= 0,
        state.sayer,
        state.asker,
        List.copyOf(state.seen));
  }

  /** "obliged" for a verb that must be done, "denied" for one that will not be; else empty. */
  String bareOperator(int at) {
    boolean future = false;
    for (int child : tree.children(at, "aux")) {
      String form = tree.form(child);
      if (form.equals("must") || form.equals("should")) {
        return "obliged";
      }
      future |= form.equals("will") || form.equals("would") || form.equals("wo");
    }
    return future && isNegated(at) ? "denied" : "";
  }

  private static boolean passesUp(String base) {
    return base.equals("xcomp");
  }

  private String governor(int current, int head, String base) {
    String lemma = withParticle(head);
    return switch (base) {
      case "ccomp" ->
          tree.mark(current).equals("to")
              ? operators.ofClause(lemma)
              : ofFiniteClause(current, lemma);
      case "xcomp", "csubj" -> operators.ofClause(lemma);
      case "acl" -> tree.mark(current).equals("to") && !tree.isVerb(head) ? ofNoun(lemma) : "";
      case "advcl" -> ofSideClause(current, head, lemma);
      case "obj" -> tree.isNoun(current) ? operators.ofObject(lemma) : "";
      case "nsubj" -> tree.relation(current).equals("nsubj:pass") ? operators.ofObject(lemma) : "";
      case "obl" -> isWanted(current, head) ? "" : ofOblique(current, lemma);
      case "nmod" -> ofPhrase(current, head, lemma);
      default -> "";
    };
  }

  /** "a man wanted for murder": who is looked for means nothing. */
  private boolean isWanted(int deed, int participle) {
    boolean looked =
        switch (tree.lemma(participle)) {
          case "want", "seek" -> tree.base(participle).equals("acl");
          default -> false;
        };
    return looked && tree.preposition(deed).equals("for");
  }

  /** "announced that they had ousted": what is done already is told and no more intended. */
  private String ofFiniteClause(int verb, String lemma) {
    String operator = operators.ofFiniteClause(lemma);
    return switch (operator) {
      case "INTEND", "OFFER", "THREATEN" -> isDone(verb) ? "SAY" : operator;
      default -> operator;
    };
  }

  /** Whether a verb tells what was done or has been; not what was to be, or was about to be. */
  private boolean isDone(int verb) {
    String form = tree.token(verb).detail();
    boolean done = form.equals("VBD");
    for (int child : tree.children(verb)) {
      if (tree.base(child).equals("aux")) {
        if (tree.token(child).detail().equals(MODAL)) {
          return false;
        }
        boolean tense = DONE.contains(tree.form(child));
        done |= tense && form.equals("VBN");
      }
    }
    return done && !isToBe(verb);
  }

  /** "were to be imposed", "had to leave", "were going to leave". */
  private boolean isToBe(int verb) {
    return switch (tree.lemma(verb)) {
      case "be", "have", "go" ->
          tree.children(verb, "xcomp").stream().anyMatch(clause -> tree.mark(clause).equals("to"));
      default -> false;
    };
  }

  /** "its refusal to send", but not "the forces to be sent". */
  private String ofNoun(String lemma) {
    String operator = operators.ofClause(lemma);
    return operator.equals("FORCE") ? "" : operator;
  }

  /** "rule out" where that is an operator, else the bare lemma. */
  private String withParticle(int at) {
    int particle = tree.child(at, "compound:prt");
    String both = particle < 0 ? "" : tree.lemma(at) + " " + tree.form(particle);
    boolean known = !operators.ofClause(both).isEmpty() || !operators.ofObject(both).isEmpty();
    return known ? both : tree.lemma(at);
  }

  /** "ready to send"; "refused on Friday to step down", whose clause hangs loosely on the verb. */
  private String ofSideClause(int current, int head, String lemma) {
    String operator = operators.ofClause(lemma);
    if (tree.token(head).tag() == Tag.ADJ) {
      return operator;
    }
    boolean loose = tree.mark(current).equals("to") && tree.children(head, "xcomp").isEmpty();
    return switch (operator) {
      case "REFUSE", "INTEND", "OFFER", "THREATEN", "DEMAND" -> loose ? operator : "";
      default -> "";
    };
  }

  private String ofOblique(int current, String lemma) {
    String preposition = tree.preposition(current);
    boolean clause = tree.isVerb(current);
    return switch (preposition) {
      case "for", "to", "from", "on", "in" -> {
        String operator = operators.ofClause(lemma);
        boolean apt =
            operator.equals("DEMAND")
                || operator.equals("INTEND")
                || (clause && !operator.isEmpty())
                || operator.equals("REFUSE")
                || operator.equals("BEGIN");
        yield apt && !operator.equals("SAY") ? operator : "";
      }
      default -> "";
    };
  }

  private String ofPhrase(int current, int head, String lemma) {
    if (tree.isVerb(head)) {
      return ofOblique(current, lemma);
    }
    String preposition = tree.preposition(current);
    boolean apt = preposition.equals("for") || preposition.equals("to") || preposition.equals("of");
    String operator = apt ? operators.ofClause(lemma) : "";
    return switch (operator) {
      case "DEMAND", "REFUSE", "END", "THREATEN", "FEAR" -> operator;
      default -> "";
    };
  }

  private void apply(String operator, int word, State state) {
    state.seen.add(operator);
    state.asker = operator.equals("DEMAND") ? word : state.asker;
    Composition row = operators.find(operator, state.type);
    if (row == null) {
      return;
    }
    EventType before = state.type;
    state.type = row.apply(before);
    if (row.status() != null) {
      state.status = row.status();
    }
    if (state.type != before || row.swap()) {
      state.deciding = word;
      state.swap = row.swap();
      state.obliged = operator.equals("OBLIGATION") ? word : -1;
    }
  }

  /** Negation, auxiliaries and conditions that stand with a word itself. */
  private void readModifiers(int at, State state) {
    boolean future = false;
    for (int child : tree.children(at)) {
      String base = tree.base(child);
      if (base.equals("aux") || base.equals("cop")) {
        future |= readAuxiliary(child, at, state);
      }
    }
    if (future || isGoingTo(at)) {
      apply("FUTURE", at, state);
    }
    if (isNegated(at)) {
      apply("NEGATION", at, state);
    }
    if (tree.isConditional(at)) {
      state.status = EventStatus.HYPOTHETICAL;
    }
  }

  private boolean isGoingTo(int at) {
    return tree.base(at).equals("xcomp")
        && tree.head(at) >= 0
        && tree.form(tree.head(at)).equals("going");
  }

  private boolean readAuxiliary(int child, int at, State state) {
    switch (tree.form(child)) {
      case "will", "'ll", "shall", "wo" -> {
        return true;
      }
      case "would" -> {
        return true;
      }
      case "must", "should", "ought" -> {
        apply("OBLIGATION", at, state);
      }
      case "may", "might", "could" -> state.status = EventStatus.HYPOTHETICAL;
      default -> {}
    }
    return false;
  }

  private boolean isNegated(int at) {
    for (int child : tree.children(at)) {
      String form = tree.form(child);
      String base = tree.base(child);
      boolean adverb = base.equals("advmod") || base.equals("neg") || base.equals("aux");
      if (adverb && (form.equals("not") || form.equals("n't") || form.equals("never"))) {
        return true;
      }
      if (base.equals("det") && form.equals("no")) {
        return true;
      }
    }
    return false;
  }

  /** A coordinated verb without a subject shares the auxiliaries of the first. */
  private void shareModifiers(int second, int first, State state) {
    if (!tree.isVerb(first)
        || !tree.children(second, "nsubj").isEmpty()
        || !tree.children(second, "aux").isEmpty()
        || tree.token(second).detail().equals("VBD")) {
      return;
    }
    for (int child : tree.children(first, "aux")) {
      if (readAuxiliary(child, first, state)) {
        apply("FUTURE", first, state);
      }
    }
  }

  /** "must leave, the envoy said": the speaker of an obligation. */
  private void findSpeaker(int top, State state) {
    if (state.sayer >= 0) {
      return;
    }
    for (int child : tree.children(top)) {
      String base = tree.base(child);
      if ((base.equals("parataxis") || base.equals("ccomp")) && tree.isVerb(child)) {
        state.sayer = child;
      }
    }
  }

  private static final class State {
    private final List<String> seen = new ArrayList<>();
    private EventType type;
    private EventStatus status = EventStatus.OCCURRED;
    private int deciding = -1;
    private boolean swap;
    private int sayer = -1;
    private int asker = -1;
    private int obliged = -1;

    private State(EventType type) {
      this.type = type;
    }
  }
}
