package org.dateline.text;

/**
 * The words of one article, fixed at the door: never trimmed, folded or normalised afterwards.
 *
 * <p>Everything else points into it by {@link Span}. Its name is the SHA-256 of its UTF-8 form.
 */
public final class Text {
  private final String content;
  private final String digest;

  private Text(String content) {
    this.content = content;
    this.digest = Digest.of(content);
  }

  public static Text of(String content) {
    return new Text(content);
  }

  /** The whole text. */
  public String content() {
    return content;
  }

  /** SHA-256 of the UTF-8 form, 64 hex digits. */
  public String digest() {
    return digest;
  }

  /** Length in UTF-16 code units. */
  public int length() {
    return content.length();
  }

  /** The span of everything. */
  public Span whole() {
    return new Span(0, content.length());
  }

  /**
   * The words a span points at.
   *
   * @throws IllegalArgumentException if the span reaches beyond the text
   */
  public String slice(Span span) {
    if (span.end() > content.length()) {
      throw new IllegalArgumentException(span + " reaches beyond a text of " + content.length());
    }
    return content.substring(span.start(), span.end());
  }

  /** The span without the white space at its two ends; empty at its start when nothing is left. */
  public Span trim(Span span) {
    int start = span.start();
    int end = span.end();
    while (end > start && isSpace(content.charAt(end - 1))) {
      end--;
    }
    while (start < end && isSpace(content.charAt(start))) {
      start++;
    }
    return new Span(start, end);
  }

  private static boolean isSpace(char unit) {
    return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Text text && text.content.equals(content);
  }

  @Override
  public int hashCode() {
    return content.hashCode();
  }

  @Override
  public String toString() {
    return "Text[" + content.length() + " units, " + digest.substring(0, 12) + "]";
  }
}
