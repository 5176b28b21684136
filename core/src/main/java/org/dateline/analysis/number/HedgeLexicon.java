package org.dateline.analysis.number;

import java.util.ArrayList;
import java.util.List;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.knowledge.Lexicon;
import org.dateline.model.Bound;
import org.dateline.text.Span;
import org.dateline.text.Text;
import org.dateline.text.Word;
import org.dateline.text.Words;
import org.jspecify.annotations.Nullable;

/** Hedges before and after a number, of {@code en/lexicon/hedge.tsv}. Immutable. */
final class HedgeLexicon {

  /**
   * A hedge.
   *
   * @param words its words, in lower case
   * @param bound what it makes of the number; null where it says nothing of size ("another")
   */
  record Hedge(List<String> words, @Nullable Bound bound) {}

  private final List<Hedge> before = new ArrayList<>();
  private final List<Hedge> after = new ArrayList<>();

  HedgeLexicon(KnowledgePack knowledge) {
    for (Lexicon.Row row : knowledge.lexicon("en/lexicon/hedge.tsv").rows()) {
      Text text = Text.of(row.get("words"));
      List<String> words =
          Words.cut(text, new Span(0, text.length())).stream().map(Word::lower).toList();
      Bound bound = row.get("bound").isEmpty() ? null : Bound.ofSymbol(row.get("bound"));
      (row.get("side").equals("AFTER") ? after : before).add(new Hedge(words, bound));
    }
  }

  /** The longest hedge that ends just before this word, or null. */
  @Nullable Hedge endingAt(List<Word> words, int end) {
    Hedge best = null;
    for (Hedge hedge : before) {
      int start = end - hedge.words().size();
      if (start >= 0 && longer(hedge, best) && stands(hedge, words, start)) {
        best = hedge;
      }
    }
    return best;
  }

  /** The longest hedge that begins at this word, or null. */
  @Nullable Hedge startingAt(List<Word> words, int start) {
    Hedge best = null;
    for (Hedge hedge : after) {
      boolean fits = start + hedge.words().size() <= words.size();
      if (fits && longer(hedge, best) && stands(hedge, words, start)) {
        best = hedge;
      }
    }
    return best;
  }

  private static boolean longer(Hedge hedge, @Nullable Hedge best) {
    return best == null || hedge.words().size() > best.words().size();
  }

  private static boolean stands(Hedge hedge, List<Word> words, int start) {
    for (int at = 0; at < hedge.words().size(); at++) {
      if (!words.get(start + at).is(hedge.words().get(at))) {
        return false;
      }
    }
    return true;
  }
}
