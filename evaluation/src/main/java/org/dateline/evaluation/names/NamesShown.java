package org.dateline.evaluation.names;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.analysis.SentenceAnnotator;
import org.dateline.analysis.TreeAnnotator;
import org.dateline.analysis.names.NameAnnotator;
import org.dateline.knowledge.ResourcePack;
import org.dateline.model.AnnotatedArticle;
import org.dateline.model.Article;
import org.dateline.model.Block;
import org.dateline.model.EntityMention;
import org.dateline.text.Text;

/** Prints the mentions and entities of a text file, and how long names take. */
public final class NamesShown {
  private NamesShown() {}

  /** A plain text file; with a second argument, how often to time it. */
  public static void main(String[] arguments) throws IOException {
    Text text = Text.of(Files.readString(Path.of(arguments[0])));
    ResourcePack knowledge = ResourcePack.open();
    Article article =
        new Article(
            "shown",
            Article.Heading.of("", "en"),
            text,
            List.of(Block.of(Block.Kind.PARAGRAPH, text.whole())),
            List.of(),
            List.of());
    AnnotatedArticle read = new SentenceAnnotator(knowledge).annotate(AnnotatedArticle.of(article));
    read = new TreeAnnotator(knowledge).annotate(read);
    NameAnnotator names = new NameAnnotator(knowledge);
    AnnotatedArticle named = names.annotate(read);
    for (EntityMention mention : named.all(EntityMention.class)) {
      System.out.printf(
          "%-12s %-8s %-40s %s%n",
          mention.kind(),
          mention.form(),
          text.slice(mention.span()).replace('\n', ' '),
          mention.entity());
    }
    named.entities().forEach(System.out::println);
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 0;
    for (int round = 0; round < 5 && rounds > 0; round++) {
      long start = threads.getCurrentThreadCpuTime();
      for (int i = 0; i < rounds; i++) {
        names.annotate(read);
      }
      System.out.printf(
          "%.3f ms of computing time%n",
          (threads.getCurrentThreadCpuTime() - start) / 1e6 / rounds);
    }
  }
}
