package org.dateline.analysis;

import org.dateline.learning.FeatureHash;

/**
 * What the parser looks at before each move: the three topmost words of the stack, the next words,
 * their children, counts, distances and the relations already drawn (after Zhang and Nivre 2011).
 *
 * <p>A workspace, filled anew for each move.
 */
public final class TreeFeatures {
  private static final int MOST = 256;
  private static final int FAR = 10; // words; distances beyond are alike
  private static final int MANY = 5; // children; more are alike

  /** Names of the features. */
  public final int[] names = new int[MOST];

  private int count;
  private int[] word = new int[0];
  private int[] tag = new int[0];
  private int s0;
  private int s1;
  private int s2;
  private int b0;
  private int b1;
  private int b2;
  private int b3;
  private int s0w;
  private int s0t;
  private int s1w;
  private int s1t;
  private int b0w;
  private int b0t;

  /** Gathers the features of a state and returns how many there are. */
  public int gather(WordForms words, ParserState state) {
    count = 0;
    word = words.lower;
    tag = words.tag;
    find(state);
    singles();
    pairs();
    triples();
    farther(words);
    distances(state);
    classes(words);
    meanings(words, state);
    ahead(words);
    children(state, s0, 80);
    children(state, s1, 90);
    leftChildren(state, b0, 100);
    family(state);
    return count;
  }

  private void find(ParserState state) {
    int nothing = state.size + 1;
    s0 = state.fromTop(0);
    s1 = state.fromTop(1);
    s2 = state.fromTop(2);
    b0 = state.next;
    b1 = b0 + 1 <= state.size ? b0 + 1 : nothing;
    b2 = b0 + 2 <= state.size ? b0 + 2 : nothing;
    b3 = b0 + 3 <= state.size ? b0 + 3 : nothing;
    s0w = word[s0];
    s0t = tag[s0];
    s1w = word[s1];
    s1t = tag[s1];
    b0w = word[b0];
    b0t = tag[b0];
  }

  private void add(int template, int first) {
    names[count++] = FeatureHash.of(template, first);
  }

  private void add(int template, int first, int second) {
    names[count++] = FeatureHash.of(template, first, second);
  }

  private void add(int template, int first, int second, int third) {
    names[count++] = FeatureHash.of(template, first, second, third);
  }

  private void singles() {
    add(1, s0w, s0t);
    add(2, s0w);
    add(3, s0t);
    add(4, s1w, s1t);
    add(5, s1w);
    add(6, s1t);
    add(7, b0w, b0t);
    add(8, b0w);
    add(9, b0t);
    add(10, word[b1], tag[b1]);
    add(11, word[b1]);
    add(12, tag[b1]);
    add(13, word[b2], tag[b2]);
    add(14, tag[b2]);
    add(15, word[s2], tag[s2]);
    add(16, tag[s2]);
  }

  private void pairs() {
    int s0wt = FeatureHash.of(200, s0w, s0t);
    int s1wt = FeatureHash.of(200, s1w, s1t);
    int b0wt = FeatureHash.of(200, b0w, b0t);
    add(20, s0wt, b0wt);
    add(21, s0wt, b0w);
    add(22, s0w, b0wt);
    add(23, s0wt, b0t);
    add(24, s0t, b0wt);
    add(25, s0w, b0w);
    add(26, s0t, b0t);
    add(27, b0t, tag[b1]);
    add(28, s1wt, s0wt);
    add(29, s1w, s0w);
    add(30, s1wt, s0t);
    add(31, s1t, s0wt);
    add(32, s1t, s0t);
    add(33, s1w, s0t);
    add(34, s1t, s0w);
    add(35, s1w, b0w);
    add(36, s1t, b0t);
    add(37, s1w, b0t);
    add(38, s1t, b0w);
    add(39, s0w, word[b1]);
    add(40, s0wt, tag[b1]);
  }

  private void triples() {
    add(41, b0t, tag[b1], tag[b2]);
    add(42, s0t, b0t, tag[b1]);
    add(43, s1t, s0t, b0t);
    add(44, tag[s2], s1t, s0t);
    add(45, s1t, s0w, b0t);
    add(46, s1w, s0t, b0t);
    add(47, s1t, s0t, b0w);
    add(48, s0w, b0t, tag[b1]);
    add(49, s0t, b0w, tag[b1]);
    add(50, s1w, s0w, b0t);
    add(51, s1t, s0w, b0w);
    add(52, s1w, s0t, b0w);
    add(53, FeatureHash.of(201, s1t, s0t), b0t, tag[b1]);
    add(54, FeatureHash.of(202, tag[s2], s1t), s0t, b0t);
    add(55, FeatureHash.of(203, s0t, b0t), tag[b1], tag[b2]);
    add(56, tag[s2], s0t, b0t);
  }

  private void farther(WordForms words) {
    add(57, b0t, tag[b1], FeatureHash.of(204, tag[b2], tag[b3]));
    add(58, words.ending3[s0], words.ending3[b0]);
    add(59, words.ending3[s1], words.ending3[s0]);
    add(60, words.ending3[s0], b0t);
    add(61, s0t, words.ending3[b0]);
    add(62, s1t, words.ending3[s0]);
    add(63, words.ending3[s1], s0t);
    add(64, words.shape[s0], words.shape[b0]);
  }

  private void classes(WordForms words) {
    int s0c = words.fine[s0];
    int s1c = words.fine[s1];
    int b0c = words.fine[b0];
    add(300, s0c, b0c);
    add(301, s1c, s0c);
    add(302, s0c, b0t);
    add(303, s0t, b0c);
    add(304, s1c, s0t);
    add(305, s1t, s0c);
    add(306, s0c, words.fine[b1]);
    add(307, s1t, s0c, b0t);
    add(308, s1c, s0t, b0t);
    add(309, s1t, s0t, b0c);
    add(310, words.coarse[s1], words.coarse[s0], words.coarse[b0]);
    add(311, s0c, s0t);
    add(312, b0c, b0t);
    add(313, s1c, s1t);
    add(314, s1c, s0c, b0t);
  }

  private void meanings(WordForms words, ParserState state) {
    int s0m = words.meaning[s0];
    int s1m = words.meaning[s1];
    int s2m = words.meaning[s2];
    int b0m = words.meaning[b0];
    int marker = word[state.left1[s0]]; // of a noun often its preposition
    add(400, s0m, b0m);
    add(401, s1m, s0m);
    add(402, s1w, s0m);
    add(403, s1m, s0w);
    add(404, s0w, b0m);
    add(405, s0m, b0w);
    add(406, s1m, s0m, marker);
    add(407, s1w, s0m, marker);
    add(408, s2m, s1m, FeatureHash.of(206, s0m, marker));
    add(409, word[s2], s1t, marker);
    add(410, s1m, s0m, b0t);
  }

  private void ahead(WordForms words) {
    int noun = words.nextNoun[b0];
    int verb = words.nextVerb[b0];
    int s0m = words.meaning[s0];
    int s1m = words.meaning[s1];
    int nounMeaning = words.meaning[noun];
    add(420, s0w, b0w, nounMeaning);
    add(421, s0m, b0w, nounMeaning);
    add(422, s1w, b0w, nounMeaning);
    add(423, s1m, b0w, nounMeaning);
    add(424, s1m, s0m, b0w);
    add(425, s0w, b0w, word[noun]);
    add(426, s0t, b0t, words.verbDistance[b0]);
    add(427, s0t, b0w, FeatureHash.of(207, tag[verb], words.verbDistance[b0]));
    int between = words.between(s0, b0);
    int below = words.between(s1, s0);
    add(430, s0t, b0t, between);
    add(431, s1t, s0t, below);
    add(432, s0w, between);
    add(433, b0w, between);
    add(434, s1t, s0t, FeatureHash.of(208, b0t, below));
  }

  private void distances(ParserState state) {
    int sb = s0 > state.size ? 0 : Math.min(FAR, b0 - s0);
    int ss = s1 > state.size ? 0 : Math.min(FAR, s0 - s1);
    add(65, s0w, sb);
    add(66, s0t, sb);
    add(67, b0w, sb);
    add(68, b0t, sb);
    add(69, s0w, b0w, sb);
    add(70, s0t, b0t, sb);
    add(71, s1w, s0t, ss);
    add(72, s1t, s0w, ss);
    add(73, s1t, s0t, ss);
    add(74, s1t, s0t, FeatureHash.of(205, b0t, ss));
    add(75, Math.min(4, state.top), s0t, b0t);
  }

  private void children(ParserState state, int parent, int template) {
    leftChildren(state, parent, template);
    int right = state.right1[parent];
    int right2 = state.right2[parent];
    int count = Math.min(MANY, state.rightCount[parent]);
    int set = Long.hashCode(state.rightLabels[parent] * 31);
    add(template + 5, word[parent], count);
    add(template + 6, tag[parent], count);
    add(template + 7, tag[parent], set);
    add(template + 8, word[parent], set);
    add(template + 9, word[right], state.label[right]);
    add(template + 170, tag[right], state.label[right]);
    add(template + 171, tag[parent], tag[right], tag[right2]);
    add(template + 172, tag[right2], state.label[right2]);
    add(template + 173, tag[parent], state.label[right], b0t);
  }

  private void leftChildren(ParserState state, int parent, int template) {
    int left = state.left1[parent];
    int left2 = state.left2[parent];
    int count = Math.min(MANY, state.leftCount[parent]);
    int set = Long.hashCode(state.leftLabels[parent] * 31);
    add(template, word[parent], count);
    add(template + 1, tag[parent], count);
    add(template + 2, tag[parent], set);
    add(template + 3, word[parent], set);
    add(template + 4, word[left], state.label[left]);
    add(template + 130, tag[left], state.label[left]);
    add(template + 131, tag[parent], tag[left], tag[left2]);
    add(template + 132, tag[left2], state.label[left2]);
  }

  private void family(ParserState state) {
    int s0l = state.left1[s0];
    int s0r = state.right1[s0];
    int s1r = state.right1[s1];
    int s1l = state.left1[s1];
    int b0l = state.left1[b0];
    add(110, s0t, tag[s0l], b0t);
    add(111, s0t, tag[s0r], b0t);
    add(112, s0t, b0t, tag[b0l]);
    add(113, s1t, tag[s1r], s0t);
    add(114, s1t, tag[s1l], s0t);
    add(115, s1t, s0t, tag[s0l]);
    add(116, s1t, s0t, tag[s0r]);
    add(117, s1w, s0t, word[s0l]);
    add(118, s1t, s0w, word[s0l]);
    add(119, s1w, tag[s0], word[s0r]);
    add(120, s1t, Long.hashCode(state.rightLabels[s1] * 31), s0t);
    add(121, s1w, Long.hashCode(state.rightLabels[s1] * 31), s0t);
    add(122, s0t, Long.hashCode(state.leftLabels[b0] * 31), b0t);
    add(123, s0t, Long.hashCode(state.rightLabels[s0] * 31), b0t);
    add(124, s0t, Long.hashCode(state.leftLabels[s0] * 31), s1t);
  }
}
