package org.dateline.knowledge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The states and territories of the world, by code, name, adjective, people and capital. Names are
 * folded ({@link EntityName}) and their case counts. Immutable and thread-safe.
 */
public final class Countries {
  private static final String FILE = "en/entity/countries.tsv";
  private static final String DIVISIONS = "gazetteer/divisions.tsv";

  private final Map<String, Country> byCode = new LinkedHashMap<>();
  private final WordTable<Country> byName = new WordTable<>();
  private final WordTable<Country> byAdjective = new WordTable<>();
  private final WordTable<Country> byPeople = new WordTable<>();
  private final WordTable<Country> byCapital = new WordTable<>();
  private final WordTable<Country> byDivision = new WordTable<>();
  private final WordTable<Country> byNamesake = new WordTable<>(); // divisions called as a state is

  private Countries(KnowledgePack knowledge) {
    knowledge.lexicon(FILE).rows().forEach(this::add);
    addDivisions(knowledge.lexicon(DIVISIONS));
  }

  /** The countries of this knowledge. */
  public static Countries open(KnowledgePack knowledge) {
    return new Countries(knowledge);
  }

  private void add(Lexicon.Row row) {
    Country country =
        new Country(
            row.get("country"),
            row.get("name"),
            row.list("aliases"),
            row.list("adjectives"),
            row.list("people"),
            row.list("capitals"),
            row.get("wikidata"),
            row.list("regions"));
    byCode.put(country.code(), country);
    byName.put(EntityName.fold(country.name()), country);
    country.aliases().forEach(name -> byName.putIfAbsent(EntityName.fold(name), country));
    country.adjectives().forEach(name -> byAdjective.putIfAbsent(EntityName.fold(name), country));
    country.people().forEach(name -> byPeople.putIfAbsent(EntityName.fold(name), country));
    country.capitals().forEach(name -> byCapital.putIfAbsent(EntityName.fold(name), country));
  }

  /** Names that divisions of two countries bear, and those of countries, say nothing. */
  private void addDivisions(Lexicon lexicon) {
    Map<String, Set<String>> owners = new LinkedHashMap<>();
    for (Lexicon.Row row : lexicon.rows()) {
      List<String> names = new ArrayList<>(List.of(row.get("name")));
      names.addAll(row.list("aliases"));
      names.addAll(row.list("short"));
      for (String name : names) {
        owners
            .computeIfAbsent(EntityName.fold(name), unseen -> new HashSet<>())
            .add(row.get("country"));
      }
    }
    owners.forEach((name, countries) -> {
      Country owner = byCode.get(countries.iterator().next());
      if (countries.size() == 1 && owner != null) {
        (byName.holds(name) ? byNamesake : byDivision).put(name, owner);
      }
    });
  }

  /** All of them, in the order of the file. */
  public Iterable<Country> all() {
    return byCode.values();
  }

  /** The country with this alpha-3 code. */
  public Optional<Country> coded(String alpha3) {
    return Optional.ofNullable(byCode.get(alpha3));
  }

  /** The country with this name or alias: {@code "U.S."}, {@code "Czechia"}. */
  public Optional<Country> named(String name) {
    return Optional.ofNullable(byName.get(EntityName.fold(name)));
  }

  /** The country of this adjective: {@code "Kazakh"}. */
  public Optional<Country> ofAdjective(String adjective) {
    return Optional.ofNullable(byAdjective.get(EntityName.fold(adjective)));
  }

  /** The country of these people: {@code "Kazakhs"}, {@code "Frenchman"}. */
  public Optional<Country> ofPeople(String people) {
    return Optional.ofNullable(byPeople.get(EntityName.fold(people)));
  }

  /** The country whose capital this is: {@code "Moscow"}. */
  public Optional<Country> ofCapital(String city) {
    return Optional.ofNullable(byCapital.get(EntityName.fold(city)));
  }

  /** The country of which this is a first-level division: {@code "Florida"}, {@code "Fla."}. */
  public Optional<Country> ofDivision(String name) {
    return Optional.ofNullable(byDivision.get(EntityName.fold(name)));
  }

  /** The country of which a division bears the name of another state: {@code "Georgia"}. */
  public Optional<Country> ofNamesake(String name) {
    return Optional.ofNullable(byNamesake.get(EntityName.fold(name)));
  }

  /** The country of a name, an adjective or a people, whichever it is. */
  public Optional<Country> of(String word) {
    return named(word).or(() -> ofAdjective(word)).or(() -> ofPeople(word));
  }
}
