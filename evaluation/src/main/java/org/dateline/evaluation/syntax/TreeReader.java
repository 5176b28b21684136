package org.dateline.evaluation.syntax;

import java.util.ArrayList;
import java.util.List;
import org.dateline.analysis.FiniteVerb;
import org.dateline.analysis.ParserState;
import org.dateline.analysis.Tagger;
import org.dateline.analysis.TreeParser;
import org.dateline.analysis.WordForms;
import org.dateline.knowledge.WordClasses;

/** Our own tagger and parser over the words of a treebank. For one thread. */
final class TreeReader {
  private final Tagger tagger;
  private final TreeParser parser;
  private final FiniteVerb finite;
  private final WordForms forms;
  private final Tagger.Workspace tags;
  private final TreeParser.Workspace workspace;

  TreeReader(WordClasses words, Tagger tagger, TreeParser parser) {
    this.forms = new WordForms(words);
    this.tagger = tagger;
    this.parser = parser;
    this.finite = new FiniteVerb(tagger, parser);
    this.tags = tagger.workspace();
    this.workspace = parser.workspace();
  }

  /** How well it reads these sentences. */
  TreeScores over(List<GoldSentence> sentences) {
    TreeScores scores = new TreeScores();
    for (GoldSentence sentence : sentences) {
      sentence.fill(forms);
      scores.add(sentence, read());
    }
    return scores;
  }

  /** Tags and parses these words. */
  FoundTree read(List<String> words) {
    forms.begin(words.size());
    for (int word = 0; word < words.size(); word++) {
      forms.set(word, words.get(word));
    }
    return read();
  }

  private FoundTree read() {
    tagger.tag(forms, tags);
    finite.parse(forms, tags, workspace);
    ParserState state = workspace.state();
    List<String> universal = new ArrayList<>();
    List<String> detail = new ArrayList<>();
    List<Integer> heads = new ArrayList<>();
    List<String> relations = new ArrayList<>();
    for (int word = 0; word < forms.size(); word++) {
      universal.add(tagger.universal(forms.tag(word)).name());
      detail.add(tagger.detail(forms.tag(word)));
      heads.add(state.head(word));
      relations.add(parser.relations().get(state.relation(word)));
    }
    return new FoundTree(universal, detail, heads, relations);
  }
}
