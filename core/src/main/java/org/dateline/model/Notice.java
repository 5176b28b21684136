package org.dateline.model;

import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Something strange in an article that did not stop the reading.
 *
 * @param code a stable word for the kind of thing, in lower case with dashes ({@code
 *     truncated-headline})
 * @param message one sentence for a person
 * @param span where, or null when it concerns the whole
 */
public record Notice(String code, String message, @Nullable Span span) {}
