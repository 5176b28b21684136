package org.dateline.extraction.events;

import java.util.List;
import org.dateline.model.Token.Tag;

/** Whether a verb is done by its subject or to it. */
final class EventVoice {
  private final EventTree tree;
  private final EventLexicon lexicon;

  EventVoice(EventTree tree, EventLexicon lexicon) {
    this.tree = tree;
    this.lexicon = lexicon;
  }

  /** Whether a verb is passive by its marks or because it follows its noun as a participle. */
  boolean isPassive(int at) {
    if (isStance(tree, lexicon, at)) {
      return false;
    }
    for (int child : tree.children(at)) {
      String relation = tree.relation(child);
      if (relation.equals("aux:pass")
          || relation.endsWith("subj:pass")
          || relation.equals("obl:agent")) {
        return true;
      }
    }
    if (isCounted(at) || tree.joined(at) >= 0) {
      return true;
    }
    if (!tree.token(at).detail().equals("VBN") || !tree.children(at, "obj").isEmpty()) {
      return false;
    }
    if (tree.relation(at).equals("acl") || tree.base(at).equals("amod")) {
      return true;
    }
    if (tree.base(at).equals("conj") && tree.children(at, "nsubj").isEmpty()) {
      int head = tree.head(at);
      return head >= 0
          && tree.isVerb(head)
          && tree.children(at, "aux").isEmpty()
          && isPassive(head);
    }
    return tree.children(at, "aux").isEmpty() && tree.children(at, "nsubj").isEmpty() && hasBy(at);
  }

  /** "164 killed in the north": of people counted, without an object and an auxiliary. */
  private boolean isCounted(int at) {
    List<Integer> subjects = tree.children(at, "nsubj");
    boolean bare = tree.children(at, "obj").isEmpty() && tree.children(at, "aux").isEmpty();
    if (!bare || subjects.isEmpty()) {
      return false;
    }
    boolean participle =
        tree.token(at).detail().equals("VBN") && tree.form(at).endsWith("n"); // "flown", "taken"
    boolean number = tree.token(subjects.getFirst()).tag() == Tag.NUM;
    boolean undergone = // "Opposition leader arrested in Jinja"
        tree.token(at).detail().equals("VBN") && lexicon.fits(tree.lemma(at), "@undergone");
    return participle || undergone || (number && tree.token(at).detail().startsWith("VB"));
  }

  /** "is opposed to", "is allied with": a participle that tells where its subject stands. */
  static boolean isStance(EventTree tree, EventLexicon lexicon, int at) {
    return tree.child(at, "aux:pass") >= 0
        && lexicon.fits(tree.lemma(at), "@stance")
        && tree.children(at, "obl").stream().noneMatch(o -> tree.preposition(o).equals("by"));
  }

  private boolean hasBy(int at) {
    return tree.children(at, "obl").stream().anyMatch(o -> tree.preposition(o).equals("by"));
  }
}
