package org.dateline.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.model.DatelineException;
import org.dateline.text.Bytes;
import org.dateline.text.Digest;

/**
 * The knowledge that comes with the program, on the class path below {@code
 * org/dateline/knowledge/}. Its digest is that of the list of its files' digests, which the build
 * writes.
 */
public final class ResourcePack implements KnowledgePack {
  private static final String ROOT = "/org/dateline/knowledge/";
  private static final String SUMS = "SHA256SUMS";
  private static final String UNBUILT = "unbuilt"; // class path without the build's list
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
    if (load("README.md").isEmpty()) {
      throw new DatelineException("no knowledge on the class path (dateline-knowledge)");
    }
    return new ResourcePack(load(SUMS).map(ResourcePack::digestOf).orElse(UNBUILT));
  }

  private static String digestOf(Bytes sums) {
    String lines = sums.decode(0, sums.length(), StandardCharsets.UTF_8);
    return Digest.of(lines.lines().sorted().collect(Collectors.joining("\n")));
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
