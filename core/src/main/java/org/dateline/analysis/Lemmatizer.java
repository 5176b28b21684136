package org.dateline.analysis;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.knowledge.Lexicon;
import org.dateline.learning.FeatureHash;
import org.dateline.model.DatelineException;
import org.dateline.model.Token;
import org.dateline.text.Bytes;
import org.dateline.text.Unpacked;
import org.jspecify.annotations.Nullable;

/**
 * Dictionary forms of tagged words. For each Penn tag a table says, for the longest ending it knows
 * or for the whole word, how many letters to cut and what to add: {@code VBD -ied: 3, "y"}. Learned
 * from Universal Dependencies. Thread-safe.
 */
public final class Lemmatizer {
  /** Where the table stands in the knowledge. */
  public static final String MODEL = "model/lemmatizer.bin";

  /** Longest ending that the table tells apart. */
  public static final int LONGEST_ENDING = 7;

  private static final int WHOLE = 0x5F5F;

  private final int[] names;
  private final String[] edits; // first character: letters to cut; then what to add

  private final Map<Integer, String> irregular; // by form and Penn tag, listed by hand

  private Lemmatizer(int[] names, String[] edits) {
    this.names = names;
    this.edits = edits;
    this.irregular = Map.of();
  }

  private Lemmatizer(Lemmatizer learned, Map<Integer, String> irregular) {
    this.names = learned.names;
    this.edits = learned.edits;
    this.irregular = Map.copyOf(irregular);
  }

  private static int exception(String form, String detail) {
    return FeatureHash.of(2, form.hashCode(), detail.hashCode());
  }

  /** The table of this knowledge. */
  public static Lemmatizer open(KnowledgePack knowledge) {
    Map<Integer, String> irregular = new HashMap<>();
    for (Lexicon.Row row : knowledge.lexicon("en/lexicon/irregular.tsv").rows()) {
      irregular.put(exception(row.get("form"), row.get("tag")), row.get("lemma"));
    }
    return new Lemmatizer(read(knowledge.file(MODEL)), irregular);
  }

  /** Reads a table: a count, then for each row its name, letters to cut and letters to add. */
  public static Lemmatizer read(Bytes file) {
    try (DataInputStream input = Unpacked.open(file)) {
      int count = input.readInt();
      int capacity = Integer.highestOneBit(Math.max(1, count)) * 4;
      int[] names = new int[capacity];
      String[] edits = new String[capacity];
      for (int row = 0; row < count; row++) {
        int name = input.readInt();
        int slot = name & (capacity - 1);
        while (names[slot] != 0) {
          slot = (slot + 1) & (capacity - 1);
        }
        names[slot] = name;
        edits[slot] = ((char) input.readUnsignedByte() + input.readUTF()).intern();
      }
      return new Lemmatizer(names, edits);
    } catch (IOException broken) {
      throw new DatelineException(MODEL + " is broken", broken);
    }
  }

  /** The name of the empty ending under a tag. */
  public static int begin(String detail, Token.Tag tag) {
    return FeatureHash.of(1, detail.hashCode(), tag.ordinal());
  }

  /** The name of the ending one letter longer. */
  public static int longer(int name, char letter) {
    return FeatureHash.step(name, letter);
  }

  /** The name of the whole word whose letters, from the last, led to this name. */
  public static int whole(int name) {
    return FeatureHash.step(name, WHOLE);
  }

  /** The form that endings are cut from: words of names keep their case. */
  public static String base(String form, Token.Tag tag, String detail) {
    String straight = form.indexOf('\u2019') < 0 ? form : form.replace('\u2019', '\'');
    boolean name = tag == Token.Tag.PROPN || detail.startsWith("NNP");
    return name ? straight : straight.toLowerCase(Locale.ROOT);
  }

  /** The dictionary form of a word. */
  public String lemma(String form, Token.Tag tag, String detail) {
    String base = base(form, tag, detail);
    String listed = irregular.get(exception(base, detail));
    if (listed != null) {
      return listed;
    }
    int name = begin(detail, tag);
    String edit = find(name);
    int shortest = Math.max(0, base.length() - LONGEST_ENDING);
    for (int at = base.length() - 1; at >= 0; at--) {
      name = longer(name, base.charAt(at));
      String found = at >= shortest ? find(name) : null;
      edit = found == null ? edit : found;
    }
    String exact = find(whole(name));
    return edited(base, exact == null ? edit : exact);
  }

  private static String edited(String base, @Nullable String edit) {
    if (edit == null || (edit.length() == 1 && edit.charAt(0) == 0)) {
      return base;
    }
    int cut = edit.charAt(0);
    return cut > base.length() || (cut == base.length() && edit.length() == 1)
        ? base
        : base.substring(0, base.length() - cut) + edit.substring(1);
  }

  private @Nullable String find(int name) {
    int slot = name & (names.length - 1);
    while (names[slot] != 0) {
      if (names[slot] == name) {
        return edits[slot];
      }
      slot = (slot + 1) & (names.length - 1);
    }
    return null;
  }
}
