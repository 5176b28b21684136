package org.dateline.analysis.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.knowledge.EntityLexicon;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.model.EntityMention;
import org.dateline.model.Sentence;

/** Resolves role phrases, nouns for bodies, and pronouns, where it is safe. */
final class NominalReader {
  private final PhraseResolver phrases;
  private final RoleReader roles;
  private final PronounResolver pronouns = new PronounResolver();
  private final GroupPronouns groups;

  NominalReader(KnowledgePack knowledge, EntityLexicon lexicon) {
    this.groups = new GroupPronouns(knowledge);
    this.phrases = new PhraseResolver(knowledge, lexicon);
    this.roles = new RoleReader(knowledge, lexicon);
  }

  /**
   * What the phrases and pronouns of an article speak of.
   *
   * @param mentions in no order
   * @param entities those of the names, then the parties that have none
   */
  record Nominals(List<EntityMention> mentions, List<Referent> entities) {}

  /** The mentions that are not names, sentence by sentence: each may refer to what came before. */
  Nominals read(
      String text,
      List<Sentence> sentences,
      List<List<Name>> names,
      Map<Name, Referent> linked,
      EntityLinker linker) {
    List<EntityMention> mentions = new ArrayList<>();
    Parties parties = new Parties(linker, linked, names);
    boolean quoted = false;
    for (int s = 0; s < sentences.size(); s++) {
      Sentence sentence = sentences.get(s);
      List<EntityMention> here =
          new ArrayList<>(phrases.read(text, s, sentence, names, linker.referents()));
      here.addAll(roles.read(s, sentence, parties, here));
      mentions.addAll(here);
      List<Referent> all = all(linker, parties);
      mentions.addAll(pronouns.read(s, sentence, all, quoted));
      mentions.addAll(groups.read(s, sentences, all, quoted));
      quoted = PronounResolver.endsQuoted(sentence, quoted);
    }
    return new Nominals(mentions, all(linker, parties));
  }

  private static List<Referent> all(EntityLinker linker, Parties parties) {
    List<Referent> all = new ArrayList<>(linker.referents());
    all.addAll(parties.unnamed());
    return all;
  }
}
