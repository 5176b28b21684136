package org.dateline.extraction.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.extraction.events.EventComposer.Outcome;
import org.dateline.extraction.events.EventMatcher.Match;
import org.dateline.extraction.events.EventPredicate.Oblique;
import org.dateline.extraction.events.EventPrepositions.Tells;
import org.dateline.model.Token.Tag;
import org.jspecify.annotations.Nullable;

/** Codes the events of one parsed sentence by the lexicon: triggers, composition, participants. */
final class EventCoder {
  private static final int FURTHEST_CLAUSE = 1;

  private final EventTree tree;
  private final EventLexicon lexicon;
  private final EventOperators operators;
  private final EventRoles roles;
  private final EventMatcher matcher;
  private final EventComposer composer;
  private final EventBlockers blockers;
  private final Map<Integer, Integer> askers = new HashMap<>();

  EventCoder(EventTree tree, EventLexicon lexicon, EventBlockers blockers) {
    this.tree = tree;
    this.lexicon = lexicon;
    this.operators = lexicon.operators();
    this.roles = new EventRoles(tree, lexicon);
    this.matcher = new EventMatcher(tree, lexicon);
    this.composer = new EventComposer(tree, operators);
    this.blockers = blockers;
  }

  /** The events of the sentence, in the order of their triggers. */
  List<EventCandidate> code() {
    Map<Integer, EventCandidate> found = new HashMap<>();
    for (int at = 0; at < tree.size(); at++) {
      Tag tag = tree.token(at).tag();
      boolean modifies =
          tag == Tag.NOUN && tree.base(at).equals("compound"); // "displacement camps"
      boolean open = tag == Tag.VERB || tag == Tag.NOUN || tag == Tag.ADJ;
      if (open && !modifies && !tree.isInTitle(at)) {
        EventCandidate candidate = candidate(at);
        if (candidate != null) {
          found.put(at, candidate);
        }
      }
    }
    if (found.isEmpty()) {
      return List.of(); // half of all sentences
    }
    List<EventCandidate> outermost = new EventNesting(tree, found, askers).outermost();
    return outermost.stream().map(this::clean).toList();
  }

  private EventCandidate clean(EventCandidate candidate) {
    return candidate.withRecipients(cleanGroups(candidate.recipients(), candidate.actors()));
  }

  private @Nullable EventCandidate candidate(int at) {
    List<EventFrame> likely = matcher.likely(at);
    if (likely.isEmpty() && (!tree.isVerb(at) || composer.bareOperator(at).isEmpty())) {
      return null;
    }
    EventPredicate predicate = roles.read(at);
    List<Match> matches = matcher.matches(likely, predicate);
    if (matches.isEmpty() && tree.isVerb(at) && !predicate.passive()) {
      matches = matcher.bare(composer.bareOperator(at));
    }
    Match match = firstLiteral(matches, predicate);
    if (match == null) {
      return null;
    }
    Outcome outcome = composer.compose(at, match.frame().type());
    askers.put(at, outcome.asker());
    List<Integer> actors = actors(predicate, match.frame());
    List<List<Integer>> recipients = recipients(predicate, match);
    if (outcome.obliged()) {
      recipients = swapped(obliged(outcome), recipients);
      actors = outcome.sayer() < 0 ? List.of() : roles.subjects(outcome.sayer(), 0);
    } else if (outcome.deciding() >= 0 && outcome.deciding() != at) {
      recipients = composedRecipients(predicate, outcome, recipients);
      actors = composedActors(outcome, actors);
    }
    return new EventCandidate(
        at,
        match.met(),
        outcome.deciding(),
        match.frame(),
        outcome.type(),
        outcome.status(),
        clean(actors),
        cleanGroups(recipients, actors),
        outcome.operators(),
        match.score());
  }

  /**
   * Who must: the subject, or where that is a pronoun those who are told ("told them they must").
   */
  private List<Integer> obliged(Outcome outcome) {
    List<Integer> subjects = tree.children(outcome.deciding(), "nsubj");
    List<Integer> told = new ArrayList<>();
    if (outcome.sayer() >= 0) {
      told.addAll(tree.children(outcome.sayer(), "iobj"));
      told.addAll(tree.children(outcome.sayer(), "obj"));
    }
    boolean pronoun = !subjects.isEmpty() && subjects.stream().allMatch(tree::isPronoun);
    return pronoun && !told.isEmpty() ? told : roles.subjects(outcome.deciding(), 0);
  }

  /** The best match that is no metaphor. */
  private @Nullable Match firstLiteral(List<Match> matches, EventPredicate predicate) {
    String trigger = tree.lemma(predicate.at());
    for (Match match : matches) {
      if (!blockers.isMetaphor(trigger, match.frame().type(), predicate, matcher)) {
        return match;
      }
    }
    return null;
  }

  private List<Integer> actors(EventPredicate predicate, EventFrame frame) {
    if (!predicate.noun()) {
      return isReversed(frame) ? agentsOf(predicate) : predicate.actors();
    }
    if (!predicate.actors().isEmpty()) {
      return predicate.actors();
    }
    boolean transitive = ownersSuffer(predicate, frame);
    if (!transitive && !predicate.owners().isEmpty()) {
      return withoutPronouns(predicate);
    }
    boolean of = lexicon.fits(tree.lemma(predicate.at()), "@deed-of");
    if (of && !predicate.objects().isEmpty()) {
      return predicate.objects(); // "the withdrawal of troops"
    }
    List<Integer> engaged = engaged(predicate.at(), frame);
    return engaged.isEmpty() ? subjectOfLightVerb(predicate.at()) : engaged;
  }

  /** "Peru is in talks with the rebels": the subject of a noun behind "in" takes part in it. */
  private List<Integer> engaged(int noun, EventFrame frame) {
    boolean joint = !frame.type().isConflict();
    boolean stands = joint && tree.preposition(noun).equals("in");
    return stands && !tree.children(noun, "nsubj").isEmpty() ? roles.subjects(noun, 0) : List.of();
  }

  /** A pronoun possessor in a sentence's own subject's domain stands for that subject. */
  private List<Integer> withoutPronouns(EventPredicate predicate) {
    List<Integer> owners = new ArrayList<>();
    for (int owner : predicate.owners()) {
      if (tree.isPronoun(owner)) {
        List<Integer> subject = subjectOfLightVerb(predicate.at());
        owners.addAll(subject.isEmpty() ? List.of(owner) : subject);
      } else {
        owners.add(owner);
      }
    }
    return owners;
  }

  /** "his arrest", "the minister's ouster": the possessor is the one it is done to. */
  private static boolean ownersSuffer(EventPredicate predicate, EventFrame frame) {
    boolean transitive =
        !frame.recipients().isEmpty() && frame.recipients().getFirst().equals("of");
    return transitive && predicate.objects().isEmpty();
  }

  private List<Integer> subjectOfLightVerb(int noun) {
    int head = tree.head(noun);
    if (head < 0 || !tree.isVerb(head)) {
      return List.of();
    }
    String base = tree.base(noun);
    String operator = operators.ofObject(tree.lemma(head));
    boolean light = operator.equals("BEGIN") || operator.equals("ORDER") || operator.equals("MAKE");
    boolean begun =
        base.equals("obl") && !lexicon.prepositions().has(Tells.REASON, tree.preposition(noun));
    boolean governed = light && (base.equals("obj") || begun);
    if (!governed) {
      return List.of();
    }
    return tree.isDoneByObject(head, lexicon) // "accused Peru of stoking protests"
        ? tree.children(tree.head(head), "obj")
        : roles.subjects(head, 0);
  }

  private static boolean isReversed(EventFrame frame) {
    return frame.recipients().contains("subj");
  }

  private List<Integer> agentsOf(EventPredicate predicate) {
    List<Integer> agents = new ArrayList<>();
    for (Oblique oblique : predicate.obliques()) {
      if (oblique.preposition().equals("by") || oblique.preposition().equals("from")) {
        agents.add(oblique.head());
      }
    }
    return agents;
  }

  private List<List<Integer>> recipients(EventPredicate predicate, Match match) {
    List<List<Integer>> groups = new ArrayList<>();
    for (String role : match.frame().recipients()) {
      groups.add(ofRole(predicate, match, role));
    }
    if (match.frame().recipients().isEmpty()) {
      groups.add(predicate.indirect());
      groups.add(objectsBut(predicate, match.met(), true));
    }
    if (predicate.noun() && ownersSuffer(predicate, match.frame())) {
      groups.add(predicate.owners());
    }
    groups.add(inside(predicate, match.met()));
    groups.add(predicate.indirect());
    groups.add(objectsBut(predicate, match.met(), false));
    for (Oblique oblique : predicate.obliques()) {
      groups.add(List.of(oblique.head()));
    }
    groups.add(clauseSubjects(predicate.at(), 0));
    groups.add(predicate.objects());
    return groups;
  }

  private List<Integer> objectsBut(EventPredicate predicate, int met, boolean target) {
    List<Integer> objects = new ArrayList<>(predicate.objects());
    boolean thing =
        met >= 0
            && !target
            && !lexicon.classes(tree.lemma(met)).contains("person")
            && tree.token(met).tag() == Tag.NOUN
            && !lexicon.classes(tree.lemma(met)).contains("armed");
    if (thing) {
      objects.removeIf(object -> object == met);
    }
    return objects;
  }

  private List<Integer> ofRole(EventPredicate predicate, Match match, String role) {
    return switch (role) {
      case "obj" -> objectsBut(predicate, match.met(), true);
      case "iobj" -> predicate.indirect();
      case "subj" -> predicate.passive() ? predicate.objects() : predicate.actors();
      case "nsubj" -> predicate.actors();
      case "poss" -> inside(predicate, match.met());
      case "ccomp", "that" -> clauseSubjects(predicate.at(), 0);
      case "mutual" -> List.of();
      default -> phrases(predicate, role);
    };
  }

  private static List<Integer> phrases(EventPredicate predicate, String preposition) {
    List<Integer> found = new ArrayList<>();
    for (Oblique oblique : predicate.obliques()) {
      if (oblique.preposition().equals(preposition)) {
        found.add(oblique.head());
      }
    }
    return found;
  }

  /** Possessors and names inside the object: "rejected a U.S. request". */
  private List<Integer> inside(EventPredicate predicate, int met) {
    List<Integer> found = new ArrayList<>();
    if (!predicate.noun() && met >= 0) {
      for (Oblique oblique : predicate.obliques()) {
        String word = oblique.preposition();
        if (word.equals("poss") || word.equals("mod")) {
          found.add(oblique.head());
        }
      }
    }
    return found;
  }

  private List<Integer> clauseSubjects(int at, int depth) {
    List<Integer> found = new ArrayList<>();
    List<Integer> clauses = new ArrayList<>(tree.children(at, "ccomp"));
    clauses.addAll(tree.children(at, "xcomp"));
    for (int purpose : tree.children(at, "advcl")) {
      if (tree.mark(purpose).equals("to")) {
        clauses.add(purpose);
      }
    }
    for (int clause : clauses) {
      found.addAll(tree.children(clause, "nsubj"));
      found.addAll(tree.children(clause, "obj"));
      for (int oblique : tree.children(clause, "obl")) {
        found.add(oblique);
      }
      if (depth < FURTHEST_CLAUSE) {
        found.addAll(clauseSubjects(clause, depth + 1));
      }
    }
    return found;
  }

  private List<Integer> composedActors(Outcome outcome, List<Integer> inner) {
    int word = outcome.deciding();
    if (tree.isVerb(word)) {
      EventPredicate outer = roles.read(word);
      List<Integer> actors = outer.passive() && !outcome.swap() ? outer.objects() : outer.actors();
      return actors.isEmpty() && !outcome.swap() ? inner : actors;
    }
    EventPredicate outer = roles.read(word);
    List<Integer> owners = new ArrayList<>(outer.actors());
    owners.addAll(outer.owners());
    owners = new ArrayList<>(owners.stream().filter(owner -> !tree.isPronoun(owner)).toList());
    if (owners.isEmpty()) {
      owners.addAll(subjectOfLightVerb(word));
    }
    if (owners.isEmpty()) {
      owners.addAll(roles.subjects(word, 0));
    }
    return owners.isEmpty() && !outcome.swap() ? inner : owners;
  }

  private List<List<Integer>> composedRecipients(
      EventPredicate predicate, Outcome outcome, List<List<Integer>> inner) {
    EventPredicate outer = roles.read(outcome.deciding());
    List<List<Integer>> groups = new ArrayList<>();
    if (outcome.swap()) {
      groups.add(outer.indirect());
      groups.add(new ArrayList<>(outer.objects()));
      for (Oblique oblique : outer.obliques()) {
        groups.add(List.of(oblique.head()));
      }
      groups.add(predicate.actors());
    }
    groups.addAll(inner);
    for (Oblique oblique : outer.everything()) {
      groups.add(List.of(oblique.head()));
    }
    return groups;
  }

  private static List<List<Integer>> swapped(List<Integer> subjects, List<List<Integer>> inner) {
    List<List<Integer>> groups = new ArrayList<>();
    groups.add(subjects);
    groups.addAll(inner);
    return groups;
  }

  private List<Integer> clean(List<Integer> heads) {
    List<Integer> kept = new ArrayList<>(heads.size()); // few, so a list is looked through sooner
    for (int head : heads) {
      if (isParticipant(head) && !kept.contains(head)) {
        kept.add(head);
      }
    }
    return List.copyOf(kept);
  }

  private List<List<Integer>> cleanGroups(List<List<Integer>> groups, List<Integer> actors) {
    List<Integer> seen = new ArrayList<>(actors);
    List<List<Integer>> kept = new ArrayList<>();
    for (List<Integer> group : groups) {
      List<Integer> fresh = new ArrayList<>();
      for (int head : group) {
        if (isParticipant(head) && !seen.contains(head)) {
          seen.add(head);
          fresh.add(head);
        }
      }
      if (!fresh.isEmpty()) {
        kept.add(fresh);
      }
    }
    return kept;
  }

  private boolean isParticipant(int head) {
    Tag tag = tree.token(head).tag();
    boolean nominal = tree.token(head).isNominal() || tag == Tag.NUM || tag == Tag.ADJ;
    if (isDate(head)) {
      return false;
    }
    String detail = tree.token(head).detail();
    boolean empty = detail.equals("EX") || detail.startsWith("W") || tag == Tag.DET;
    return nominal && !empty && !lexicon.classes(tree.lemma(head)).contains("time");
  }

  /** "October 14", "14 October": a number with a month beside it. */
  private boolean isDate(int head) {
    for (int child : tree.children(head)) {
      String base = tree.base(child);
      boolean part = base.equals("compound") || base.equals("nmod") || base.equals("flat");
      if (part
          && lexicon.classes(tree.lemma(child)).contains("time")
          && tree.token(head).tag() == Tag.NUM) {
        return true;
      }
    }
    return tree.token(head).tag() == Tag.NUM
        && tree.children(head, "nmod").isEmpty()
        && tree.base(head).equals("obl");
  }
}
