package org.dateline.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** An unchangeable run of bytes, as they came from outside. */
public final class Bytes {
  private final byte[] content;

  private Bytes(byte[] content) {
    this.content = content;
  }

  /** A copy of the array. */
  public static Bytes of(byte[] content) {
    return new Bytes(content.clone());
  }

  /** The text in this charset. */
  public static Bytes of(String content, Charset charset) {
    return new Bytes(content.getBytes(charset));
  }

  /** A copy of the bytes. */
  public byte[] toArray() {
    return content.clone();
  }

  public int length() {
    return content.length;
  }

  public byte at(int index) {
    return content[index];
  }

  /** The bytes from here to there, read in this charset. */
  public String decode(int from, int to, Charset charset) {
    return charset.equals(StandardCharsets.UTF_8)
        ? Utf8.decode(content, from, to)
        : new String(content, from, to - from, charset);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Bytes bytes && Arrays.equals(bytes.content, content);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(content);
  }

  @Override
  public String toString() {
    return "Bytes[" + content.length + "]";
  }
}
