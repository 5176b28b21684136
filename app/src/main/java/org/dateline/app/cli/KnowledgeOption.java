package org.dateline.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.Dateline;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.knowledge.OverlayPack;
import org.dateline.knowledge.ResourcePack;
import org.dateline.knowledge.UserEntities;
import org.dateline.model.DatelineException;
import org.dateline.text.Bytes;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a user knows beside what comes with the program: entities, and files of knowledge. */
final class KnowledgeOption {
  @Option(
      names = "--knowledge",
      paramLabel = "DIR",
      description = {
        "Folder of your own knowledge, laid out like the bundled one (en/event/aid.tsv):",
        "rows of a lexicon are added; one that begins with \"# replaces\" stands alone."
      })
  private @Nullable Path folder;

  @Option(
      names = "--entities",
      paramLabel = "FILE",
      description = {
        "Persons and bodies of your own: a table with the columns of person.tsv or",
        "organization.tsv, or actors in PETRARCH's format. They come before the bundled ones."
      })
  private @Nullable Path entities;

  /** A reader with the bundled knowledge and one's own. */
  Dateline open() {
    return Dateline.open(pack());
  }

  /** The bundled knowledge and one's own. */
  KnowledgePack pack() {
    return withEntities(withFolder(ResourcePack.open()));
  }

  private KnowledgePack withFolder(KnowledgePack bundled) {
    Path own = folder;
    return own == null ? bundled : new OverlayPack(bundled, read(own));
  }

  private KnowledgePack withEntities(KnowledgePack pack) {
    Path own = entities;
    if (own == null) {
      return pack;
    }
    try {
      return UserEntities.over(pack, own.toString(), Bytes.of(Files.readAllBytes(own)));
    } catch (IOException unreadable) {
      throw new DatelineException(own + ": no file of entities", unreadable);
    }
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
