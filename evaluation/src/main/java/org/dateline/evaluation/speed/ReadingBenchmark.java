package org.dateline.evaluation.speed;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.dateline.Dateline;
import org.dateline.json.WireWriter;
import org.dateline.model.Capture;
import org.dateline.model.Reading;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Whole articles of statements/train, text to written record, on one thread; measured by JMH. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ReadingBenchmark {
  /** The property that names the folder of the corpora. */
  static final String CORPORA = "dateline.corpora";

  /** Articles in a round, the same in each. */
  static final int ARTICLES = 200;

  private final Dateline dateline = Dateline.open();
  private final WireWriter writer = new WireWriter();
  private List<Capture> captures = List.of();
  private int next;

  /** Reads the articles' texts. */
  @Setup
  public void prepare() {
    captures = NewsTexts.captures(Path.of(System.getProperty(CORPORA, "")), ARTICLES);
  }

  /** Reads one article, the next in turn; gives the length of its record. */
  @Benchmark
  public int read() {
    int written = 0;
    for (Reading reading : dateline.read(captures.get(next))) {
      written += writer.write(reading).length();
    }
    next = (next + 1) % captures.size();
    return written;
  }
}
