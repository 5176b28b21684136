package org.dateline.knowledge;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dateline.model.DatelineException;
import org.dateline.text.Bytes;

/**
 * A user's own file of entities, in one of three forms told apart by its first line: a table with
 * the columns of {@code person.tsv} (it has a column {@code role}), one with those of {@code
 * organization.tsv}, or a file of actors in PETRARCH's format. What it names comes before what the
 * bundled files say of the same name.
 */
public final class UserEntities {
  /** Where a user's table of persons stands in a pack. */
  public static final String PERSONS = "en/entity/extra-person.tsv";

  /** Where a user's table of bodies stands. */
  public static final String BODIES = "en/entity/extra.tsv";

  /** Where a user's actors in PETRARCH's format stand. */
  public static final String ACTORS = "en/entity/actors.txt";

  private static final Pattern SECTOR = Pattern.compile("[A-Z]{3}|");
  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}|");
  private static final List<String> BEYOND = List.of("", "IGO", "NGO", "MNC");

  private UserEntities() {}

  /**
   * This knowledge with the entities of a file over it.
   *
   * @param name what to call the file in messages
   * @throws DatelineException when the file has no entity, or a row says what cannot be
   */
  public static KnowledgePack over(KnowledgePack base, String name, Bytes file) {
    String opening =
        file.decode(0, file.length(), StandardCharsets.UTF_8)
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .findFirst()
            .orElseThrow(() -> new DatelineException(name + " names no entity"));
    List<String> columns = List.of(opening.split("\t", -1));
    if (!columns.contains("name")) {
      check(name, PetrarchActors.read(name, file, Countries.open(base)));
      return new OverlayPack(base, Map.of(ACTORS, file));
    }
    Countries countries = Countries.open(base);
    List<Lexicon.Row> rows = Lexicon.read(name, file).rows();
    rows.forEach(row -> check(row, countries));
    String path = columns.contains("role") ? PERSONS : BODIES;
    return new OverlayPack(base, Map.of(path, file));
  }

  private static void check(String name, List<PetrarchActors.Actor> actors) {
    if (actors.isEmpty()) {
      throw new DatelineException(
          name + " names no entity: neither a table with a column \"name\" nor PETRARCH's actors");
    }
  }

  private static void check(Lexicon.Row row, Countries countries) {
    String country = row.get("country");
    if (row.get("name").isEmpty()) {
      throw new DatelineException(row.where() + ": a row needs a name");
    }
    if (!BEYOND.contains(country) && countries.coded(country).isEmpty()) {
      throw new DatelineException(
          row.where()
              + ": country must be an ISO 3166-1 alpha-3 code, IGO or NGO, not \""
              + country
              + "\"");
    }
    check(row, "sector", SECTOR, "three capitals of PLOVER's list");
    check(row, "from", MONTH, "a month such as 2022-01");
    check(row, "to", MONTH, "a month such as 2022-01");
  }

  private static void check(Lexicon.Row row, String column, Pattern form, String wanted) {
    String cell = row.get(column);
    if (!form.matcher(cell).matches()) {
      throw new DatelineException(
          row.where() + ": " + column + " must be " + wanted + ", not \"" + cell + "\"");
    }
  }
}
