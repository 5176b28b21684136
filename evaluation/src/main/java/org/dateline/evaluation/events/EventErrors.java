package org.dateline.evaluation.events;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.Dateline;
import org.dateline.model.Event;
import org.dateline.model.Participant;

/** Prints what the event stage gets wrong, to be read: false alarms, and coded sentences. */
public final class EventErrors {
  private EventErrors() {}

  /** With the folder of the corpora. */
  public static void main(String[] arguments) {
    Path corpora = Path.of(arguments[0]);
    Dateline dateline = Dateline.open();
    alarms(corpora, dateline, System.out);
    sentences(corpora, dateline, System.out);
  }

  private static void alarms(Path corpora, Dateline dateline, PrintStream out) {
    for (Elsewhere elsewhere : Elsewhere.of(corpora, dateline, "measured")) {
      for (Event event : dateline.read(elsewhere.article()).events()) {
        out.println("ALARM " + elsewhere.topic() + " " + line(event));
        out.println("      " + context(elsewhere, event));
      }
    }
  }

  private static String context(Elsewhere elsewhere, Event event) {
    String text = elsewhere.article().text().content();
    int at = event.trigger().getFirst().span().start();
    return text.substring(Math.max(0, at - 100), Math.min(text.length(), at + 100))
        .replace('\n', ' ');
  }

  private static void sentences(Path corpora, Dateline dateline, PrintStream out) {
    for (GoldSentence sentence :
        GoldSentence.read(corpora.resolve("events").resolve("sentences-dev.jsonl"))) {
      Set<String> told = new TreeSet<>();
      StringBuilder lines = new StringBuilder();
      for (Event event : dateline.read(GoldPair.article(sentence.id(), sentence.text())).events()) {
        told.addAll(GoldSentence.codes(event));
        lines.append("    ").append(line(event)).append('\n');
      }
      out.println((told.equals(sentence.codes()) ? "SAME " : "DIFF ") + sentence.text());
      out.print("  gold " + sentence.codes() + "\n  told " + told + "\n" + lines);
    }
  }

  static String line(Event event) {
    StringBuilder line = new StringBuilder(event.type() + " " + event.status());
    event.trigger().forEach(words -> line.append(" <").append(words.quote()).append('>'));
    event.actors().forEach(actor -> line.append(" A:").append(told(actor)));
    event.recipients().forEach(recipient -> line.append(" R:").append(told(recipient)));
    return line.toString();
  }

  private static String told(Participant one) {
    return one.citation().quote() + "(" + one.country() + "," + one.sector() + ")";
  }
}
