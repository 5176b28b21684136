package org.dateline.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * UTF-8 that is mostly ASCII, read eight bytes at a time where it is; the same text as the
 * platform's own reading, which takes each byte alone as soon as one letter is not Latin-1.
 */
final class Utf8 {
  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
  private static final long HIGH = 0x8080808080808080L;

  private Utf8() {}

  /** The text of the bytes from here to there. */
  static String decode(byte[] bytes, int from, int to) {
    char[] units = new char[to - from];
    int size = 0;
    int at = from;
    while (at < to) {
      int plain = plain(bytes, at, to, units, size);
      at += plain;
      size += plain;
      if (at < to) {
        int point = point(bytes, at, to);
        if (point < 0) {
          return new String(bytes, from, to - from, StandardCharsets.UTF_8); // with its marks
        }
        size += Character.toChars(point, units, size);
        at += point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
      }
    }
    return new String(units, 0, size);
  }

  /** Reads bytes that are ASCII; says how many they were. */
  private static int plain(byte[] bytes, int from, int to, char[] units, int start) {
    int at = from;
    int size = start;
    while (at + Long.BYTES <= to && ((long) EIGHT.get(bytes, at) & HIGH) == 0) {
      for (int next = 0; next < Long.BYTES; next++) {
        units[size + next] = (char) bytes[at + next];
      }
      at += Long.BYTES;
      size += Long.BYTES;
    }
    while (at < to && bytes[at] >= 0) {
      units[size++] = (char) bytes[at++];
    }
    return at - from;
  }

  /** The code point of the two to four bytes here; -1 where they are none. */
  private static int point(byte[] bytes, int at, int to) {
    int first = bytes[at] & 0xFF;
    int more = first < 0xC2 ? 0 : first < 0xE0 ? 1 : first < 0xF0 ? 2 : first < 0xF5 ? 3 : 0;
    if (more == 0 || at + more >= to) {
      return -1;
    }
    int point = first & (0x3F >> more);
    for (int next = at + 1; next <= at + more; next++) {
      if ((bytes[next] & 0xC0) != 0x80) {
        return -1;
      }
      point = (point << 6) | (bytes[next] & 0x3F);
    }
    boolean whole =
        more == 1
            || (more == 2 && point >= 0x800 && (point < 0xD800 || point > 0xDFFF))
            || (more == 3 && point >= 0x10000 && point <= 0x10FFFF);
    return whole ? point : -1;
  }
}
