package org.dateline.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.dateline.knowledge.Lexicon;
import org.dateline.text.Bytes;

/** Tables of our own that are kept beside the classes that use them. */
public final class Bundled {
  private Bundled() {}

  /**
   * The table of this name in the package of a class.
   *
   * @throws NullPointerException if there is none
   */
  public static Lexicon table(Class<?> beside, String name) {
    try (InputStream stream = Objects.requireNonNull(beside.getResourceAsStream(name), name)) {
      return Lexicon.read(name, Bytes.of(stream.readAllBytes()));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
