package org.dateline.page;

import java.util.List;
import java.util.function.Function;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.model.Capture;
import org.dateline.text.Bytes;

/**
 * What one page may mean by its headline, byline and date, with the numbers that the readings are
 * judged by: what a trainer of the choosers needs, and nothing else does.
 *
 * @param titles readings of the headline
 * @param bylines readings of the byline, names joined by a comma and a space
 * @param dates readings of the day of publication, ISO 8601
 */
public record HeadSample(List<Reading> titles, List<Reading> bylines, List<Reading> dates) {

  /** One reading and its numbers. */
  public record Reading(String text, float[] row) {}

  public HeadSample {
    titles = List.copyOf(titles);
    bylines = List.copyOf(bylines);
    dates = List.copyOf(dates);
  }

  /** Takes pages apart with this knowledge. */
  public static Function<Capture, HeadSample> sampler(KnowledgePack pack) {
    PageKnowledge knowledge = PageKnowledge.of(pack);
    HeadingReader headings = new HeadingReader(pack, new DateReader(pack));
    CharsetSniffer charsets = new CharsetSniffer(pack);
    return capture -> {
      Bytes content = capture.content();
      String markup =
          content.decode(0, content.length(), charsets.sniff(content, capture.mediaType()));
      String address = capture.url() == null ? "" : capture.url().toString();
      return headings.sample(Page.of(markup, address, knowledge), capture);
    };
  }

  static <T> List<Reading> readings(List<Candidate<T>> candidates, Function<T, String> text) {
    return candidates.stream()
        .map(each -> new Reading(text.apply(each.value()), each.row()))
        .toList();
  }
}
