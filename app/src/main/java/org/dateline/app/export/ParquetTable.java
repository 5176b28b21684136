package org.dateline.app.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.dateline.app.export.ThriftWriter.ListOf;
import org.jspecify.annotations.Nullable;

/**
 * A flat table as a Parquet file: one row group, one page a column, plain encoding, gzip. Every
 * column may be null. Written after the format's specification (apache/parquet-format 2.10); a
 * library for it would weigh more than the rest of the program.
 */
final class ParquetTable {
  private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
  private static final int INT64 = 2;
  private static final int DOUBLE = 5;
  private static final int BYTE_ARRAY = 6;
  private static final int OPTIONAL = 1;
  private static final int UTF8 = 0;
  private static final int PLAIN = 0;
  private static final int RLE = 3;
  private static final int GZIP = 2;
  private static final int DATA_PAGE = 0;

  private final List<String> names;
  private final List<Class<?>> types;
  private final List<List<@Nullable Object>> rows;

  ParquetTable(List<String> names, List<Class<?>> types, List<List<@Nullable Object>> rows) {
    this.names = List.copyOf(names);
    this.types = List.copyOf(types);
    this.rows = List.copyOf(rows);
  }

  private record Chunk(long offset, int plainSize, int size) {}

  void write(OutputStream out) throws IOException {
    out.write(MAGIC);
    long offset = MAGIC.length;
    List<Chunk> chunks = new ArrayList<>();
    for (int column = 0; column < names.size(); column++) {
      byte[] page = page(column);
      byte[] packed = gzip(page);
      byte[] header = pageHeader(page.length, packed.length);
      out.write(header);
      out.write(packed);
      chunks.add(new Chunk(offset, header.length + page.length, header.length + packed.length));
      offset += header.length + packed.length;
    }
    byte[] footer = footer(chunks);
    out.write(footer);
    out.write(littleEndian(Integer.BYTES).putInt(footer.length).array());
    out.write(MAGIC);
  }

  private byte[] page(int column) {
    ByteArrayOutputStream page = new ByteArrayOutputStream();
    byte[] levels = levels(column);
    page.writeBytes(littleEndian(Integer.BYTES).putInt(levels.length).array());
    page.writeBytes(levels);
    for (List<@Nullable Object> row : rows) {
      Object cell = row.get(column);
      if (cell != null) {
        page.writeBytes(plain(cell));
      }
    }
    return page.toByteArray();
  }

  /** Which cells are there: one bit each, in a single bit-packed run. */
  private byte[] levels(int column) {
    int groups = (rows.size() + 7) / 8;
    ByteArrayOutputStream levels = new ByteArrayOutputStream();
    int header = groups << 1 | 1;
    while (header > 0x7f) {
      levels.write(header & 0x7f | 0x80);
      header >>>= 7;
    }
    levels.write(header);
    byte[] bits = new byte[groups];
    for (int row = 0; row < rows.size(); row++) {
      if (rows.get(row).get(column) != null) {
        bits[row / 8] |= (byte) (1 << row % 8);
      }
    }
    levels.writeBytes(bits);
    return levels.toByteArray();
  }

  private static byte[] plain(Object cell) {
    if (cell instanceof Long number) {
      return littleEndian(Long.BYTES).putLong(number).array();
    }
    if (cell instanceof Double number) {
      return littleEndian(Double.BYTES).putDouble(number).array();
    }
    byte[] utf8 = cell.toString().getBytes(StandardCharsets.UTF_8);
    return littleEndian(Integer.BYTES + utf8.length).putInt(utf8.length).put(utf8).array();
  }

  private static ByteBuffer littleEndian(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static byte[] gzip(byte[] page) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(page);
    }
    return packed.toByteArray();
  }

  private byte[] pageHeader(int plainSize, int size) {
    ThriftWriter header = new ThriftWriter();
    header.i32(1, DATA_PAGE).i32(2, plainSize).i32(3, size);
    header.open(5).i32(1, rows.size()).i32(2, PLAIN).i32(3, RLE).i32(4, RLE).close();
    return header.finish();
  }

  private byte[] footer(List<Chunk> chunks) {
    ThriftWriter footer = new ThriftWriter();
    footer.i32(1, 1).list(2, ListOf.STRUCTS, names.size() + 1);
    footer.open().string(4, "record").i32(5, names.size()).close();
    for (int column = 0; column < names.size(); column++) {
      footer.open().i32(1, type(column)).i32(3, OPTIONAL).string(4, names.get(column));
      if (type(column) == BYTE_ARRAY) {
        footer.i32(6, UTF8);
      }
      footer.close();
    }
    footer.i64(3, rows.size()).list(4, ListOf.STRUCTS, 1).open();
    writeChunks(footer, chunks);
    long size = chunks.stream().mapToLong(Chunk::plainSize).sum();
    footer.i64(2, size).i64(3, rows.size()).close();
    return footer.string(6, "dateline").finish();
  }

  private void writeChunks(ThriftWriter footer, List<Chunk> chunks) {
    footer.list(1, ListOf.STRUCTS, chunks.size());
    for (int column = 0; column < chunks.size(); column++) {
      Chunk chunk = chunks.get(column);
      footer.open().i64(2, chunk.offset()).open(3).i32(1, type(column));
      footer.list(2, ListOf.NUMBERS, 2).element(PLAIN).element(RLE);
      footer.list(3, ListOf.STRINGS, 1).element(names.get(column)).i32(4, GZIP);
      footer.i64(5, rows.size()).i64(6, chunk.plainSize()).i64(7, chunk.size());
      footer.i64(9, chunk.offset()).close().close();
    }
  }

  private int type(int column) {
    Class<?> type = types.get(column);
    return type == Long.class ? INT64 : type == Double.class ? DOUBLE : BYTE_ARRAY;
  }
}
