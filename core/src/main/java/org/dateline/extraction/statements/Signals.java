package org.dateline.extraction.statements;

import java.util.Arrays;

/**
 * What earlier models think of every token of an article, for the models that come after: whether
 * it is the head of a cue, whether it belongs to a source, a cue, a content, and whether one begins
 * or ends there. Immutable.
 */
public final class Signals {
  /** Logit of a token that is not looked at. */
  public static final float NEVER = -30f;

  static final float POSSIBLE = -1.5f;
  private static final float STEP = 1.25f;
  private static final int MOST = 4;
  private static final float LIKELY = 0f;
  private static final float[] SHARES = {.02f, .06f, .15f, .3f, .5f, .7f, .85f, .95f};

  private final float[] heads;
  private final int[] steps;
  private final int[] likely;
  private final int[] possible;
  private final float[] roles;
  private final float[] contentBefore;

  private Signals(float[] heads, float[] roles) {
    this.heads = heads;
    this.roles = roles;
    steps = new int[heads.length];
    likely = new int[heads.length + 1];
    possible = new int[heads.length + 1];
    contentBefore = new float[heads.length + 1];
    for (int token = 0; token < heads.length; token++) {
      steps[token] = Math.round(Math.max(-MOST, Math.min(MOST, heads[token] / STEP)));
      likely[token + 1] = likely[token] + (heads[token] >= LIKELY ? 1 : 0);
      possible[token + 1] = possible[token] + (heads[token] >= POSSIBLE ? 1 : 0);
      contentBefore[token + 1] = contentBefore[token] + share(RoleModel.CONTENT, token);
    }
  }

  /** With the logits of heads alone. */
  public static Signals of(float[] heads) {
    return new Signals(heads.clone(), new float[heads.length * RoleModel.LABELS]);
  }

  /** The same with the probabilities of roles. */
  public Signals withRoles(float[] probabilities) {
    return new Signals(heads, probabilities.clone());
  }

  /** Logit of the token being the head of a cue. */
  float head(int token) {
    return token >= 0 && token < heads.length ? heads[token] : NEVER;
  }

  /** The same in coarse steps. */
  int step(int token) {
    return token >= 0 && token < steps.length ? steps[token] : -MOST;
  }

  /** How many heads stand in the range: likely ones and possible ones, two of each at most. */
  int within(int first, int last) {
    if (last < first) {
      return 0;
    }
    int sure = Math.min(2, likely[last + 1] - likely[first]);
    int may = Math.min(2, possible[last + 1] - possible[first]);
    return sure * 3 + may;
  }

  /** Whether a head that is looked at stands in the range. */
  boolean anyIn(TokenRange range) {
    for (int token = range.first(); token <= range.last(); token++) {
      if (heads[token] >= AttributionFinder.CANDIDATE) {
        return true;
      }
    }
    return false;
  }

  /** Probability that the token belongs to this role, named by the label of its first token. */
  float share(int role, int token) {
    return at(role, token) + at(role + 1, token);
  }

  private float at(int label, int token) {
    return token >= 0 && token < heads.length ? roles[token * RoleModel.LABELS + label] : 0;
  }

  /** Probability that something of this role begins at the token. */
  float beginning(int role, int token) {
    return at(role, token);
  }

  /** The same in steps. */
  int begins(int role, int token) {
    return stepOf(at(role, token));
  }

  /** How likely something of this role ends at the token, in steps. */
  int ends(int role, int token) {
    return stepOf(share(role, token) - at(role + 1, token + 1));
  }

  /** How likely the token belongs to this role, in steps. */
  int belongs(int role, int token) {
    return stepOf(share(role, token));
  }

  /** How likely the tokens of a range belong to contents, on the average. */
  float content(int first, int last) {
    return (contentBefore[last + 1] - contentBefore[first]) / (last - first + 1);
  }

  static int stepOf(float share) {
    int step = 0;
    while (step < SHARES.length && share >= SHARES[step]) {
      step++;
    }
    return step;
  }

  /** Signals that say nothing, for this many tokens. */
  public static Signals none(int size) {
    float[] heads = new float[size];
    Arrays.fill(heads, NEVER);
    return of(heads);
  }
}
