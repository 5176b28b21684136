package org.dateline.extraction.statements;

import java.util.List;
import org.dateline.learning.FeatureVector;

/**
 * What speaks for keeping a whole attribution: how sure its parts are, and how it stands to the
 * others, for no attribution of the corpus stands inside the content of another.
 */
public final class KeepFeatures {
  private static final float STEP = 0.75f; // logits in one bucket

  private final CueMarks marks;
  private final Passage passage;
  private final FeatureVector out;

  public KeepFeatures(CueMarks marks, FeatureVector out) {
    this.marks = marks;
    this.passage = marks.passage();
    this.out = out;
  }

  /** Fills the vector for this one among all candidates of the article. */
  public void of(Attribution one, List<Attribution> all) {
    out.clear();
    int sure = bucket(one.sureness().head());
    int lemma = passage.lemma(one.head());
    int tag = passage.tag(one.head());
    int source = share(one.sureness().source());
    int content = share(one.sureness().content());
    int pieces = one.content().size();
    int sourceTag = one.source() == null ? -1 : passage.tag(one.source().last());
    int stance = marks.stance(one.head());
    out.add(601);
    out.add(602, sure);
    out.add(603, lemma);
    out.add(604, tag, sure);
    out.add(605, source, sourceTag < 0 ? 1 : 0);
    out.add(606, content, pieces);
    out.add(607, sure, source, content);
    out.add(608, lemma, sourceTag < 0 ? 1 : 0);
    out.add(609, lemma, pieces);
    out.add(610, stance, tag, sourceTag);
    out.add(611, sure, sourceTag < 0 ? 1 : 0, pieces);
    out.add(612, lemma, passage.tag(one.cue().last()), one.cue().size());
    out.add(613, share(one.sureness().cue()), sure);
    out.add(614, quoteOf(one), sure);
    out.add(615, quoteOf(one), lemma);
    out.add(616, passage.quotation(one.head()) >= 0 ? 1 : 0, sure);
    out.add(617, stance, quoteOf(one), sourceTag);
    if (one.source() != null) {
      out.add(618, passage.lemma(one.source().last()), tag);
      out.add(619, passage.entity(one.source().last()), stance, passage.tag(one.source().last()));
    }
    if (pieces > 0) {
      TokenRange piece = one.content().get(0);
      out.add(620, Math.min(8, piece.size()), tag);
      out.add(621, Math.min(8, piece.size()), lemma);
      out.add(622, passage.lemma(piece.first()), tag);
      out.add(623, passage.relation(piece.first()), stance);
    }
    neighbours(one, all, sure);
  }

  private void neighbours(Attribution one, List<Attribution> all, int sure) {
    float outer = Float.NEGATIVE_INFINITY;
    float inner = Float.NEGATIVE_INFINITY;
    float rival = Float.NEGATIVE_INFINITY;
    int outerLemma = 0;
    int innerLemma = 0;
    for (Attribution other : all) {
      if (other.equals(one)) {
        continue;
      }
      float score = other.sureness().head();
      if (other.says(one.head()) && score > outer) {
        outer = score;
        outerLemma = passage.lemma(other.head());
      } else if (one.says(other.head()) && score > inner) {
        inner = score;
        innerLemma = passage.lemma(other.head());
      } else if (sharesContent(one, other)) {
        rival = Math.max(rival, score);
      }
    }
    int lemma = passage.lemma(one.head());
    float own = one.sureness().head();
    out.add(630, bucket(outer), sure);
    out.add(631, bucket(inner), sure);
    out.add(632, bucket(rival), sure);
    out.add(633, outerLemma, outer > own ? 1 : 0);
    out.add(634, innerLemma, inner > own ? 1 : 0);
    out.add(635, lemma, bucket(outer));
    out.add(636, lemma, bucket(inner));
    out.add(637, bucket(outer - own), bucket(inner - own));
    out.add(638, lemma, outer > own ? 1 : 0, inner > own ? 1 : 0);
    out.add(639, bucket(rival - own), lemma);
  }

  private static boolean sharesContent(Attribution one, Attribution other) {
    for (TokenRange range : one.content()) {
      for (TokenRange its : other.content()) {
        if (range.overlaps(its)) {
          return true;
        }
      }
    }
    return false;
  }

  private int quoteOf(Attribution one) {
    int state = 0;
    for (TokenRange range : one.content()) {
      state |= passage.quotation(range.first()) >= 0 ? 1 : 2;
      state |= passage.quotation(range.last()) >= 0 ? 1 : 2;
    }
    return state;
  }

  private static int bucket(float logit) {
    return logit < -1e6f ? -99 : Math.round(Math.max(-8, Math.min(8, logit)) / STEP);
  }

  private static int share(float probability) {
    return (int) (Math.max(0, Math.min(1, probability)) * 8);
  }
}
