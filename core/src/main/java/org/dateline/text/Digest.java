package org.dateline.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names made from content: SHA-256, so that the same content has the same name everywhere. */
public final class Digest {
  private static final int SHORT = 16; // hex digits: 64 bits, enough for the entries of one record

  private static final MessageDigest FRESH = fresh(); // copied: asking for one is dearer

  private Digest() {}

  /** SHA-256 of the bytes, as 64 lower-case hex digits. */
  public static String of(byte[] bytes) {
    return HexFormat.of().formatHex(sha256(bytes));
  }

  /** SHA-256 of the text in UTF-8 (a lone surrogate counts as {@code ?}), 64 hex digits. */
  public static String of(String content) {
    return of(content.getBytes(StandardCharsets.UTF_8));
  }

  /** The first 16 hex digits of the digest of the parts, each ended by a zero byte. */
  public static String shortOf(String... parts) {
    StringBuilder joined = new StringBuilder();
    for (String part : parts) {
      joined.append(part).append('\0');
    }
    return of(joined.toString()).substring(0, SHORT);
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return ((MessageDigest) FRESH.clone()).digest(bytes);
    } catch (CloneNotSupportedException impossible) {
      throw new AssertionError("SHA-256 can be copied", impossible);
    }
  }

  private static MessageDigest fresh() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError("every Java platform has SHA-256", impossible);
    }
  }
}
