package org.dateline.extraction.statements;

import org.dateline.learning.FeatureVector;
import org.dateline.model.Token;

/** What speaks for and against a token being the head of a cue. */
public final class HeadFeatures {
  private static final int SUBJECT = 1;
  private static final int PASSIVE = 2;
  private static final int CLAUSE = 4;
  private static final int OPEN_CLAUSE = 8;
  private static final int OBJECT = 16;
  private static final int PARATAXIS = 32;
  private static final int NEGATED = 64;
  private static final int OBLIQUE = 128;
  private static final int MARKED_CLAUSE = 256;
  private static final int EXPLETIVE = 512;

  private final Passage passage;
  private final CueMarks marks;
  private final FeatureVector out;

  public HeadFeatures(CueMarks marks, FeatureVector out) {
    this.passage = marks.passage();
    this.marks = marks;
    this.out = out;
  }

  /** Fills the vector with the features of this token. */
  public void of(int token) {
    out.clear();
    addTo(token);
  }

  /** Adds the features of this token to those that the vector holds. */
  void addTo(int token) {
    int flags = flags(token);
    word(token, flags);
    parent(token);
    children(token);
    subject(token);
    window(token);
    quotes(token, flags);
    position(token);
    company(token);
    colon(token);
    frame(token);
  }

  private void frame(int token) {
    if (!passage.is(token, Token.Tag.NOUN)) {
      return;
    }
    int frame = new NounFrame(passage, token).code();
    int above = passage.head(token);
    out.add(123, marks.stance(token), frame, passage.relation(token));
    out.add(124, marks.stance(token), frame);
    out.add(125, passage.lemma(token), frame);
    out.add(126, frame, marks.isCue(above) ? 1 : 0, passage.relation(token));
    out.add(127, frame, passage.lemma(above));
    out.add(128, marks.isCue(token) ? 1 : 0, frame);
  }

  /** What hangs below a token, as bits. */
  int flags(int token) {
    int flags = 0;
    for (int child : passage.children(token)) {
      flags |=
          switch (passage.token(child).relation()) {
            case "nsubj", "csubj" -> SUBJECT;
            case "nsubj:pass", "aux:pass", "csubj:pass" -> PASSIVE;
            case "ccomp" -> hasMark(child) ? CLAUSE | MARKED_CLAUSE : CLAUSE;
            case "xcomp", "acl" -> OPEN_CLAUSE;
            case "obj" -> OBJECT;
            case "parataxis" -> PARATAXIS;
            case "obl", "nmod" -> OBLIQUE;
            case "expl" -> EXPLETIVE;
            default -> passage.token(child).lemma().equals("not") ? NEGATED : 0;
          };
    }
    return flags;
  }

  private boolean hasMark(int token) {
    for (int child : passage.children(token)) {
      if (passage.token(child).relation().equals("mark")) {
        return true;
      }
    }
    return false;
  }

  private void word(int token, int flags) {
    int lemma = passage.lemma(token);
    int stance = marks.stance(token);
    int tag = passage.tag(token);
    out.add(1);
    out.add(2, lemma);
    out.add(3, passage.form(token));
    out.add(4, lemma, tag);
    out.add(5, lemma, passage.detail(token));
    out.add(6, tag, passage.relation(token));
    out.add(7, lemma, passage.relation(token));
    out.add(8, stance, tag);
    out.add(9, stance, flags);
    out.add(10, lemma, flags);
    out.add(11, tag, flags);
    out.add(12, stance, passage.relation(token));
    out.add(13, marks.length(token), lemma);
    for (int bit = 1; bit <= EXPLETIVE; bit <<= 1) {
      int on = (flags & bit) == 0 ? 0 : bit;
      out.add(14, lemma, on | 1 << 20 | bit << 10);
      out.add(15, stance * 64 + tag, on | 1 << 20 | bit << 10);
    }
    out.add(16, passage.detail(token), flags);
  }

  private void parent(int token) {
    int above = passage.head(token);
    int lemma = passage.lemma(token);
    out.add(20, passage.lemma(above), passage.relation(token));
    out.add(21, lemma, passage.lemma(above));
    out.add(22, passage.tag(token), passage.tag(above), passage.relation(token));
    out.add(23, passage.relation(above), passage.relation(token));
    out.add(24, marks.stance(token), marks.stance(above), passage.relation(token));
    out.add(25, lemma, marks.isCue(above) ? 1 : 0, passage.relation(token));
  }

  private void children(int token) {
    int lemma = passage.lemma(token);
    int stance = marks.stance(token);
    for (int child : passage.children(token)) {
      int relation = passage.relation(child);
      int side = child < token ? 1 : 0;
      out.add(30, lemma, relation, side);
      out.add(31, stance, relation, side);
      out.add(32, passage.tag(token), relation, passage.lemma(child));
      out.add(33, lemma, relation, passage.lemma(child));
      out.add(34, stance, relation, passage.tag(child));
      for (int below : passage.children(child)) {
        String kind = passage.token(below).relation();
        if (kind.equals("mark") || kind.equals("case") || kind.equals("cop")) {
          out.add(35, lemma, relation, passage.lemma(below));
          out.add(36, stance, relation, passage.lemma(below));
        }
      }
    }
  }

  private void subject(int token) {
    int subject = subjectOf(token);
    int lemma = passage.lemma(token);
    if (subject < 0) {
      out.add(40, lemma);
      out.add(41, marks.stance(token), passage.tag(token));
      return;
    }
    int kind = passage.entity(subject);
    out.add(42, passage.lemma(subject), passage.tag(token));
    out.add(43, lemma, passage.lemma(subject));
    out.add(44, lemma, passage.tag(subject));
    out.add(45, lemma, kind);
    out.add(46, marks.stance(token), kind, passage.tag(subject));
    out.add(47, marks.stance(token), passage.lemma(subject));
  }

  /** The subject of the token or of a verb it hangs from by a chain of verbs; -1 for none. */
  private int subjectOf(int token) {
    int at = token;
    for (int steps = 0; steps < 4 && at >= 0; steps++) {
      for (int child : passage.children(at)) {
        if (passage.base(child).equals("nsubj")) {
          return child;
        }
      }
      String relation = passage.base(at);
      boolean shares = relation.equals("conj") || relation.equals("xcomp");
      if (relation.equals("acl")) {
        return passage.head(at);
      }
      if (!shares && !relation.equals("advcl")) {
        return Passage.NONE;
      }
      at = passage.head(at);
    }
    return Passage.NONE;
  }

  private void window(int token) {
    int lemma = passage.lemma(token);
    for (int offset = -3; offset <= 3; offset++) {
      if (offset != 0) {
        out.add(50 + offset, passage.form(token + offset));
        out.add(60 + offset, lemma, passage.lemma(token + offset));
        out.add(70 + offset, marks.stance(token), passage.tag(token + offset));
      }
    }
    out.add(74, passage.tag(token - 1), passage.tag(token), passage.tag(token + 1));
    out.add(75, lemma, passage.tag(token + 1), passage.tag(token + 2));
    out.add(76, lemma, passage.tag(token - 1), passage.tag(token - 2));
    out.add(77, lemma, passage.lemma(token + 1), passage.lemma(token + 2));
    out.add(78, passage.lemma(token - 1), passage.lemma(token + 1), passage.tag(token));
  }

  private void quotes(int token, int flags) {
    int lemma = passage.lemma(token);
    TokenRange sentence = passage.sentenceOf(token);
    boolean inside = passage.quotation(token) >= 0;
    boolean before = quoted(Math.max(sentence.first(), token - 6), token - 1);
    boolean after = quoted(token + 1, Math.min(sentence.last(), token + 8));
    boolean elsewhere = quoted(sentence.first(), sentence.last());
    int state = bit(inside, 1) | bit(before, 2) | bit(after, 4) | bit(elsewhere, 8);
    int next = bit(nextSentenceQuoted(sentence, 1), 1) | bit(nextSentenceQuoted(sentence, -1), 2);
    out.add(80, state);
    out.add(81, lemma, state);
    out.add(82, marks.stance(token), state);
    out.add(83, flags, state);
    out.add(84, lemma, bit(inside, 1));
    out.add(85, state, next, passage.tag(token));
    out.add(86, lemma, next);
    if (inside) {
      Quotation quotation = passage.quotationNumber(passage.quotation(token));
      int length = Math.min(5, quotation.span().length() / 20);
      out.add(87, length, marks.stance(token));
      out.add(88, length, passage.tag(token), bit(quotation.single(), 1));
    }
  }

  private boolean quoted(int from, int to) {
    return from <= to && passage.quoted(from, to) > 0;
  }

  private boolean nextSentenceQuoted(TokenRange sentence, int direction) {
    int at = direction > 0 ? sentence.last() + 1 : sentence.first() - 1;
    return passage.inside(at)
        && passage.paragraph(at) == passage.paragraph(sentence.first())
        && passage.quotation(at) >= 0;
  }

  private void position(int token) {
    TokenRange sentence = passage.sentenceOf(token);
    int number = Math.min(3, passage.sentence(token));
    int place = 4 * (token - sentence.first()) / sentence.size();
    boolean starts =
        sentence.first() == 0
            || passage.paragraph(sentence.first() - 1) != passage.paragraph(sentence.first());
    boolean ends = token >= sentence.last() - 1;
    out.add(90, number, passage.tag(token));
    out.add(91, place, bit(ends, 1), passage.tag(token));
    out.add(92, passage.lemma(token), number);
    out.add(93, passage.lemma(token), bit(ends, 1), bit(token == sentence.first(), 1));
    out.add(94, Math.min(6, sentence.size() / 6), passage.tag(token), bit(starts, 1));
    out.add(95, passage.lemma(token), bit(starts, 1));
  }

  /** Other cues of the sentence: above, below, and the first of it. */
  private void company(int token) {
    TokenRange sentence = passage.sentenceOf(token);
    int lemma = passage.lemma(token);
    int before = 0;
    int after = 0;
    for (int at = sentence.first(); at <= sentence.last(); at++) {
      if (at != token && marks.isCue(at) && passage.is(at, Token.Tag.VERB)) {
        before += at < token ? 1 : 0;
        after += at > token ? 1 : 0;
      }
    }
    out.add(100, Math.min(3, before), Math.min(3, after), marks.stance(token));
    int relations = 1;
    int at = token;
    for (int steps = 0; steps < 5 && passage.head(at) >= 0; steps++) {
      relations = FeatureVector.mix(relations, passage.relation(at));
      at = passage.head(at);
      if (marks.isCue(at)) {
        out.add(101, relations, marks.stance(at));
        out.add(102, passage.lemma(at), passage.relation(token), steps);
        out.add(103, lemma, marks.stance(at), steps);
        out.add(104, lemma, passage.lemma(at));
      }
    }
    out.add(105, relations, passage.tag(token));
    out.add(106, lemma, relations);
  }

  private void colon(int token) {
    if (!passage.isPunctuation(token)) {
      return;
    }
    TokenRange sentence = passage.sentenceOf(token);
    int form = passage.form(token);
    int distance = Math.min(8, token - sentence.first());
    int rest = Math.min(8, sentence.last() - token);
    int number = Math.min(2, passage.sentence(token));
    boolean names = true;
    for (int at = sentence.first(); at < token; at++) {
      names &= passage.isPunctuation(at) || passage.shape(at) >= 4;
    }
    boolean signed = isSignature(token);
    boolean closes = passage.isMark(token - 1);
    boolean last = token + 1 >= passage.lastWord(sentence.last());
    out.add(119, form, bit(signed, 1), bit(closes, 1));
    out.add(120, form, bit(signed, 1), passage.entity(passage.nextWord(token)));
    out.add(121, form, bit(passage.quotation(token - 1) >= 0, 1), bit(last, 1));
    out.add(122, form, bit(names, 1) + 2 * bit(closes, 1), passage.shape(token + 1));
    out.add(110, form, distance, bit(names, 1));
    out.add(111, form, number, bit(names, 1));
    out.add(112, form, passage.shape(token - 1), passage.shape(token + 1));
    out.add(113, form, passage.tag(token - 1), passage.tag(token + 1));
    out.add(114, form, passage.quotation(token + 1) >= 0 ? 1 : 0, passage.entity(token) + 1);
    out.add(115, form, rest, distance);
    out.add(116, form, passage.inside(token - 1) ? passage.entity(token - 1) : -2, number);
    out.add(117, form, marks.stance(token - 1), bit(names, 1));
    out.add(118, form, bit(passage.paragraph(token) == 0, 1), distance);
  }

  /** Whether a few names and nothing else follow in the sentence, as under a letter. */
  private boolean isSignature(int token) {
    TokenRange sentence = passage.sentenceOf(token);
    if (sentence.last() - token > 8 || sentence.last() == token) {
      return false;
    }
    for (int at = token + 1; at <= sentence.last(); at++) {
      if (!passage.isPunctuation(at) && passage.shape(at) < 4) {
        return false;
      }
    }
    return true;
  }

  private static int bit(boolean holds, int value) {
    return holds ? value : 0;
  }
}
