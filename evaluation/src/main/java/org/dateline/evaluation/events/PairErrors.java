package org.dateline.evaluation.events;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.Dateline;
import org.dateline.model.Event;
import org.dateline.model.Participant;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** Prints pairs and the events found in them, for reading errors. */
public final class PairErrors {
  private PairErrors() {}

  public static void main(String[] arguments) {
    Dateline dateline = Dateline.open();
    int right = 0;
    int typed = 0;
    int actors = 0;
    int recipients = 0;
    int events = 0;
    int both = 0;
    List<GoldPair> pairs = GoldPair.read(Path.of(arguments[0]));
    long start = System.nanoTime();
    for (GoldPair pair : pairs) {
      var reading = dateline.read(pair.article());
      List<Event> found = reading.events();
      boolean ok =
          found.stream()
              .anyMatch(e ->
                  EventsTask.isBetween(e, pair) && GoldPair.name(e.type()).equals(pair.type()));
      boolean b = found.stream().anyMatch(e -> EventsTask.isBetween(e, pair));
      boolean t = found.stream().anyMatch(e -> GoldPair.name(e.type()).equals(pair.type()));
      boolean a = found.stream().anyMatch(e -> EventsTask.overlaps(e.actors(), pair.actor()));
      boolean r =
          found.stream().anyMatch(e -> EventsTask.overlaps(e.recipients(), pair.recipient()));
      events += found.size();
      right += ok ? 1 : 0;
      typed += t ? 1 : 0;
      actors += a ? 1 : 0;
      recipients += r ? 1 : 0;
      both += b ? 1 : 0;
      if (!ok && arguments.length > 1) {
        System.out.println(
            (b ? "TYPE " : a ? "RECIPIENT " : r ? "ACTOR " : "BOTH ")
                + pair.id()
                + " "
                + pair.type()
                + (t ? " typeok" : "")
                + ": "
                + pair.text());
        System.out.println(
            "   gold " + slice(pair, pair.actor()) + " -> " + slice(pair, pair.recipient()));
        for (Event event : found) {
          System.out.println(
              "   "
                  + event.type()
                  + "/"
                  + event.mode()
                  + " "
                  + event.status()
                  + " ["
                  + event.trigger().stream().map(c -> c.quote()).collect(Collectors.joining("+"))
                  + "] "
                  + quotes(event.actors())
                  + " -> "
                  + quotes(event.recipients())
                  + " "
                  + event.provenance().steps().getLast().rule());
        }
        if (arguments[1].equals("tree")) {
          for (Sentence s : reading.annotated().all(Sentence.class)) {
            StringBuilder line = new StringBuilder("   ");
            for (Token k : s.tokens()) {
              line.append(k.form())
                  .append('/')
                  .append(k.detail())
                  .append('/')
                  .append(k.relation())
                  .append('>')
                  .append(k.head() < 0 ? "ROOT" : s.token(k.head()).form())
                  .append(' ');
            }
            System.out.println(line);
          }
        }
      }
    }
    double n = pairs.size();
    System.out.printf(
        "right %.3f both %.3f type %.3f actor %.3f recipient %.3f events/s %.2f ms %.1f%n",
        right / n,
        both / n,
        typed / n,
        actors / n,
        recipients / n,
        events / n,
        (System.nanoTime() - start) / 1e6 / n);
  }

  private static String slice(GoldPair pair, org.dateline.text.Span span) {
    return span == null ? "-" : pair.text().substring(span.start(), span.end());
  }

  private static String quotes(List<Participant> people) {
    return people.stream()
        .map(p -> p.citation().quote() + "(" + p.country() + "," + p.sector() + ")")
        .collect(Collectors.joining(" & "));
  }
}
