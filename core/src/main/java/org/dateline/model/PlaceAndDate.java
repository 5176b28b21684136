package org.dateline.model;

import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * An article's own dateline: where and when the report was filed ("NUR-SULTAN, Jan 10 —").
 *
 * @param place the words for the place, as they stand
 * @param date the date it names, resolved, or null when it names none
 * @param span where it stands in the article's text
 */
public record PlaceAndDate(String place, @Nullable Moment date, Span span) {}
