package org.dateline.model;

import org.jspecify.annotations.Nullable;

/**
 * Someone or something an article speaks of, behind all its mentions (ACE's entity).
 *
 * <p>A party that is named by its role alone ("Kazakh authorities", "a soldier") is an entity too:
 * its id begins with {@code role/}, its sector is that of the noun, its country that of the words
 * beside it or, for people who act at home, of the article; both are of use to events and
 * statements as a named entity's are. The government of a state is {@code government/KAZ}, however
 * it is spoken of ("Astana denied it", "the Kazakh government").
 *
 * @param id unique in the article; for entities of the knowledge files their id there, which is the
 *     same in every article
 * @param name the fullest name used, or the known name
 * @param kind what it is
 * @param country ISO 3166-1 alpha-3 of the state it belongs to, or {@code IGO}, {@code NGO}, {@code
 *     MNC} for bodies above states; null when unknown
 * @param sector PLOVER sector ({@code GOV}, {@code MIL}, {@code COP} …); null when unknown
 * @param wikidata Wikidata item ({@code Q23337}); null when unknown
 */
public record Entity(
    String id,
    String name,
    EntityKind kind,
    @Nullable String country,
    @Nullable String sector,
    @Nullable String wikidata) {}
