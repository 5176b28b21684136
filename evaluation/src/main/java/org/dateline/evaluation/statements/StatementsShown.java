package org.dateline.evaluation.statements;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.dateline.Dateline;
import org.dateline.model.Article;
import org.dateline.model.Citation;
import org.dateline.model.Entity;
import org.dateline.model.Reading;
import org.dateline.model.Statement;

/** Prints articles drawn by chance and what is recorded of them, to be read by eye. */
public final class StatementsShown {
  private StatementsShown() {}

  /**
   * JSON Lines with a {@code text} each, how many articles to draw, and the seed of the draw, which
   * is printed.
   */
  public static void main(String[] arguments) {
    List<Article> articles = StatementCorpus.texts(Path.of(arguments[0]));
    long seed = Long.parseLong(arguments[2]);
    System.out.println("seed " + seed + ", of " + articles.size());
    Collections.shuffle(articles, new Random(seed));
    Dateline dateline = Dateline.open();
    for (Article article : articles.subList(0, Integer.parseInt(arguments[1]))) {
      System.out.println("\n==== " + article.id() + "\n" + article.text().content() + "\n");
      Reading reading = dateline.read(article);
      reading.statements().forEach(statement -> System.out.println(line(statement, reading)));
    }
  }

  private static String line(Statement statement, Reading reading) {
    return "%s [%s] %s [%s] %s%s, %s, %s, speaker %s%s"
        .formatted(
            statement.id().substring(0, 4),
            words(statement.source()),
            words(statement.cue()),
            words(statement.content()),
            statement.negated() ? "not " : "",
            statement.stance(),
            statement.mode(),
            statement.tense(),
            speaker(statement, reading),
            statement.within() == null ? "" : ", within " + statement.within().substring(0, 4));
  }

  private static String speaker(Statement statement, Reading reading) {
    return reading.annotated().entities().stream()
        .filter(entity -> entity.id().equals(statement.speaker()))
        .map(Entity::name)
        .findFirst()
        .orElse("unknown");
  }

  private static String words(List<Citation> citations) {
    return String.join(" … ", citations.stream().map(Citation::quote).toList()).replace('\n', ' ');
  }
}
