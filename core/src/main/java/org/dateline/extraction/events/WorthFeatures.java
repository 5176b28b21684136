package org.dateline.extraction.events;

import java.util.List;
import org.dateline.extraction.events.EventParties.Party;
import org.dateline.knowledge.WordClasses;
import org.dateline.learning.FeatureHash;
import org.dateline.learning.FeatureNames;
import org.dateline.model.Token;

/**
 * What the choice sees of a candidate and its parties when it asks whether this is an event worth
 * telling: the word that names it, what governs it, what stands around it, who takes part. As
 * hashed features; for one sentence at a time.
 */
final class WorthFeatures {
  private static final int NONE = 0;
  private static final int DEEPEST = 5; // steps to the root that are told apart
  private static final int STEPS = 20; // of a lead that are one bucket
  private static final int MOST_STEPS = 10;
  private static final int MANY = 6; // candidates of a sentence that are counted

  private final EventTree tree;
  private final EventParties parties;
  private final List<EventCandidate> candidates;
  private final int firstVerb;
  private final boolean[] quoted; // whether a quotation is open before a word
  private final FeatureNames names = new FeatureNames();

  WorthFeatures(EventTree tree, EventParties parties, List<EventCandidate> candidates) {
    this.tree = tree;
    this.parties = parties;
    this.candidates = candidates;
    this.firstVerb = firstVerb();
    this.quoted = quoted(tree);
  }

  private int firstVerb() {
    for (int at = 0; at < tree.size(); at++) {
      if (tree.isVerb(at)) {
        return at;
      }
    }
    return -1;
  }

  /** Features of a candidate with these parties. */
  int[] of(EventCandidate candidate, ChosenParties who) {
    names.clear();
    int actor = who.actor();
    int recipient = who.recipient();
    add(50, 1);
    addFrame(candidate, actor, recipient);
    addParties(candidate, actor, recipient);
    addGovernor(candidate);
    addSurroundings(candidate);
    int known = (actor < 0 ? 1 : 2) + (recipient < 0 ? 4 : 8);
    add(98, bucket(who.actorLead()), known & 3);
    add(99, bucket(who.recipientLead()), known & 12);
    add(100, bucket(who.actorLead()) / 2, bucket(who.recipientLead()) / 2, known);
    return names.toArray();
  }

  private void addFrame(EventCandidate candidate, int actor, int recipient) {
    int type = candidate.type().ordinal() + 1;
    int lemma = lemma(candidate.at());
    int kind = candidate.frame().kind().ordinal();
    int detail = tree.token(candidate.at()).detail().hashCode();
    int depth = depth(candidate.at());
    int relation = tree.relation(candidate.at()).hashCode();
    add(51, type);
    add(52, candidate.frame().key().hashCode());
    add(55, (int) candidate.score());
    add(58, relation, depth);
    add(59, lemma);
    add(60, candidate.operators().hashCode(), type);
    add(68, Math.min(candidates.size(), MANY));
    add(69, order(candidate));
    add(70, candidate.status().ordinal(), kind);
    add(71, depth, kind);
    add(73, detail, relation);
    add(75, candidate.at() == firstVerb ? 1 : 2);
    add(76, lemma, kind, (actor < 0 ? 1 : 0) + (recipient < 0 ? 2 : 0));
    add(77, sense(candidate.at()), kind);
    add(78, fine(candidate.at()), kind);
  }

  /** Place of a candidate, which its trigger tells, among all, as far as they are told apart. */
  private int order(EventCandidate candidate) {
    int most = Math.min(MANY, candidates.size());
    int order = 0;
    while (order < most && candidates.get(order).at() != candidate.at()) {
      order++;
    }
    return order;
  }

  private void addParties(EventCandidate candidate, int actor, int recipient) {
    int type = candidate.type().ordinal() + 1;
    int lemma = lemma(candidate.at());
    int who = kind(actor);
    int whom = kind(recipient);
    int where = place(recipient, candidate);
    add(53, type, who);
    add(54, type, whom);
    add(56, who, whom);
    add(57, who);
    add(74, whom);
    add(61, where);
    add(63, where, lemma);
    add(64, place(actor, candidate), actor < candidate.at() ? 1 : 2);
    add(65, recipient < 0 || tree.isName(recipient) ? 1 : lemma(recipient));
    add(66, actor < 0 || tree.isName(actor) ? 1 : lemma(actor));
    add(
        67,
        candidate.frame().kind().ordinal() * 2 + (candidate.actors().isEmpty() ? 1 : 0),
        who,
        whom);
    add(72, (candidate.actors().contains(actor) ? 1 : 2) + (meets(candidate, recipient) ? 4 : 8));
    add(79, fine(actor), lemma);
    add(80, fine(recipient), lemma);
    add(81, sense(actor), sense(recipient), type);
  }

  /** The word over the trigger, and how the trigger hangs on it. */
  private void addGovernor(EventCandidate candidate) {
    int at = candidate.deciding() >= 0 ? candidate.deciding() : candidate.at();
    int kind = candidate.frame().kind().ordinal();
    int up = tree.head(at);
    int base = tree.base(at).hashCode();
    int preposition = tree.preposition(at).hashCode();
    int lemma = up < 0 ? NONE : lemma(up);
    add(82, base, lemma, preposition);
    add(83, base, lemma);
    add(84, base, preposition, kind);
    add(85, base, up < 0 ? NONE : tree.token(up).tag().ordinal() + 1, sense(up));
    add(86, base, fine(up));
    add(87, base, tree.mark(at).hashCode(), lemma(candidate.at()));
  }

  /** Words that hang on the trigger: determiners, auxiliaries, adverbs, modifiers, times. */
  private void addSurroundings(EventCandidate candidate) {
    int at = candidate.at();
    int kind = candidate.frame().kind().ordinal();
    int auxiliaries = 7;
    int determiner = NONE;
    for (int child : tree.children(at)) {
      String base = tree.base(child);
      int name = base.hashCode();
      switch (base) {
        case "aux" -> auxiliaries = FeatureHash.step(auxiliaries, tree.form(child).hashCode());
        case "det" -> determiner = tree.form(child).hashCode();
        case "advmod", "mark", "amod", "compound", "cc" -> {
          add(88, name, lemma(child), kind);
          add(89, name, fine(child), kind);
        }
        case "obl", "nmod", "obj", "nsubj" -> {
          add(90, name, tree.preposition(child).hashCode(), kind);
          add(91, name, sense(child), kind);
          add(92, tree.preposition(child).hashCode(), lemma(at));
        }
        default -> {}
      }
      add(93, tree.relation(child).hashCode(), kind);
    }
    int detail = tree.token(at).detail().hashCode();
    add(94, auxiliaries, detail);
    add(95, determiner, detail);
    add(96, determiner, lemma(at));
    add(97, quoted[at] ? 1 : 2, kind);
  }

  /** Whether a quotation has been opened before each word and not closed. */
  private static boolean[] quoted(EventTree tree) {
    boolean[] quoted = new boolean[tree.size()];
    boolean open = false;
    for (int at = 0; at < quoted.length; at++) {
      quoted[at] = open;
      String form = tree.token(at).form();
      open =
          switch (form) {
            case "“", "``" -> true;
            case "”", "''" -> false;
            case "\"" -> !open;
            default -> open;
          };
    }
    return quoted;
  }

  private boolean meets(EventCandidate candidate, int recipient) {
    for (List<Integer> group : candidate.recipients()) {
      if (group.contains(recipient)) {
        return true;
      }
    }
    return false;
  }

  private int depth(int at) {
    int steps = 0;
    for (int up = tree.head(at); up >= 0 && steps < DEEPEST; up = tree.head(up)) {
      steps++;
    }
    return steps;
  }

  private int place(int head, EventCandidate candidate) {
    if (head < 0) {
      return NONE;
    }
    int near = tree.head(head) == candidate.at() ? 1 : 2;
    return FeatureHash.of(near, tree.base(head).hashCode(), tree.preposition(head).hashCode());
  }

  /** How a party is named, and whether its country and sector are known. */
  private int kind(int head) {
    if (head < 0) {
      return NONE;
    }
    Party party = parties.of(head);
    int known = (party.country() == null ? 1 : 2) + (party.sector() == null ? 0 : 2);
    int kind = party.kind() == null ? 0 : party.kind().ordinal() + 1;
    Token.Tag tag = tree.token(head).tag();
    return (kind * 8 + known) * 32 + tag.ordinal();
  }

  private static int bucket(int lead) {
    return Math.min(lead / STEPS, MOST_STEPS);
  }

  private int lemma(int at) {
    return tree.lemma(at).hashCode();
  }

  private int fine(int at) {
    return at < 0 ? NONE : WordClasses.fine(parties.entry(at)) + 1;
  }

  private int sense(int at) {
    return at < 0 ? NONE : WordClasses.sense(parties.entry(at)) + 1;
  }

  private void add(int template, int value) {
    names.add(FeatureHash.of(template, value));
  }

  private void add(int template, int first, int second) {
    names.add(FeatureHash.of(template, first, second));
  }

  private void add(int template, int first, int second, int third) {
    names.add(FeatureHash.of(template, first, second, third));
  }
}
