package org.dateline.evaluation.figures;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.dateline.knowledge.Lexicon;
import org.dateline.text.Bytes;

/** A table of cases of our own, kept beside the classes that score it. */
final class CaseFile {
  private CaseFile() {}

  static Lexicon read(String name) {
    try (InputStream stream =
        Objects.requireNonNull(
            CaseFile.class.getResourceAsStream("/org/dateline/evaluation/figures/" + name), name)) {
      return Lexicon.read(name, Bytes.of(stream.readAllBytes()));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
