package org.dateline.text;

import java.util.Arrays;

/**
 * The way back from a derived text (folded, rejoined, cleaned) to the text it was made from.
 *
 * <p>Built left to right: {@link Builder#copy} for stretches taken over unit by unit, {@link
 * Builder#replace} for stretches that were changed, dropped (0 derived units) or inserted (0 source
 * units). A derived span maps to the smallest source span that holds all it was made from.
 * Alignments compose with {@link #andThen}. The idea is OpenNLP 3's and Lucene's offset correction.
 */
public final class Alignment {
  private final int[] starts; // for each derived unit, where its source begins
  private final int[] ends; // for each derived unit, where its source ends
  private final int sourceLength;

  private Alignment(int[] starts, int[] ends, int sourceLength) {
    this.starts = starts;
    this.ends = ends;
    this.sourceLength = sourceLength;
  }

  /** The alignment of a text of this length with itself. */
  public static Alignment identity(int length) {
    return new Builder().copy(length).build();
  }

  /** Length of the derived text. */
  public int derivedLength() {
    return starts.length;
  }

  /** Length of the source text. */
  public int sourceLength() {
    return sourceLength;
  }

  /** The source of a derived span; an empty span maps to an empty one. */
  public Span toSource(Span derived) {
    if (derived.end() > starts.length) {
      throw new IllegalArgumentException(derived + " is beyond " + starts.length + " units");
    }
    if (derived.isEmpty()) {
      int at = derived.start() < starts.length ? starts[derived.start()] : sourceLength;
      return new Span(at, at);
    }
    return new Span(starts[derived.start()], ends[derived.end() - 1]);
  }

  /** The alignment of a text derived from this one's derived text with this one's source. */
  public Alignment andThen(Alignment next) {
    if (next.sourceLength != starts.length) {
      throw new IllegalArgumentException(
          "a text of " + starts.length + " units is not the source of " + next.sourceLength);
    }
    int[] composedStarts = new int[next.starts.length];
    int[] composedEnds = new int[next.ends.length];
    for (int unit = 0; unit < next.starts.length; unit++) {
      Span through = toSource(new Span(next.starts[unit], next.ends[unit]));
      composedStarts[unit] = through.start();
      composedEnds[unit] = through.end();
    }
    return new Alignment(composedStarts, composedEnds, sourceLength);
  }

  /** Builds an alignment from left to right. Not safe for use by several threads. */
  public static final class Builder {
    private static final int FIRST_CAPACITY = 256;
    private int[] starts = new int[FIRST_CAPACITY];
    private int[] ends = new int[FIRST_CAPACITY];
    private int derived;
    private int source;

    /** The next units are the same in both texts. */
    public Builder copy(int units) {
      for (int unit = 0; unit < units; unit++) {
        append(source, source + 1);
        source++;
      }
      return this;
    }

    /** The next source units became these many derived units, as one whole. */
    public Builder replace(int sourceUnits, int derivedUnits) {
      for (int unit = 0; unit < derivedUnits; unit++) {
        append(source, source + sourceUnits);
      }
      source += sourceUnits;
      return this;
    }

    public Alignment build() {
      return new Alignment(Arrays.copyOf(starts, derived), Arrays.copyOf(ends, derived), source);
    }

    private void append(int start, int end) {
      if (derived == starts.length) {
        starts = Arrays.copyOf(starts, derived * 2);
        ends = Arrays.copyOf(ends, derived * 2);
      }
      starts[derived] = start;
      ends[derived] = end;
      derived++;
    }
  }
}
