package org.dateline.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Many short strings that are looked for in a text at once; each stands for bits. Immutable. */
final class Needles {
  private static final int BUCKETS = 4096; // a power of two

  private record Needle(String text, long bits) {}

  private static final Needle[] NONE = {};
  private final Needle[][] buckets = new Needle[BUCKETS][]; // by their first two units
  private final List<Needle> single = new ArrayList<>(); // of one unit or none

  /** A search for these strings. */
  Needles(Map<String, Long> bits) {
    Arrays.fill(buckets, NONE);
    bits.forEach((text, each) -> add(new Needle(text, each)));
  }

  private void add(Needle needle) {
    if (needle.text().length() < 2) {
      single.add(needle);
      return;
    }
    int bucket = bucket(needle.text().charAt(0), needle.text().charAt(1));
    Needle[] longer = Arrays.copyOf(buckets[bucket], buckets[bucket].length + 1);
    longer[longer.length - 1] = needle;
    buckets[bucket] = longer;
  }

  private static int bucket(char first, char second) {
    return (first * 61 + second) & (BUCKETS - 1);
  }

  /** The bits of all strings that the text holds. */
  long in(String text) {
    long found = 0;
    for (Needle needle : single) {
      found |= text.contains(needle.text()) ? needle.bits() : 0;
    }
    for (int at = 0; at + 1 < text.length(); at++) {
      for (Needle needle : buckets[bucket(text.charAt(at), text.charAt(at + 1))]) {
        found |= text.startsWith(needle.text(), at) ? needle.bits() : 0;
      }
    }
    return found;
  }
}
