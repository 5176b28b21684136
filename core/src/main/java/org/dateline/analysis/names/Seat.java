package org.dateline.analysis.names;

import org.dateline.knowledge.Institution;
import org.jspecify.annotations.Nullable;

/**
 * A name read as a body that many states have.
 *
 * @param body which body
 * @param country alpha-3 of the state that the words say; null where they say none
 */
record Seat(Institution body, @Nullable String country) {}
