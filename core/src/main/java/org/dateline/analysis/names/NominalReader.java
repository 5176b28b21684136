package org.dateline.analysis.names;

import java.util.ArrayList;
import java.util.List;
import org.dateline.knowledge.EntityLexicon;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.model.EntityMention;
import org.dateline.model.Sentence;

/** Resolves role phrases, nouns for bodies, and pronouns, where it is safe. */
final class NominalReader {
  private final PhraseResolver phrases;
  private final PronounResolver pronouns = new PronounResolver();

  NominalReader(KnowledgePack knowledge, EntityLexicon lexicon) {
    this.phrases = new PhraseResolver(knowledge, lexicon);
  }

  /** The mentions that are not names, sentence by sentence: each may refer to what came before. */
  List<EntityMention> read(
      String text, List<Sentence> sentences, List<List<Name>> names, List<Referent> referents) {
    List<EntityMention> mentions = new ArrayList<>();
    boolean quoted = false;
    for (int s = 0; s < sentences.size(); s++) {
      Sentence sentence = sentences.get(s);
      mentions.addAll(phrases.read(text, s, sentence, names, referents));
      mentions.addAll(pronouns.read(s, sentence, referents, quoted));
      quoted = PronounResolver.endsQuoted(sentence, quoted);
    }
    return mentions;
  }
}
