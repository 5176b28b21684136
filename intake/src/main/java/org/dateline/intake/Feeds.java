package org.dateline.intake;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Optional;
import java.util.function.Consumer;
import org.dateline.intake.Inbound.Failed;
import org.dateline.intake.Inbound.Received;
import org.dateline.model.Capture;
import org.dateline.model.Capture.Hints;
import org.dateline.text.Bytes;
import org.jspecify.annotations.Nullable;

/** The items of an RSS or Atom feed, each a capture of the markup it carries. */
final class Feeds {
  private static final int MOST_ITEMS = 10_000;

  private final String place;
  private final Intake.Origin origin;

  Feeds(String place, Intake.Origin origin) {
    this.place = place;
    this.origin = origin;
  }

  void read(byte[] bytes, Consumer<Inbound> sink) {
    try (XmlReader reader = new XmlReader(new ByteArrayInputStream(bytes))) {
      SyndFeedInput input = new SyndFeedInput();
      input.setAllowDoctypes(false);
      SyndFeed feed = input.build(reader);
      int number = 0;
      for (SyndEntry entry : feed.getEntries()) {
        number++;
        if (number <= MOST_ITEMS) {
          sink.accept(item(feed, entry, place + "#" + number));
        }
      }
      if (number == 0) {
        sink.accept(Failed.unreadable(place, "empty-feed", "a feed without any item"));
      }
    } catch (FeedException | IOException | IllegalArgumentException broken) {
      sink.accept(
          Failed.unreadable(
              place, "broken-feed", "not a feed that can be read: " + broken.getMessage()));
    }
  }

  private Inbound item(SyndFeed feed, SyndEntry entry, String where) {
    String markup = markup(entry);
    if (markup.isBlank()) {
      return Failed.unreadable(where, "empty", "an item without any text: " + entry.getTitle());
    }
    return new Received(
        where,
        new Capture(
            null,
            JsonLines.address(Optional.ofNullable(entry.getLink()).orElse("")),
            origin.at(),
            "text/html; charset=utf-8",
            Bytes.of(markup, StandardCharsets.UTF_8),
            new Hints(outlet(feed, entry), entry.getTitle(), published(entry))));
  }

  /** RSS's {@code source} names the real publisher of a republished item. */
  private static @Nullable String outlet(SyndFeed feed, SyndEntry entry) {
    SyndFeed source = entry.getSource();
    return source != null && source.getTitle() != null ? source.getTitle() : feed.getTitle();
  }

  private static @Nullable String published(SyndEntry entry) {
    Date date =
        entry.getPublishedDate() == null ? entry.getUpdatedDate() : entry.getPublishedDate();
    return date == null ? null : date.toInstant().toString();
  }

  private static String markup(SyndEntry entry) {
    StringBuilder markup = new StringBuilder();
    for (SyndContent content : entry.getContents()) {
      markup.append(valueOf(content));
    }
    return markup.isEmpty() ? valueOf(entry.getDescription()) : markup.toString();
  }

  private static String valueOf(@Nullable SyndContent content) {
    return content == null || content.getValue() == null ? "" : content.getValue();
  }
}
