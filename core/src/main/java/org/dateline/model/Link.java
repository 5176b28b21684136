package org.dateline.model;

import org.dateline.text.Span;

/**
 * A link inside the article.
 *
 * @param span the words that are linked
 * @param target the address, absolute where the page's address is known
 */
public record Link(Span span, String target) {}
