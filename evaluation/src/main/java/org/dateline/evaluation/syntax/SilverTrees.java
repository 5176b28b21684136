package org.dateline.evaluation.syntax;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.analysis.ParserPanel;
import org.dateline.analysis.ParserState;
import org.dateline.analysis.SentenceAnnotator;
import org.dateline.analysis.Tagger;
import org.dateline.analysis.WordForms;
import org.dateline.knowledge.ResourcePack;
import org.dateline.knowledge.WordClasses;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.text.Span;

/**
 * Trees of raw news as a panel of parsers draws them, for a smaller parser to learn from. Each
 * sentence counts once, however often it is printed; very short and very long ones are left out.
 */
final class SilverTrees {
  private static final int SHORTEST = 5; // words
  private static final int LONGEST = 60;

  private final SentenceAnnotator cutter = new SentenceAnnotator(ResourcePack.open());
  private final Tagger tagger;
  private final Tagger.Workspace tags;
  private final ParserPanel panel;
  private final WordForms forms;
  private final Set<String> seen = new HashSet<>();
  private final List<ParserTrainer.Lesson> lessons = new ArrayList<>();

  SilverTrees(WordClasses words, Tagger tagger, ParserPanel panel) {
    this.forms = new WordForms(words);
    this.tagger = tagger;
    this.tags = tagger.workspace();
    this.panel = panel;
  }

  /** Takes in the sentences of a text. */
  void take(String text) {
    for (Sentence sentence : cutter.read(text, new Span(0, text.length()))) {
      int size = sentence.size();
      Span span = sentence.span();
      if (size >= SHORTEST
          && size <= LONGEST
          && seen.add(text.substring(span.start(), span.end()))) {
        lessons.add(lesson(sentence));
      }
    }
  }

  private ParserTrainer.Lesson lesson(Sentence sentence) {
    forms.fill(sentence);
    tagger.tag(forms, tags);
    ParserState tree = panel.parse(forms);
    int size = sentence.size();
    List<String> words = new ArrayList<>(size);
    int[] given = new int[size];
    Token.Tag[] universal = new Token.Tag[size];
    int[] heads = new int[size];
    int[] labels = new int[size];
    for (int word = 0; word < size; word++) {
      words.add(sentence.token(word).form());
      given[word] = forms.tag(word);
      universal[word] = tagger.universal(given[word]);
      heads[word] = tree.head(word);
      labels[word] = tree.relation(word);
    }
    return new ParserTrainer.Lesson(words, given, universal, heads, labels);
  }

  /** What the sentences taken in teach, in their order. */
  List<ParserTrainer.Lesson> lessons() {
    return List.copyOf(lessons);
  }
}
