package org.dateline.extraction.statements;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How one candidate stands to the others of its article. Not safe for use by several threads. */
final class Neighbours {
  private static final int NEAR = 40; // tokens beyond the sentence that count as near
  private static final float NONE = -20f;

  private final Passage passage;
  private final Attribution one;
  private final TokenRange sentence;
  private float outer = NONE;
  private float outerContent;
  private boolean outerSource;
  private float inner = NONE;
  private float innerContent;
  private float innerSpan;
  private float rival = NONE;
  private int outers;
  private int inners;
  private int rivals;
  private float before = NONE;
  private float after = NONE;
  private int rank;
  private int company;
  private float earlier = NONE;
  private float later = NONE;
  private float sameWord = NONE;
  private int sameWords;
  private float sameSource = NONE;
  private float best = NONE;

  Neighbours(Passage passage, List<Attribution> all, int number) {
    this.passage = passage;
    this.one = all.get(number);
    this.sentence = passage.sentenceOf(one.head());
    for (int other = 0; other < all.size(); other++) {
      if (other != number) {
        Attribution its = all.get(other);
        nesting(its, its.sureness().head());
        position(its.head(), its.sureness().head());
        likeness(its, its.sureness().head());
      }
    }
  }

  private void nesting(Attribution other, float score) {
    if (other.says(one.head())) {
      outers++;
      if (score > outer) {
        outer = score;
        outerContent = other.sureness().content();
        outerSource = other.source() != null;
      }
    } else if (one.says(other.head())) {
      inners++;
      if (score > inner) {
        inner = score;
        innerContent = other.sureness().content();
        innerSpan = other.sureness().source();
      }
    } else if (sharesContent(other)) {
      rivals++;
      rival = Math.max(rival, score);
    }
  }

  private boolean sharesContent(Attribution other) {
    for (TokenRange range : one.content()) {
      for (TokenRange its : other.content()) {
        if (range.overlaps(its)) {
          return true;
        }
      }
    }
    return false;
  }

  private void position(int head, float score) {
    if (sentence.contains(head)) {
      company++;
      best = Math.max(best, score);
      rank += score > one.sureness().head() ? 1 : 0;
      before = head < one.head() ? Math.max(before, score) : before;
      after = head > one.head() ? Math.max(after, score) : after;
    } else if (head < sentence.first() && head >= sentence.first() - NEAR) {
      earlier = Math.max(earlier, score);
    } else if (head > sentence.last() && head <= sentence.last() + NEAR) {
      later = Math.max(later, score);
    }
  }

  private void likeness(Attribution other, float score) {
    if (passage.lemma(other.head()) == passage.lemma(one.head())) {
      sameWords++;
      sameWord = Math.max(sameWord, score);
    }
    if (isSame(one.source(), other.source())) {
      sameSource = Math.max(sameSource, score);
    }
  }

  private boolean isSame(@Nullable TokenRange source, @Nullable TokenRange other) {
    return source != null
        && other != null
        && passage.lemma(source.last()) == passage.lemma(other.last());
  }

  void addTo(KeepFeatures row) {
    float own = one.sureness().head();
    float[] numbers = {
      outer,
      inner,
      rival,
      outerContent,
      innerContent,
      outers,
      inners,
      rivals,
      outerSource ? 1 : 0,
      outer - own,
      inner - own,
      rival - own,
      rank,
      company,
      before,
      after,
      earlier,
      later,
      sameWord,
      sameWords,
      sameSource,
      best,
      innerSpan
    };
    for (float number : numbers) {
      row.add(number);
    }
  }
}
