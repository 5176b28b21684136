package org.dateline.evaluation.figures;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.Dateline;
import org.dateline.evaluation.Bundled;
import org.dateline.evaluation.EvaluationTask;
import org.dateline.evaluation.Score;
import org.dateline.knowledge.Lexicon;
import org.dateline.model.Article;
import org.dateline.model.Block;
import org.dateline.model.Moment;
import org.dateline.model.TimeMention;
import org.dateline.text.Span;
import org.dateline.text.Text;

/** Time expressions of our own cases: words, type and value must be exactly as expected. */
public final class TimesTask implements EvaluationTask {
  private static final List<String> CASES = List.of("times.tsv", "timeml.tsv");

  @Override
  public String name() {
    return "times";
  }

  @Override
  public String folder() {
    return "";
  }

  @Override
  public String method() {
    return "F1 of time expressions with the same words, type and value as in cases of our own.";
  }

  @Override
  public List<Score> score(Path corpora, Dateline dateline) {
    int right = 0;
    int all = 0;
    for (Lexicon.Row row : cases()) {
      Set<String> wanted = wanted(row);
      Set<String> found = found(row, dateline);
      all += wanted.size() + found.size();
      wanted.retainAll(found);
      right += wanted.size();
    }
    return List.of(new Score("times.f1", "Times, our own cases, F1", 2.0 * right / all, 1.0, ""));
  }

  /** The cases that come out otherwise, one a line. */
  public static List<String> errors(Dateline dateline) {
    List<String> errors = new ArrayList<>();
    for (Lexicon.Row row : cases()) {
      Set<String> wanted = wanted(row);
      Set<String> found = found(row, dateline);
      if (!wanted.equals(found)) {
        errors.add(row.get("text") + " wants " + wanted + " has " + found);
      }
    }
    return errors;
  }

  private static List<Lexicon.Row> cases() {
    return CASES.stream()
        .flatMap(file -> Bundled.table(TimesTask.class, file).rows().stream())
        .toList();
  }

  private static Set<String> wanted(Lexicon.Row row) {
    return new HashSet<>(row.list("expected"));
  }

  private static Set<String> found(Lexicon.Row row, Dateline dateline) {
    Text text = Text.of(row.get("text"));
    Block block = Block.of(Block.Kind.PARAGRAPH, new Span(0, text.length()));
    Article.Heading heading =
        Article.Heading.of("", "en").withPublished(Moment.parse(row.get("published")).orElse(null));
    Article article = new Article("case", heading, text, List.of(block), List.of(), List.of());
    Set<String> found = new HashSet<>();
    for (TimeMention time : dateline.read(article).annotated().all(TimeMention.class)) {
      found.add(text.slice(time.span()) + "=" + time.type() + ":" + time.value());
    }
    return found;
  }
}
