package org.dateline.page;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.knowledge.Lexicon;

/**
 * Tells charsets apart by how much of what bytes say in each of them are the usual letters of the
 * languages written in it ({@code page/charset.tsv}). Immutable.
 */
final class CharsetGuess {
  private static final int SAMPLE = 60_000; // bytes
  private static final int BROKEN = 3; // what an unreadable byte counts against a good letter
  private static final double ENOUGH = 0.5; // share of the best score that keeps a stated charset

  private final List<Row> rows = new ArrayList<>();

  private record Row(Charset charset, boolean latin, BitSet letters) {}

  CharsetGuess(KnowledgePack pack) {
    for (Lexicon.Row row : pack.lexicon("page/charset.tsv").rows()) {
      if (Charset.isSupported(row.get("charset"))) {
        BitSet letters = new BitSet();
        row.get("letters").chars().forEach(letters::set);
        boolean latin = row.get("script").equals("LATIN");
        rows.add(new Row(Charset.forName(row.get("charset")), latin, letters));
      }
    }
  }

  /** The first of the stated charsets that is about as likely as any; else the likeliest. */
  Charset choose(byte[] content, List<Charset> stated) {
    byte[] sample = sample(content);
    if (!stated.isEmpty() && score(sample, stated.getFirst()) >= ENOUGH) {
      return stated.getFirst(); // no other reaches more than one
    }
    Row best = rows.getFirst();
    double most = Double.NEGATIVE_INFINITY;
    for (Row row : rows) {
      double score = score(sample, row);
      if (score > most) {
        most = score;
        best = row;
      }
    }
    for (Charset charset : stated) {
      if (score(sample, charset) >= most * ENOUGH) {
        return charset;
      }
    }
    return best.charset();
  }

  private double score(byte[] sample, Charset charset) {
    Optional<Row> known = rows.stream().filter(row -> row.charset().equals(charset)).findFirst();
    return known.isPresent()
        ? score(sample, known.get())
        : score(sample, new Row(charset, false, new BitSet())) < 0 ? -1 : 1;
  }

  /** The bytes from the first on that are not ASCII. */
  private static byte[] sample(byte[] content) {
    int start = 0;
    while (start < content.length && content[start] >= 0) {
      start++;
    }
    int length = Math.min(SAMPLE, content.length - start);
    byte[] sample = new byte[length];
    System.arraycopy(content, start, sample, 0, length);
    return sample;
  }

  private static double score(byte[] sample, Row row) {
    CharBuffer read;
    try {
      read =
          row.charset()
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPLACE)
              .onUnmappableCharacter(CodingErrorAction.REPLACE)
              .decode(ByteBuffer.wrap(sample));
    } catch (java.nio.charset.CharacterCodingException unreadable) {
      return Double.NEGATIVE_INFINITY;
    }
    double sum = 0;
    int seen = 0;
    for (int at = 0; at < read.length(); at++) {
      char unit = read.charAt(at);
      if (unit >= 0x80) {
        boolean run = row.latin() && at > 0 && isHighLetter(read.charAt(at - 1));
        sum += value(unit, row.letters(), run && isHighLetter(unit));
        seen++;
      }
    }
    return seen == 0 ? 0 : sum / seen;
  }

  private static boolean isHighLetter(char unit) {
    return unit >= 0xC0 && Character.isLetter(unit);
  }

  private static double value(char unit, BitSet letters, boolean run) {
    if (unit == '\uFFFD' || Character.getType(unit) == Character.PRIVATE_USE || unit < 0xA0) {
      return -BROKEN;
    }
    if (run) {
      return -0.5; // Latin letters with marks stand singly
    }
    if (letters.get(unit)) {
      return 1;
    }
    return Character.isLetterOrDigit(unit) ? 0 : -0.25;
  }
}
