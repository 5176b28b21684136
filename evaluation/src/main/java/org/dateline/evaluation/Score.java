package org.dateline.evaluation;

/**
 * One number of the scoreboard.
 *
 * @param key stable key, also in {@code floors.json}: {@code pages.body.f1}
 * @param label what is measured, for a reader
 * @param value the score; shares lie in 0 to 1, speeds are per second
 * @param goal the first goal of the scoreboard, or {@code NaN} where none is set
 * @param others what the best others reach, in words; empty where nothing is known
 */
public record Score(String key, String label, double value, double goal, String others) {
  public static Score of(String key, String label, double value) {
    return new Score(key, label, value, Double.NaN, "");
  }
}
