package org.dateline.evaluation.figures;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.dateline.Dateline;
import org.dateline.knowledge.Lexicon;
import org.dateline.model.Figure;
import org.dateline.text.Bytes;

/** Sentences of our own with the figures in them: what every later version must still read. */
public final class FigureCases {
  private static final String CASES = "figures.tsv";

  private FigureCases() {}

  /** The sentences that come out otherwise, one a line. */
  public static List<String> errors(Dateline dateline) {
    List<String> errors = new ArrayList<>();
    for (Lexicon.Row row : cases().rows()) {
      String sentence = row.get("sentence");
      String cell = row.get("figures");
      Set<String> wanted =
          new HashSet<>(cell.isEmpty() ? List.of() : List.of(cell.split("; ", -1)));
      Set<String> found = new HashSet<>();
      GoldFigure.Line line = new GoldFigure.Line("case", sentence, List.of());
      FiguresTask.read(dateline, line).forEach(figure -> found.add(written(figure)));
      if (!found.equals(wanted)) {
        errors.add(sentence + " wants " + wanted + " has " + found);
      }
    }
    return errors;
  }

  private static String written(Figure figure) {
    String upper = figure.to() == null ? "" : "-" + figure.to();
    return figure.measure()
        + " ["
        + figure.quantity().quote()
        + "] "
        + figure.bound().symbol()
        + figure.value()
        + upper;
  }

  private static Lexicon cases() {
    try (InputStream stream =
        Objects.requireNonNull(
            FigureCases.class.getResourceAsStream("/org/dateline/evaluation/figures/" + CASES))) {
      return Lexicon.read(CASES, Bytes.of(stream.readAllBytes()));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
