package org.dateline.evaluation.statements;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.Dateline;
import org.dateline.evaluation.Score;
import org.dateline.extraction.statements.Attribution;
import org.dateline.extraction.statements.AttributionFinder;
import org.dateline.extraction.statements.Passage;
import org.dateline.extraction.statements.StatementModel;
import org.dateline.extraction.statements.TokenRange;
import org.dateline.text.Span;

/** Error analysis of a statement model: counts by class, and on wish every miss and extra. */
public final class StatementErrors {
  private final Map<String, Integer> counts = new TreeMap<>();
  private final StatementScorer scorer = new StatementScorer();
  private final boolean lists;

  private StatementErrors(boolean lists) {
    this.lists = lists;
  }

  /**
   * Trains on the train set (or reads the model file that the second argument names) and tells the
   * errors on the dev set; a third argument lists them one by one.
   */
  public static void main(String[] arguments) {
    Path folder = Path.of(arguments[0]).resolve("statements");
    Dateline dateline = Dateline.open();
    long began = System.nanoTime();
    List<Lesson> dev =
        StatementTrainer.lessons(dateline, StatementCorpus.read(folder.resolve("dev.jsonl")));
    StatementModel model =
        arguments.length > 1 ? StatementTrainer.read(Path.of(arguments[1])) : null;
    if (model == null) {
      List<Lesson> train =
          StatementTrainer.lessons(dateline, StatementCorpus.read(folder.resolve("train.jsonl")));
      System.out.printf("annotated in %.1f s%n", (System.nanoTime() - began) / 1e9);
      model = StatementTrainer.train(train);
      System.out.printf("trained by %.1f s%n", (System.nanoTime() - began) / 1e9);
    }
    StatementErrors errors = new StatementErrors(arguments.length > 2);
    AttributionFinder finder = new AttributionFinder(model);
    dev.forEach(lesson -> finder.find(lesson.marks())); // once to warm up
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    began = clock.getCurrentThreadCpuTime();
    dev.forEach(lesson -> finder.find(lesson.marks()));
    double took = (clock.getCurrentThreadCpuTime() - began) / 1e6;
    System.out.printf("%.2f ms an article%n", took / dev.size());
    for (float threshold = -1.4f; threshold < 0.5f; threshold += 0.2f) {
      sweep(dev, model.withThreshold(threshold));
    }
    dev.forEach(lesson -> errors.add(lesson, finder.find(lesson.marks())));
    errors.print();
  }

  private static void sweep(List<Lesson> dev, StatementModel model) {
    StatementErrors errors = new StatementErrors(false);
    AttributionFinder finder = new AttributionFinder(model);
    dev.forEach(lesson -> errors.add(lesson, finder.find(lesson.marks())));
    StringBuilder line = new StringBuilder("threshold ");
    line.append(String.format(Locale.ROOT, "%.1f", model.threshold()));
    for (int role = 0; role < 4; role++) {
      line.append(String.format(Locale.ROOT, " %.3f", errors.scorer.f1(role)));
    }
    System.out.println(line);
  }

  private void add(Lesson lesson, AttributionFinder.Found found) {
    Map<Integer, Attribution> read = new HashMap<>();
    List<GoldAttribution> spans = new ArrayList<>();
    for (Attribution each : found.outer()) {
      read.put(each.head(), each);
      spans.add(spans(lesson.marks().passage(), each));
    }
    scorer.add(lesson.row().article().text().content(), lesson.row().gold(), spans);
    lesson.gold().forEach((head, gold) -> compare(lesson, head, gold, read.remove(head)));
    for (Attribution extra : read.values()) {
      count("extra " + lesson.marks().passage().token(extra.head()).tag());
      list(lesson, "EXTRA", extra.head(), extra.cue(), extra.source(), extra.content());
    }
  }

  private void compare(
      Lesson lesson,
      int head,
      Lesson.Gold gold,
      @org.jspecify.annotations.Nullable Attribution read) {
    if (read == null) {
      count("missed " + lesson.marks().passage().token(head).tag());
      list(lesson, "MISSED", head, gold.cue(), gold.source(), gold.content());
      return;
    }
    count("found");
    if (!read.cue().equals(gold.cue())) {
      count("cue wrong");
    }
    if (!java.util.Objects.equals(read.source(), gold.source())) {
      count("source wrong");
      list(lesson, "SOURCE gold", head, gold.cue(), gold.source(), List.of());
      list(lesson, "SOURCE read", head, gold.cue(), read.source(), List.of());
    }
    if (!read.content().equals(gold.content())) {
      content(gold.content(), read.content());
      list(lesson, "CONTENT gold", head, gold.cue(), gold.source(), gold.content());
      list(lesson, "CONTENT read", head, gold.cue(), read.source(), read.content());
    }
  }

  private void content(List<TokenRange> gold, List<TokenRange> read) {
    if (gold.isEmpty() || read.isEmpty()) {
      count("content none");
    } else if (gold.size() != read.size()) {
      count("content pieces " + gold.size() + " read as " + read.size());
    } else {
      boolean left = gold.get(0).first() == read.get(0).first();
      boolean right = gold.get(gold.size() - 1).last() == read.get(read.size() - 1).last();
      count("content edge" + (left ? "" : " left") + (right ? "" : " right"));
    }
  }

  private void count(String name) {
    counts.merge(name, 1, Integer::sum);
  }

  private void list(
      Lesson lesson,
      String kind,
      int head,
      TokenRange cue,
      @org.jspecify.annotations.Nullable TokenRange source,
      List<TokenRange> content) {
    if (lists) {
      Passage passage = lesson.marks().passage();
      StringBuilder line = new StringBuilder(kind);
      line.append(" <").append(words(passage, passage.sentenceOf(head))).append("> CUE ");
      line.append(words(passage, cue));
      line.append(" SOURCE ").append(source == null ? "-" : words(passage, source));
      content.forEach(piece -> line.append(" CONTENT [").append(words(passage, piece)).append(']'));
      System.out.println(line.toString().replace('\n', ' '));
    }
  }

  private static String words(Passage passage, TokenRange range) {
    return passage.text().slice(passage.span(range));
  }

  private static GoldAttribution spans(Passage passage, Attribution read) {
    TokenRange source = read.source();
    List<Span> who = source == null ? List.of() : List.of(passage.span(source));
    List<Span> what = read.content().stream().map(passage::span).toList();
    return new GoldAttribution(who, List.of(passage.span(read.cue())), what);
  }

  private void print() {
    counts.forEach((name, count) -> System.out.printf("%6d %s%n", count, name));
    for (Score score : StatementsTask.scores(scorer)) {
      System.out.printf("%.3f %s%n", score.value(), score.label());
    }
    for (int role = 0; role < 4; role++) {
      System.out.println(scorer.counts(role));
    }
  }
}
