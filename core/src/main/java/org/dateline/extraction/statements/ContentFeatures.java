package org.dateline.extraction.statements;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.learning.CandidateSet;
import org.dateline.learning.FeatureVector;
import org.jspecify.annotations.Nullable;

/**
 * The candidate contents of a cue: stretches from one likely edge to another, in the cue's sentence
 * and those around it. Edges are those of subtrees, punctuation, cue, source and quotations.
 */
public final class ContentFeatures {
  private static final int MOST_COMBINED = 8; // the best edges of each side

  private final CueMarks marks;
  private final Passage passage;
  private final Signals signals;
  private final FeatureVector out = new FeatureVector();
  private final int head;
  private final TokenRange cue;
  private final @Nullable TokenRange source;
  private final TokenRange sentence;
  private final ContentPlaces places;
  private final Side lefts;
  private final Side rights;

  /** The edges of one side, each with the highest token of a subtree there, and its features. */
  private static final class Side {
    final int[] tokens;
    final int[] tops;
    final int[] paths;
    final int[][] features;

    Side(int[] tokens) {
      this.tokens = tokens;
      this.tops = new int[tokens.length];
      this.paths = new int[tokens.length];
      this.features = new int[tokens.length][];
    }
  }

  public ContentFeatures(
      CueMarks marks, Signals signals, int head, TokenRange cue, @Nullable TokenRange source) {
    this.marks = marks;
    this.passage = marks.passage();
    this.signals = signals;
    this.head = head;
    this.cue = cue;
    this.source = source;
    this.sentence = passage.sentenceOf(head);
    this.places = new ContentPlaces(passage, head, cue, source);
    ContentEdges edges = new ContentEdges(passage, head, cue, source);
    this.lefts = new Side(edges.begins());
    this.rights = new Side(edges.ends());
    measure();
  }

  private void measure() {
    for (int index = 0; index < lefts.tokens.length; index++) {
      lefts.tops[index] = places.topFrom(lefts.tokens[index]);
      lefts.paths[index] = TreePath.between(passage, head, lefts.tops[index]);
      left(index);
      lefts.features[index] = out.toArray();
    }
    for (int index = 0; index < rights.tokens.length; index++) {
      rights.tops[index] = places.topTo(rights.tokens[index]);
      rights.paths[index] = TreePath.between(passage, head, rights.tops[index]);
      right(index);
      rights.features[index] = out.toArray();
    }
  }

  /** The candidates for the one piece, or the first, of the content. The first stands for none. */
  public SpanChoice first(CandidateSet set) {
    return choose(null, set);
  }

  /** The candidates for one piece more; the first stands for none. */
  public SpanChoice another(TokenRange piece, CandidateSet set) {
    return choose(piece, set);
  }

  private SpanChoice choose(@Nullable TokenRange piece, CandidateSet set) {
    List<@Nullable TokenRange> ranges = new ArrayList<>();
    none(piece);
    set.candidate(set.part(out));
    ranges.add(null);
    List<Edge> ends = edges(rights, piece, set);
    for (Edge left : edges(lefts, piece, set)) {
      for (Edge right : ends) {
        if (left.token() <= right.token()) {
          TokenRange range = new TokenRange(left.token(), right.token());
          if (isFree(range) && (piece == null || !range.overlaps(piece))) {
            both(left.index(), right.index(), range, piece);
            set.candidate(left.part(), right.part(), out);
            ranges.add(range);
          }
        }
      }
    }
    return new SpanChoice(set, ranges);
  }

  /** An edge of a side by its index there, and the part that says how likely it is one. */
  private record Edge(int token, int index, int part) {}

  /** The edges of a side that are worth combining; none inside the piece there is. */
  private static List<Edge> edges(Side side, @Nullable TokenRange piece, CandidateSet set) {
    int[] indexes = new int[side.tokens.length];
    int[] parts = new int[side.tokens.length];
    int size = 0;
    for (int index = 0; index < side.tokens.length; index++) {
      if (piece == null || !piece.contains(side.tokens[index])) {
        indexes[size] = index;
        parts[size++] = set.part(side.features[index]);
      }
    }
    boolean[] good = set.promising(Arrays.copyOf(parts, size), MOST_COMBINED);
    List<Edge> best = new ArrayList<>();
    for (int at = 0; at < size; at++) {
      if (good[at]) {
        best.add(new Edge(side.tokens[indexes[at]], indexes[at], parts[at]));
      }
    }
    return best;
  }

  private boolean isFree(TokenRange range) {
    return !range.overlaps(cue) && (source == null || !range.overlaps(source));
  }

  private void none(@Nullable TokenRange piece) {
    int lemma = passage.lemma(head);
    int flags = new HeadFeatures(marks, out).flags(head);
    out.clear();
    out.add(401);
    out.add(402, lemma);
    out.add(403, flags, passage.tag(head));
    if (piece == null) {
      return;
    }
    int side = places.side(piece);
    boolean closes = passage.isMark(piece.last() + 1) || passage.isMark(piece.last() + 2);
    boolean ends = piece.last() >= passage.sentenceOf(piece.last()).last() - 2;
    boolean begins = piece.first() <= passage.sentenceOf(piece.first()).first() + 1;
    boolean comma = passage.form(piece.last() + 1) == ",".hashCode();
    int state = (closes ? 1 : 0) | (ends ? 2 : 0) | (begins ? 4 : 0) | (comma ? 8 : 0);
    int rest = Math.min(6, sentence.last() - cue.last());
    out.add(404, side, state);
    out.add(405, side, state, lemma);
    out.add(406, side, passage.form(cue.last() + 1), state);
    out.add(407, side, nextIsQuoted() ? 1 : 0, state);
    out.add(408, side, rest, state);
    out.add(409, nextIsQuoted() ? 1 : 0, rest, side);
    int after = source != null && source.first() > cue.last() ? source.last() + 1 : cue.last() + 1;
    out.add(410, side, passage.form(after), passage.tag(after + 1));
    out.add(411, side, passage.quotation(after + 1) >= 0 ? 1 : 0, state);
    out.add(412, passage.relation(head), side, state);
  }

  private boolean nextIsQuoted() {
    int next = sentence.last() + 1;
    return passage.inside(next) && passage.quotation(next) >= 0;
  }

  private void left(int index) {
    int token = lefts.tokens[index];
    int apart = Math.max(-3, Math.min(4, passage.sentence(token) - passage.sentence(head)));
    int path = apart == 0 ? lefts.paths[index] : apart;
    int lemma = passage.lemma(head);
    int before = passage.form(token - 1);
    int place = places.place(token) * 8 + apart + 3;
    int quote = places.quoteState(token, token - 1);
    edge(420, token, path, place, quote);
    out.add(433, lemma, passage.form(token));
    out.add(434, place, passage.form(token), passage.tag(head));
    out.add(435, before, place);
    out.add(436, before, passage.tag(token), path);
    out.add(437, passage.form(token), path);
    out.add(438, passage.tag(token), passage.tag(token + 1), place);
    out.add(439, passage.lemma(token - 1), passage.lemma(token), passage.tag(head));
    out.add(440, lemma, path, quote);
    out.add(441, marks.stance(head), passage.form(token), place);
    out.add(442, passage.tag(token - 1), passage.tag(token), place);
    int begins = signals.begins(RoleModel.CONTENT, token);
    int outside = signals.belongs(RoleModel.CONTENT, token - 1);
    out.add(386, begins, place);
    out.add(387, begins, outside);
    out.add(388, begins, path);
    out.add(443, between(token), place);
    out.add(444, signals.step(token), path);
    out.add(445, within(token - 4, token - 1), signals.step(token), place);
  }

  private void right(int index) {
    int token = rights.tokens[index];
    int apart = Math.max(-3, Math.min(4, passage.sentence(token) - passage.sentence(head)));
    int top = rights.tops[index];
    int path = apart == 0 ? rights.paths[index] : apart;
    int place = places.place(token) * 8 + apart + 3;
    int quote = places.quoteState(token, token + 1);
    int ends = places.atEnd(token) ? 1 : 0;
    int next = TreePath.between(passage, top, token + 1);
    edge(450, token, path, place, quote);
    out.add(463, passage.form(token + 1), place, ends);
    out.add(464, passage.form(token + 1), passage.tag(token + 2), ends);
    out.add(465, passage.form(token + 1), path);
    out.add(466, ends, place, quote);
    out.add(467, passage.lemma(head), ends, place);
    out.add(468, passage.tag(token), passage.tag(token + 1), place);
    out.add(469, passage.form(token + 1), passage.form(token + 2));
    out.add(470, next, passage.tag(token + 1));
    out.add(471, next, passage.form(token + 1), passage.tag(token + 2));
    out.add(472, passage.relation(token + 1), passage.relation(token + 2), ends);
    out.add(473, passage.form(token), ends);
    out.add(474, token + 1 == cue.first() ? 1 : 0, place, quote);
    out.add(475, source != null && token + 1 == source.first() ? 1 : 0, place, quote);
    int inner = passage.head(token + 1);
    out.add(476, passage.relation(token + 1), inner >= 0 && inner <= token ? 1 : 0, ends);
    int stops = signals.ends(RoleModel.CONTENT, token);
    int outside = signals.belongs(RoleModel.CONTENT, passage.nextWord(token + 1));
    out.add(389, stops, place);
    out.add(390, stops, outside);
    out.add(391, stops, ends);
    out.add(478, between(token), place, ends);
    out.add(479, within(token + 1, token + 4), passage.form(token + 1), place);
    out.add(398, within(token + 1, sentenceEnd(token)), passage.form(token + 1), place);
    out.add(399, signals.step(token), next);
    out.add(477, marks.isCue(token + 2) ? 1 : 0, passage.form(token + 1), place);
  }

  /** How many other heads stand between the cue and a token. */
  private int between(int token) {
    return token < head ? signals.within(token, head - 1) : signals.within(head + 1, token);
  }

  private int within(int first, int last) {
    return signals.within(Math.max(0, first), Math.min(passage.size() - 1, last));
  }

  private int sentenceEnd(int token) {
    return passage.sentenceOf(token).last();
  }

  private void edge(int template, int token, int path, int place, int quote) {
    int lemma = passage.lemma(head);
    out.clear();
    out.add(template, path);
    out.add(template + 1, path, lemma);
    out.add(template + 2, path, passage.tag(head), place);
    out.add(template + 3, place, quote);
    out.add(template + 4, lemma, place);
    out.add(template + 5, lemma, place, quote);
    out.add(template + 6, marks.stance(head), path);
    out.add(template + 7, path, quote, place);
    out.add(template + 8, passage.tag(token), place, quote);
    out.add(template + 9, place, source == null ? 0 : source.first() < cue.first() ? 1 : 2);
    out.add(template + 10, passage.relation(head), path, quote);
    out.add(template + 11, passage.detail(head), path);
    out.add(template + 12, passage.lemma(cue.last()), path, place);
  }

  private void both(int left, int right, TokenRange range, @Nullable TokenRange piece) {
    int side = places.side(range);
    int lemma = passage.lemma(head);
    int from = lefts.tops[left];
    int to = rights.tops[right];
    boolean byLast = places.covers(to, range);
    boolean whole = from == to || byLast || places.covers(from, range);
    int top = byLast ? to : from;
    boolean same = passage.sentence(range.first()) == passage.sentence(head);
    int path = whole && same ? byLast ? rights.paths[right] : lefts.paths[left] : whole ? 1 : 2;
    int first = passage.quotation(range.first());
    int last = passage.quotation(range.last());
    int quotes = first < 0 ? last < 0 ? 0 : 1 : last < 0 ? 2 : first == last ? 3 : 4;
    int exact = places.exactQuotation(range);
    int length = Math.min(7, range.size() < 4 ? range.size() : 3 + range.size() / 8);
    int sentences = Math.min(3, passage.sentence(range.last()) - passage.sentence(range.first()));
    out.clear();
    out.add(480, side, quotes, exact);
    out.add(481, path);
    out.add(482, path, lemma);
    out.add(483, lemma, side, exact);
    out.add(484, side, length, passage.tag(head));
    out.add(485, lemma, length, side);
    out.add(486, side, sentences, quotes * 4 + exact);
    out.add(487, path, exact, side);
    out.add(488, passage.relation(top), whole ? 1 : 0, side);
    out.add(489, marks.stance(head), path);
    out.add(490, exact, places.atEnd(range.last()) ? 1 : 0, side);
    out.add(491, passage.form(range.first() - 1), passage.form(range.last() + 1), side);
    out.add(492, passage.form(range.first()), places.atEnd(range.last()) ? 1 : 0, side);
    out.add(493, cuesWithin(range), side, passage.tag(head));
    out.add(494, passage.detail(head), path, side);
    out.add(495, places.startsSentence(range) ? 1 : 0, places.atEnd(range.last()) ? 1 : 0, side);
    out.add(496, places.startsSentence(range) ? 1 : 0, passage.form(range.last() + 1), side);
    int heads = signals.within(range.first(), range.last());
    int inside = Signals.stepOf(signals.content(range.first(), range.last()));
    int begins = signals.begins(RoleModel.CONTENT, range.first());
    int ends = signals.ends(RoleModel.CONTENT, range.last());
    out.add(392, inside, begins, ends);
    out.add(393, inside, side, length);
    out.add(397, heads, side, exact);
    out.add(396, heads, signals.step(head), side);
    out.add(395, heads, path);
    out.add(394, heads, lemma);
    if (piece != null) {
      second(range, piece, side, exact);
    }
  }

  private int cuesWithin(TokenRange range) {
    return Math.min(3, marks.count(range.first(), range.last()));
  }

  private void second(TokenRange range, TokenRange piece, int side, int exact) {
    int firstSide = places.side(piece);
    int firstExact = places.exactQuotation(piece);
    int lemma = passage.lemma(head);
    boolean after = range.first() > piece.last();
    int gap = after ? range.first() - piece.last() : piece.first() - range.last();
    int apart = passage.sentence(range.first()) - passage.sentence(piece.first());
    int paragraphs = passage.paragraph(range.first()) - passage.paragraph(piece.first());
    out.add(497, firstSide * 8 + firstExact, side * 8 + exact, after ? 1 : 0);
    out.add(498, firstSide, side, Math.min(5, gap));
    out.add(499, firstSide * 8 + side, lemma, exact);
    out.add(500, Math.max(-3, Math.min(3, apart)), firstExact, exact);
    out.add(501, Math.max(-2, Math.min(2, paragraphs)), firstExact, exact);
    out.add(502, passage.form(piece.last() + 1), passage.form(range.first() - 1), side);
  }
}
