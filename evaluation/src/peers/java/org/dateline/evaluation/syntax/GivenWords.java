package org.dateline.evaluation.syntax;

import java.util.List;

/** Gold words as peers are given them. */
final class GivenWords {
  private GivenWords() {}

  /** The forms of a sentence; the few that hold a blank get a mark in its place. */
  static List<String> of(GoldSentence sentence) {
    return sentence.words().stream().map(word -> word.form().replaceAll("\\s", "_")).toList();
  }

  /** A line for each sentence, its words set apart by blanks. */
  static String lines(List<List<String>> sentences) {
    StringBuilder lines = new StringBuilder();
    sentences.forEach(words -> lines.append(String.join(" ", words)).append('\n'));
    return lines.toString();
  }
}
