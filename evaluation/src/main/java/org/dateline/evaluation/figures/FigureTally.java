package org.dateline.evaluation.figures;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Citation;
import org.dateline.model.Figure;
import org.jspecify.annotations.Nullable;

/** What was found, missed and made up among the figures of sentences. Grows while scoring. */
final class FigureTally {
  private int found;
  private int gold;
  private int right;
  private final int[] source = new int[2];
  private final int[] who = new int[2];
  private final List<String> errors = new ArrayList<>();
  private final List<String> linkErrors = new ArrayList<>();

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
    open.forEach(extra -> errors.add(madeUp(extra, line)));
  }

  private static String madeUp(Figure extra, GoldFigure.Line line) {
    return "made up %s [%s] %s%d by %s in: %s"
        .formatted(
            extra.measure(),
            extra.quantity().quote(),
            extra.bound().symbol(),
            extra.value(),
            extra.provenance(),
            line.sentence());
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
      linkErrors.add(what + " " + wanted + " read as " + quote + " in: " + line.sentence());
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

  /** Share of the figures found whose source is right. */
  double sourceShare() {
    return share(source);
  }

  /** Share of the figures found whose people are right. */
  double whoShare() {
    return share(who);
  }

  private static double share(int[] rightOfAll) {
    return rightOfAll[1] == 0 ? 0 : (double) rightOfAll[0] / rightOfAll[1];
  }

  /** Figures missed and made up, for a reader. */
  List<String> errors() {
    return errors;
  }

  /** Sources and people read otherwise, for a reader. */
  List<String> linkErrors() {
    return linkErrors;
  }
}
