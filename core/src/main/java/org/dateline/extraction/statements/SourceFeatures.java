package org.dateline.extraction.statements;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.learning.CandidateSet;
import org.dateline.learning.FeatureVector;
import org.jspecify.annotations.Nullable;

/**
 * The candidate sources of the cues of an article: none, and for each nominal of a cue's sentence
 * the stretches between the edges of its subtree and of its children. What does not depend on the
 * cue is measured once, so all sets must be of one kind. Not safe for use by several threads.
 */
public final class SourceFeatures {
  private static final int LONGEST = 60;
  private static final int MOST_NOMINALS = 5; // the best by themselves

  private final CueMarks marks;
  private final Passage passage;
  private final Signals signals;
  private final FeatureVector out = new FeatureVector();
  private final SourceEdges edges;
  private final @Nullable Beginnings[] beginnings;

  public SourceFeatures(CueMarks marks, Signals signals) {
    this.marks = marks;
    this.passage = marks.passage();
    this.signals = signals;
    this.edges = new SourceEdges(passage);
    this.beginnings = new Beginnings[passage.size()];
  }

  private static final class Beginnings {
    final int[] tokens;
    final CandidateSet.Part[] parts;

    Beginnings(int[] tokens, CandidateSet.Part[] parts) {
      this.tokens = tokens;
      this.parts = parts;
    }
  }

  /** The candidates; the first stands for no source. */
  public SpanChoice of(int head, TokenRange cue, CandidateSet set) {
    List<@Nullable TokenRange> ranges = new ArrayList<>();
    none(head);
    set.candidate(set.part(out));
    ranges.add(null);
    int[] nominals = nominals(passage.sentenceOf(head), cue);
    int[] parts = new int[nominals.length];
    for (int index = 0; index < parts.length; index++) {
      who(head, cue, nominals[index]);
      parts[index] = set.part(out);
    }
    boolean[] promising = set.promising(parts, MOST_NOMINALS);
    for (int index = 0; index < parts.length; index++) {
      if (promising[index]) {
        nominal(set, ranges, new Who(head, cue, nominals[index], parts[index]));
      }
    }
    return new SpanChoice(set, ranges);
  }

  /** A nominal that may carry the source of a cue, and the part that says how likely it does. */
  private record Who(int head, TokenRange cue, int token, int part) {}

  private int[] nominals(TokenRange sentence, TokenRange cue) {
    int[] nominals = new int[sentence.size()];
    int size = 0;
    for (int token = sentence.first(); token <= sentence.last(); token++) {
      if (!cue.contains(token) && mayBeSource(token)) {
        nominals[size++] = token;
      }
    }
    return Arrays.copyOf(nominals, size);
  }

  private boolean mayBeSource(int token) {
    return switch (passage.token(token).tag()) {
      case NOUN, PROPN, PRON, NUM, X -> true;
      case DET, ADJ -> passage.head(token) < 0 || isArgument(token);
      default -> false;
    };
  }

  private boolean isArgument(int token) {
    return switch (passage.base(token)) {
      case "nsubj", "obl", "obj", "nmod", "conj", "root", "appos" -> true;
      default -> false;
    };
  }

  private void none(int head) {
    HeadFeatures features = new HeadFeatures(marks, out);
    int flags = features.flags(head);
    int lemma = passage.lemma(head);
    out.clear();
    out.add(301);
    out.add(302, lemma);
    out.add(303, passage.tag(head), flags);
    out.add(304, lemma, flags);
    out.add(305, passage.detail(head), passage.relation(head));
    out.add(306, lemma, passage.relation(head));
    out.add(307, passage.lemma(head - 1), passage.lemma(head + 1));
    out.add(308, marks.stance(head), flags);
    out.add(309, passage.tag(passage.head(head)), passage.relation(head), flags);
  }

  private void nominal(CandidateSet set, List<@Nullable TokenRange> ranges, Who who) {
    int token = who.token();
    TokenRange cue = who.cue();
    Beginnings lefts = beginnings(set, token);
    int[] leftParts = new int[lefts.tokens.length];
    for (int index = 0; index < leftParts.length; index++) {
      leftParts[index] = set.part(lefts.parts[index]);
    }
    int[] rights = edges.rights(token, cue);
    int[] rightParts = new int[rights.length];
    for (int index = 0; index < rightParts.length; index++) {
      right(who.head(), token, rights[index]);
      rightParts[index] = set.part(out);
    }
    for (int left = 0; left < leftParts.length; left++) {
      for (int right = 0; right < rightParts.length; right++) {
        TokenRange range = new TokenRange(lefts.tokens[left], rights[right]);
        if (!range.overlaps(cue) && range.size() <= LONGEST) {
          both(who.head(), cue, token, range);
          set.candidate(who.part(), leftParts[left], rightParts[right], out);
          ranges.add(range);
        }
      }
    }
  }

  /** What holds of a nominal's left edges whatever the cue is, measured once. */
  private Beginnings beginnings(CandidateSet set, int token) {
    Beginnings known = beginnings[token];
    if (known == null) {
      int[] tokens = edges.lefts(token);
      CandidateSet.Part[] parts = new CandidateSet.Part[tokens.length];
      for (int index = 0; index < parts.length; index++) {
        left(token, tokens[index]);
        parts[index] = set.measure(out);
      }
      known = new Beginnings(tokens, parts);
      beginnings[token] = known;
    }
    return known;
  }

  private void who(int head, TokenRange cue, int token) {
    int path = TreePath.between(passage, head, token);
    int lemma = passage.lemma(head);
    int stance = marks.stance(head);
    int side = token < head ? 0 : 1;
    int distance = Math.min(12, token < head ? cue.first() - token : token - cue.last());
    int step = side * 16 + distance;
    int kind = passage.entity(token);
    int quoted = quoted(head, token);
    int preposition = preposition(token);
    out.clear();
    out.add(310, path);
    out.add(311, path, lemma);
    out.add(312, path, passage.tag(head), passage.tag(token));
    out.add(313, path, kind, passage.tag(token));
    out.add(314, path, passage.lemma(token));
    out.add(315, step, passage.tag(token), passage.tag(head));
    out.add(316, step, lemma);
    out.add(317, passage.lemma(token), passage.tag(head));
    out.add(318, passage.lemma(token), side);
    out.add(319, passage.relation(token), side, passage.tag(head));
    out.add(320, passage.relation(token), lemma, side);
    out.add(321, path, preposition, passage.tag(head));
    out.add(322, lemma, preposition, side);
    out.add(323, quoted, passage.tag(token), side);
    out.add(324, path, stance);
    out.add(325, between(head, token), side, passage.tag(head));
    out.add(326, between(head, token), passage.relation(token), lemma);
    out.add(327, kind, passage.tag(token), step);
    out.add(328, path, quoted, between(head, token));
    out.add(329, passage.detail(head), path);
    out.add(330, lemma, passage.lemma(token));
    out.add(331, passage.relation(head), path);
    out.add(332, passage.tag(passage.head(token)), passage.relation(token), side);
    out.add(333, passage.lemma(passage.head(token)), passage.relation(token), side);
    int heads = signals.within(Math.min(head, token) + 1, Math.max(head, token) - 1);
    int above = signals.step(passage.head(token));
    int belongs = signals.belongs(RoleModel.SOURCE, token);
    out.add(291, belongs, path);
    out.add(292, belongs, side, passage.tag(token));
    out.add(293, belongs, heads);
    out.add(335, heads, path);
    out.add(336, heads, side, passage.tag(token));
    out.add(337, above, path);
    out.add(338, above, signals.step(head), passage.relation(token));
    out.add(339, heads, side, lemma);
    out.add(340, signals.step(token), passage.tag(token), side);
    out.add(334, passage.entity(token), preposition, passage.tag(head));
  }

  /** Lemma of the preposition or of the possessive mark that goes with a nominal. */
  private int preposition(int token) {
    for (int child : passage.children(token)) {
      if (passage.token(child).relation().equals("case")) {
        return passage.lemma(child);
      }
    }
    return 0;
  }

  /** Nominals and verbs between the two, counted to three each. */
  private int between(int head, int token) {
    int nominals = 0;
    int verbs = 0;
    for (int at = Math.min(head, token) + 1; at < Math.max(head, token); at++) {
      switch (passage.token(at).tag()) {
        case NOUN, PROPN, PRON -> nominals++;
        case VERB -> verbs++;
        default -> {
          // other words do not tell who stands nearer
        }
      }
    }
    return Math.min(3, nominals) * 4 + Math.min(3, verbs);
  }

  private int quoted(int head, int token) {
    int atHead = passage.quotation(head);
    int atToken = passage.quotation(token);
    return atHead == atToken ? atHead < 0 ? 0 : 1 : atToken < 0 ? 2 : 3;
  }

  private void left(int token, int left) {
    int cut = relationAt(token, left - 1);
    int kept = relationAt(token, left);
    boolean full = left == passage.left(token);
    out.clear();
    out.add(341, cut, kept);
    out.add(342, passage.lemma(left), kept);
    out.add(343, passage.lemma(left - 1), cut);
    out.add(344, passage.tag(left - 1), passage.tag(left), full ? 1 : 0);
    out.add(345, passage.lemma(left - 1), passage.lemma(left));
    out.add(346, Math.min(6, token - left), passage.tag(token));
    out.add(347, cut, passage.lemma(token));
    out.add(348, passage.tag(token), kept, cut);
    out.add(349, full ? 1 : 0, passage.relation(token), cut);
    out.add(350, passage.lemma(left), passage.tag(token));
    out.add(352, left == edges.chunkStart(token) ? 1 : 0, cut, passage.tag(left - 1));
    out.add(353, passage.detail(left - 1), passage.detail(left), cut);
    out.add(354, left == passage.sentenceOf(token).first() ? 1 : 0, kept, passage.tag(left));
    out.add(355, passage.shape(left - 1), passage.shape(left), passage.tag(token));
    int begins = signals.begins(RoleModel.SOURCE, left);
    out.add(294, begins);
    out.add(295, begins, cut);
    out.add(351, passage.entity(left) * 4 + passage.entity(token), passage.entity(left - 1));
  }

  private void right(int head, int token, int right) {
    int cut = relationAt(token, right + 1);
    int kept = relationAt(token, right);
    boolean full = right == passage.right(token);
    boolean comma = passage.isPunctuation(right + 1);
    int size = Math.min(9, right - token);
    out.clear();
    out.add(361, cut, kept);
    out.add(362, passage.lemma(right), kept);
    out.add(363, passage.lemma(right + 1), cut);
    out.add(364, passage.tag(right), passage.tag(right + 1), full ? 1 : 0);
    out.add(365, passage.form(right + 1), passage.tag(right + 2), cut);
    out.add(366, size, passage.tag(token), full ? 1 : 0);
    out.add(367, cut, passage.lemma(token));
    out.add(368, passage.tag(token), kept, cut);
    out.add(369, full ? 1 : 0, passage.relation(token), cut);
    out.add(370, comma ? 1 : 0, cut, passage.tag(right + 2));
    out.add(371, right + 1 == head ? 1 : 0, cut, passage.tag(token));
    out.add(372, cut, passage.lemma(right + 1), passage.lemma(right + 2));
    out.add(373, kept, size, comma ? 1 : 0);
    out.add(376, right == edges.chunkEnd(token) ? 1 : 0, cut, passage.tag(right + 1));
    out.add(377, passage.detail(right), passage.detail(right + 1), cut);
    out.add(378, passage.shape(right), passage.shape(right + 1), passage.tag(token));
    out.add(379, TreePath.between(passage, head, right + 1));
    out.add(374, passage.entity(right) * 4 + passage.entity(token), passage.entity(right + 1));
    int ends = signals.ends(RoleModel.SOURCE, right);
    out.add(296, ends);
    out.add(297, ends, cut);
    out.add(298, ends, signals.belongs(RoleModel.SOURCE, passage.nextWord(right + 1)));
    out.add(375, cut, passage.tag(head), comma ? 1 : 0);
  }

  /** The relation of the child of the nominal whose subtree holds this token; 0 for itself. */
  private int relationAt(int nominal, int token) {
    int at = token;
    for (int steps = 0; steps < 40 && at >= 0 && passage.inside(at); steps++) {
      if (at == nominal) {
        return 0;
      }
      if (passage.head(at) == nominal) {
        return passage.relation(at);
      }
      at = passage.head(at);
    }
    return -1;
  }

  private void both(int head, TokenRange cue, int token, TokenRange range) {
    int gap = range.last() < cue.first() ? cue.first() - range.last() : range.first() - cue.last();
    boolean full = range.first() == passage.left(token) && range.last() == passage.right(token);
    out.clear();
    out.add(381, full ? 1 : 0, passage.tag(token));
    out.add(382, Math.min(8, range.size()), passage.tag(token));
    out.add(383, Math.min(5, gap), range.first() < head ? 1 : 0);
    out.add(384, Math.min(5, gap), passage.lemma(head), range.first() < head ? 1 : 0);
    out.add(385, full ? 1 : 0, passage.lemma(head), passage.relation(token));
    boolean crosses = passage.quotation(range.first()) != passage.quotation(range.last());
    out.add(386, crosses ? 1 : 0, full ? 1 : 0);
  }
}
