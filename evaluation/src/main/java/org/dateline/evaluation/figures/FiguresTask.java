package org.dateline.evaluation.figures;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.Dateline;
import org.dateline.evaluation.EvaluationTask;
import org.dateline.evaluation.Score;
import org.dateline.model.Article;
import org.dateline.model.Block;
import org.dateline.model.Citation;
import org.dateline.model.Figure;
import org.dateline.text.Span;
import org.dateline.text.Text;
import org.jspecify.annotations.Nullable;

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
    Tally tally = new Tally();
    for (GoldFigure.Line line : GoldFigure.read(corpora.resolve("figures/dev.jsonl"))) {
      tally.add(line, read(dateline, line));
    }
    return List.of(
        new Score("figures.f1", "Figures, F1", tally.f1(), 0.88, "two people .98"),
        Score.of("figures.precision", "Figures, precision", tally.precision()),
        Score.of("figures.recall", "Figures, recall", tally.recall()),
        new Score(
            "figures.source", "Source of a figure", share(tally.source), 0.75, "two people .97"),
        new Score("figures.who", "People counted", share(tally.who), 0.80, ""));
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

  private static double share(int[] rightOfAll) {
    return rightOfAll[1] == 0 ? 0 : (double) rightOfAll[0] / rightOfAll[1];
  }

  /** What was found, missed and made up. */
  static final class Tally {
    private int found;
    private int gold;
    private int right;
    private final int[] source = new int[2];
    private final int[] who = new int[2];
    private final List<String> errors = new ArrayList<>();

    void add(GoldFigure.Line line, List<Figure> figures) {
      List<Figure> open = new ArrayList<>(figures);
      found += figures.size();
      gold += line.figures().size();
      for (GoldFigure wanted : line.figures()) {
        Figure match = take(open, wanted, line.sentence());
        if (match == null) {
          errors.add("missed " + wanted + " in: " + line.sentence());
          continue;
        }
        right++;
        compare(source, wanted.source(), match.source(), line, "source");
        compare(who, wanted.who(), match.who(), line, "who");
      }
      for (Figure extra : open) {
        errors.add(
            "made up "
                + extra.measure()
                + " "
                + extra.quantity().quote()
                + " "
                + extra.bound().symbol()
                + extra.value()
                + " by "
                + extra.provenance()
                + " in: "
                + line.sentence());
      }
    }

    private static @Nullable Figure take(List<Figure> open, GoldFigure wanted, String sentence) {
      for (Figure figure : open) {
        if (wanted.matches(figure, sentence)) {
          open.remove(figure);
          return figure;
        }
      }
      return null;
    }

    private void compare(
        int[] rightOfAll,
        @Nullable String wanted,
        @Nullable Citation have,
        GoldFigure.Line line,
        String what) {
      rightOfAll[1]++;
      boolean same =
          wanted == null
              ? have == null
              : have != null && GoldFigure.overlaps(line.sentence(), wanted, have.span());
      if (same) {
        rightOfAll[0]++;
      } else {
        String quote = have == null ? "none" : have.quote();
        errors.add(what + " " + wanted + " read as " + quote + " in: " + line.sentence());
      }
    }

    double precision() {
      return found == 0 ? 0 : (double) right / found;
    }

    double recall() {
      return gold == 0 ? 0 : (double) right / gold;
    }

    double f1() {
      return found + gold == 0 ? 0 : 2.0 * right / (found + gold);
    }

    /** Every error, for a reader. */
    List<String> errors() {
      return errors;
    }
  }

  /** The errors, one a line, in the order of the corpus. */
  public static List<String> errors(Path corpora, Dateline dateline) {
    Tally tally = new Tally();
    for (GoldFigure.Line line : GoldFigure.read(corpora.resolve("figures/dev.jsonl"))) {
      tally.add(line, read(dateline, line));
    }
    return tally.errors();
  }
}
