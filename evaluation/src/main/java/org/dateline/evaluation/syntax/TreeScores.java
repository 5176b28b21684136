package org.dateline.evaluation.syntax;

import java.util.List;
import java.util.Set;
import org.dateline.analysis.ParserState;
import org.dateline.analysis.Tagger;
import org.dateline.analysis.TreeParser;
import org.dateline.analysis.WordClasses;
import org.dateline.analysis.WordForms;

/**
 * How well tags and trees match the gold of a treebank, words given: shares of right tags over all
 * words, of right heads (and relations) over all words but punctuation, and F1 of the labelled
 * arguments of verbs.
 */
final class TreeScores {
  private static final Set<String> ARGUMENTS = Set.of("nsubj", "nsubj:pass", "obj", "ccomp", "obl");

  private final Tagger tagger;
  private final TreeParser parser;
  private final WordForms forms;
  private final TreeParser.Workspace workspace;
  private int words;
  private int universalRight;
  private int detailRight;
  private int attached;
  private int headRight;
  private int labelRight;
  private int argumentsGold;
  private int argumentsFound;
  private int argumentsRight;

  TreeScores(WordClasses words, Tagger tagger, TreeParser parser) {
    this.forms = new WordForms(words);
    this.tagger = tagger;
    this.parser = parser;
    this.workspace = parser.workspace();
  }

  /** Reads and scores these sentences. */
  TreeScores over(List<GoldSentence> sentences) {
    for (GoldSentence sentence : sentences) {
      sentence.fill(forms);
      tagger.tag(forms);
      parser.parse(forms, workspace);
      for (int word = 0; word < sentence.size(); word++) {
        count(sentence, word, workspace.state());
      }
    }
    return this;
  }

  private void count(GoldSentence sentence, int index, ParserState state) {
    GoldSentence.Word word = sentence.words().get(index);
    String universal = tagger.universal(forms.tag(index)).name();
    words++;
    universalRight += universal.equals(word.universal()) ? 1 : 0;
    detailRight += word.tags().endsWith(" " + tagger.detail(forms.tag(index))) ? 1 : 0;
    String relation = parser.relations().get(state.relation(index));
    boolean sameHead = state.head(index) == word.head();
    boolean sameArc = sameHead && relation.equals(word.relation());
    if (!word.universal().equals("PUNCT")) {
      attached++;
      headRight += sameHead ? 1 : 0;
      labelRight += sameArc ? 1 : 0;
    }
    boolean gold = isArgument(sentence, word.head(), word.relation());
    boolean found = isArgument(sentence, state.head(index), relation);
    argumentsGold += gold ? 1 : 0;
    argumentsFound += found ? 1 : 0;
    argumentsRight += gold && found && sameArc ? 1 : 0;
  }

  private static boolean isArgument(GoldSentence sentence, int head, String relation) {
    return ARGUMENTS.contains(relation)
        && head < sentence.size()
        && sentence.words().get(head).universal().equals("VERB");
  }

  double universal() {
    return universalRight / (double) words;
  }

  double detail() {
    return detailRight / (double) words;
  }

  double heads() {
    return headRight / (double) attached;
  }

  double labelled() {
    return labelRight / (double) attached;
  }

  double arguments() {
    return 2.0 * argumentsRight / (argumentsGold + argumentsFound);
  }

  @Override
  public String toString() {
    return String.format(
        java.util.Locale.ROOT,
        "UPOS %.4f XPOS %.4f UAS %.4f LAS %.4f V-args %.4f",
        universal(),
        detail(),
        heads(),
        labelled(),
        arguments());
  }
}
