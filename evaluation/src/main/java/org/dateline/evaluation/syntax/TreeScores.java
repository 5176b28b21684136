package org.dateline.evaluation.syntax;

import java.util.List;
import java.util.Set;

/**
 * How well tags and trees match the gold of a treebank, words given: shares of right tags over all
 * words, of right heads (and relations) over all words but punctuation, and F1 of the labelled
 * arguments of verbs.
 */
final class TreeScores {
  private static final Set<String> ARGUMENTS = Set.of("nsubj", "nsubj:pass", "obj", "ccomp", "obl");

  private int words;
  private int universalRight;
  private int detailRight;
  private int attached;
  private int headRight;
  private int labelRight;
  private final Arcs arguments = new Arcs();
  private final Arcs core = new Arcs();

  /** Arcs in the gold tree, in the tree found, and in both. */
  private static final class Arcs {
    private int inGold;
    private int inFound;
    private int inBoth;

    void add(boolean isGold, boolean isFound, boolean sameArc) {
      inGold += isGold ? 1 : 0;
      inFound += isFound ? 1 : 0;
      inBoth += isGold && isFound && sameArc ? 1 : 0;
    }

    double f1() {
      return 2.0 * inBoth / (inGold + inFound);
    }
  }

  /** Counts one sentence. */
  void add(GoldSentence gold, FoundTree found) {
    for (int word = 0; word < gold.size(); word++) {
      countTags(gold.words().get(word), found, word);
      if (!found.heads().isEmpty()) {
        countArc(gold, found, word);
      }
    }
  }

  private void countTags(GoldSentence.Word word, FoundTree found, int index) {
    words++;
    universalRight += is(found.universal(), index, word.universal()) ? 1 : 0;
    detailRight += is(found.detail(), index, word.detail()) ? 1 : 0;
  }

  private static boolean is(List<String> tags, int index, String gold) {
    return !tags.isEmpty() && tags.get(index).equals(gold);
  }

  private void countArc(GoldSentence gold, FoundTree found, int index) {
    GoldSentence.Word word = gold.words().get(index);
    int head = found.heads().get(index);
    String relation = found.relations().get(index);
    boolean sameHead = head == word.head();
    boolean sameArc = sameHead && relation.equals(word.relation());
    if (!word.universal().equals("PUNCT")) {
      attached++;
      headRight += sameHead ? 1 : 0;
      labelRight += sameArc ? 1 : 0;
    }
    boolean isGold = isArgument(gold, word.head(), word.relation());
    boolean isFound = isArgument(gold, head, relation);
    arguments.add(isGold, isFound, sameArc);
    core.add(isGold && isCore(word.relation()), isFound && isCore(relation), sameArc);
  }

  private static boolean isCore(String relation) {
    return !relation.equals("obl");
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
    return arguments.f1();
  }

  /** The same without obliques, which other schemes do not set apart. */
  double coreArguments() {
    return core.f1();
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
