package org.dateline.evaluation.pages;

import java.util.List;

/** Counts of strings found and missed, pooled over pages. Not thread-safe. */
final class BodyScore {
  private int found;
  private int missed;
  private int wrong;

  void add(GoldPage page, String body) {
    String folded = GoldPage.fold(body);
    found += count(page.with(), folded);
    missed += page.with().size() - count(page.with(), folded);
    wrong += count(page.without(), folded);
  }

  private static int count(List<String> strings, String folded) {
    int count = 0;
    for (String string : strings) {
      count += folded.contains(GoldPage.fold(string)) ? 1 : 0;
    }
    return count;
  }

  double precision() {
    return found + wrong == 0 ? 0 : (double) found / (found + wrong);
  }

  double recall() {
    return found + missed == 0 ? 0 : (double) found / (found + missed);
  }

  double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  @Override
  public String toString() {
    return String.format(
        java.util.Locale.ROOT, "P %.4f R %.4f F1 %.4f", precision(), recall(), f1());
  }
}
