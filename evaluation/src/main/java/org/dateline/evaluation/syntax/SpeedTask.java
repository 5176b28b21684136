package org.dateline.evaluation.syntax;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.Dateline;
import org.dateline.analysis.FormMemory;
import org.dateline.analysis.SentenceAnnotator;
import org.dateline.analysis.Tagger;
import org.dateline.analysis.TreeAnnotator;
import org.dateline.analysis.TreeParser;
import org.dateline.analysis.WordForms;
import org.dateline.evaluation.EvaluationTask;
import org.dateline.evaluation.Score;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.knowledge.ResourcePack;
import org.dateline.knowledge.WordClasses;
import org.dateline.model.Article;
import org.dateline.model.Article.Heading;
import org.dateline.model.Block;
import org.dateline.model.Sentence;
import org.dateline.text.Span;
import org.dateline.text.Text;
import tools.jackson.databind.ObjectMapper;

/**
 * How fast one thread reads the news of {@code statements/train}, after a warm-up: articles from
 * text to record, words cut, tagged and parsed; and what share of sentences the screen lets
 * through. Absolute numbers: they mean something only with the machine and the date.
 */
public final class SpeedTask implements EvaluationTask {
  private static final int ARTICLES = 100;
  private static final double SECONDS = 4; // a measurement; the warm-up takes half as long
  private static final double NANO = 1e9;

  @Override
  public String name() {
    return "speed";
  }

  @Override
  public String folder() {
    return "statements";
  }

  @Override
  public String method() {
    return "One thread over 100 articles of statements/train, processor time of that thread, after a warm-up.";
  }

  @Override
  public List<Score> score(Path corpora, Dateline dateline) {
    List<Article> articles = articles(corpora.resolve("statements/train.jsonl"));
    KnowledgePack knowledge = ResourcePack.open();
    SentenceAnnotator cutter = new SentenceAnnotator(knowledge);
    List<Sentence> sentences = new ArrayList<>();
    articles.forEach(
        article -> sentences.addAll(cutter.read(article.text().content(), article.text().whole())));
    long words = sentences.stream().mapToLong(Sentence::size).sum();
    double perArticle = words / (double) articles.size();
    List<Score> scores = new ArrayList<>();
    scores.add(
        speed(
            "speed.articles",
            "articles a second, text to record",
            100,
            "CoreNLP's full chain 0.4",
            perSecond(articles.size(), () -> articles.forEach(dateline::read))));
    double cut =
        perSecond(
            articles.size(),
            () ->
                articles.forEach(
                    article -> cutter.read(article.text().content(), article.text().whole())));
    scores.add(speed("speed.cut", "words a second, cut", Double.NaN, "", cut * perArticle));
    Words loop = new Words(knowledge, sentences);
    scores.add(
        speed(
            "speed.tag",
            "words a second, tagged",
            150_000,
            "CoreNLP 38,000",
            perSecond(words, loop::tag)));
    scores.add(
        speed(
            "speed.parse",
            "words a second, parsed once tagged",
            60_000,
            "CoreNLP 3,600",
            perSecond(words, loop::parse)));
    scores.add(Score.of("speed.screen", "share of sentences parsed", screened(sentences)));
    return scores;
  }

  private static Score speed(String key, String label, double goal, String others, double value) {
    return new Score(key, label, value, goal, others);
  }

  /** Tags and parses the same sentences again and again. */
  private static final class Words {
    private final Tagger tagger;
    private final TreeParser parser;
    private final List<WordForms> sentences = new ArrayList<>();
    private final Tagger.Workspace tags;
    private final TreeParser.Workspace workspace;

    Words(KnowledgePack knowledge, List<Sentence> read) {
      this.tagger = Tagger.open(knowledge);
      this.parser = TreeParser.open(knowledge);
      this.tags = tagger.workspace();
      this.workspace = parser.workspace();
      FormMemory memory = new FormMemory(WordClasses.open(knowledge));
      for (Sentence sentence : read) {
        WordForms forms = new WordForms(memory);
        forms.fill(sentence);
        sentences.add(forms);
      }
    }

    void tag() {
      sentences.forEach(forms -> tagger.tag(forms, tags));
    }

    void parse() {
      sentences.forEach(forms -> parser.parse(forms, workspace));
    }
  }

  private static double screened(List<Sentence> sentences) {
    List<Sentence> read =
        new TreeAnnotator(ResourcePack.open())
            .read(sentences.subList(0, Math.min(sentences.size(), 2000)));
    return read.stream().filter(Sentence::parsed).count() / (double) read.size();
  }

  /** Things done in a second of the thread's own time: rounds of so many, until it is over. */
  private static double perSecond(long things, Runnable round) {
    run(round, SECONDS / 2);
    long start = ownTime();
    int rounds = run(round, SECONDS);
    return rounds * things / ((ownTime() - start) / NANO);
  }

  private static int run(Runnable round, double seconds) {
    long start = System.nanoTime();
    int rounds = 0;
    do {
      round.run();
      rounds++;
    } while (System.nanoTime() - start < seconds * NANO);
    return rounds;
  }

  private static long ownTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static List<Article> articles(Path file) {
    ObjectMapper json = new ObjectMapper();
    try (Stream<String> lines = Files.lines(file)) {
      return lines
          .limit(ARTICLES)
          .map(line -> json.readTree(line).path("text").asString(""))
          .map(SpeedTask::article)
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Article article(String content) {
    Text text = Text.of(content);
    List<Block> blocks = new ArrayList<>();
    int from = 0;
    for (String paragraph : content.split("(?<=\n\n)")) {
      int to = from + paragraph.length();
      Span words = text.trim(new Span(from, to));
      if (!words.isEmpty()) {
        blocks.add(Block.of(Block.Kind.PARAGRAPH, words));
      }
      from = to;
    }
    return new Article(text.digest(), Heading.of("", "en"), text, blocks, List.of(), List.of());
  }
}
