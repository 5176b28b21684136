package org.dateline.evaluation.statements;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.text.Span;

/** Counts exact spans, characters and whole relations over articles; see the corpora's README. */
public final class StatementScorer {
  private static final int RELATION = 3;
  private final int[] right = new int[4];
  private final int[] found = new int[4];
  private final int[] wanted = new int[4];
  private final long[] charactersRight = new long[3];
  private final long[] charactersFound = new long[3];
  private final long[] charactersWanted = new long[3];

  /** Adds one article. */
  public void add(String text, List<GoldAttribution> gold, List<GoldAttribution> read) {
    for (int role = 0; role < RELATION; role++) {
      addSpans(role, spans(text, gold, role), spans(text, read, role));
    }
    count(RELATION, relations(text, gold), relations(text, read));
  }

  private void addSpans(int role, Set<Span> gold, Set<Span> read) {
    count(role, gold, read);
    BitSet goldCharacters = characters(gold);
    BitSet readCharacters = characters(read);
    charactersWanted[role] += goldCharacters.cardinality();
    charactersFound[role] += readCharacters.cardinality();
    goldCharacters.and(readCharacters);
    charactersRight[role] += goldCharacters.cardinality();
  }

  private <T> void count(int role, Set<T> gold, Set<T> read) {
    wanted[role] += gold.size();
    found[role] += read.size();
    right[role] += (int) read.stream().filter(gold::contains).count();
  }

  private static BitSet characters(Set<Span> spans) {
    BitSet characters = new BitSet();
    spans.forEach(span -> characters.set(span.start(), span.end()));
    return characters;
  }

  private static Set<Span> spans(String text, List<GoldAttribution> all, int role) {
    Set<Span> spans = new HashSet<>();
    for (GoldAttribution each : all) {
      spans.addAll(trimmed(text, role(each, role)));
    }
    return spans;
  }

  private static Set<List<Set<Span>>> relations(String text, List<GoldAttribution> all) {
    Set<List<Set<Span>>> relations = new HashSet<>();
    for (GoldAttribution each : all) {
      relations.add(
          List.of(
              trimmed(text, each.source()),
              trimmed(text, each.cue()),
              trimmed(text, each.content())));
    }
    return relations;
  }

  private static List<Span> role(GoldAttribution attribution, int role) {
    return switch (role) {
      case 0 -> attribution.source();
      case 1 -> attribution.cue();
      default -> attribution.content();
    };
  }

  private static Set<Span> trimmed(String text, List<Span> spans) {
    Set<Span> trimmed = new HashSet<>();
    spans.forEach(span -> trimmed.add(trim(text, span)));
    return trimmed;
  }

  /**
   * Without outer white space, quotation marks, dashes and punctuation; whole if nothing is left.
   */
  static Span trim(String text, Span span) {
    int start = span.start();
    int end = span.end();
    while (end > start && isOuter(text.charAt(end - 1))) {
      end--;
    }
    while (start < end && isOuter(text.charAt(start))) {
      start++;
    }
    return start == end ? span : new Span(start, end);
  }

  private static boolean isOuter(char unit) {
    if (Character.isWhitespace(unit) || Character.isSpaceChar(unit) || unit == '`') {
      return true;
    }
    return switch (Character.getType(unit)) {
      case Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.CONNECTOR_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  /** F1 of exact spans: 0 source, 1 cue, 2 content, 3 whole relation. */
  public double f1(int role) {
    return f1(right[role], found[role], wanted[role]);
  }

  /** F1 of characters: 0 source, 1 cue, 2 content. */
  public double charactersF1(int role) {
    return f1(
        (double) charactersRight[role],
        (double) charactersFound[role],
        (double) charactersWanted[role]);
  }

  /** Precision, recall and counts in words. */
  public String counts(int role) {
    return right[role] + " right of " + found[role] + " found, " + wanted[role] + " wanted";
  }

  private static double f1(double right, double found, double wanted) {
    return found + wanted == 0 ? 0 : 2 * right / (found + wanted);
  }
}
