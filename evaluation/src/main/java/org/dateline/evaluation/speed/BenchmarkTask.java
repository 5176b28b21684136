package org.dateline.evaluation.speed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.Dateline;
import org.dateline.evaluation.EvaluationTask;
import org.dateline.evaluation.Score;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * The whole reading, text to written record: by JMH after its warm-up, and as a process of its own
 * that opens the models, reads {@code statements/train} once and ends. Wall-clock time: on a busy
 * machine, less than it can do.
 */
public final class BenchmarkTask implements EvaluationTask {
  private static final int WARM_UPS = 3;
  private static final int MEASURES = 5;
  private static final TimeValue EACH = TimeValue.seconds(8);
  private static final double MILLISECONDS = 1e3;
  private static final double NANO = 1e9;
  private static final int WARNS = 24; // the first version that warns of sun.misc.Unsafe
  static final int ALL = Integer.MAX_VALUE;

  @Override
  public String name() {
    return "benchmark";
  }

  @Override
  public String folder() {
    return NewsTexts.FILE;
  }

  @Override
  public String method() {
    return "Text to written record, one thread, statements/train: by JMH (wall-clock, three warm-ups"
        + " and five measures of 8 s), and as one process from start to end.";
  }

  @Override
  public List<Score> score(Path corpora, Dateline dateline) {
    Result<?> each = measure(corpora.toAbsolutePath());
    Took took = process(corpora.toAbsolutePath());
    int articles = NewsTexts.captures(corpora, ALL).size();
    return List.of(
        new Score(
            "benchmark.articles",
            "articles a second, JMH",
            MILLISECONDS / each.getScore(),
            100,
            "CoreNLP's chain 0.4"),
        Score.of("benchmark.error", "error of its ms an article (99.9 %)", each.getScoreError()),
        Score.of("benchmark.process", "articles a second, a whole process", articles / took.wall()),
        Score.of(
            "benchmark.processors",
            "the same, of processors' time, compiler and collector included",
            articles / took.processors()));
  }

  private static Result<?> measure(Path corpora) {
    try {
      return new Runner(
              new OptionsBuilder()
                  .include(ReadingBenchmark.class.getName())
                  .verbosity(VerboseMode.SILENT)
                  .jvmArgs(machine().toArray(String[]::new))
                  .jvmArgsAppend("-D" + ReadingBenchmark.CORPORA + "=" + corpora)
                  .forks(1)
                  .warmupIterations(WARM_UPS)
                  .warmupTime(EACH)
                  .measurementIterations(MEASURES)
                  .measurementTime(EACH)
                  .build())
          .runSingle()
          .getPrimaryResult();
    } catch (RunnerException failed) {
      throw new IllegalStateException("the benchmark did not run", failed);
    }
  }

  /** As the launcher started this machine; JMH calls what newer ones would warn of. */
  private static List<String> machine() {
    List<String> options = new ArrayList<>(List.of("-Xmx1g"));
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(option -> option.startsWith("-XX:"))
        .forEach(options::add);
    if (options.stream().noneMatch(option -> option.endsWith("GC"))) {
      options.add("-XX:+UseSerialGC");
    }
    if (Runtime.version().feature() >= WARNS) {
      options.add("--sun-misc-unsafe-memory-access=allow");
    }
    return options;
  }

  /** Seconds that a process took, on the wall and of processors. */
  private record Took(double wall, double processors) {}

  private static Took process(Path corpora) {
    long start = System.nanoTime();
    try {
      List<String> command = new ArrayList<>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.addAll(machine());
      command.addAll(List.of("-cp", System.getProperty("java.class.path")));
      command.addAll(List.of(ReadOnce.class.getName(), corpora.toString()));
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new IllegalStateException("the reading process failed");
      }
      double wall = (System.nanoTime() - start) / NANO;
      return new Took(wall, Long.parseLong(said.strip()) / NANO);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while reading", stopped);
    }
  }
}
