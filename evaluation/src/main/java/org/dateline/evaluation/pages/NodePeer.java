package org.dateline.evaluation.pages;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * {@code @mozilla/readability} with linkedom, in a Node process that is given one page a line. Its
 * packages lie in {@code evaluation/peers/readability} once {@code npm ci --ignore-scripts} ran
 * there.
 */
final class NodePeer implements AutoCloseable {
  static final String NAME = "readability.js";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Process process;
  private final Writer pages;
  private final BufferedReader answers;

  private NodePeer(Process process) {
    this.process = process;
    this.pages = process.outputWriter(java.nio.charset.StandardCharsets.UTF_8);
    this.answers = process.inputReader(java.nio.charset.StandardCharsets.UTF_8);
  }

  /**
   * Starts it.
   *
   * @throws IOException where Node or its packages are not there
   */
  static NodePeer start() throws IOException {
    Path folder = folder();
    if (!Files.isDirectory(folder.resolve("node_modules"))) {
      throw new IOException("no packages in " + folder);
    }
    ProcessBuilder node = new ProcessBuilder("node", "read.mjs");
    node.directory(folder.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
    return new NodePeer(node.start());
  }

  private static Path folder() throws IOException {
    try {
      var classes = NodePeer.class.getProtectionDomain().getCodeSource().getLocation().toURI();
      return Path.of(classes).resolve("../../peers/readability").normalize();
    } catch (URISyntaxException odd) {
      throw new IOException("no folder for " + odd.getInput(), odd);
    }
  }

  PeerScores.Answer read(GoldPage gold, String markup) {
    try {
      pages.write(JSON.writeValueAsString(Map.of("url", gold.url(), "html", markup)));
      pages.write('\n');
      pages.flush();
      String line = answers.readLine();
      if (line == null) {
        throw new IOException("the process ended at " + gold.url());
      }
      JsonNode answer = JSON.readTree(line);
      return new PeerScores.Answer(
          answer.path("text").asString(""), answer.path("micros").asLong(0) * 1_000);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @Override
  public void close() {
    process.destroy();
  }
}
