package org.dateline.evaluation.syntax;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;

/** CoreNLP's tagger and its neural parser for Universal Dependencies; one thread. */
final class CoreNlpTrees implements TreePeer {
  private final StanfordCoreNLP chain;

  CoreNlpTrees() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma,depparse");
    properties.setProperty("tokenize.whitespace", "true");
    properties.setProperty("ssplit.eolonly", "true");
    this.chain = new StanfordCoreNLP(properties);
  }

  @Override
  public String name() {
    return "corenlp";
  }

  @Override
  public List<FoundTree> read(List<List<String>> sentences) {
    Annotation document = new Annotation(GivenWords.lines(sentences));
    chain.annotate(document);
    List<FoundTree> found = new ArrayList<>();
    for (CoreMap sentence : document.get(CoreAnnotations.SentencesAnnotation.class)) {
      found.add(tree(sentence));
    }
    return found;
  }

  private static FoundTree tree(CoreMap sentence) {
    List<CoreLabel> words = sentence.get(CoreAnnotations.TokensAnnotation.class);
    List<String> details = new ArrayList<>();
    for (CoreLabel word : words) {
      details.add(word.tag());
    }
    List<Integer> heads = new ArrayList<>(Collections.nCopies(words.size(), words.size()));
    List<String> relations = new ArrayList<>(Collections.nCopies(words.size(), "root"));
    SemanticGraph tree =
        sentence.get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class);
    tree.edgeIterable()
        .forEach(arc -> {
          IndexedWord child = arc.getDependent();
          heads.set(child.index() - 1, arc.getGovernor().index() - 1);
          relations.set(child.index() - 1, arc.getRelation().toString());
        });
    return new FoundTree(List.of(), details, heads, relations);
  }
}
