package org.dateline.evaluation.syntax;

import java.util.List;
import org.dateline.analysis.WordForms;
import org.dateline.text.Span;

/**
 * One sentence of a Universal Dependencies treebank.
 *
 * @param text as written
 * @param opensParagraph whether it is the first of a paragraph
 * @param words its syntactic words
 */
public record GoldSentence(String text, boolean opensParagraph, List<Word> words) {
  /**
   * One syntactic word.
   *
   * @param form as written
   * @param lemma dictionary form
   * @param tags universal and Penn tag, as in {@code "NOUN NNS"}
   * @param head index of the head, the number of words for the root
   * @param relation to the head
   * @param span where it stands in the sentence's text, in UTF-16 code units
   */
  public record Word(String form, String lemma, String tags, int head, String relation, Span span) {
    /** The universal tag. */
    public String universal() {
      return tags.substring(0, tags.indexOf(' '));
    }

    /** The Penn tag. */
    public String detail() {
      return tags.substring(tags.indexOf(' ') + 1);
    }
  }

  public GoldSentence {
    words = List.copyOf(words);
  }

  /** Number of words. */
  public int size() {
    return words.size();
  }

  /** Sets out the words for the tagger. */
  public void fill(WordForms forms) {
    forms.begin(words.size());
    for (int i = 0; i < words.size(); i++) {
      String form = words.get(i).form();
      forms.set(i, form);
    }
  }
}
