package org.dateline.model;

import org.dateline.text.Span;

/**
 * The words that say it, and where they stand (W3C Web Annotation: position and quote selectors).
 *
 * @param article id of the article
 * @param digest SHA-256 of the article's text
 * @param span where in that text
 * @param quote the words themselves, so that they can be found again when the page changes
 */
public record Citation(String article, String digest, Span span, String quote) {
  public Citation {
    if (quote.length() != span.length()) {
      throw new IllegalArgumentException("quote of " + quote.length() + " does not fill " + span);
    }
    if (quote.isEmpty()) {
      throw new IllegalArgumentException("a citation of nothing at " + span);
    }
  }
}
