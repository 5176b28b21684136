package org.dateline.model;

import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words that give a number with its hedge: "more than two dozen", "about 8,000".
 *
 * @param span the numeral with its hedge
 * @param value the number; of a range, its lower end
 * @param to the upper end of a range, or null
 * @param bound what the hedge makes of it
 */
public record QuantityMention(Span span, long value, @Nullable Long to, Bound bound)
    implements Annotation {}
