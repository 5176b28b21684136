package org.dateline.extraction.statements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.dateline.learning.CandidateSet;
import org.dateline.learning.FeatureVector;
import org.jspecify.annotations.Nullable;

/**
 * The candidate contents of a cue: stretches from one likely edge to another, in the cue's sentence
 * and those around it. Edges are those of subtrees, punctuation, cue, source and quotations.
 */
public final class ContentFeatures {
  private static final int MOST_EDGES = 40;
  private static final int MOST_COMBINED = 8; // the best edges of each side
  private static final int SENTENCES_BEFORE = 2;
  private static final int SENTENCES_AFTER = 3;
  private static final int SENTENCES_QUOTED = 12;

  private final CueMarks marks;
  private final Passage passage;
  private final FeatureVector out = new FeatureVector();
  private final int head;
  private final TokenRange cue;
  private final @Nullable TokenRange source;
  private final TokenRange sentence;
  private final Map<Integer, Integer> topsFrom = new HashMap<>();
  private final Map<Integer, Integer> topsTo = new HashMap<>();
  private final Map<Integer, Integer> paths = new HashMap<>();

  public ContentFeatures(CueMarks marks, int head, TokenRange cue, @Nullable TokenRange source) {
    this.marks = marks;
    this.passage = marks.passage();
    this.head = head;
    this.cue = cue;
    this.source = source;
    this.sentence = passage.sentenceOf(head);
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
    List<Integer> lefts = new ArrayList<>();
    List<Integer> rights = new ArrayList<>();
    edges(lefts, rights);
    int[] leftParts = new int[lefts.size()];
    int[] rightParts = new int[rights.size()];
    for (int index = 0; index < leftParts.length; index++) {
      left(lefts.get(index));
      leftParts[index] = set.part(out);
    }
    for (int index = 0; index < rightParts.length; index++) {
      right(rights.get(index));
      rightParts[index] = set.part(out);
    }
    boolean[] goodLeft = set.promising(leftParts, MOST_COMBINED);
    boolean[] goodRight = set.promising(rightParts, MOST_COMBINED);
    for (int left = 0; left < leftParts.length; left++) {
      for (int right = 0; right < rightParts.length; right++) {
        if (goodLeft[left] && goodRight[right] && lefts.get(left) <= rights.get(right)) {
          TokenRange range = new TokenRange(lefts.get(left), rights.get(right));
          if (isFree(range) && (piece == null || !range.overlaps(piece))) {
            both(range, piece);
            set.candidate(leftParts[left], rightParts[right], set.part(out));
            ranges.add(range);
          }
        }
      }
    }
    return new SpanChoice(set, ranges);
  }

  private boolean isFree(TokenRange range) {
    return !range.overlaps(cue) && (source == null || !range.overlaps(source));
  }

  private void edges(List<Integer> lefts, List<Integer> rights) {
    TreeSet<Integer> begins = new TreeSet<>();
    TreeSet<Integer> ends = new TreeSet<>();
    sentenceEdges(begins, ends);
    int number = passage.sentence(head);
    for (int step = 1; step <= SENTENCES_BEFORE; step++) {
      if (!neighbour(number - step, true, begins, ends)) {
        break;
      }
    }
    for (int step = 1; step <= SENTENCES_QUOTED; step++) {
      if (!neighbour(number + step, step <= SENTENCES_AFTER, begins, ends)) {
        break;
      }
    }
    lefts.addAll(begins);
    rights.addAll(ends);
  }

  private void sentenceEdges(TreeSet<Integer> begins, TreeSet<Integer> ends) {
    begin(begins, sentence.first());
    end(ends, sentence.last());
    begin(begins, cue.last() + 1);
    end(ends, cue.first() - 1);
    if (source != null) {
      begin(begins, source.last() + 1);
      end(ends, source.first() - 1);
    }
    for (int token = sentence.first(); token <= sentence.last(); token++) {
      if (passage.isPunctuation(token)) {
        begin(begins, token + 1);
        end(ends, token - 1);
      }
      boolean near = isNear(token);
      if (near && begins.size() < MOST_EDGES) {
        begin(begins, passage.left(token));
      }
      if (near && ends.size() < MOST_EDGES) {
        end(ends, passage.right(token));
      }
    }
  }

  /** Whether the subtree of this token is likely to be content, or to end it. */
  private boolean isNear(int token) {
    int above = passage.head(token);
    if (token == head || above == head || passage.head(head) == token) {
      return true;
    }
    if (above >= 0 && (passage.head(above) == head || above == passage.head(head))) {
      return true;
    }
    return switch (passage.token(token).baseRelation()) {
      case "ccomp", "xcomp", "advcl", "acl", "parataxis", "conj", "root" -> true;
      default -> false;
    };
  }

  /** Adds the edges of a neighbouring sentence; whether to go on to the next. */
  private boolean neighbour(
      int number, boolean isClose, TreeSet<Integer> begins, TreeSet<Integer> ends) {
    if (number < 0 || number >= passage.sentences().size()) {
      return false;
    }
    TokenRange range = passage.sentences().get(number);
    int distance = Math.abs(passage.paragraph(range.first()) - passage.paragraph(head));
    boolean quoted = passage.quotation(range.first()) >= 0;
    if (distance > 1 && !quoted || !isClose && !quoted) {
      return false;
    }
    begin(begins, range.first());
    end(ends, range.last());
    for (int token = range.first(); token <= range.last(); token++) {
      if (token > range.first() && passage.quotation(token) != passage.quotation(token - 1)) {
        begin(begins, token);
        end(ends, token - 1);
      }
    }
    return true;
  }

  private void begin(TreeSet<Integer> edges, int token) {
    int at = token;
    while (passage.isPunctuation(at)) {
      at++;
    }
    if (passage.inside(at) && !cue.contains(at)) {
      edges.add(at);
    }
  }

  private void end(TreeSet<Integer> edges, int token) {
    int at = token;
    while (passage.isPunctuation(at)) {
      at--;
    }
    if (passage.inside(at) && !cue.contains(at)) {
      edges.add(at);
    }
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
    int side = side(piece);
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

  /**
   * Where something stands: 0 before cue and source, 1 between, 2 after, by sentence for others.
   */
  private int side(TokenRange range) {
    int apart = passage.sentence(range.first()) - passage.sentence(head);
    if (apart != 0) {
      return apart < 0 ? 4 : 5;
    }
    boolean afterCue = range.first() > cue.last();
    if (source == null) {
      return afterCue ? 2 : 0;
    }
    boolean afterSource = range.first() > source.last();
    return afterCue == afterSource ? afterCue ? 2 : 0 : afterCue ? 1 : 3;
  }

  private void left(int token) {
    int apart = Math.max(-3, Math.min(4, passage.sentence(token) - passage.sentence(head)));
    int top = topsFrom.computeIfAbsent(token, this::topFrom);
    int path = apart == 0 ? pathTo(top) : apart;
    int lemma = passage.lemma(head);
    int before = passage.form(token - 1);
    int place = place(token) * 8 + apart + 3;
    int quote = quoteState(token, token - 1);
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
  }

  private void right(int token) {
    int apart = Math.max(-3, Math.min(4, passage.sentence(token) - passage.sentence(head)));
    int top = topsTo.computeIfAbsent(token, this::topTo);
    int path = apart == 0 ? pathTo(top) : apart;
    int place = place(token) * 8 + apart + 3;
    int quote = quoteState(token, token + 1);
    int ends = atEnd(token) ? 1 : 0;
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
    out.add(477, marks.isCue(token + 2) ? 1 : 0, passage.form(token + 1), place);
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

  /** Nearness to cue and source: 0 before, 1 next to it, 2 after, in steps. */
  private int place(int token) {
    if (token < cue.first()) {
      boolean touches = token >= cue.first() - 2;
      boolean behindSource = source != null && token > source.last();
      return touches ? 1 : behindSource ? 2 : 0;
    }
    boolean touches = token <= cue.last() + 2;
    boolean behindSource = source != null && source.first() > cue.last() && token > source.last();
    boolean touchesSource = behindSource && source != null && token <= source.last() + 2;
    return touches ? 3 : touchesSource ? 4 : behindSource ? 5 : 6;
  }

  /** Whether the edge is the edge of a quotation, inside one, or outside. */
  private int quoteState(int token, int beyond) {
    int here = passage.quotation(token);
    if (here < 0) {
      return passage.quotation(beyond) >= 0 ? 1 : 0;
    }
    Quotation quotation = passage.quotationNumber(here);
    int kind = quotation.single() ? 3 : 0;
    boolean edge = passage.quotation(beyond) != here || passage.isMark(beyond);
    return edge ? 2 + kind : 3 + kind;
  }

  private boolean atEnd(int token) {
    int last = passage.sentenceOf(token).last();
    for (int at = token + 1; at <= last; at++) {
      if (!passage.isPunctuation(at)) {
        return false;
      }
    }
    return true;
  }

  private int pathTo(int token) {
    return paths.computeIfAbsent(token, to -> TreePath.between(passage, head, to));
  }

  /** The highest token whose subtree begins here. */
  private int topFrom(int token) {
    int top = token;
    int at = token;
    for (int steps = 0; steps < 40 && at >= 0; steps++) {
      if (begins(at, token)) {
        top = at;
      }
      at = passage.head(at);
    }
    return top;
  }

  private boolean begins(int top, int token) {
    int at = passage.left(top);
    while (at < token && passage.isPunctuation(at)) {
      at++;
    }
    return at == token;
  }

  /** The highest token whose subtree ends here. */
  private int topTo(int token) {
    int top = token;
    int at = token;
    for (int steps = 0; steps < 40 && at >= 0; steps++) {
      if (ends(at, token)) {
        top = at;
      }
      at = passage.head(at);
    }
    return top;
  }

  private boolean ends(int top, int token) {
    int at = passage.right(top);
    while (at > token && passage.isPunctuation(at)) {
      at--;
    }
    return at == token;
  }

  private void both(TokenRange range, @Nullable TokenRange piece) {
    int side = side(range);
    int lemma = passage.lemma(head);
    int from = topsFrom.computeIfAbsent(range.first(), this::topFrom);
    int to = topsTo.computeIfAbsent(range.last(), this::topTo);
    boolean whole = from == to || covers(from, range) || covers(to, range);
    int top = covers(to, range) ? to : from;
    boolean same = passage.sentence(range.first()) == passage.sentence(head);
    int path = whole && same ? pathTo(top) : whole ? 1 : 2;
    int first = passage.quotation(range.first());
    int last = passage.quotation(range.last());
    int quotes = first < 0 ? last < 0 ? 0 : 1 : last < 0 ? 2 : first == last ? 3 : 4;
    int exact = exactQuotation(range);
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
    out.add(490, exact, atEnd(range.last()) ? 1 : 0, side);
    out.add(491, passage.form(range.first() - 1), passage.form(range.last() + 1), side);
    out.add(492, passage.form(range.first()), atEnd(range.last()) ? 1 : 0, side);
    out.add(493, cuesWithin(range), side, passage.tag(head));
    out.add(494, passage.detail(head), path, side);
    out.add(495, startsSentence(range) ? 1 : 0, atEnd(range.last()) ? 1 : 0, side);
    out.add(496, startsSentence(range) ? 1 : 0, passage.form(range.last() + 1), side);
    if (piece != null) {
      second(range, piece, side, exact);
    }
  }

  private boolean covers(int top, TokenRange range) {
    return begins(top, range.first()) && ends(top, range.last());
  }

  private boolean startsSentence(TokenRange range) {
    int at = passage.sentenceOf(range.first()).first();
    while (at < range.first() && passage.isPunctuation(at)) {
      at++;
    }
    return at == range.first();
  }

  /** 1 when the range is a whole quotation, 2 when it holds one, 0 otherwise. */
  private int exactQuotation(TokenRange range) {
    int number = passage.quotation(range.first());
    if (number >= 0) {
      boolean opens = passage.quotation(range.first() - 1) != number || isOpening(range, number);
      boolean closes = passage.quotation(range.last() + 1) != number || isClosing(range, number);
      return opens && closes ? 1 : opens ? 3 : closes ? 4 : 5;
    }
    for (int at = range.first(); at <= range.last(); at++) {
      if (passage.quotation(at) >= 0) {
        return 2;
      }
    }
    return 0;
  }

  private boolean isOpening(TokenRange range, int number) {
    return passage.isMark(range.first() - 1) && passage.quotation(range.first() - 2) != number;
  }

  private boolean isClosing(TokenRange range, int number) {
    int at = range.last() + 1;
    while (passage.quotation(at) == number && passage.isPunctuation(at)) {
      at++;
    }
    return passage.quotation(at) != number;
  }

  private int cuesWithin(TokenRange range) {
    int cues = 0;
    for (int at = range.first(); at <= range.last() && cues < 3; at++) {
      cues += marks.isCue(at) ? 1 : 0;
    }
    return cues;
  }

  private void second(TokenRange range, TokenRange piece, int side, int exact) {
    int firstSide = side(piece);
    int firstExact = exactQuotation(piece);
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
