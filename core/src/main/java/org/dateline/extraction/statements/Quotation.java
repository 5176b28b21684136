package org.dateline.extraction.statements;

import org.dateline.text.Span;

/**
 * Words between quotation marks, in one paragraph.
 *
 * @param span the words with their marks
 * @param single whether the marks are single ones
 * @param closed whether the paragraph closes it; a quotation over several paragraphs is closed only
 *     in the last
 * @param continues whether the quotation of the paragraph before goes on here
 */
public record Quotation(Span span, boolean single, boolean closed, boolean continues) {
  /** The words without the marks. */
  public Span inner() {
    int end = closed ? span.end() - 1 : span.end();
    return new Span(Math.min(span.start() + 1, end), end);
  }
}
