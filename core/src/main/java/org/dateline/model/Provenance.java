package org.dateline.model;

import java.util.List;

/**
 * How an entry came to be (W3C PROV): the steps that made it, in order.
 *
 * @param steps at least one
 */
public record Provenance(List<Step> steps) {
  public Provenance {
    steps = List.copyOf(steps);
  }

  public static Provenance of(Step... steps) {
    return new Provenance(List.of(steps));
  }

  /**
   * One step.
   *
   * @param stage the stage that took it ({@code statements})
   * @param rule the rule, lexicon row or model that decided, in words a reader can look up ({@code
   *     cue.tsv: said}, {@code statement.model})
   */
  public record Step(String stage, String rule) {}
}
