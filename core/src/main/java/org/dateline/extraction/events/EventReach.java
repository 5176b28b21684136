package org.dateline.extraction.events;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.dateline.extraction.events.EventPrepositions.Tells;
import org.dateline.model.EventType;
import org.jspecify.annotations.Nullable;

/**
 * Which nominals of a sentence the tree allows as parties of one candidate: arguments of its
 * trigger, of the verbs that control it, and modifiers in its noun phrase. Who speaks above it and
 * whoever stands in a clause beside it are none.
 */
final class EventReach {
  private static final int FAR = 12; // steps that are followed
  private static final String DEMAND = "DEMAND";
  private static final String OBLIGATION = "OBLIGATION";
  private static final String SAY = "SAY";
  private static final String UNDERGO = "UNDERGO";
  private static final Set<String> NOT_DONE = Set.of(SAY, "ATTITUDE", "FEAR", UNDERGO);
  // under these, what words say is not what the subject says
  private static final Set<String> NOT_SAID =
      Set.of("REFUSE", "PREVENT", "END", "DENY", "ATTITUDE", UNDERGO);

  private final EventTree tree;
  private final EventCandidate candidate;
  private final EventLexicon lexicon;
  private final EventOperators operators;
  private final EventPrepositions prepositions;
  private final boolean[] above;
  private final List<@Nullable List<Integer>> ways; // down to each head, once asked for

  EventReach(EventTree tree, EventCandidate candidate, EventLexicon lexicon) {
    this.tree = tree;
    this.lexicon = lexicon;
    this.operators = lexicon.operators();
    this.prepositions = lexicon.prepositions();
    this.candidate = candidate;
    this.above = new boolean[tree.size()];
    this.ways = new ArrayList<>(Collections.nCopies(tree.size(), null));
    int step = 0;
    for (int up = candidate.at(); up >= 0 && step < FAR && !above[up]; up = tree.head(up)) {
      above[up] = true;
      step++;
    }
  }

  /** Whether a word is the trigger or governs it. */
  boolean isAbove(int word) {
    return above[word];
  }

  /** Whether this head stands where one who does it can. */
  boolean mayAct(int head) {
    List<Integer> down = down(head);
    int turn = down.isEmpty() ? head : tree.head(down.getLast());
    if (turn < 0 || !above[turn] || tree.isDoneByObject(candidate.at(), lexicon)) {
      return false; // where the object does it, a rule says so
    }
    if (!candidate.frame().isNoun() && isPassive()) {
      return !down.isEmpty() && turn == candidate.at() && isByPhrase(down);
    }
    if (candidate.frame().isNoun()) {
      boolean agent = tree.preposition(head).equals("by") || !tree.base(head).equals("obl");
      boolean below = turn == candidate.at();
      boolean inside = below && agent && !tree.base(head).startsWith("nsubj") && staysInside(down);
      return inside || (isUndertaken(turn) && !down.isEmpty() && isSubject(down));
    }
    boolean asked = candidate.operators().contains(OBLIGATION);
    return !asked
        && isControlled(turn, true)
        && !isOfWordsRefused(turn)
        && (down.isEmpty() || isSubject(down));
  }

  /** "was held by guards of the king": a passive is done by whom its words with "by" name. */
  private boolean isByPhrase(List<Integer> down) {
    return tree.preposition(down.getLast()).equals("by") && staysInside(down);
  }

  /** "ordered sanctions", "launched an inquiry": whose subject does what the noun names. */
  private boolean isUndertaken(int turn) {
    if (!candidate.frame().isNoun() || !tree.isVerb(turn) || !isControlled(turn, true)) {
      return false;
    }
    int at = candidate.at();
    while (tree.base(at).equals("nmod") && !prepositions.has(Tells.APART, tree.preposition(at))) {
      at = tree.head(at);
    }
    String operator = operators.ofObject(tree.lemma(turn));
    return tree.base(at).equals("obj")
        && !tree.isDoneByObject(tree.head(at), lexicon) // "accused Peru of stoking protests"
        && !operator.isEmpty()
        && !NOT_DONE.contains(operator);
  }

  /** "vetoed a resolution demanding a truce": who refuses words does not say them. */
  private boolean isOfWordsRefused(int turn) {
    int at = candidate.at();
    int words = tree.relation(at).equals("acl") && !tree.mark(at).equals("to") ? tree.head(at) : -1;
    boolean object = words >= 0 && tree.head(words) == turn && tree.base(words).equals("obj");
    return object && NOT_SAID.contains(operators.ofObject(tree.lemma(turn)));
  }

  /** A subject or an agent, or what stands in its phrase. */
  private boolean isSubject(List<Integer> down) {
    int first = down.getLast();
    int verb = tree.head(first);
    boolean own = verb == candidate.at() || verb == candidate.deciding();
    boolean agent = own && tree.base(first).equals("obl") && tree.preposition(first).equals("by");
    return (tree.base(first).equals("nsubj") || agent) && staysInside(down) && !isToldOf(down);
  }

  /** Whether a clause on the way down tells of the subject only. */
  private boolean isToldOf(List<Integer> down) {
    for (int at : down) {
      if (tree.base(at).equals("acl")) {
        return true;
      }
    }
    return false;
  }

  /** Whether this head stands where one to whom it is done can. */
  boolean maySuffer(int head) {
    List<Integer> down = down(head);
    int turn = down.isEmpty() ? head : tree.head(down.getLast());
    return turn >= 0
        && above[turn]
        && isControlled(turn, false)
        && staysInside(down)
        && !isOuterSubject(head);
  }

  /**
   * Whether this head, or a phrase it stands in, only says where the object is: "bombed a depot
   * outside the town of Aleppo". Not where the frame has its recipient behind that preposition.
   */
  boolean isWhereabouts(int head) {
    int object = tree.child(candidate.at(), "obj");
    if (object < 0) {
      return false;
    }
    for (int at : down(head)) {
      boolean beside =
          (tree.base(at).equals("nmod") && tree.isBelow(at, object))
              || (tree.base(at).equals("obl") && tree.head(at) == candidate.at());
      String preposition = tree.preposition(at);
      if (beside
          && prepositions.has(Tells.BESIDE, preposition)
          && !candidate.frame().recipients().contains(preposition)) {
        return true;
      }
    }
    return false;
  }

  /** "after the killing of a priest": whoever stands there is of another happening. */
  boolean isApart(int head) {
    for (int at : down(head)) {
      String preposition = tree.preposition(at);
      if (prepositions.has(Tells.APART, preposition)
          && !candidate.frame().recipients().contains(preposition)) {
        return true;
      }
    }
    return false;
  }

  /**
   * "told the Courier that the army had fled": whom one speaks to takes no part in what is told.
   */
  boolean isAddressed(int head) {
    List<Integer> down = down(head);
    int verb = down.isEmpty() ? -1 : tree.head(down.getLast());
    boolean governs = verb >= 0 && verb != candidate.at() && verb != candidate.deciding();
    return governs
        && tree.isVerb(verb)
        && operators.ofFiniteClause(tree.lemma(verb)).equals(SAY)
        && switch (tree.base(down.getLast())) {
          case "obj", "iobj", "obl" -> !isToldToAct(down.getLast());
          default -> false;
        };
  }

  /** "told the rebels that they must disarm": here whom one speaks to is who must. */
  private boolean isToldToAct(int addressed) {
    return candidate.operators().contains(OBLIGATION)
        && candidate.firstRecipients().contains(addressed);
  }

  /** Whether what stands behind this preposition says what something is near: "outside". */
  boolean isBeside(String preposition) {
    return prepositions.has(Tells.BESIDE, preposition);
  }

  /** Whether what stands behind this preposition is what words are about. */
  boolean isAbout(String preposition) {
    return prepositions.has(Tells.ABOUT, preposition);
  }

  /** Whether what stands behind this preposition says where something is. */
  boolean isPlacing(String preposition) {
    return prepositions.has(Tells.HERE, preposition);
  }

  /** Whether this head, or a phrase it stands in, only says where or in what it is done. */
  boolean isInside(int head) {
    for (int at : down(head)) {
      String base = tree.base(at);
      if ((base.equals("obl") || base.equals("nmod")) && isPlacing(tree.preposition(at))) {
        return true;
      }
    }
    return false;
  }

  /** "teachers in Cusco", "leaders of Peru": what tells of the actor is not whom it is done to. */
  boolean tellsOf(int head, int actor) {
    String preposition = tree.preposition(head);
    return actor >= 0
        && tree.isVerb(candidate.at())
        && tree.base(head).equals("nmod")
        && (preposition.equals("of")
            || isPlacing(preposition)
            || prepositions.has(Tells.BESIDE, preposition))
        && tree.isBelow(head, actor);
  }

  /** "was killed fighting the rebels": whom one fights is not whom a passive was done to. */
  boolean isInOpenClause(int head) {
    if (candidate.type().isVerbal() || !tree.isVerb(candidate.at()) || !isPassive()) {
      return false;
    }
    for (int at : down(head)) {
      boolean open = tree.base(at).equals("xcomp") || tree.base(at).equals("advcl");
      if (open && tree.isVerb(at) && tree.head(at) == candidate.at()) {
        return true;
      }
    }
    return false;
  }

  /** Whether this is the agent of a passive: "armed by the league". */
  boolean isAgent(int head) {
    if (tree.isVerb(candidate.at()) && tree.joined(candidate.at()) == head) {
      return true;
    }
    return tree.head(head) == candidate.at()
        && tree.isVerb(candidate.at())
        && isPassive()
        && (tree.relation(head).equals("obl:agent")
            || (tree.base(head).equals("obl") && tree.preposition(head).equals("by")));
  }

  /**
   * Whether a "by" leads to this head: whoever stands there does it or is nothing, but of an active
   * verb ("demonstrated against abuses by the army").
   */
  boolean isBehindBy(int head) {
    List<Integer> down = down(head);
    boolean active = tree.isVerb(candidate.at()) && !isPassive();
    return !active
        && !down.isEmpty()
        && tree.preposition(down.getLast()).equals("by")
        && !candidate.frame().recipients().contains("by");
  }

  /** A subject above is no recipient where the event has an object of its own. */
  private boolean isOuterSubject(int head) {
    if (candidate.frame().isNoun() && tree.relation(head).equals("nsubj")) {
      return givesIt(tree.head(head));
    }
    return tree.base(head).equals("nsubj")
        && !tree.isBelow(head, candidate.at())
        && !tree.children(candidate.at(), "obj").isEmpty();
  }

  /**
   * "gave no promise": the subject of the verb over a noun is not whom it is for, but "suffered".
   */
  private boolean givesIt(int verb) {
    return tree.isVerb(verb)
        && tree.head(candidate.at()) == verb
        && tree.base(candidate.at()).equals("obj")
        && !operators.ofObject(tree.lemma(verb)).equals(UNDERGO);
  }

  /** The words from this one up to, but not with, the trigger or what stands above it. */
  private List<Integer> down(int head) {
    List<Integer> known = ways.get(head);
    if (known == null) {
      known = way(head);
      ways.set(head, known);
    }
    return known;
  }

  private List<Integer> way(int head) {
    List<Integer> down = new ArrayList<>();
    for (int at = head; at >= 0 && !above[at] && down.size() < FAR; at = tree.head(at)) {
      down.add(at);
    }
    return down;
  }

  /** Whether the way down enters no clause of its own, but what is asked, threatened, alleged. */
  private boolean staysInside(List<Integer> down) {
    for (int at : down) {
      boolean hasSubject = tree.isVerb(at) && !tree.children(at, "nsubj").isEmpty();
      boolean inside =
          switch (tree.base(at)) {
            case "ccomp", "xcomp" -> isSaid(at) || (tree.base(at).equals("xcomp") && !hasSubject);
            case "advcl" -> isSaid(at) && (isThreat() || tree.mark(at).equals("to"));
            case "parataxis" -> false;
            case "conj", "acl" -> !hasSubject;
            default -> true;
          };
      if (!inside) {
        return false;
      }
    }
    return true;
  }

  /** A clause of words spoken: whom it names may be whom they are for. */
  private boolean isSaid(int clause) {
    int head = tree.head(clause);
    boolean near = head >= 0 && above[head];
    boolean verbal = candidate.type().isVerbal() || candidate.type() == EventType.PROTEST;
    return verbal && (near || (head >= 0 && tree.isVerb(head)));
  }

  private boolean isThreat() {
    return candidate.type() == EventType.THREATEN;
  }

  /** Whether all from the trigger up to this word share parties: no speaker lies between. */
  private boolean isControlled(int turn, boolean acting) {
    for (int at = candidate.at(); at != turn; at = tree.head(at)) {
      if (candidate.frame().isNoun() && prepositions.has(Tells.REASON, tree.preposition(at))) {
        return false;
      }
      boolean shares =
          switch (tree.base(at)) {
            case "xcomp", "conj", "obj", "obl", "nmod", "compound", "amod" -> true;
            case "acl", "advcl" -> acting;
            case "ccomp" -> acting && speaksOfItself(at);
            default -> false;
          };
      boolean closed = tree.isVerb(at) && !tree.children(at, "nsubj").isEmpty();
      if (!shares || (closed && EventRelation.isSideClause(tree.base(at)))) {
        return false;
      }
    }
    return true;
  }

  /** "the government said it was prepared": the subject is a pronoun. */
  private boolean speaksOfItself(int clause) {
    List<Integer> subjects = tree.children(clause, "nsubj");
    return !subjects.isEmpty() && subjects.stream().allMatch(tree::isPronoun);
  }

  /**
   * "called on them to free him": a verb of asking over what is to be done is a request for sure.
   */
  boolean asksForDeed() {
    int at = candidate.at();
    boolean asks =
        candidate.type() == EventType.REQUEST
            && candidate.frame().type() == EventType.REQUEST
            && tree.isVerb(at)
            && operators.ofClause(tree.lemma(at)).equals(DEMAND);
    return asks
        && tree.children(at).stream()
            .anyMatch(clause -> tree.isVerb(clause) && tree.mark(clause).equals("to"));
  }

  boolean isPassive() {
    return !EventVoice.isStance(tree, lexicon, candidate.at()) && isMarkedPassive();
  }

  private boolean isMarkedPassive() {
    return tree.child(candidate.at(), "nsubj:pass") >= 0
        || tree.child(candidate.at(), "aux:pass") >= 0
        || tree.child(candidate.at(), "obl:agent") >= 0
        || (tree.isVerb(candidate.at()) && tree.joined(candidate.at()) >= 0)
        || isBareParticiple();
  }

  /** "164 killed in the north", "ousted president": a participle without subject or object. */
  private boolean isBareParticiple() {
    String detail = tree.token(candidate.at()).detail();
    boolean modifies = tree.base(candidate.at()).equals("amod") && detail.equals("VBD");
    return (modifies || detail.equals("VBN"))
        && tree.children(candidate.at(), "aux").isEmpty()
        && tree.children(candidate.at(), "obj").isEmpty();
  }
}
