package org.dateline.app.export;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** Thrift's compact protocol, as far as Parquet's metadata need it. */
final class ThriftWriter {
  private static final int I32 = 5;
  private static final int I64 = 6;
  private static final int BINARY = 8;
  private static final int LIST = 9;
  private static final int STRUCT = 12;
  private static final int SHORT_LIST = 15;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final Deque<Integer> outer = new ArrayDeque<>();
  private int last;

  ThriftWriter i32(int field, int value) {
    header(field, I32);
    return zigzag(value);
  }

  ThriftWriter i64(int field, long value) {
    header(field, I64);
    return zigzag(value);
  }

  ThriftWriter string(int field, String value) {
    header(field, BINARY);
    return element(value);
  }

  /** An element of a list of strings. */
  ThriftWriter element(String value) {
    byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
    varint(utf8.length);
    bytes.writeBytes(utf8);
    return this;
  }

  /** An element of a list of numbers. */
  ThriftWriter element(int value) {
    return zigzag(value);
  }

  ThriftWriter list(int field, ListOf type, int size) {
    header(field, LIST);
    if (size < SHORT_LIST) {
      bytes.write(size << 4 | type.code);
    } else {
      bytes.write(0xf0 | type.code);
      varint(size);
    }
    return this;
  }

  /** Types of list elements. */
  enum ListOf {
    NUMBERS(I32),
    STRINGS(BINARY),
    STRUCTS(STRUCT);
    private final int code;

    ListOf(int code) {
      this.code = code;
    }
  }

  /** Opens a struct that is a field. */
  ThriftWriter open(int field) {
    header(field, STRUCT);
    return open();
  }

  /** Opens a struct that is an element of a list. */
  ThriftWriter open() {
    outer.push(last);
    last = 0;
    return this;
  }

  ThriftWriter close() {
    bytes.write(0);
    last = outer.pop();
    return this;
  }

  /** Everything, with the end of the outermost struct. */
  byte[] finish() {
    bytes.write(0);
    return bytes.toByteArray();
  }

  private void header(int field, int type) {
    bytes.write((field - last) << 4 | type); // our fields are never more than 15 apart
    last = field;
  }

  private ThriftWriter zigzag(long value) {
    varint(value << 1 ^ value >> 63);
    return this;
  }

  private void varint(long value) {
    long rest = value;
    while ((rest & ~0x7fL) != 0) {
      bytes.write((int) (rest & 0x7f | 0x80));
      rest >>>= 7;
    }
    bytes.write((int) rest);
  }
}
