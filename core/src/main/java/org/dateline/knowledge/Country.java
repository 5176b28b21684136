package org.dateline.knowledge;

import java.util.List;

/**
 * A state or territory as news names it.
 *
 * @param code ISO 3166-1 alpha-3, {@code XKX} for Kosovo
 * @param name usual English name
 * @param aliases other names
 * @param adjectives "Kazakh", "Kazakhstani"
 * @param people nouns for its people, singular and plural
 * @param capitals cities whose name can stand for its government
 * @param wikidata item id
 * @param regions groups news speaks of together: {@code CASIA}, {@code ARAB}
 */
public record Country(
    String code,
    String name,
    List<String> aliases,
    List<String> adjectives,
    List<String> people,
    List<String> capitals,
    String wikidata,
    List<String> regions) {
  public Country {
    aliases = List.copyOf(aliases);
    adjectives = List.copyOf(adjectives);
    people = List.copyOf(people);
    capitals = List.copyOf(capitals);
    regions = List.copyOf(regions);
  }
}
