package org.dateline.extraction.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.model.AnnotatedArticle;
import org.dateline.model.Citation;
import org.dateline.model.Provenance;
import org.dateline.model.Provenance.Step;
import org.dateline.model.Statement;
import org.dateline.model.Statement.Mode;
import org.dateline.model.Statement.Stance;
import org.dateline.model.Statement.Tense;
import org.dateline.text.Digest;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/** Turns attributions of one article into cited statements. Not safe for use by several threads. */
final class StatementWriter {
  private final AnnotatedArticle article;
  private final Passage passage;
  private final CueLexicon lexicon;
  private final CueGrammar grammar;
  private final Speakers speakers;

  StatementWriter(AnnotatedArticle article, CueMarks marks, CueLexicon lexicon, Negation negation) {
    this.article = article;
    this.passage = marks.passage();
    this.lexicon = lexicon;
    this.grammar = new CueGrammar(passage, negation);
    this.speakers = new Speakers(article, passage);
  }

  /** Writes an attribution that stands in what another statement says, or in none. */
  Statement write(Attribution attribution, @Nullable Statement within) {
    List<Citation> source = new ArrayList<>();
    TokenRange who = attribution.source();
    if (who != null) {
      source.add(cite(passage.span(who)));
    }
    List<Citation> cue = List.of(cite(passage.span(attribution.cue())));
    List<Citation> content =
        attribution.content().stream().map(piece -> cite(said(piece, attribution))).toList();
    Optional<CueLexicon.Cue> row = row(attribution);
    String speaker = speakers.of(attribution, within == null ? null : within.speaker());
    return new Statement(
        id(source, cue, content),
        source,
        cue,
        content,
        mode(attribution),
        stance(attribution, row),
        speaker,
        speakers.together(attribution, speaker),
        within == null ? null : within.id(),
        grammar.isNegated(attribution),
        grammar.tense(attribution),
        provenance(row));
  }

  /** A turn of a dialogue: the words, and who speaks by the order of turns. */
  Statement turn(TokenRange words, @Nullable String speaker) {
    List<Citation> content = List.of(cite(withMarks(words)));
    return new Statement(
        id(List.of(), List.of(), content),
        List.of(),
        List.of(),
        content,
        Mode.DIRECT,
        Stance.ASSERTS,
        speaker,
        List.of(),
        null,
        false,
        Tense.NONE,
        provenance(Optional.empty()));
  }

  private Citation cite(Span span) {
    return article.article().cite(span);
  }

  private static String id(List<Citation> source, List<Citation> cue, List<Citation> content) {
    StringBuilder name = new StringBuilder("statement");
    for (List<Citation> role : List.of(source, cue, content)) {
      name.append('|');
      for (Citation citation : role) {
        name.append(citation.digest()).append(citation.span().start()).append('-');
        name.append(citation.span().end()).append(' ');
      }
    }
    return Digest.shortOf(name.toString());
  }

  private static Provenance provenance(Optional<CueLexicon.Cue> row) {
    Step found = new Step(StatementExtractor.NAME, "model/statements.bin");
    return row.map(cue -> Provenance.of(found, new Step(StatementExtractor.NAME, cue.where())))
        .orElseGet(() -> Provenance.of(found));
  }

  /** A piece with its marks, unless these hold the one who says it as well. */
  private Span said(TokenRange piece, Attribution attribution) {
    int around = passage.quotation(attribution.head());
    boolean inside = around >= 0 && passage.quotation(piece.last()) == around;
    return inside ? passage.span(piece) : withMarks(piece);
  }

  /** A piece with the quotation marks that hold it, and the sign or full stop before them. */
  private Span withMarks(TokenRange piece) {
    int first = piece.first();
    int last = piece.last();
    int number = passage.quotation(first);
    if (number >= 0 && passage.isMark(first - 1) && passage.quotation(first - 1) == number) {
      first--;
    }
    int end = passage.quotation(last);
    int at = last + 1;
    while (end >= 0 && passage.quotation(at) == end && passage.isPunctuation(at)) {
      at++;
    }
    if (end >= 0 && passage.isMark(at - 1) && passage.quotation(at) != end) {
      last = at - 1;
    } else if (passage.inside(last + 1) && passage.token(last + 1).form().equals("%")) {
      last++;
    }
    return passage.span(new TokenRange(first, last));
  }

  private Mode mode(Attribution attribution) {
    boolean quoted = false;
    boolean plain = false;
    for (TokenRange piece : attribution.content()) {
      for (int at = piece.first(); at <= piece.last(); at++) {
        if (!passage.isPunctuation(at)) {
          quoted |= passage.quotation(at) >= 0;
          plain |= passage.quotation(at) < 0;
        }
      }
    }
    return quoted ? plain ? Mode.MIXED : Mode.DIRECT : Mode.INDIRECT;
  }

  /** The row of the lexicon for the head, else for the first of the cue's words that has one. */
  private Optional<CueLexicon.Cue> row(Attribution attribution) {
    Optional<CueLexicon.Cue> row = lexicon.at(passage, attribution.head());
    int at = attribution.cue().first();
    while (row.isEmpty() && at <= attribution.cue().last()) {
      row = lexicon.at(passage, at++);
    }
    return row;
  }

  private Stance stance(Attribution attribution, Optional<CueLexicon.Cue> row) {
    Stance stance = row.map(CueLexicon.Cue::stance).orElse(Stance.ASSERTS);
    boolean order = stance == Stance.ASSERTS && grammar.isOrder(attribution);
    return order ? Stance.DEMANDS : stance;
  }

  /** Everything a statement cites, as one stretch. */
  static Span extent(Statement statement) {
    Span extent = statement.citations().get(0).span();
    for (Citation citation : statement.citations()) {
      extent = extent.union(citation.span());
    }
    return extent;
  }
}
