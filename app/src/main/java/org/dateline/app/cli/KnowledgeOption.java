package org.dateline.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.Dateline;
import org.dateline.knowledge.OverlayPack;
import org.dateline.knowledge.ResourcePack;
import org.dateline.model.DatelineException;
import org.dateline.text.Bytes;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Knowledge of one's own over the bundled one. */
final class KnowledgeOption {
  @Option(
      names = "--knowledge",
      paramLabel = "DIR",
      description = {
        "Folder of your own knowledge, laid out like the bundled one (en/event/aid.tsv):",
        "rows of a lexicon are added; one that begins with \"# replaces\" stands alone."
      })
  private @Nullable Path folder;

  /** A reader with the bundled knowledge and one's own. */
  Dateline open() {
    Path own = folder;
    return own == null
        ? Dateline.open()
        : Dateline.open(new OverlayPack(ResourcePack.open(), read(own)));
  }

  private static Map<String, Bytes> read(Path folder) {
    Map<String, Bytes> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      List<Path> found = walk.filter(Files::isRegularFile).sorted().toList();
      for (Path file : found) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        files.put(path, Bytes.of(Files.readAllBytes(file)));
      }
    } catch (IOException unreadable) {
      throw new DatelineException(folder + ": no folder of knowledge", unreadable);
    }
    return files;
  }
}
