package org.dateline.extraction.events;

import java.util.Arrays;
import org.dateline.extraction.events.EventParties.Party;
import org.dateline.knowledge.WordClasses;
import org.dateline.learning.FeatureHash;
import org.dateline.model.EntityKind;
import org.dateline.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * What the scorers see of those who may take part in an event: the way through the tree, what the
 * lexicon's rules propose, what kind of party it is. For one candidate at a time.
 */
final class PartyFeatures {
  private static final int FAR = 12; // steps upward that are followed
  private static final int KINDS = EntityKind.values().length;
  private static final int MOST = 160; // features of one choice

  private final EventTree tree;
  private final EventParties parties;
  private final EventLexicon lexicon;
  private final EventCandidate candidate;
  private final int[] chain; // steps up from the trigger, or -1
  private final int[] names = new int[MOST];
  private int count;
  private final int[] @Nullable [] alike; // features of a head in any part, once asked for

  PartyFeatures(
      EventTree tree, EventParties parties, EventLexicon lexicon, EventCandidate candidate) {
    this.tree = tree;
    this.parties = parties;
    this.lexicon = lexicon;
    this.candidate = candidate;
    this.alike = new int[tree.size()][];
    this.chain = new int[tree.size()];
    Arrays.fill(chain, -1);
    int step = 0;
    for (int up = candidate.at(); up >= 0 && step < FAR && chain[up] < 0; up = tree.head(up)) {
      chain[up] = step++;
    }
  }

  /** Features of this head as the actor. */
  int[] ofActor(int head) {
    count = 0;
    int proposed = candidate.actors().indexOf(head);
    addCommon(head, proposed < 0 ? -1 : Math.min(proposed, 1), candidate.group(head));
    return Arrays.copyOf(names, count);
  }

  /** Features of this head as the recipient of what the actor does. */
  int[] ofRecipient(int head, int actor) {
    count = 0;
    int order = candidate.group(head);
    addCommon(head, order, candidate.actors().contains(head) ? 1 : 0);
    if (head >= 0) {
      int preposition = tree.preposition(head).hashCode();
      int wanted = candidate.frame().recipients().indexOf(tree.preposition(head));
      add(120, Math.min(wanted, 3), chainPlace(head));
      add(121, actor < 0 ? 0 : head > actor ? 1 : 2, preposition);
      add(122, actor < 0 ? 0 : sameCountry(head, actor), order);
      add(123, actor >= 0 && tree.isBelow(head, actor) ? 1 : 0, preposition);
      add(124, head == candidate.met() ? 1 : 0, candidate.frame().type().ordinal());
      add(125, head == candidate.met() ? 1 : 0, of(head));
    } else {
      add(126, actor < 0 ? 0 : tree.children(actor, "conj").isEmpty() ? 1 : 2, type());
      add(127, candidate.recipients().isEmpty() ? 0 : of(candidate.firstRecipients().getFirst()));
      add(128, candidate.frame().key().hashCode());
    }
    return Arrays.copyOf(names, count);
  }

  private int sameCountry(int head, int actor) {
    String one = parties.of(head).country();
    String other = parties.of(actor).country();
    return one == null || other == null ? 1 : one.equals(other) ? 2 : 3;
  }

  private int type() {
    return candidate.type().ordinal() + (candidate.deciding() >= 0 ? 32 : 0);
  }

  /** What speaks for there being no such party. */
  private void addNobody() {
    int kind = frameKind();
    add(90, type(), kind);
    add(91, tree.lemma(candidate.at()).hashCode());
    add(92, candidate.actors().isEmpty() ? 1 : 0, candidate.recipients().isEmpty() ? 1 : 0);
    add(93, relation(candidate.at()), kind);
    add(94, candidate.actors().isEmpty() ? 0 : of(candidate.actors().getFirst()));
    add(95, parties.heads().size());
  }

  /** How a head stands to the trigger. */
  private void addPath(int head, int path, int relation, int preposition) {
    int kind = frameKind();
    int lemma = tree.lemma(candidate.at()).hashCode();
    add(103, path, kind);
    add(104, path, tree.token(candidate.at()).detail().hashCode());
    add(105, path, type());
    add(106, chainPlace(head), relation);
    add(107, relation, FeatureHash.of(1, preposition, kind));
    add(108, relation, FeatureHash.of(2, preposition, lemma));
    add(109, relation, FeatureHash.of(3, preposition, type()));
    add(110, distance(head), relation);
    add(111, distance(head), kind);
  }

  /** What a head is, among what words it stands. */
  private void addWord(int head, int path, int relation) {
    int order = parties.order(head);
    int above = tree.head(head);
    int party = of(head);
    add(112, party);
    add(113, tree.token(head).tag().ordinal(), nominalsBetween(head));
    add(114, order > 3 ? 4 : order, frameKind());
    add(115, tree.token(head).tag() == Token.Tag.NOUN ? tree.lemma(head).hashCode() : 0);
    add(116, relation(above), relation);
    add(117, path, party);
    add(118, candidate.operators().hashCode(), FeatureHash.of(4, relation, chainPlace(head)));
    add(119, above < 0 ? 0 : tree.lemma(above).hashCode(), relation);
  }

  private void addCommon(int head, int proposed, int other) {
    if (head < 0) {
      addNobody();
      return;
    }
    add(100, proposed, other);
    add(101, proposed, frameKind());
    add(102, proposed, of(head));
    int[] known = alike[head];
    if (known == null) {
      int from = count;
      addAlike(head);
      alike[head] = Arrays.copyOfRange(names, from, count);
    } else {
      int room = Math.min(known.length, MOST - count);
      System.arraycopy(known, 0, names, count, room);
      count += room;
    }
  }

  /** What is seen of a head whatever part is proposed for it. */
  private void addAlike(int head) {
    int relation = relation(head);
    int preposition = tree.preposition(head).hashCode();
    int path = path(head);
    addPath(head, path, relation, preposition);
    addWord(head, path, relation);
    addKind(head, relation, preposition);
    for (String name : lexicon.classes(tree.lemma(head))) {
      add(88, name.hashCode());
      add(89, name.hashCode(), type());
    }
  }

  /** Of what sense and kind a head is, beside how it stands to the trigger. */
  private void addKind(int head, int relation, int preposition) {
    int entry = parties.entry(head);
    int sense = WordClasses.sense(entry);
    EntityKind named = parties.of(head).kind();
    int kind = named == null ? KINDS : named.ordinal();
    int way = FeatureHash.of(8, relation, preposition);
    add(129, FeatureHash.of(5, kind, preposition), type());
    add(130, FeatureHash.of(6, kind, relation), FeatureHash.of(7, preposition, frameKind()));
    add(131, sense, type());
    add(132, sense, way);
    add(133, WordClasses.fine(entry), relation);
    add(134, kind, tree.lemma(candidate.at()).hashCode());
  }

  private int frameKind() {
    return candidate.frame().kind().ordinal();
  }

  private int relation(int at) {
    return at < 0 ? 0 : tree.relation(at).hashCode();
  }

  /** What kind of party a head is: how it is named, whether country and sector are known. */
  private int of(int head) {
    Party party = parties.of(head);
    int form = party.form() == null ? 3 : party.form().ordinal();
    int kind = party.kind() == null ? 4 : party.kind().ordinal();
    int known = (party.country() == null ? 0 : 1) + (party.sector() == null ? 0 : 2);
    int tag = tree.token(head).tag().ordinal();
    return ((form * 8 + kind) * 4 + known) * 32 + tag;
  }

  private int distance(int head) {
    int steps = head - candidate.at();
    int size = Integer.SIZE - Integer.numberOfLeadingZeros(Math.abs(steps));
    return steps < 0 ? -size : size;
  }

  private int nominalsBetween(int head) {
    int between = parties.between(head, candidate.at());
    return Math.min(between, 5) * (head < candidate.at() ? -1 : 1);
  }

  /** How far up from the trigger the way to this head turns downward. */
  private int chainPlace(int head) {
    int at = head;
    for (int step = 0; at >= 0 && step < FAR; step++) {
      if (chain[at] >= 0) {
        return chain[at] * 4 + Math.min(step, 3);
      }
      at = tree.head(at);
    }
    return -1;
  }

  /** The relations on the way from the trigger to this head, as one number. */
  private int path(int head) {
    int hash = 7;
    int at = head;
    for (int step = 0; at >= 0 && chain[at] < 0 && step < FAR; step++) {
      hash = FeatureHash.step(hash, tree.relation(at).hashCode());
      at = tree.head(at);
    }
    int turn = at;
    for (int up = candidate.at(); up >= 0 && up != turn; up = tree.head(up)) {
      if (chain[up] < 0) {
        break;
      }
      hash = FeatureHash.step(hash, ~tree.base(up).hashCode());
    }
    return turn < 0 ? 0 : hash;
  }

  private void add(int template, int first) {
    add(template, first, 0);
  }

  private void add(int template, int first, int second) {
    if (count < MOST) {
      names[count++] = FeatureHash.of(template, first, second);
    }
  }
}
