package org.dateline.evaluation.figures;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.Dateline;
import org.dateline.evaluation.EvaluationTask;
import org.dateline.evaluation.Score;
import org.dateline.model.Article;
import org.dateline.model.Block;
import org.dateline.model.Figure;
import org.dateline.text.Span;
import org.dateline.text.Text;

/** Counts of people read from single sentences, held against two annotators' gold. */
public final class FiguresTask implements EvaluationTask {
  @Override
  public String name() {
    return "figures";
  }

  @Override
  public String folder() {
    return "figures";
  }

  @Override
  public String method() {
    return "F1 of figures with overlapping quantity and the same measure, value, upper end and"
        + " bound; of those found, the share whose source and people overlap the gold's.";
  }

  @Override
  public List<Score> score(Path corpora, Dateline dateline) {
    FigureTally tally = new FigureTally();
    for (GoldFigure.Line line : GoldFigure.read(corpora.resolve("figures/dev.jsonl"))) {
      tally.add(line, read(dateline, line));
    }
    return List.of(
        new Score("figures.f1", "Figures, F1", tally.f1(), 0.88, "two people .98"),
        Score.of("figures.precision", "Figures, precision", tally.precision()),
        Score.of("figures.recall", "Figures, recall", tally.recall()),
        new Score(
            "figures.source", "Source of a figure", tally.sourceShare(), 0.75, "two people .97"),
        new Score("figures.who", "People counted", tally.whoShare(), 0.80, ""),
        Score.of("figures.own", "Figures, our own sentences, F1", own("newswire.tsv", dateline)),
        Score.of("figures.wire", "Figures, more of our own, F1", own("wire.tsv", dateline)));
  }

  /** The figures Dateline finds in a sentence that stands alone. */
  static List<Figure> read(Dateline dateline, GoldFigure.Line line) {
    Text text = Text.of(line.sentence());
    Block block = Block.of(Block.Kind.PARAGRAPH, new Span(0, text.length()));
    Article article =
        new Article(
            line.id(), Article.Heading.of("", "en"), text, List.of(block), List.of(), List.of());
    return dateline.read(article).figures();
  }

  private static double own(String file, Dateline dateline) {
    return FigureCases.tally(file, dateline).f1();
  }

  /** The errors, one a line, in the order of the corpus. */
  public static List<String> errors(Path corpora, Dateline dateline) {
    FigureTally tally = new FigureTally();
    for (GoldFigure.Line line : GoldFigure.read(corpora.resolve("figures/dev.jsonl"))) {
      tally.add(line, read(dateline, line));
    }
    List<String> errors = new ArrayList<>(tally.errors());
    errors.addAll(tally.linkErrors());
    return errors;
  }
}
