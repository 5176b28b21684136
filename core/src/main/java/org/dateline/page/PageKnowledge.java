package org.dateline.page;

import java.util.LinkedHashMap;
import java.util.Map;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.knowledge.Lexicon;

/**
 * What is held to be so about pages in general: class names, phrases, function words.
 *
 * @param signs what class names tell
 * @param furniture phrases of furniture
 * @param related words before links to other articles
 * @param appeal words of appeals
 * @param opening how appeals begin
 * @param mail words around the stories of a newsletter
 * @param reasons numbers of the reasons of furniture, from 1
 * @param functionWords function words of many languages
 * @param ages how pages write how old they are
 */
record PageKnowledge(
    ClassSigns signs,
    PhraseBook furniture,
    PhraseBook related,
    PhraseBook appeal,
    PhraseBook opening,
    PhraseBook mail,
    Map<String, Integer> reasons,
    WordSet functionWords,
    Ages ages) {

  static PageKnowledge of(KnowledgePack pack) {
    Lexicon furniture = pack.lexicon("page/furniture.tsv");
    Map<String, Integer> reasons = new LinkedHashMap<>();
    for (Lexicon.Row row : furniture.rows()) {
      reasons.putIfAbsent(row.get("reason"), reasons.size() + 1);
    }
    return new PageKnowledge(
        new ClassSigns(pack.lexicon("page/class.tsv")),
        PhraseBook.of(furniture),
        PhraseBook.of(pack.lexicon("page/related.tsv")),
        PhraseBook.of(pack.lexicon("page/appeal.tsv")),
        PhraseBook.of(pack.lexicon("page/appeal-opening.tsv")),
        PhraseBook.of(pack.lexicon("page/mail.tsv")),
        reasons,
        WordSet.of(pack.lexicon("page/stopword.tsv"), "words"),
        new Ages(pack.lexicon("page/age.tsv")));
  }
}
