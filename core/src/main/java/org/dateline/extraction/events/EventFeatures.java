package org.dateline.extraction.events;

import java.util.ArrayList;
import java.util.List;
import org.dateline.learning.FeatureHash;
import org.dateline.learning.FeatureNames;
import org.dateline.model.Token.Tag;
import org.jspecify.annotations.Nullable;

/** What the scorers see of two participants and the words between them, as hashed features. */
final class EventFeatures {
  private static final int DEEPEST = 40;
  private final EventTree tree;
  private final List<EventCandidate> candidates;
  private final FeatureNames names = new FeatureNames();

  EventFeatures(EventTree tree, List<EventCandidate> candidates) {
    this.tree = tree;
    this.candidates = candidates;
  }

  /**
   * Features of the type of what the actor does to the recipient.
   *
   * @param own the candidate that tells of it, or null where none does
   * @param actor head of the actor, or -1
   * @param recipient head of the recipient, or -1
   */
  int[] ofType(@Nullable EventCandidate own, int actor, int recipient) {
    names.clear();
    add(0, "");
    addOwn(own);
    addCandidates(actor, recipient);
    addPath(actor, recipient);
    for (int i = 0; i < tree.size(); i++) {
      if (isContent(i)) {
        add(1, tree.lemma(i));
      }
    }
    return names.toArray();
  }

  private void addOwn(@Nullable EventCandidate own) {
    if (own == null) {
      add(2, "");
      return;
    }
    String type = own.type().name();
    String frame = own.frame().key();
    String operators = own.operators().toString();
    add(3, type);
    add(4, frame, operators);
    add(5, frame);
    add(6, type, operators);
    add(7, type, own.frame().type().name(), own.frame().mode());
    add(8, tree.lemma(own.at()), operators);
    add(9, tree.lemma(own.at()), own.met() < 0 ? "" : tree.lemma(own.met()));
    addSurroundings(own.at(), "o");
  }

  private void addCandidates(int actor, int recipient) {
    for (EventCandidate candidate : candidates) {
      String side = meets(candidate.actors(), actor) ? "a" : "-";
      int order = 0;
      String other = "-";
      for (List<Integer> group : candidate.recipients()) {
        if (meets(group, recipient)) {
          other = order == 0 ? "r" : "s";
          break;
        }
        order++;
      }
      String type = candidate.type().name();
      String operators = candidate.operators().toString();
      add(10, type, side, other);
      add(11, candidate.frame().key(), operators, side, other);
      add(12, candidate.frame().key());
      add(13, type, candidate.frame().mode(), side, other);
      add(14, type);
      if (side.equals("a") && !other.equals("-")) {
        add(15, type, operators);
        add(16, type, Integer.toString((int) candidate.score()));
      }
    }
  }

  private boolean meets(List<Integer> heads, int wanted) {
    if (wanted < 0) {
      return heads.isEmpty();
    }
    for (int head : heads) {
      if (tree.phrase(head).overlaps(tree.token(wanted).span())
          || tree.phrase(wanted).overlaps(tree.token(head).span())) {
        return true;
      }
    }
    return false;
  }

  private void addPath(int actor, int recipient) {
    List<Integer> up = chain(actor);
    List<Integer> down = chain(recipient);
    int top = meeting(up, down);
    StringBuilder verbs = new StringBuilder();
    for (int at : up) {
      addPathWord(at, actor, "u", verbs);
      if (at == top) {
        break;
      }
    }
    verbs.append('/');
    for (int at : down) {
      if (at == top) {
        break;
      }
      addPathWord(at, recipient, "d", verbs);
    }
    add(20, verbs.toString());
    if (top >= 0) {
      add(21, tree.lemma(top));
      addSurroundings(top, "t");
    }
    if (recipient >= 0) {
      add(22, tree.base(recipient), tree.preposition(recipient));
      add(23, tree.lemma(recipient));
      if (tree.head(recipient) >= 0) {
        add(24, tree.lemma(tree.head(recipient)), "~", tree.preposition(recipient));
      }
    }
    if (actor >= 0) {
      add(25, tree.lemma(actor));
      if (tree.head(actor) >= 0) {
        add(26, tree.lemma(tree.head(actor)), "~", tree.base(actor));
      }
    }
  }

  private void addPathWord(int at, int end, String way, StringBuilder verbs) {
    if (at == end) {
      return;
    }
    add(27, tree.lemma(at));
    add(28, tree.lemma(at), way, tree.base(at));
    verbs.append(way).append(tree.lemma(at)).append(' ');
    addSurroundings(at, "p");
  }

  private void addSurroundings(int at, String what) {
    for (int child : tree.children(at)) {
      String base = tree.base(child);
      if (EventRelation.isContent(base)) {
        add(30, what, tree.lemma(at), base, tree.lemma(child));
        add(31, what, base, tree.lemma(child));
        if (base.equals("xcomp") || base.equals("ccomp") || base.equals("obj")) {
          addBelow(child, tree.lemma(at));
        }
      } else if (base.equals("aux") || base.equals("advmod") || base.equals("mark")) {
        add(32, what, tree.lemma(at), tree.form(child));
      }
      if (base.equals("aux") || base.equals("advmod")) {
        add(33, what, tree.form(child));
      }
    }
  }

  private void addBelow(int at, String above) {
    for (int child : tree.children(at)) {
      String base = tree.base(child);
      if (base.equals("obj")
          || base.equals("xcomp")
          || base.equals("nmod")
          || base.equals("compound")
          || base.equals("amod")) {
        add(34, above, ">", tree.lemma(child));
        add(35, tree.lemma(at), ">", tree.lemma(child));
      }
    }
  }

  private List<Integer> chain(int from) {
    List<Integer> chain = new ArrayList<>();
    for (int at = from; at >= 0 && chain.size() < DEEPEST; at = tree.head(at)) {
      chain.add(at);
    }
    return chain;
  }

  private static int meeting(List<Integer> up, List<Integer> down) {
    for (int at : up) {
      if (down.contains(at) || down.isEmpty()) {
        return at;
      }
    }
    return down.isEmpty() ? -1 : down.getLast();
  }

  private boolean isContent(int index) {
    Tag tag = tree.token(index).tag();
    return tag == Tag.VERB || tag == Tag.NOUN || tag == Tag.ADJ || tag == Tag.ADV || tag == Tag.AUX;
  }

  /** Adds a feature of the value that these parts make, one written behind the other. */
  private void add(int template, String... parts) {
    int hash = 0;
    for (String part : parts) {
      hash = FeatureHash.joined(hash, part);
    }
    names.add(FeatureHash.of(template, hash));
  }
}
