package org.dateline.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Groups articles bottom up: the two groups most alike on average become one, as long as they are
 * alike enough. Two large groups must be more alike than a group and a straggler: reports on one
 * quake hold together among themselves, so if the reports on another do not join them one by one,
 * the two are different quakes.
 */
final class AverageLinkage {
  private final double least;
  private final double perDoubling;
  private final int doublings;

  /**
   * A way of grouping.
   *
   * @param least average likeness that joins a single article
   * @param perDoubling what each doubling of the smaller group asks in addition
   * @param doublings after how many doublings no more is asked
   */
  AverageLinkage(double least, double perDoubling, int doublings) {
    this.least = least;
    this.perDoubling = perDoubling;
    this.doublings = doublings;
  }

  /** The groups among these articles, each ascending, in order of their first. */
  List<List<Integer>> group(float[][] likeness) {
    return new Run(likeness).run();
  }

  private double hurdle(int size) {
    return perDoubling * Math.min(doublings, Math.log(size) / Math.log(2));
  }

  private final class Run {
    private final float[][] average;
    private final int count;
    private final List<List<Integer>> members = new ArrayList<>();
    private final boolean[] gone;
    private final boolean[] stale; // whose best partner has changed since it was found
    private final int[] best;
    private final double[] bestScore;
    private final double[] hurdles;

    Run(float[][] likeness) {
      average = likeness;
      count = likeness.length;
      gone = new boolean[count];
      stale = new boolean[count];
      best = new int[count];
      bestScore = new double[count];
      hurdles = new double[count + 1];
      for (int size = 1; size <= count; size++) {
        hurdles[size] = hurdle(size);
      }
      for (int article = 0; article < count; article++) {
        members.add(new ArrayList<>(List.of(article)));
      }
      for (int article = 0; article < count; article++) {
        findBest(article);
      }
    }

    List<List<Integer>> run() {
      int next = nearest();
      while (next >= 0) {
        merge(Math.min(next, best[next]), Math.max(next, best[next]));
        next = nearest();
      }
      return members.stream()
          .filter(group -> !group.isEmpty())
          .map(group -> group.stream().sorted().toList())
          .toList();
    }

    /** The group with the best score of all; scores only fall, so a stale one is a bound. */
    private int nearest() {
      int nearest = highest();
      while (nearest >= 0 && stale[nearest]) {
        findBest(nearest);
        nearest = highest();
      }
      return nearest;
    }

    private int highest() {
      int nearest = -1;
      double top = least;
      for (int group = 0; group < count; group++) {
        if (!gone[group] && bestScore[group] >= top && (nearest < 0 || bestScore[group] > top)) {
          top = bestScore[group];
          nearest = group;
        }
      }
      return nearest;
    }

    private double score(int one, int other) {
      int smaller = Math.min(members.get(one).size(), members.get(other).size());
      return average[one][other] - hurdles[smaller];
    }

    private void findBest(int group) {
      best[group] = -1;
      stale[group] = false;
      bestScore[group] = Double.NEGATIVE_INFINITY;
      for (int other = 0; other < count; other++) {
        if (other != group && !gone[other]) {
          offer(group, other, score(group, other));
        }
      }
    }

    private void offer(int group, int other, double score) {
      if (score > bestScore[group]) {
        best[group] = other;
        bestScore[group] = score;
      }
    }

    private void merge(int into, int from) {
      int intoSize = members.get(into).size();
      int fromSize = members.get(from).size();
      float share = (float) intoSize / (intoSize + fromSize);
      for (int other = 0; other < count; other++) {
        float joined = share * average[into][other] + (1 - share) * average[from][other];
        average[into][other] = joined;
        average[other][into] = joined;
      }
      members.get(into).addAll(members.get(from));
      members.set(from, List.of());
      gone[from] = true;
      Arrays.fill(average[from], 0);
      refresh(into, from);
    }

    private void refresh(int into, int from) {
      findBest(into);
      for (int other = 0; other < count; other++) {
        if (gone[other] || other == into) {
          continue;
        }
        if (best[other] == into || best[other] == from) {
          stale[other] = true; // found again when its turn comes
        } else if (!stale[other]) {
          offer(other, into, score(other, into));
        }
      }
    }
  }
}
