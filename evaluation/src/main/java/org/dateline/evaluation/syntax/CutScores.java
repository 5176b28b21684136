package org.dateline.evaluation.syntax;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.analysis.SentenceAnnotator;
import org.dateline.model.Sentence;
import org.dateline.text.Span;

/**
 * How well raw text is cut: the treebank's sentences are joined twenty at a time, by single spaces
 * within a paragraph and blank lines between, and the spans of sentences and words that come out
 * are held against the gold ones.
 */
final class CutScores {
  private static final int TOGETHER = 20; // sentences

  private final SentenceAnnotator annotator;
  private int sentencesGold;
  private int sentencesFound;
  private int sentencesRight;
  private int wordsGold;
  private int wordsFound;
  private int wordsRight;

  CutScores(SentenceAnnotator annotator) {
    this.annotator = annotator;
  }

  /** Cuts and scores these sentences. */
  CutScores over(List<GoldSentence> sentences) {
    for (int first = 0; first < sentences.size(); first += TOGETHER) {
      take(sentences.subList(first, Math.min(sentences.size(), first + TOGETHER)));
    }
    return this;
  }

  private void take(List<GoldSentence> together) {
    StringBuilder text = new StringBuilder();
    Set<Span> sentences = new HashSet<>();
    Set<Span> words = new HashSet<>();
    for (GoldSentence sentence : together) {
      text.append(sentence.opensParagraph() ? "\n\n" : " ");
      int from = text.length();
      text.append(sentence.text());
      sentences.add(new Span(from, text.length()));
      sentence.words().forEach(word -> words.add(word.span().shift(from)));
    }
    sentencesGold += sentences.size();
    wordsGold += words.size();
    for (Sentence found : annotator.read(text.toString(), new Span(0, text.length()))) {
      sentencesFound++;
      sentencesRight += sentences.contains(found.span()) ? 1 : 0;
      wordsFound += found.size();
      wordsRight += (int) found.tokens().stream().filter(t -> words.contains(t.span())).count();
    }
  }

  double sentences() {
    return 2.0 * sentencesRight / (sentencesGold + sentencesFound);
  }

  double words() {
    return 2.0 * wordsRight / (wordsGold + wordsFound);
  }
}
