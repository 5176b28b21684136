package org.dateline.model;

import org.jspecify.annotations.Nullable;

/**
 * An actor or a recipient of an event (ACE's argument).
 *
 * @param citation the words for it
 * @param entity id of the entity, or null
 * @param country ISO 3166-1 alpha-3, or {@code IGO}, {@code NGO}, {@code MNC}; null when unknown
 * @param sector PLOVER sector, or null
 */
public record Participant(
    Citation citation,
    @Nullable String entity,
    @Nullable String country,
    @Nullable String sector) {}
