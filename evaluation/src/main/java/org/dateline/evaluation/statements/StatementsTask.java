package org.dateline.evaluation.statements;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.Dateline;
import org.dateline.evaluation.EvaluationTask;
import org.dateline.evaluation.Score;
import org.dateline.model.Citation;
import org.dateline.model.Reading;
import org.dateline.model.Statement;
import org.dateline.text.Span;

/** Statements against PolNeAR's dev set. */
public final class StatementsTask implements EvaluationTask {
  @Override
  public String name() {
    return "statements";
  }

  @Override
  public String folder() {
    return "statements";
  }

  @Override
  public String method() {
    return "The set of spans of each role in each article, trimmed of outer white space, quotation"
        + " marks, dashes and punctuation (kept whole where nothing is left): micro F1 of exact"
        + " spans, of characters, and of whole relations. Statements within another do not count.";
  }

  @Override
  public List<Score> score(Path corpora, Dateline dateline) {
    StatementScorer scorer = new StatementScorer();
    for (StatementCorpus.Row row :
        StatementCorpus.read(corpora.resolve("statements").resolve("dev.jsonl"))) {
      Reading reading = dateline.read(row.article());
      scorer.add(row.article().text().content(), row.gold(), outer(reading.statements()));
    }
    return scores(scorer);
  }

  /** The statements that stand in no other, as the corpus writes them. */
  static List<GoldAttribution> outer(List<Statement> statements) {
    List<GoldAttribution> outer = new ArrayList<>();
    for (Statement statement : statements) {
      if (statement.within() == null) {
        outer.add(
            new GoldAttribution(
                spans(statement.source()), spans(statement.cue()), spans(statement.content())));
      }
    }
    return outer;
  }

  private static List<Span> spans(List<Citation> citations) {
    return citations.stream().map(Citation::span).toList();
  }

  static List<Score> scores(StatementScorer scorer) {
    return List.of(
        new Score(
            "statements.source.f1",
            "Source, exact span",
            scorer.f1(0),
            .75,
            "BERT+Cofe .832, BiLSTM+CRF .696, CRF .506, CoreNLP .139"),
        new Score(
            "statements.cue.f1",
            "Cue, exact span",
            scorer.f1(1),
            .69,
            "BERT+Cofe .753, BiLSTM+CRF .667, CRF .534"),
        new Score(
            "statements.content.f1",
            "Content, exact span",
            scorer.f1(2),
            .61,
            "BERT+Cofe .729, BiLSTM+CRF .590, CRF .286, CoreNLP .175"),
        new Score(
            "statements.content.characters",
            "Content, characters",
            scorer.charactersF1(2),
            .80,
            ""),
        Score.of("statements.source.characters", "Source, characters", scorer.charactersF1(0)),
        Score.of("statements.cue.characters", "Cue, characters", scorer.charactersF1(1)),
        Score.of("statements.relation.f1", "Whole relation", scorer.f1(3)));
  }
}
