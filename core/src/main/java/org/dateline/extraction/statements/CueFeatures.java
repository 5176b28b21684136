package org.dateline.extraction.statements;

import org.dateline.learning.CandidateSet;
import org.dateline.learning.FeatureVector;

/** The candidate extents of a cue around its head: a few words before and after. */
public final class CueFeatures {
  static final int BEFORE = 6;
  static final int AFTER = 5;
  private static final int MOST_COMBINED = 3; // the best edges of each side

  private final Passage passage;
  private final Signals signals;
  private final FeatureVector out = new FeatureVector();

  public CueFeatures(Passage passage, Signals signals) {
    this.passage = passage;
    this.signals = signals;
  }

  /** First tokens a cue may begin with, the head first. */
  int firstMost(int head) {
    return Math.max(passage.sentenceOf(head).first(), head - BEFORE);
  }

  /** The last token a cue may end with. */
  int lastMost(int head) {
    return Math.min(passage.sentenceOf(head).last(), head + AFTER);
  }

  /**
   * Fills the set with the candidates, every first token with every last one, in the order of
   * {@link #range}; a set that scores refuses what is not made of good edges.
   */
  public CandidateSet candidates(int head, CandidateSet set) {
    int[] lefts = new int[head - firstMost(head) + 1];
    int[] rights = new int[lastMost(head) - head + 1];
    for (int left = 0; left < lefts.length; left++) {
      left(head, head - left);
      lefts[left] = set.part(out);
    }
    for (int right = 0; right < rights.length; right++) {
      right(head, head + right);
      rights[right] = set.part(out);
    }
    boolean[] goodLeft = set.promising(lefts, MOST_COMBINED);
    boolean[] goodRight = set.promising(rights, MOST_COMBINED);
    for (int left = 0; left < lefts.length; left++) {
      for (int right = 0; right < rights.length; right++) {
        if (goodLeft[left] && goodRight[right]) {
          both(head, left, right);
          set.candidate(lefts[left], rights[right], out);
        } else {
          set.refused();
        }
      }
    }
    return set;
  }

  /** The extent of the candidate with this number. */
  public TokenRange range(int head, int candidate) {
    int rights = lastMost(head) - head + 1;
    return new TokenRange(head - candidate / rights, head + candidate % rights);
  }

  /** The number of the candidate with this extent, or -1. */
  public int number(int head, TokenRange range) {
    if (range.first() < firstMost(head) || range.last() > lastMost(head) || !range.contains(head)) {
      return -1;
    }
    int rights = lastMost(head) - head + 1;
    return (head - range.first()) * rights + range.last() - head;
  }

  private void left(int head, int left) {
    int offset = head - left;
    int lemma = passage.lemma(head);
    int tags = 1;
    for (int at = left; at < head; at++) {
      tags = FeatureVector.mix(tags, passage.tag(at));
    }
    int depends = passage.head(left) == head ? 1 : passage.head(left) == passage.head(head) ? 2 : 0;
    int outside = passage.head(left - 1) == head ? 1 : 0;
    out.clear();
    out.add(201, offset);
    out.add(202, offset, passage.lemma(left));
    out.add(203, lemma, offset);
    out.add(204, passage.lemma(left), passage.relation(left), depends);
    out.add(205, passage.lemma(left - 1), passage.relation(left - 1), outside);
    out.add(206, passage.relation(left), passage.relation(left - 1), depends * 2 + outside);
    out.add(207, tags, passage.tag(head));
    out.add(208, lemma, tags);
    out.add(209, passage.lemma(left), passage.lemma(left - 1));
    out.add(210, passage.lemma(left - 1), offset);
    out.add(211, passage.tag(left), passage.tag(left - 1), offset);
    out.add(212, lemma, passage.lemma(left));
    out.add(213, lemma, passage.lemma(left - 1), offset == 0 ? 1 : 0);
    out.add(214, passage.detail(head), tags);
    out.add(217, signals.begins(RoleModel.CUE, left));
    out.add(218, signals.begins(RoleModel.CUE, left), offset, passage.lemma(left));
    out.add(216, signals.step(left), signals.step(left - 1), offset);
    out.add(215, passage.tag(head), passage.lemma(left), offset);
  }

  private void right(int head, int right) {
    int offset = right - head;
    int lemma = passage.lemma(head);
    int tags = 1;
    int lemmas = 1;
    for (int at = head + 1; at <= right; at++) {
      tags = FeatureVector.mix(tags, passage.tag(at));
      lemmas = FeatureVector.mix(lemmas, passage.form(at));
    }
    int depends = TreePath.between(passage, head, right);
    int outside = TreePath.between(passage, head, right + 1);
    out.clear();
    out.add(221, offset);
    out.add(222, offset, passage.form(right));
    out.add(223, lemma, offset);
    out.add(224, passage.lemma(right), depends);
    out.add(225, passage.lemma(right + 1), outside, offset == 0 ? 1 : 0);
    out.add(226, depends, outside);
    out.add(227, tags, passage.tag(head));
    out.add(228, lemma, tags);
    out.add(229, lemma, lemmas);
    out.add(230, lemma, lemmas, passage.form(right + 1));
    out.add(231, lemma, passage.tag(right + 1), offset == 0 ? 1 : 0);
    out.add(232, lemma, passage.form(right + 1), offset);
    out.add(233, passage.form(right), passage.form(right + 1));
    out.add(234, passage.tag(right), passage.tag(right + 1), offset);
    out.add(235, passage.tag(head), lemmas);
    out.add(236, passage.tag(right + 2), passage.tag(right + 1), lemma);
    out.add(237, passage.quotation(right + 1) >= 0 ? 1 : 0, lemmas, offset);
    out.add(219, signals.ends(RoleModel.CUE, right));
    out.add(220, signals.ends(RoleModel.CUE, right), offset, passage.tag(right));
    out.add(239, signals.step(right), signals.step(right + 1), offset);
    out.add(238, passage.right(right) > right ? 1 : 0, depends, passage.tag(head));
  }

  private void both(int head, int left, int right) {
    out.clear();
    out.add(241, left, right);
    out.add(242, passage.lemma(head), left, right);
    out.add(243, passage.detail(head), left, right);
    int begins = signals.begins(RoleModel.CUE, head - left);
    out.add(245, begins, signals.ends(RoleModel.CUE, head + right));
    out.add(244, passage.lemma(head - left), passage.lemma(head + right), left + right);
  }
}
