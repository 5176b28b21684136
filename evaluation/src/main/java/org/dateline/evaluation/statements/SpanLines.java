package org.dateline.evaluation.statements;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.extraction.statements.ContentFeatures;
import org.dateline.extraction.statements.CueFeatures;
import org.dateline.extraction.statements.CueMarks;
import org.dateline.extraction.statements.Paragraphs;
import org.dateline.extraction.statements.Passage;
import org.dateline.extraction.statements.Signals;
import org.dateline.extraction.statements.SourceFeatures;
import org.dateline.extraction.statements.SpanChoice;
import org.dateline.extraction.statements.TokenRange;
import org.dateline.learning.CandidateSet;

/** What one article teaches about spans. */
final class SpanLines {
  final List<LogLinear.Choice> cues = new ArrayList<>();
  final List<LogLinear.Choice> sources = new ArrayList<>();
  final List<LogLinear.Choice> contents = new ArrayList<>();
  final List<LogLinear.Choice> others = new ArrayList<>();
  private final Signals signals;

  SpanLines(Lesson lesson, Signals signals) {
    this.signals = signals;
    Passage passage = lesson.marks().passage();
    lesson.gold().forEach((head, gold) -> addSpans(lesson.marks(), head, joined(passage, gold)));
  }

  /** With the pieces joined that the end of a paragraph alone keeps apart. */
  private static Lesson.Gold joined(Passage passage, Lesson.Gold gold) {
    List<TokenRange> pieces = new ArrayList<>();
    for (TokenRange piece : gold.content()) {
      int last = pieces.size() - 1;
      if (last >= 0 && Paragraphs.continues(passage, pieces.get(last), piece)) {
        pieces.set(last, new TokenRange(pieces.get(last).first(), piece.last()));
      } else {
        pieces.add(piece);
      }
    }
    return new Lesson.Gold(gold.cue(), gold.source(), pieces);
  }

  private void addSpans(CueMarks marks, int head, Lesson.Gold gold) {
    CueFeatures cueFeatures = new CueFeatures(marks.passage(), signals);
    int cue = cueFeatures.number(head, gold.cue());
    add(
        cues,
        cueFeatures.candidates(head, CandidateSet.keeping()),
        cue < 0 ? new int[0] : new int[] {cue});
    SpanChoice choice =
        new SourceFeatures(marks, signals).of(head, gold.cue(), CandidateSet.keeping());
    add(sources, choice.set(), choice.numbers(gold.source()));
    ContentFeatures content = new ContentFeatures(marks, signals, head, gold.cue(), gold.source());
    if (gold.content().isEmpty()) {
      SpanChoice first = content.first(CandidateSet.keeping());
      add(contents, first.set(), first.numbers(null));
      return;
    }
    SpanChoice first = content.first(CandidateSet.keeping());
    int[] right =
        gold.content().stream()
            .flatMapToInt(piece -> Arrays.stream(first.numbers(piece)))
            .toArray();
    if (right.length > 0) {
      contents.add(new LogLinear.Choice(first.set(), right));
    }
    for (TokenRange piece : gold.content()) {
      addAnother(content, piece, gold.content());
    }
  }

  private void addAnother(ContentFeatures content, TokenRange piece, List<TokenRange> all) {
    SpanChoice more = content.another(piece, CandidateSet.keeping());
    int[] right =
        all.stream()
            .filter(other -> !other.equals(piece))
            .flatMapToInt(other -> Arrays.stream(more.numbers(other)))
            .toArray();
    if (all.size() == 1) {
      add(others, more.set(), more.numbers(null));
    } else if (right.length > 0) {
      others.add(new LogLinear.Choice(more.set(), right));
    }
  }

  private static void add(List<LogLinear.Choice> choices, CandidateSet set, int[] right) {
    if (right.length > 0) {
      choices.add(new LogLinear.Choice(set, right));
    }
  }
}
