package org.dateline.evaluation.syntax;

import java.util.Arrays;

/**
 * The exchange algorithm (Martin, Liermann and Ney 1998): each word in turn goes to the class where
 * it makes the text likeliest under a bigram model of classes. Word 0 is a class by itself.
 */
final class WordExchange {
  private final int words;
  private final int[] counts;
  private final int[][] after; // for each word: neighbour and count, flat
  private final int[][] before;

  WordExchange(int[][] texts, int words) {
    this.words = words;
    this.counts = new int[words];
    long[] pairs = pairs(texts);
    this.after = neighbours(pairs, false);
    this.before = neighbours(pairs, true);
  }

  private long[] pairs(int[][] texts) {
    int total = Arrays.stream(texts).mapToInt(text -> text.length + 1).sum();
    long[] pairs = new long[total];
    int at = 0;
    for (int[] text : texts) {
      int last = 0;
      for (int word : text) {
        pairs[at++] = (long) last * words + word;
        counts[word]++;
        last = word;
      }
      pairs[at++] = (long) last * words;
      counts[0]++;
    }
    Arrays.sort(pairs);
    return pairs;
  }

  private int[][] neighbours(long[] pairs, boolean backward) {
    int[] sizes = new int[words];
    int[][] found = new int[words][0];
    for (int at = 0; at < pairs.length; ) {
      int end = at;
      while (end < pairs.length && pairs[end] == pairs[at]) {
        end++;
      }
      int first = (int) (pairs[at] / words);
      int second = (int) (pairs[at] % words);
      int word = backward ? second : first;
      if (sizes[word] == found[word].length) {
        found[word] = Arrays.copyOf(found[word], Math.max(8, sizes[word] * 2));
      }
      found[word][sizes[word]++] = backward ? first : second;
      found[word][sizes[word]++] = end - at;
      at = end;
    }
    for (int word = 0; word < words; word++) {
      found[word] = Arrays.copyOf(found[word], sizes[word]);
    }
    return found;
  }

  /** The class of each word after so many rounds; words begin dealt out by frequency. */
  int[] classes(int number, int rounds) {
    int[] classOf = new int[words];
    for (int word = 1; word < words; word++) {
      classOf[word] = 1 + (word - 1) % (number - 1);
    }
    Bigrams bigrams = new Bigrams(number, classOf);
    for (int round = 0; round < rounds; round++) {
      int moved = 0;
      for (int word = 1; word < words; word++) {
        moved += bigrams.exchange(word) ? 1 : 0;
      }
      if (moved == 0) {
        break;
      }
    }
    return classOf;
  }

  /** Counts of pairs of classes, kept up while words move. */
  private final class Bigrams {
    private final int number;
    private final int[] classOf;
    private final int[] pairs;
    private final int[] totals;
    private final int[] right; // of the word in hand: classes after it
    private final int[] left;
    private final int[] touched;

    Bigrams(int number, int[] classOf) {
      this.number = number;
      this.classOf = classOf;
      this.pairs = new int[number * number];
      this.totals = new int[number];
      this.right = new int[number];
      this.left = new int[number];
      this.touched = new int[number];
      for (int word = 0; word < words; word++) {
        totals[classOf[word]] += counts[word];
        for (int at = 0; at < after[word].length; at += 2) {
          pairs[classOf[word] * number + classOf[after[word][at]]] += after[word][at + 1];
        }
      }
    }

    boolean exchange(int word) {
      Arrays.fill(right, 0);
      Arrays.fill(left, 0);
      int self = gather(word);
      int used = 0;
      for (int other = 0; other < number; other++) {
        if (right[other] > 0 || left[other] > 0) {
          touched[used++] = other;
        }
      }
      int old = classOf[word];
      add(word, old, self, -1);
      int best = old;
      double most = gain(word, old, self, used);
      for (int other = 1; other < number; other++) {
        double gain = other == old ? most : gain(word, other, self, used);
        if (gain > most + 1e-9) {
          most = gain;
          best = other;
        }
      }
      add(word, best, self, 1);
      classOf[word] = best;
      return best != old;
    }

    private int gather(int word) {
      int self = 0;
      for (int at = 0; at < after[word].length; at += 2) {
        if (after[word][at] == word) {
          self += after[word][at + 1];
        } else {
          right[classOf[after[word][at]]] += after[word][at + 1];
        }
      }
      for (int at = 0; at < before[word].length; at += 2) {
        if (before[word][at] != word) {
          left[classOf[before[word][at]]] += before[word][at + 1];
        }
      }
      return self;
    }

    private void add(int word, int home, int self, int sign) {
      for (int other = 0; other < number; other++) {
        pairs[home * number + other] += sign * right[other];
        pairs[other * number + home] += sign * left[other];
      }
      pairs[home * number + home] += sign * self;
      totals[home] += sign * counts[word];
    }

    private double gain(int word, int home, int self, int used) {
      double gain = -2 * (term(totals[home] + counts[word]) - term(totals[home]));
      for (int i = 0; i < used; i++) {
        int other = touched[i];
        if (other != home) {
          int forth = pairs[home * number + other];
          int back = pairs[other * number + home];
          gain += right[other] == 0 ? 0 : term(forth + right[other]) - term(forth);
          gain += left[other] == 0 ? 0 : term(back + left[other]) - term(back);
        }
      }
      int own = pairs[home * number + home];
      return gain + term(own + right[home] + left[home] + self) - term(own);
    }
  }

  private static final double[] TERMS = new double[1 << 16];

  static {
    for (int n = 1; n < TERMS.length; n++) {
      TERMS[n] = n * StrictMath.log(n);
    }
  }

  private static double term(int count) {
    return count < TERMS.length ? TERMS[count] : count * StrictMath.log(count);
  }
}
