package org.dateline.analysis.names;

import java.util.List;
import java.util.Locale;
import org.dateline.model.Sentence;

/**
 * A phrase that may take up what was named before: "the country's president".
 *
 * @param number index of its sentence
 * @param sentence its words
 * @param first index of its first token
 * @param last index of the noun that heads it
 * @param names the names of the sentence
 */
record Phrase(int number, Sentence sentence, int first, int last, List<Name> names) {
  /** A token's form. */
  String form(int at) {
    return sentence.token(at).form();
  }

  /** A token's form in lower case. */
  String lower(int at) {
    return form(at).toLowerCase(Locale.ROOT);
  }

  /** Tokens joined as they stand in the text, in lower case. */
  String lower(int from, int to) {
    StringBuilder joined = new StringBuilder();
    for (int at = from; at <= to; at++) {
      boolean apart =
          at > from && sentence.token(at - 1).span().end() < sentence.token(at).span().start();
      joined.append(apart ? " " : "").append(form(at));
    }
    return joined.toString().toLowerCase(Locale.ROOT);
  }

  /** Whether a mention of the article stands before this phrase. */
  boolean isAfter(Referent.Place place) {
    return place.sentence() < number || place.sentence() == number && place.last() < first;
  }
}
