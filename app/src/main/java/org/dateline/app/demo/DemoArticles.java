package org.dateline.app.demo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.util.function.Consumer;
import org.dateline.intake.Inbound;
import org.dateline.intake.InputKind;
import org.dateline.intake.Intake;
import org.dateline.intake.PageFetcher;
import org.dateline.knowledge.Lexicon;
import org.dateline.knowledge.Lexicon.Row;
import org.dateline.model.DatelineException;
import org.dateline.text.Bytes;

/** Hands on the bundled articles as if they had just been fetched from their outlets. */
public final class DemoArticles {
  private static final String MANIFEST = "manifest.tsv";

  private DemoArticles() {}

  /** How many there are. */
  public static int count() {
    return Lexicon.read(MANIFEST, Bytes.of(load(MANIFEST))).rows().size();
  }

  /** Hands on all of them, in the order of the manifest. */
  public static void take(Consumer<Inbound> sink) {
    Lexicon manifest = Lexicon.read(MANIFEST, Bytes.of(load(MANIFEST)));
    for (Row row : manifest.rows()) {
      PageFetcher bundled = address -> page(row);
      new Intake(InputKind.AUTO, bundled, InputStream.nullInputStream()).take(row.get("url"), sink);
    }
  }

  private static PageFetcher.Fetched page(Row row) {
    return new PageFetcher.Page(
        URI.create(row.get("url")),
        Instant.parse(row.get("retrievedAt")),
        row.get("mediaType"),
        new ByteArrayInputStream(load(row.get("file"))));
  }

  private static byte[] load(String name) {
    try (InputStream stream = DemoArticles.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new DatelineException("the demo article " + name + " is missing from the program");
      }
      return stream.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
