package org.dateline.analysis.names;

import java.util.ArrayList;
import java.util.List;
import org.dateline.knowledge.EntityLexicon;
import org.dateline.knowledge.KnownEntity;
import org.dateline.model.Sentence;

/** Finds the names of the knowledge files in a sentence, longest first from left to right. */
final class LexiconMatcher {
  private static final int LONGEST = 14; // tokens of a name, hyphens and full stops counted

  private final EntityLexicon lexicon;
  private final NameWords words;

  LexiconMatcher(EntityLexicon lexicon, NameWords words) {
    this.lexicon = lexicon;
    this.words = words;
  }

  /** The names in a sentence of this text, not overlapping, in order; its words are filled in. */
  List<LexiconMatch> find(String text, int s, Sentence sentence) {
    List<LexiconMatch> matches = new ArrayList<>();
    for (int first = 0; first < sentence.size(); first++) {
      int longest = words.word[words.firstOf[s] + first].longest;
      LexiconMatch match = longest == 0 ? null : longest(text, sentence, first, longest);
      if (match != null) {
        matches.add(match);
        first = match.last();
      }
    }
    return matches;
  }

  private @org.jspecify.annotations.Nullable LexiconMatch longest(
      String text, Sentence sentence, int first, int longest) {
    int start = sentence.token(first).span().start();
    int last = first;
    while (last + 1 < sentence.size()
        && last + 1 - first < LONGEST
        && sentence.token(last + 1).span().end() - start <= longest + 2) {
      last++;
    }
    for (; last >= first; last--) {
      String name = text.substring(start, sentence.token(last).span().end());
      List<KnownEntity> entities = lexicon.named(name);
      if (!entities.isEmpty()) {
        return new LexiconMatch(first, last, entities);
      }
    }
    return null;
  }
}
