package org.dateline.knowledge;

import java.util.Optional;
import org.dateline.model.DatelineException;
import org.dateline.text.Bytes;

/**
 * Everything Dateline holds to be so: files by path, and one digest that names them all.
 *
 * <p>Paths are relative with forward slashes: {@code en/lexicon/cue.tsv}, {@code model/tagger.bin}.
 * Implementations may be asked from several threads.
 */
public interface KnowledgePack {
  /** The digest of all files: entries made with the same digest were made with the same words. */
  String digest();

  /** The file at this path, if the pack has one. */
  Optional<Bytes> find(String path);

  /**
   * The file at this path.
   *
   * @throws DatelineException if the pack has none
   */
  default Bytes file(String path) {
    return find(path)
        .orElseThrow(() -> new DatelineException("the knowledge pack has no file " + path));
  }

  /** The lexicon at this path. */
  default Lexicon lexicon(String path) {
    return Lexicon.read(path, file(path));
  }
}
