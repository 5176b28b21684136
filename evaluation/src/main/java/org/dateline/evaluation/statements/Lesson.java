package org.dateline.evaluation.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.extraction.statements.CueMarks;
import org.dateline.extraction.statements.Passage;
import org.dateline.extraction.statements.TokenRange;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One gold article as tokens.
 *
 * @param marks its words and the lexicon's cues in them
 * @param gold its attributions by the head of their cue
 * @param row what it was made from
 */
record Lesson(CueMarks marks, Map<Integer, Gold> gold, StatementCorpus.Row row) {

  /**
   * A gold attribution as token ranges without outer punctuation.
   *
   * @param cue the cue
   * @param source the source, or null
   * @param content the pieces of the content, in order
   */
  record Gold(TokenRange cue, @Nullable TokenRange source, List<TokenRange> content) {}

  static Lesson of(CueMarks marks, StatementCorpus.Row row) {
    Map<Integer, Gold> gold = new TreeMap<>();
    for (GoldAttribution each : row.gold()) {
      List<TokenRange> cues = ranges(marks.passage(), each.cue());
      if (!cues.isEmpty()) {
        TokenRange cue = cues.get(0);
        List<TokenRange> sources = ranges(marks.passage(), each.source());
        List<TokenRange> content = ranges(marks.passage(), each.content());
        content.sort(Comparator.comparingInt(TokenRange::first));
        TokenRange source = sources.isEmpty() ? null : sources.get(0);
        gold.putIfAbsent(head(marks, cue), new Gold(cue, source, content));
      }
    }
    return new Lesson(marks, gold, row);
  }

  /** The token of the cue that stands highest in the tree; of several, a cue of the lexicon. */
  private static int head(CueMarks marks, TokenRange cue) {
    Passage passage = marks.passage();
    int best = cue.first();
    int bestRank = Integer.MAX_VALUE;
    for (int token = cue.first(); token <= cue.last(); token++) {
      int above = passage.head(token);
      boolean outside = above < 0 || !cue.contains(above);
      int rank =
          (outside ? 0 : 4) + (passage.isPunctuation(token) ? 8 : 0) + (marks.isCue(token) ? 0 : 1);
      if (rank < bestRank) {
        best = token;
        bestRank = rank;
      }
    }
    return best;
  }

  private static List<TokenRange> ranges(Passage passage, List<Span> spans) {
    List<TokenRange> ranges = new ArrayList<>();
    for (Span span : spans) {
      TokenRange range = range(passage, span);
      if (range != null) {
        ranges.add(range);
      }
    }
    return ranges;
  }

  private static @Nullable TokenRange range(Passage passage, Span span) {
    int first = -1;
    int last = -1;
    for (int token = at(passage, span.start()); token < passage.size(); token++) {
      Span its = passage.token(token).span();
      if (its.start() >= span.end()) {
        break;
      }
      if (its.end() > span.start()) {
        first = first < 0 ? token : first;
        last = token;
      }
    }
    return first < 0 ? null : trimmed(passage, new TokenRange(first, last));
  }

  private static int at(Passage passage, int offset) {
    int low = 0;
    int high = passage.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (passage.token(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static TokenRange trimmed(Passage passage, TokenRange range) {
    int first = range.first();
    int last = range.last();
    while (first < last && passage.isPunctuation(first)) {
      first++;
    }
    while (last > first && passage.isPunctuation(last)) {
      last--;
    }
    return passage.isPunctuation(first) ? range : new TokenRange(first, last);
  }
}
