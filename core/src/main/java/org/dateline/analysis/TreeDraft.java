package org.dateline.analysis;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** The tree of one sentence while it is being mended: each word can be hung elsewhere. */
final class TreeDraft {
  /** No such word. */
  static final int NONE = -1;

  private final Sentence sentence;
  private final int[] heads;
  private final String[] relations;
  private final String[] details;
  private boolean changed;

  TreeDraft(Sentence sentence) {
    this.sentence = sentence;
    int size = sentence.size();
    this.heads = new int[size];
    this.relations = new String[size];
    this.details = new String[size];
    for (int at = 0; at < size; at++) {
      heads[at] = sentence.token(at).head();
      relations[at] = sentence.token(at).relation();
      details[at] = sentence.token(at).detail();
    }
  }

  int size() {
    return heads.length;
  }

  Token token(int at) {
    return sentence.token(at);
  }

  Token.Tag tag(int at) {
    return sentence.token(at).tag();
  }

  int head(int at) {
    return heads[at];
  }

  String relation(int at) {
    return relations[at];
  }

  String detail(int at) {
    return details[at];
  }

  /** Whether a word has this relation, or a subtype of it, to its head. */
  boolean isA(int at, String relation) {
    return relations[at].equals(relation) || relations[at].startsWith(relation + ":");
  }

  /** The first word that has this relation, or a subtype, to another; {@link #NONE} without. */
  int child(int head, String relation) {
    for (int at = 0; at < heads.length; at++) {
      if (heads[at] == head && isA(at, relation)) {
        return at;
      }
    }
    return NONE;
  }

  void hang(int at, int head, String relation) {
    changed |= heads[at] != head || !relations[at].equals(relation);
    heads[at] = head;
    relations[at] = relation;
  }

  /** Gives a word another Penn Treebank tag. */
  void retag(int at, String detail) {
    changed |= !details[at].equals(detail);
    details[at] = detail;
  }

  /** The sentence with this tree; the same sentence where nothing was changed. */
  Sentence result() {
    if (!changed) {
      return sentence;
    }
    List<Token> tokens = new ArrayList<>(heads.length);
    for (int at = 0; at < heads.length; at++) {
      tokens.add(token(at).withHead(heads[at], relations[at]).withDetail(details[at]));
    }
    return new Sentence(sentence.span(), tokens, true);
  }
}
