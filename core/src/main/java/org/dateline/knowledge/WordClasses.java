package org.dateline.knowledge;

import java.io.DataInputStream;
import java.io.IOException;
import org.dateline.model.DatelineException;
import org.dateline.text.Bytes;
import org.dateline.text.Unpacked;

/**
 * What is known of words beyond the treebanks: classes of words that stand in like company, fine
 * and coarse, found in raw news by the exchange algorithm (Martin, Liermann and Ney 1998), and the
 * senses that a dictionary gives them. A word not listed has class 0 and no sense. Immutable.
 *
 * <p>A sense has 11 bits: the lexicographer's class of the commonest noun (1 to 27), that of the
 * commonest verb (1 to 15), whether the word can be an adjective, whether an adverb.
 */
public final class WordClasses {
  /** Where the classes stand in the knowledge. */
  public static final String MODEL = "model/word-classes.bin";

  /** Knows no word. */
  public static final WordClasses NONE = new WordClasses(new int[2]);

  private static final int SENSE_BITS = 16;
  private static final int CLASS_BITS = 8;
  private static final int VERB_SHIFT = 5;
  private static final int NOUN_MASK = 0x1F;
  private static final int VERB_MASK = 0xF;
  private static final int ADJECTIVE = 1 << 9;
  private static final int LOCATION = 16; // lexicographers' class of nouns

  private final int[] slots; // name, then coarse and fine class in 8 bits each, sense in 16

  private WordClasses(int[] slots) {
    this.slots = slots;
  }

  /** The classes of this knowledge; none when it has no such file. */
  public static WordClasses open(KnowledgePack knowledge) {
    return knowledge.find(MODEL).map(WordClasses::read).orElse(NONE);
  }

  /** Reads a table: a count, then for each word the step to its name, its classes, its sense. */
  public static WordClasses read(Bytes file) {
    try (DataInputStream input = Unpacked.open(file)) {
      int count = input.readInt();
      int name = 0;
      int capacity = Integer.highestOneBit(Math.max(1, count)) * 4;
      int[] slots = new int[2 * capacity];
      for (int row = 0; row < count; row++) {
        name += input.readInt();
        int slot = name & (capacity - 1);
        while (slots[2 * slot] != 0) {
          slot = (slot + 1) & (capacity - 1);
        }
        slots[2 * slot] = name;
        int classes = input.readUnsignedShort();
        slots[2 * slot + 1] = classes << SENSE_BITS | input.readUnsignedShort();
      }
      return new WordClasses(slots);
    } catch (IOException broken) {
      throw new DatelineException(MODEL + " is broken", broken);
    }
  }

  /** What the table says of a word by its small name, to be taken apart by the methods below. */
  public int of(int name) {
    int mask = slots.length / 2 - 1;
    int slot = name & mask;
    int seen = slots[2 * slot];
    while (seen != name && seen != 0) {
      slot = (slot + 1) & mask;
      seen = slots[2 * slot];
    }
    return seen == 0 ? 0 : slots[2 * slot + 1];
  }

  /** The coarse class of what the table says. */
  public static int coarse(int entry) {
    return entry >>> (SENSE_BITS + CLASS_BITS);
  }

  /** The fine class of what the table says. */
  public static int fine(int entry) {
    return entry >>> SENSE_BITS & 0xFF;
  }

  /** The sense in what the table says. */
  public static int sense(int entry) {
    return entry & 0xFFFF;
  }

  /** The class of the noun in a sense, 0 for none. */
  public static int noun(int sense) {
    return sense & NOUN_MASK;
  }

  /** The class of the verb in a sense, 0 for none. */
  public static int verb(int sense) {
    return sense >>> VERB_SHIFT & VERB_MASK;
  }

  /** Whether the word of a sense can be an adjective. */
  public static boolean adjective(int sense) {
    return (sense & ADJECTIVE) != 0;
  }

  /** Whether the word of a sense is more than the name of a place: "mobile", not "Nairobi". */
  public static boolean isCommon(int sense) {
    boolean other = noun(sense) != 0 && noun(sense) != LOCATION;
    return other || verb(sense) != 0 || adjective(sense);
  }

  /** A sense: classes of noun and verb, 0 for none, and whether adjective and adverb. */
  public static int sense(int noun, int verb, boolean adjective, boolean adverb) {
    return noun | verb << VERB_SHIFT | (adjective ? ADJECTIVE : 0) | (adverb ? 1 << 10 : 0);
  }
}
