package org.dateline.evaluation.statements;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.dateline.Dateline;
import org.dateline.evaluation.EvaluationTask;
import org.dateline.evaluation.Score;

/** Others' attributions on the dev set beside ours, in one run: CoreNLP's and a simple rule's. */
public final class QuotePeersTask implements EvaluationTask {
  private static final int WARM = 10; // articles

  @Override
  public String name() {
    return "peers-statements";
  }

  @Override
  public String folder() {
    return "statements";
  }

  @Override
  public String method() {
    return "Sources, cues and contents on the dev set by CoreNLP's quote annotator, by a simple rule"
        + " over our trees, and by us, scored alike; articles a second of"
        + " the thread's time, text to attributions.";
  }

  @Override
  public List<Score> score(Path corpora, Dateline dateline) {
    List<StatementCorpus.Row> rows =
        StatementCorpus.read(corpora.resolve("statements").resolve("dev.jsonl"));
    List<Score> scores = new ArrayList<>();
    SimpleRule rule = new SimpleRule(dateline);
    CoreNlpQuotes quotes = new CoreNlpQuotes(true);
    score("dateline", rows, row -> ours(dateline, row), scores);
    score("simple", rows, rule::read, scores);
    score("corenlp", rows, row -> quotes.read(row.article().text().content()), scores);
    return scores;
  }

  private static List<GoldAttribution> ours(Dateline dateline, StatementCorpus.Row row) {
    return StatementsTask.outer(dateline.read(row.article()).statements());
  }

  private static void score(
      String name,
      List<StatementCorpus.Row> rows,
      Function<StatementCorpus.Row, List<GoldAttribution>> reader,
      List<Score> scores) {
    read(rows.subList(0, WARM), reader); // loads what is loaded once, and warms
    long began = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    StatementScorer scorer = read(rows, reader);
    long busy = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - began;
    double seconds = busy / 1e9;
    String key = "peers.statements." + name + ".";
    scores.add(Score.of(key + "source", "Source, exact span, " + name, scorer.f1(0)));
    scores.add(Score.of(key + "cue", "Cue, exact span, " + name, scorer.f1(1)));
    scores.add(Score.of(key + "content", "Content, exact span, " + name, scorer.f1(2)));
    scores.add(
        Score.of(key + "characters", "Content, characters, " + name, scorer.charactersF1(2)));
    scores.add(Score.of(key + "speed", "articles a second, " + name, rows.size() / seconds));
  }

  private static StatementScorer read(
      List<StatementCorpus.Row> rows, Function<StatementCorpus.Row, List<GoldAttribution>> reader) {
    StatementScorer scorer = new StatementScorer();
    for (StatementCorpus.Row row : rows) {
      scorer.add(row.article().text().content(), row.gold(), reader.apply(row));
    }
    return scorer;
  }
}
