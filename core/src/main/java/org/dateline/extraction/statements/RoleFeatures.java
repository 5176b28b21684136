package org.dateline.extraction.statements;

import org.dateline.learning.FeatureVector;

/**
 * What speaks for a token being part of a source, a cue or a content, whosever it is. Not safe for
 * use by several threads.
 */
public final class RoleFeatures {
  private static final int FAR = 12;
  private static final int CLIMB = 8;

  private final CueMarks marks;
  private final Passage passage;
  private final Signals signals;
  private final FeatureVector out;
  private final int[] before; // the last likely head up to a token
  private final int[] after;

  public RoleFeatures(CueMarks marks, Signals signals, FeatureVector out) {
    this.marks = marks;
    this.passage = marks.passage();
    this.signals = signals;
    this.out = out;
    this.before = new int[passage.size()];
    this.after = new int[passage.size()];
    int last = Passage.NONE;
    for (int token = 0; token < before.length; token++) {
      last = signals.head(token) >= Signals.POSSIBLE ? token : last;
      before[token] = last;
    }
    last = Passage.NONE;
    for (int token = before.length - 1; token >= 0; token--) {
      last = signals.head(token) >= Signals.POSSIBLE ? token : last;
      after[token] = last;
    }
  }

  /** Fills the vector with the features of this token. */
  public void of(int token) {
    out.clear();
    word(token);
    window(token);
    tree(token);
    place(token);
  }

  private void word(int token) {
    out.add(701);
    out.add(702, passage.form(token));
    out.add(703, passage.lemma(token), passage.tag(token));
    out.add(704, passage.tag(token), passage.relation(token));
    out.add(705, passage.detail(token));
    out.add(706, marks.stance(token), passage.tag(token));
    out.add(707, signals.step(token), passage.tag(token));
    out.add(708, passage.shape(token), passage.entity(token));
    out.add(709, passage.lemma(token), signals.step(token));
  }

  private void window(int token) {
    out.add(711, passage.form(token - 1), passage.tag(token));
    out.add(712, passage.form(token + 1), passage.tag(token));
    out.add(713, passage.tag(token - 1), passage.tag(token), passage.tag(token + 1));
    out.add(714, passage.tag(token - 2), passage.tag(token - 1), passage.tag(token));
    out.add(715, passage.tag(token), passage.tag(token + 1), passage.tag(token + 2));
    out.add(716, passage.form(token - 1), passage.form(token));
    out.add(717, passage.form(token), passage.form(token + 1));
    out.add(718, signals.step(token - 1), passage.tag(token), signals.step(token + 1));
    out.add(719, signals.step(token - 2), passage.form(token - 1), passage.tag(token));
    out.add(720, signals.step(token + 2), passage.form(token + 1), passage.tag(token));
  }

  private void tree(int token) {
    int above = passage.head(token);
    out.add(731, passage.relation(token), passage.lemma(above));
    out.add(732, passage.relation(token), passage.relation(above), passage.tag(above));
    out.add(733, passage.relation(token), signals.step(above));
    int path = 1;
    int at = token;
    for (int steps = 0; steps < CLIMB && at >= 0; steps++) {
      if (signals.head(at) >= Signals.POSSIBLE) {
        out.add(734, path, signals.step(at));
        out.add(735, path, passage.lemma(at));
        out.add(736, path, passage.tag(token), token < at ? 1 : 0);
        out.add(737, steps, signals.step(at), token < at ? 1 : 0);
        break;
      }
      path = FeatureVector.mix(path, passage.relation(at));
      at = passage.head(at);
    }
    if (at < 0) {
      out.add(738, quote(token));
    }
  }

  private void place(int token) {
    TokenRange sentence = passage.sentenceOf(token);
    int quote = quote(token);
    int left = near(token, before[token]);
    int right = near(token, after[token]);
    int starts = token == passage.nextWord(sentence.first()) ? 1 : 0;
    int ends = token >= passage.lastWord(sentence.last()) ? 1 : 0;
    out.add(741, quote);
    out.add(742, quote, passage.tag(token), starts);
    out.add(743, left, right);
    out.add(744, left, passage.tag(token), ends);
    out.add(745, right, passage.tag(token), starts);
    out.add(746, quote, Math.min(2, left / 4), Math.min(2, right / 4));
    out.add(747, quote(token - 1), quote, quote(token + 1));
    out.add(748, starts, Math.min(3, passage.sentence(token)), quote);
    out.add(749, passage.form(sentence.first()), quote);
    out.add(750, after[token] < 0 ? 0 : passage.lemma(after[token]), right, quote);
    out.add(751, before[token] < 0 ? 0 : passage.lemma(before[token]), left, quote);
  }

  private int near(int token, int head) {
    if (head < 0) {
      return FAR + 2;
    }
    boolean same = passage.sentence(token) == passage.sentence(head);
    int distance = Math.min(FAR, Math.abs(token - head));
    return same ? distance : FAR + 1;
  }

  /** 0 outside of quotations, else by kind and whether the token is a mark. */
  private int quote(int token) {
    int number = passage.quotation(token);
    if (number < 0) {
      return 0;
    }
    return 1 + (passage.quotationNumber(number).single() ? 1 : 0) + (passage.isMark(token) ? 2 : 0);
  }
}
