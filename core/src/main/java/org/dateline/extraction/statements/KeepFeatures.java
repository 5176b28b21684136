package org.dateline.extraction.statements;

import java.util.Arrays;
import java.util.List;
import org.dateline.model.Token.Tag;

/**
 * What speaks for keeping a whole attribution, as numbers for trees: how sure its parts are, what
 * it looks like, and how it stands to the others of its article. Not safe for use by several
 * threads.
 */
public final class KeepFeatures {
  /** Numbers in a row. */
  public static final int SIZE = 86;

  private final CueMarks marks;
  private final Passage passage;
  private final Signals signals;
  private final CueRates rates;
  private final List<Attribution> all;
  private final int[] at; // number of the candidate with this head, or NONE
  private final float density;
  private float[] row = new float[SIZE];
  private int filled;

  public KeepFeatures(CueMarks marks, Signals signals, CueRates rates, List<Attribution> all) {
    this.marks = marks;
    this.passage = marks.passage();
    this.signals = signals;
    this.rates = rates;
    this.all = all;
    this.at = new int[passage.size()];
    Arrays.fill(at, Passage.NONE);
    int likely = 0;
    for (int number = 0; number < all.size(); number++) {
      at[all.get(number).head()] = number;
      likely += all.get(number).sureness().head() > 0 ? 1 : 0;
    }
    this.density = (float) likely / Math.max(1, passage.sentences().size());
  }

  /** The row of the candidate with this number. */
  public float[] of(int number) {
    row = new float[SIZE];
    filled = 0;
    Attribution one = all.get(number);
    sureness(one);
    cue(one);
    source(one);
    content(one);
    new Neighbours(passage, all, number).addTo(this);
    family(one);
    place(one);
    roles(one);
    frame(one);
    if (filled != SIZE) {
      throw new IllegalStateException(filled + " numbers in a row of " + SIZE);
    }
    return row;
  }

  /** What hangs on a noun that is a cue. */
  private void frame(Attribution one) {
    int head = one.head();
    NounFrame frame = passage.is(head, Tag.NOUN) ? new NounFrame(passage, head) : null;
    add(frame == null ? -1 : frame.owned() ? 1 : 0);
    add(frame == null ? -1 : frame.clause());
    add(frame == null ? -1 : frame.preposition());
    add(frame != null && marks.takes(head, frame.clause()));
  }

  void add(float value) {
    row[filled++] = value;
  }

  private void add(boolean holds) {
    add(holds ? 1 : 0);
  }

  private void sureness(Attribution one) {
    add(one.sureness().head());
    add(one.sureness().cue());
    add(one.sureness().source());
    add(one.sureness().content());
    add(rates.of(passage.lemma(one.head())));
    add(rates.of(CueRates.key(passage, one.head())));
  }

  private void cue(Attribution one) {
    int head = one.head();
    int next = one.cue().last() + 1;
    add(passage.isPunctuation(head) ? Passage.NONE : passage.tag(head));
    add(detail(head));
    add(relation(head));
    add(marks.isCue(head));
    add(marks.stance(head));
    add(passage.quotation(head) >= 0);
    add(one.cue().size());
    add(passage.tag(next));
    add(passage.inside(next) && passage.token(next).form().equals(","));
    add(passage.tag(head - 1));
    add(marks.isCue(head - 1));
    add(below(head));
  }

  /** The kind of auxiliary or particle a token is. */
  private float helper(int token) {
    return !passage.inside(token)
        ? Passage.NONE
        : switch (passage.token(token).lemma()) {
          case "to" -> 1;
          case "be" -> 2;
          case "have" -> 3;
          case "not" -> 4;
          default -> 0;
        };
  }

  /** Whether a content opens with "that" or an infinitive. */
  private float opener(int token) {
    return switch (passage.token(token).lemma()) {
      case "that" -> 1;
      case "to" -> 2;
      default -> 0;
    };
  }

  private float detail(int token) {
    return switch (passage.token(token).detail()) {
      case "VBD" -> 1;
      case "VBZ" -> 2;
      case "VBP" -> 3;
      case "VBG" -> 4;
      case "VBN" -> 5;
      case "VB" -> 6;
      default -> 0;
    };
  }

  private float relation(int token) {
    return switch (passage.base(token)) {
      case "root" -> 1;
      case "conj" -> 2;
      case "ccomp" -> 3;
      case "advcl" -> 4;
      case "acl" -> 5;
      case "parataxis" -> 6;
      case "xcomp" -> 7;
      case "obj" -> 8;
      case "nsubj" -> 9;
      case "obl" -> 10;
      case "nmod" -> 11;
      case "amod" -> 12;
      default -> 0;
    };
  }

  /** Clause, object and subject below a token, as bits. */
  private float below(int token) {
    int bits = 0;
    for (int child : passage.children(token)) {
      bits |=
          switch (passage.base(child)) {
            case "ccomp", "xcomp", "parataxis" -> 1;
            case "obj" -> 2;
            case "nsubj" -> 4;
            default -> 0;
          };
    }
    return bits;
  }

  private void source(Attribution one) {
    TokenRange source = one.source();
    if (source == null) {
      for (int missing = 0; missing < 6; missing++) {
        add(Passage.NONE);
      }
      return;
    }
    boolean before = source.last() < one.head();
    add(source.size());
    add(passage.tag(source.last()));
    add(before ? one.head() - source.last() : source.first() - one.head());
    add(before);
    add(passage.entity(source.last()));
    add(passage.quotation(source.last()) >= 0);
  }

  private void content(Attribution one) {
    int pieces = one.content().size();
    int length = 0;
    int quoted = 0;
    for (TokenRange piece : one.content()) {
      length += piece.size();
      quoted += passage.quoted(piece.first(), piece.last());
    }
    add(pieces);
    add(length);
    add(length == 0 ? 0 : (float) quoted / length);
    if (pieces == 0) {
      for (int missing = 0; missing < 8; missing++) {
        add(-20);
      }
      return;
    }
    TokenRange sentence = passage.sentenceOf(one.head());
    TokenRange first = one.content().get(0);
    boolean before = first.last() < one.head();
    add(before ? first.last() - one.head() : first.first() - one.head());
    add(first.first() > sentence.last() ? 2 : first.last() < sentence.first() ? 1 : 0);
    add(first.first() <= sentence.first() + 1);
    add(one.content().get(pieces - 1).last() >= sentence.last() - 1);
    add(passage.tag(first.first()));
    add(relation(first.first()));
    add(opener(first.first()));
    add(least(first));
  }

  /** The candidates directly above and below in the tree. */
  private void family(Attribution one) {
    int above = passage.head(one.head());
    add(above < 0 || at[above] < 0 ? Signals.NEVER : all.get(at[above]).sureness().head());
    float best = Signals.NEVER;
    for (int child : passage.children(one.head())) {
      best = at[child] < 0 ? best : Math.max(best, all.get(at[child]).sureness().head());
    }
    add(best);
  }

  private void place(Attribution one) {
    int head = one.head();
    TokenRange sentence = passage.sentenceOf(head);
    add(sentence.size());
    add(head - sentence.first());
    add(sentence.last() - head);
    add(sentence.first());
    add(passage.size());
    add((float) head / passage.size());
    add(density);
    int depth = 0;
    int up = head;
    while (up >= 0 && depth < 20) {
      depth++;
      up = passage.head(up);
    }
    add(depth);
    add(helper(head - 1));
    add(passage.paragraph(head));
  }

  /** What the chain over the tokens thinks of the parts. */
  private void roles(Attribution one) {
    int head = one.head();
    TokenRange source = one.source();
    TokenRange content = one.content().isEmpty() ? null : one.content().get(0);
    add(signals.share(RoleModel.CUE, head));
    add(signals.share(RoleModel.CONTENT, head));
    add(signals.share(RoleModel.SOURCE, head));
    add(mean(RoleModel.CUE, one.cue()));
    add(source == null ? -1 : mean(RoleModel.SOURCE, source));
    add(content == null ? -1 : mean(RoleModel.CONTENT, content));
    add(signals.beginning(RoleModel.CUE, one.cue().first()));
    add(source == null ? -1 : signals.beginning(RoleModel.SOURCE, source.first()));
    add(content == null ? -1 : signals.beginning(RoleModel.CONTENT, content.first()));
    add(signals.share(RoleModel.CONTENT, head - 1));
    add(signals.share(RoleModel.CONTENT, head + 1));
    add(bestOther(one));
  }

  private float mean(int role, TokenRange range) {
    float sum = 0;
    for (int token = range.first(); token <= range.last(); token++) {
      sum += signals.share(role, token);
    }
    return sum / range.size();
  }

  /** How likely the least likely token of a piece belongs to a content. */
  private float least(TokenRange range) {
    float least = 1;
    for (int token = range.first(); token <= range.last(); token++) {
      least = Math.min(least, signals.share(RoleModel.CONTENT, token));
    }
    return least;
  }

  /** How likely the likeliest other word of the sentence belongs to a cue. */
  private float bestOther(Attribution one) {
    TokenRange sentence = passage.sentenceOf(one.head());
    float best = 0;
    for (int token = sentence.first(); token <= sentence.last(); token++) {
      if (!one.cue().contains(token)) {
        best = Math.max(best, signals.share(RoleModel.CUE, token));
      }
    }
    return best;
  }
}
