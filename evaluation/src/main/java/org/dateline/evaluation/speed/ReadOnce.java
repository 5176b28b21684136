package org.dateline.evaluation.speed;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.dateline.Dateline;
import org.dateline.json.WireWriter;
import org.dateline.model.Capture;
import org.dateline.model.Reading;

/**
 * A process of its own: opens the models, reads every article, writes every record away, and prints
 * the processors' time that it all took, in nanoseconds.
 */
final class ReadOnce {
  private ReadOnce() {}

  public static void main(String[] arguments) {
    Dateline dateline = Dateline.open();
    WireWriter writer = new WireWriter();
    PrintStream nowhere =
        new PrintStream(PrintStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    for (Capture capture : NewsTexts.captures(Path.of(arguments[0]), BenchmarkTask.ALL)) {
      for (Reading reading : dateline.read(capture)) {
        nowhere.println(writer.write(reading));
      }
    }
    if (ManagementFactory.getOperatingSystemMXBean()
        instanceof com.sun.management.OperatingSystemMXBean system) {
      System.out.println(system.getProcessCpuTime());
    }
  }
}
