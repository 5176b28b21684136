package org.dateline.analysis.names;

import java.io.DataInputStream;
import java.io.IOException;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.learning.FeatureHash;
import org.dateline.model.DatelineException;
import org.dateline.text.Unpacked;

/**
 * What lists of first names, family names and towns say of a word or phrase: evidence, never proof.
 * Phrases stand in the file as 32-bit hashes with sixteen bits of marks; thread-safe.
 */
public final class NameEvidence {
  /** Where the file stands in the knowledge. */
  public static final String FILE = "en/entity/name-evidence.bin";

  /** A woman's first name. */
  public static final int FEMALE = 1;

  /** A man's first name. */
  public static final int MALE = 2;

  /** A first name, a woman's or a man's. */
  public static final int FIRST_NAME = FEMALE | MALE;

  /** A name of people, first or last. */
  public static final int PEOPLE = 4;

  /** A town of ten thousand people or more, or a first-level division. */
  public static final int TOWN = 8;

  /** A city of two hundred thousand or more. */
  public static final int CITY = 16;

  /** A town or village of five hundred people or more, by any of its names. */
  public static final int VILLAGE = 32;

  /** A first name of some country. */
  public static final int GIVEN = 64;

  /** A family name of some country. */
  public static final int FAMILY = 128;

  /** A person of history. */
  public static final int FIGURE = 256;

  /** A river, sea, mountain, country or city. */
  public static final int SPOT = 512;

  /** A company, army, band or movement. */
  public static final int BODY = 1024;

  private static final double FULLEST = 0.6;

  private final int[] names;
  private final short[] marks;

  private NameEvidence(int[] names, short[] marks) {
    this.names = names;
    this.marks = marks;
  }

  /** The evidence of this knowledge. */
  public static NameEvidence open(KnowledgePack knowledge) {
    try (DataInputStream input = Unpacked.open(knowledge.file(FILE))) {
      int count = input.readInt();
      int capacity = Integer.highestOneBit((int) (count / FULLEST)) * 2;
      NameEvidence evidence = new NameEvidence(new int[capacity], new short[capacity]);
      for (int i = 0; i < count; i++) {
        evidence.put(input.readInt(), input.readShort());
      }
      return evidence;
    } catch (IOException broken) {
      throw new DatelineException(FILE + " is broken", broken);
    }
  }

  private void put(int name, short mark) {
    int slot = name & (names.length - 1);
    while (names[slot] != 0) {
      slot = (slot + 1) & (names.length - 1);
    }
    names[slot] = name;
    marks[slot] = mark;
  }

  /** The hash of a folded phrase, case and all. */
  public static int hash(CharSequence phrase) {
    int sum = 17;
    for (int i = 0; i < phrase.length(); i++) {
      sum = sum * 31 + phrase.charAt(i);
    }
    return FeatureHash.step(sum, phrase.length());
  }

  /** The marks of a folded phrase; 0 when no list has it. */
  public int of(CharSequence phrase) {
    int name = hash(phrase);
    int slot = name & (names.length - 1);
    while (names[slot] != 0) {
      if (names[slot] == name) {
        return marks[slot];
      }
      slot = (slot + 1) & (names.length - 1);
    }
    return 0;
  }
}
