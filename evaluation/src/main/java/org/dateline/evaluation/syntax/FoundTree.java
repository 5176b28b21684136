package org.dateline.evaluation.syntax;

import java.util.List;

/**
 * What a reader made of the words of one sentence, word by word.
 *
 * @param universal universal tags; empty where the reader gives none
 * @param detail Penn tags; empty where it gives none
 * @param heads index of the head, the number of words for the root; empty where it draws no tree
 * @param relations to the heads, in the names of Universal Dependencies
 */
record FoundTree(
    List<String> universal, List<String> detail, List<Integer> heads, List<String> relations) {}
