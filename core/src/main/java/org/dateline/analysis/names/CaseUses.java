package org.dateline.analysis.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.model.Sentence;

/**
 * How the sentences of an article write the words of its lines in Title Case where they stand
 * behind another word, so that the beginning of a sentence proves nothing. One article's work.
 */
final class CaseUses {
  /** How a word is written. */
  enum Use {
    LARGE,
    SMALL,
    JOINED, // with a capital, but beside other capitals only: "High Court"
    UNKNOWN
  }

  /** How often a word was met. */
  private static final class Count {
    private int small;
    private int joined; // with a capital, beside another capital: "High Court"
    private int lone; // with a capital, alone
    private boolean loud; // in capitals throughout
  }

  private final Map<String, Count> counts = new HashMap<>(); // by small form
  private final Set<String> pairs = new HashSet<>(); // of words with capitals, as small forms

  private CaseUses() {}

  /** What all sentences but the titled say of the words of the titled. */
  static CaseUses of(List<Sentence> sentences, boolean[] titled) {
    CaseUses uses = new CaseUses();
    for (int s = 0; s < titled.length; s++) {
      if (titled[s]) {
        sentences
            .get(s)
            .tokens()
            .forEach(
                token -> uses.counts.computeIfAbsent(lower(token.form()), unseen -> new Count()));
      }
    }
    for (int s = 0; s < titled.length; s++) {
      for (int at = 1; !titled[s] && at < sentences.get(s).size(); at++) {
        uses.count(sentences.get(s), at);
      }
    }
    return uses;
  }

  private static String lower(String form) {
    return form.toLowerCase(Locale.ROOT);
  }

  private void count(Sentence sentence, int at) {
    String form = sentence.token(at).form();
    Count count = Character.isLetter(form.charAt(0)) ? counts.get(lower(form)) : null;
    if (count == null || !isBehindWord(sentence, at)) {
      return;
    }
    if (!isCapital(sentence, at)) {
      count.small++;
      return;
    }
    boolean after = isCapital(sentence, at - 1);
    if (after) {
      pairs.add(pair(sentence, at - 1));
    }
    if (after || isCapital(sentence, at + 1)) {
      count.joined++;
    } else {
      count.lone++;
    }
    count.loud |= form.length() > 1 && form.equals(form.toUpperCase(Locale.ROOT));
  }

  // Behind a colon or a quotation mark a word may have a capital as the first of a sentence.
  private static boolean isBehindWord(Sentence sentence, int at) {
    String before = sentence.token(at - 1).form();
    int last = before.codePointBefore(before.length());
    return Character.isLetterOrDigit(last) || before.equals(",") || before.equals("-");
  }

  private static boolean isCapital(Sentence sentence, int at) {
    return at < sentence.size() && Character.isUpperCase(sentence.token(at).form().charAt(0));
  }

  private static String pair(Sentence sentence, int first) {
    return lower(sentence.token(first).form()) + ' ' + lower(sentence.token(first + 1).form());
  }

  /** Whether the article writes a word of a line and a neighbour of it together with capitals. */
  boolean isPaired(Sentence line, int at) {
    return at > 0 && pairs.contains(pair(line, at - 1))
        || at + 1 < line.size() && pairs.contains(pair(line, at));
  }

  /** How the article writes a word that stands alone. */
  Use of(String lower) {
    Count count = counts.get(lower);
    if (count == null || count.small + count.lone == 0) {
      return count == null || count.joined == 0 ? Use.UNKNOWN : Use.JOINED;
    }
    return count.lone > count.small ? Use.LARGE : Use.SMALL;
  }

  /** Whether the article writes a word in capitals throughout. */
  boolean isLoud(String form) {
    Count count = counts.get(lower(form));
    return count != null && count.loud;
  }
}
