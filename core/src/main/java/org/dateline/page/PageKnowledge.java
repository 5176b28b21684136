package org.dateline.page;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
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
 * @param reasons numbers of the reasons of furniture, from 1
 * @param functionWords sorted hashes of function words
 */
record PageKnowledge(
    ClassSigns signs,
    PhraseBook furniture,
    PhraseBook related,
    PhraseBook appeal,
    PhraseBook opening,
    Map<String, Integer> reasons,
    int[] functionWords) {

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
        reasons,
        functionWords(pack.lexicon("page/stopword.tsv")));
  }

  private static int[] functionWords(Lexicon lexicon) {
    TreeSet<Integer> hashes = new TreeSet<>();
    for (Lexicon.Row row : lexicon.rows()) {
      for (String word : row.list("words")) {
        Words hashed = Words.of(word, 2);
        if (hashed.size() > 0) {
          hashes.add(hashed.at(0));
        }
      }
    }
    return hashes.stream().mapToInt(Integer::intValue).toArray();
  }

  /** How many of these words are function words of some language. */
  int countFunctionWords(Words words) {
    int count = 0;
    for (int at = 0; at < words.size(); at++) {
      count += Arrays.binarySearch(functionWords, words.at(at)) >= 0 ? 1 : 0;
    }
    return count;
  }
}
