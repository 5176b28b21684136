package org.dateline.analysis;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.model.DatelineException;
import org.dateline.text.Bytes;

/**
 * Classes of words that stand in like company, fine and coarse, found in raw news by the exchange
 * algorithm (Martin, Liermann and Ney 1998). A word not listed has class 0. Immutable.
 */
public final class WordClasses {
  /** Where the classes stand in the knowledge. */
  public static final String MODEL = "model/word-classes.bin";

  /** Knows no word. */
  public static final WordClasses NONE = new WordClasses(new int[2]);

  private final int[] slots; // name, then fine class and coarse class in 16 bits each

  private WordClasses(int[] slots) {
    this.slots = slots;
  }

  /** The classes of this knowledge; none when it has no such file. */
  public static WordClasses open(KnowledgePack knowledge) {
    return knowledge.find(MODEL).map(WordClasses::read).orElse(NONE);
  }

  /** Reads a table: a count, then for each word its name, fine and coarse class. */
  public static WordClasses read(Bytes file) {
    try (DataInputStream input =
        new DataInputStream(
            new BufferedInputStream(
                new GZIPInputStream(new ByteArrayInputStream(file.toArray()))))) {
      int count = input.readInt();
      int capacity = Integer.highestOneBit(Math.max(1, count)) * 4;
      int[] slots = new int[2 * capacity];
      for (int row = 0; row < count; row++) {
        int name = input.readInt();
        int slot = name & (capacity - 1);
        while (slots[2 * slot] != 0) {
          slot = (slot + 1) & (capacity - 1);
        }
        slots[2 * slot] = name;
        slots[2 * slot + 1] = input.readUnsignedShort() << 16 | input.readUnsignedShort();
      }
      return new WordClasses(slots);
    } catch (IOException broken) {
      throw new DatelineException(MODEL + " is broken", broken);
    }
  }

  /** Fine class in the upper 16 bits, coarse class in the lower, of a word by its small name. */
  int classesOf(int name) {
    int mask = slots.length / 2 - 1;
    int slot = name & mask;
    int seen = slots[2 * slot];
    while (seen != name && seen != 0) {
      slot = (slot + 1) & mask;
      seen = slots[2 * slot];
    }
    return seen == 0 ? 0 : slots[2 * slot + 1];
  }
}
