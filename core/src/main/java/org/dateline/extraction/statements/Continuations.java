package org.dateline.extraction.statements;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Gives a paragraph that is nothing but a quotation to the one who was quoted in the paragraph
 * before: newspapers name a speaker once and let the words run on. Where two have just spoken in
 * short paragraphs and one asks the other, it is the turn of the one before.
 */
final class Continuations {
  private static final int FEWEST_WORDS = 4;
  private static final int LONGEST_TURN = 30; // tokens

  private final Passage passage;
  private final List<Attribution> all;
  private final boolean[] taken;
  private final List<AttributionFinder.Turn> turns = new ArrayList<>();
  private int holder = Passage.NONE; // who was quoted last in the paragraph before
  private int before = Passage.NONE; // who was quoted last in the paragraph before that one
  private boolean question; // whether the paragraph before asks something
  private boolean brief; // whether it is short

  Continuations(Passage passage, List<Attribution> all) {
    this.passage = passage;
    this.all = new ArrayList<>(all);
    this.all.replaceAll(this::withoutParagraphs);
    this.taken = new boolean[passage.size()];
    for (Attribution each : this.all) {
      take(each.cue());
      TokenRange source = each.source();
      if (source != null) {
        take(source);
      }
      each.content().forEach(this::take);
    }
  }

  /** Without whole quoted paragraphs after the cue's: whose they are is decided here. */
  private Attribution withoutParagraphs(Attribution one) {
    List<TokenRange> pieces = new ArrayList<>();
    for (TokenRange part : one.cutAtParagraphs(passage).content()) {
      boolean later = passage.paragraph(part.first()) > passage.paragraph(one.cue().last());
      if (!later || !isWhole(part)) {
        pieces.add(part);
      }
    }
    boolean fewer = !pieces.isEmpty() && pieces.size() < one.content().size();
    return fewer ? one.withContent(pieces) : one;
  }

  /** Whether a part is all the words of its paragraph, and quoted. */
  private boolean isWhole(TokenRange part) {
    int before = passage.lastWord(part.first() - 1);
    int after = passage.nextWord(part.last() + 1);
    boolean opens = before < 0 || passage.paragraph(before) != passage.paragraph(part.first());
    boolean closes =
        !passage.inside(after) || passage.paragraph(after) != passage.paragraph(part.last());
    return opens
        && closes
        && passage.quoted(part.first(), part.last()) == part.size()
        && !passage.quotationNumber(passage.quotation(part.first())).single();
  }

  private void take(TokenRange range) {
    Arrays.fill(taken, range.first(), range.last() + 1, true);
  }

  /** The attributions, some with pieces more. */
  List<Attribution> join() {
    int first = 0;
    while (first < passage.size()) {
      int last = first;
      while (passage.inside(last + 1) && passage.paragraph(last + 1) == passage.paragraph(first)) {
        last++;
      }
      if (isLone(first, last)) {
        take(first, last);
      } else {
        attributed(first, last);
      }
      first = last + 1;
    }
    return all;
  }

  /** The paragraphs of dialogues that nobody is named for; known after {@link #join}. */
  List<AttributionFinder.Turn> turns() {
    return List.copyOf(turns);
  }

  /** A paragraph that somebody is credited with. */
  private void attributed(int first, int last) {
    int now = lastQuoted(first, last);
    before = now < 0 || holder < 0 || all.get(now).cue().first() < first ? Passage.NONE : holder;
    holder = now;
    question = asks(last);
    brief = last - first <= LONGEST_TURN;
  }

  /** A paragraph of quoted words alone: a turn of a dialogue, or the last speaker going on. */
  private void take(int first, int last) {
    TokenRange words = new TokenRange(passage.nextWord(first), passage.lastWord(last));
    boolean asks = asks(last);
    boolean turn =
        before >= 0
            && brief
            && last - first <= LONGEST_TURN
            && (asks || question)
            && isOther(all.get(before), all.get(holder));
    if (turn) {
      turns.add(new AttributionFinder.Turn(words, all.get(before).head()));
      int speaker = before;
      before = holder;
      holder = speaker;
      question = asks;
    } else if (holder >= 0 && words.size() >= FEWEST_WORDS) {
      all.set(holder, all.get(holder).withPiece(words));
    }
  }

  /** Whether a quotation ends in a question before the end of the paragraph or at it. */
  private boolean asks(int last) {
    for (int token = last; token >= 0; token--) {
      if (passage.paragraph(token) != passage.paragraph(last)) {
        return false;
      }
      if (passage.token(token).form().equals("?")) {
        return true;
      }
    }
    return false;
  }

  /** Whether two attributions name two different sources. */
  private boolean isOther(Attribution one, Attribution other) {
    TokenRange its = one.source();
    TokenRange others = other.source();
    return its != null
        && others != null
        && passage.lemma(its.last()) != passage.lemma(others.last());
  }

  /** Whether a paragraph is all quoted, and nobody's yet. */
  private boolean isLone(int first, int last) {
    for (int token = first; token <= last; token++) {
      if (taken[token] || passage.quotation(token) < 0 && !passage.isPunctuation(token)) {
        return false;
      }
    }
    int word = passage.nextWord(first);
    return word <= last && !passage.quotationNumber(passage.quotation(word)).single();
  }

  /** The attribution whose quoted words or cue end a paragraph, or {@link Passage#NONE}. */
  private int lastQuoted(int first, int last) {
    int best = Passage.NONE;
    int reach = first;
    for (int number = 0; number < all.size(); number++) {
      Attribution each = all.get(number);
      int end = each.end();
      if (end >= reach && end <= last) {
        best = number;
        reach = end;
      }
    }
    if (best < 0 || all.get(best).content().isEmpty()) {
      return Passage.NONE;
    }
    List<TokenRange> pieces = all.get(best).content();
    boolean quoted = passage.quotation(pieces.get(pieces.size() - 1).last()) >= 0;
    return quoted ? best : Passage.NONE;
  }
}
