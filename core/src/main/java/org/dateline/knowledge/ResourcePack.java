package org.dateline.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.dateline.model.DatelineException;
import org.dateline.text.Bytes;

/**
 * The knowledge that comes with the program, on the class path below {@code
 * org/dateline/knowledge/}. Its digest is written by the build into {@code DIGEST}.
 */
public final class ResourcePack implements KnowledgePack {
  private static final String ROOT = "/org/dateline/knowledge/";
  private final String digest;

  private ResourcePack(String digest) {
    this.digest = digest;
  }

  /**
   * Opens the bundled pack.
   *
   * @throws DatelineException when the knowledge is not on the class path
   */
  public static ResourcePack open() {
    Bytes name =
        load("DIGEST")
            .orElseThrow(
                () -> new DatelineException("no knowledge on the class path (dateline-knowledge)"));
    return new ResourcePack(name.decode(0, name.length(), StandardCharsets.UTF_8).strip());
  }

  @Override
  public String digest() {
    return digest;
  }

  @Override
  public Optional<Bytes> find(String path) {
    return load(path);
  }

  private static Optional<Bytes> load(String path) {
    try (InputStream stream = ResourcePack.class.getResourceAsStream(ROOT + path)) {
      return stream == null ? Optional.empty() : Optional.of(Bytes.of(stream.readAllBytes()));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
