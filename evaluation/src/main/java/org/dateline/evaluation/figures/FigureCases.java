package org.dateline.evaluation.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.Dateline;
import org.dateline.evaluation.Bundled;
import org.dateline.knowledge.Lexicon;

/**
 * Sentences of our own with the figures in them: what every later version must still read. A figure
 * is written {@code killed [at least 20] >=20-30 {people} by {the ministry}}: measure, quantity,
 * bound with value and upper end, and, where they are marked, the people and the source.
 */
public final class FigureCases {
  private static final Pattern FIGURE =
      Pattern.compile(
          "(\\w+) \\[(.+?)\\] (=|>=|>|<=|<|~)(\\d+)(?:-(\\d+))?"
              + "(?: \\{(.+?)\\})?(?: by \\{(.+?)\\})?(?: !\\w+)?");

  private FigureCases() {}

  /** The figures of a file of cases that are missed or made up, one a line. */
  public static List<String> errors(String file, Dateline dateline) {
    return tally(file, dateline).errors();
  }

  /** The sources and people of a file of cases that are read otherwise, one a line. */
  public static List<String> linkErrors(String file, Dateline dateline) {
    return tally(file, dateline).linkErrors();
  }

  static FigureTally tally(String file, Dateline dateline) {
    FigureTally tally = new FigureTally();
    for (Lexicon.Row row : Bundled.table(FigureCases.class, file).rows()) {
      GoldFigure.Line line =
          new GoldFigure.Line("case", row.get("sentence"), figures(row.get("figures")));
      tally.add(line, FiguresTask.read(dateline, line));
    }
    return tally;
  }

  private static List<GoldFigure> figures(String cell) {
    List<GoldFigure> figures = new ArrayList<>();
    for (String written : cell.isEmpty() ? new String[0] : cell.split("; ", -1)) {
      figures.add(figure(written));
    }
    return figures;
  }

  private static GoldFigure figure(String written) {
    Matcher parts = FIGURE.matcher(written);
    if (!parts.matches()) {
      throw new IllegalArgumentException("not a figure: " + written);
    }
    String upper = parts.group(5);
    return new GoldFigure(
        parts.group(2),
        Long.parseLong(parts.group(4)),
        upper == null ? -1 : Long.parseLong(upper),
        parts.group(3),
        parts.group(1),
        parts.group(6),
        parts.group(7));
  }
}
