package org.dateline.analysis.names;

import java.util.ArrayList;
import java.util.List;
import org.dateline.knowledge.EntityLexicon;
import org.dateline.knowledge.EntityName;
import org.dateline.knowledge.KnownEntity;
import org.dateline.model.Sentence;

/** Finds the names of the knowledge files in a sentence, longest first from left to right. */
final class LexiconMatcher {
  private static final int LONGEST = 14; // tokens of a name, hyphens and full stops counted

  private final EntityLexicon lexicon;

  LexiconMatcher(EntityLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The names in a sentence of this text, not overlapping, in order. */
  List<LexiconMatch> find(String text, Sentence sentence) {
    List<LexiconMatch> matches = new ArrayList<>();
    for (int first = 0; first < sentence.size(); first++) {
      LexiconMatch match = longest(text, sentence, first);
      if (match != null) {
        matches.add(match);
        first = match.last();
      }
    }
    return matches;
  }

  private @org.jspecify.annotations.Nullable LexiconMatch longest(
      String text, Sentence sentence, int first) {
    String form = EntityName.fold(sentence.token(first).form());
    if (!mayBegin(form)) {
      return null;
    }
    int longest = lexicon.longestNameFrom(EntityLexicon.firstWord(form));
    if (longest == 0) {
      return null;
    }
    int start = sentence.token(first).span().start();
    int last = first;
    while (last + 1 < sentence.size()
        && last + 1 - first < LONGEST
        && sentence.token(last + 1).span().end() - start <= longest + 2) {
      last++;
    }
    for (; last >= first; last--) {
      String words = text.substring(start, sentence.token(last).span().end());
      List<KnownEntity> entities = lexicon.named(words);
      if (!entities.isEmpty()) {
        return new LexiconMatch(first, last, entities);
      }
    }
    return null;
  }

  private static boolean mayBegin(String form) {
    char unit = form.isEmpty() ? ' ' : form.charAt(0);
    return Character.isLetterOrDigit(unit) || unit == '\'';
  }
}
