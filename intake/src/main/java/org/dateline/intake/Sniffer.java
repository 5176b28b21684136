package org.dateline.intake;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells what an input is from its name and its first bytes. */
final class Sniffer {
  /** Bytes that are looked at. */
  static final int WINDOW = 4096;

  private static final Pattern FEED_ROOT =
      Pattern.compile(
          "^\\s*(<\\?xml[^>]*>)?\\s*(<!--.*?-->\\s*)*<(rss|feed|rdf:RDF)\\b", Pattern.DOTALL);
  private static final Pattern JSON_LINE = Pattern.compile("^\\s*\\{\\s*\"");
  private static final int MARK = 3; // bytes of the mark before UTF-8
  private static final int GZIP_1 = 0x1f;
  private static final int GZIP_2 = 0x8b;
  private static final double MOST_CONTROLS = 0.05; // share of control bytes in real text

  private Sniffer() {}

  /** The kind of an input, never {@link InputKind#AUTO}; HTML or TEXT is left to the page stage. */
  static InputKind kind(String name, byte[] start) {
    String lower = name.toLowerCase(Locale.ROOT);
    String head = new String(start, StandardCharsets.ISO_8859_1);
    if (lower.endsWith(".warc") || lower.endsWith(".warc.gz") || head.startsWith("WARC/")) {
      return InputKind.WARC;
    }
    if (lower.endsWith(".jsonl") || lower.endsWith(".ndjson") || JSON_LINE.matcher(head).find()) {
      return InputKind.JSONL;
    }
    if (FEED_ROOT.matcher(withoutMark(head)).find()) {
      return InputKind.FEED;
    }
    return lower.endsWith(".txt") || lower.endsWith(".text") ? InputKind.TEXT : InputKind.HTML;
  }

  private static String withoutMark(String head) {
    return head.startsWith("\u00ef\u00bb\u00bf") ? head.substring(3) : head;
  }

  static boolean isGzip(byte[] start) {
    return start.length > 2 && (start[0] & 0xff) == GZIP_1 && (start[1] & 0xff) == GZIP_2;
  }

  /** Whether there is nothing in it but, at most, blanks and ends of lines. */
  static boolean isBlank(byte[] bytes) {
    boolean marked = bytes.length >= MARK && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb;
    for (int at = marked ? MARK : 0; at < bytes.length; at++) {
      if (!Character.isWhitespace(bytes[at])) {
        return false;
      }
    }
    return true;
  }

  /** What makes these bytes unreadable as a page, if anything does. */
  static Optional<String> binary(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, WINDOW), StandardCharsets.ISO_8859_1);
    if (head.startsWith("%PDF-")) {
      return Optional.of("a PDF, not a page; turn it into text first (pdftotext -layout)");
    }
    if (head.startsWith("\u00ff\u00fe") || head.startsWith("\u00fe\u00ff")) {
      return Optional.empty(); // UTF-16 with its mark
    }
    long controls = head.chars().filter(Sniffer::isControl).count();
    boolean nul = head.indexOf('\0') >= 0;
    return nul || controls > MOST_CONTROLS * head.length()
        ? Optional.of("binary data, not a page")
        : Optional.empty();
  }

  private static boolean isControl(int unit) {
    return unit < ' ' && unit != '\n' && unit != '\r' && unit != '\t' && unit != '\f' && unit != 27;
  }
}
