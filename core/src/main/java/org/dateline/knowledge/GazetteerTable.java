package org.dateline.knowledge;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.dateline.model.DatelineException;
import org.dateline.text.Bytes;
import org.dateline.text.Unpacked;

/**
 * The compiled part of the gazetteer, as flat arrays: about 240,000 populated places and divisions
 * in some 30 MB. Written by {@code org.dateline.evaluation.places.GazetteerCompiler}.
 */
final class GazetteerTable {
  private static final Place.Rank[] RANKS = Place.Rank.values();
  private static final int MAGIC = 0x444c475a; // "DLGZ"
  private static final int[] NONE = {};

  private final String[] countries;
  private final String[] divisionCodes;
  private final String[] divisions;
  final int size;
  private final int[] geonames;
  private final byte[] ranks;
  private final int[] latitudes; // ten-thousandths of a degree
  private final int[] longitudes;
  private final byte[] country;
  private final short[] division;
  private final int[] populations;
  private final int[] nameStarts;
  private final byte[] names;
  private final int[] keyStarts;
  private final byte[] keys;
  private final int[] postingStarts;
  private final int[] postings;
  private final byte[] nameCounts; // at most 127
  private final int[] slots; // open addressing over the keys: key number + 1, or 0

  private GazetteerTable(DataInputStream input) throws IOException {
    if (input.readInt() != MAGIC) {
      throw new DatelineException("the gazetteer's table is not one of ours");
    }
    countries = readNames(input);
    divisionCodes = readNames(input);
    divisions = readNames(input);
    size = input.readInt();
    geonames = readDeltas(input, size);
    ranks = input.readNBytes(size);
    latitudes = readInts(input, size);
    longitudes = readInts(input, size);
    country = input.readNBytes(size);
    division = readShorts(input, size);
    populations = readInts(input, size);
    nameStarts = readLengths(input, size);
    names = input.readNBytes(nameStarts[size]);
    int keyCount = input.readInt();
    keyStarts = new int[keyCount + 1];
    keys = readKeys(input, keyCount, input.readInt());
    postingStarts = readLengths(input, keyCount);
    postings = readPostings(input);
    nameCounts = countNames();
    slots = index(keyCount);
  }

  static GazetteerTable read(String path, Bytes content) {
    try (DataInputStream input = Unpacked.open(content)) {
      return new GazetteerTable(input);
    } catch (IOException broken) {
      throw new DatelineException("cannot read " + path, broken);
    }
  }

  private static String[] readNames(DataInputStream input) throws IOException {
    String[] read = new String[input.readInt()];
    for (int at = 0; at < read.length; at++) {
      read[at] = input.readUTF();
    }
    return read;
  }

  private static int readVarint(DataInputStream input) throws IOException {
    int value = 0;
    for (int shift = 0; ; shift += 7) {
      int next = input.readUnsignedByte();
      value |= (next & 0x7f) << shift;
      if (next < 0x80) {
        return value;
      }
    }
  }

  private static int[] readDeltas(DataInputStream input, int count) throws IOException {
    int[] read = new int[count];
    int last = 0;
    for (int at = 0; at < count; at++) {
      int delta = readVarint(input);
      last += delta;
      read[at] = delta == 0 ? 0 : last; // divisions come last and have no id
    }
    return read;
  }

  private static int[] readInts(DataInputStream input, int count) throws IOException {
    byte[] raw = input.readNBytes(count * 4);
    int[] read = new int[count];
    java.nio.ByteBuffer.wrap(raw).asIntBuffer().get(read);
    return read;
  }

  private static short[] readShorts(DataInputStream input, int count) throws IOException {
    byte[] raw = input.readNBytes(count * 2);
    short[] read = new short[count];
    java.nio.ByteBuffer.wrap(raw).asShortBuffer().get(read);
    return read;
  }

  private static int[] readLengths(DataInputStream input, int count) throws IOException {
    int[] starts = new int[count + 1];
    for (int at = 0; at < count; at++) {
      starts[at + 1] = starts[at] + readVarint(input);
    }
    return starts;
  }

  private byte[] readKeys(DataInputStream input, int count, int total) throws IOException {
    byte[] all = new byte[total];
    int end = 0;
    for (int key = 0; key < count; key++) {
      int shared = input.readUnsignedByte();
      int rest = input.readUnsignedByte();
      int previous = key == 0 ? 0 : keyStarts[key - 1];
      System.arraycopy(all, previous, all, end, shared);
      input.readFully(all, end + shared, rest);
      end += shared + rest;
      keyStarts[key + 1] = end;
    }
    return all;
  }

  private int[] readPostings(DataInputStream input) throws IOException {
    int[] read = new int[postingStarts[postingStarts.length - 1]];
    for (int at = 0; at < read.length; at++) {
      read[at] = readVarint(input);
    }
    return read;
  }

  private byte[] countNames() {
    byte[] counts = new byte[size];
    for (int number : postings) {
      counts[number] = (byte) Math.min(Byte.MAX_VALUE, counts[number] + 1);
    }
    return counts;
  }

  private int[] index(int keyCount) {
    int[] table = new int[Integer.highestOneBit(Math.max(16, keyCount)) * 4];
    for (int key = 0; key < keyCount; key++) {
      int slot = hash(keys, keyStarts[key], keyStarts[key + 1]) & (table.length - 1);
      while (table[slot] != 0) {
        slot = (slot + 1) & (table.length - 1);
      }
      table[slot] = key + 1;
    }
    return table;
  }

  private static int hash(byte[] content, int from, int to) {
    int hash = 0x811c9dc5; // FNV-1a, 32 bits
    for (int at = from; at < to; at++) {
      hash = (hash ^ content[at]) * 0x01000193;
    }
    return hash ^ (hash >>> 15);
  }

  /** Numbers of the places of this folded name, most people first. */
  int[] find(String folded) {
    byte[] wanted = folded.getBytes(StandardCharsets.UTF_8);
    int slot = hash(wanted, 0, wanted.length) & (slots.length - 1);
    while (slots[slot] != 0) {
      int key = slots[slot] - 1;
      if (Arrays.equals(keys, keyStarts[key], keyStarts[key + 1], wanted, 0, wanted.length)) {
        return Arrays.copyOfRange(postings, postingStarts[key], postingStarts[key + 1]);
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    return NONE;
  }

  Place.Rank rank(int number) {
    return RANKS[ranks[number]];
  }

  /** How many names of the table are the place's: what the world talks of has many. */
  int nameCount(int number) {
    return nameCounts[number];
  }

  int population(int number) {
    return populations[number];
  }

  double latitude(int number) {
    return latitudes[number] / 1e4;
  }

  double longitude(int number) {
    return longitudes[number] / 1e4;
  }

  /** ISO 3166-1 alpha-2. */
  String country(int number) {
    return countries[country[number] & 0xff];
  }

  String divisionCode(int number) {
    return divisionCodes[division[number]];
  }

  String division(int number) {
    return divisions[division[number]];
  }

  long geonames(int number) {
    return geonames[number];
  }

  String name(int number) {
    int start = nameStarts[number];
    return new String(names, start, nameStarts[number + 1] - start, StandardCharsets.UTF_8);
  }
}
