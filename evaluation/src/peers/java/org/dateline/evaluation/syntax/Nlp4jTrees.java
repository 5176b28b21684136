package org.dateline.evaluation.syntax;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * NLP4J's tagger and parser. Its relations are those of ClearNLP: only the labels of subjects,
 * objects and clausal complements have a counterpart in Universal Dependencies.
 */
final class Nlp4jTrees implements TreePeer {
  private static final Map<String, String> RELATIONS =
      Map.of(
          "nsbj", "nsubj",
          "nsbjpass", "nsubj:pass",
          "nsubjpass", "nsubj:pass",
          "dobj", "obj",
          "comp", "ccomp");

  private static final String CONFIGURATION =
      """
      <configuration>
        <lexica>
          <ambiguity_classes field="word_form_simplified_lowercase">LEXICAen-ambiguity-classes-simplified-lowercase.xz</ambiguity_classes>
          <word_clusters field="word_form_simplified_lowercase">LEXICAen-brown-clusters-simplified-lowercase.xz</word_clusters>
          <word_embeddings field="word_form_undigitalized">LEXICAen-word-embeddings-undigitalized.xz</word_embeddings>
        </lexica>
        <models>
          <pos>edu/emory/mathcs/nlp/models/en-pos.xz</pos>
          <dep>edu/emory/mathcs/nlp/models/en-dep.xz</dep>
        </models>
      </configuration>
      """
          .replace("LEXICA", "edu/emory/mathcs/nlp/lexica/");

  private final NLPDecoder decoder;

  Nlp4jTrees() {
    InputStream configuration =
        new ByteArrayInputStream(CONFIGURATION.getBytes(StandardCharsets.UTF_8));
    this.decoder = new NLPDecoder(configuration);
  }

  @Override
  public String name() {
    return "nlp4j";
  }

  @Override
  public List<FoundTree> read(List<List<String>> sentences) {
    return sentences.stream().map(this::tree).toList();
  }

  private FoundTree tree(List<String> words) {
    NLPNode[] nodes = new NLPNode[words.size() + 1];
    nodes[0] = new NLPNode().toRoot();
    for (int i = 1; i < nodes.length; i++) {
      nodes[i] = new NLPNode(i, words.get(i - 1));
    }
    decoder.decode(nodes);
    List<String> details = new ArrayList<>();
    List<Integer> heads = new ArrayList<>();
    List<String> relations = new ArrayList<>();
    for (int i = 1; i < nodes.length; i++) {
      NLPNode head = nodes[i].getDependencyHead();
      String label = nodes[i].getDependencyLabel();
      details.add(nodes[i].getPartOfSpeechTag());
      heads.add(head == null || head.getID() == 0 ? words.size() : head.getID() - 1);
      relations.add(RELATIONS.getOrDefault(label, label));
    }
    return new FoundTree(List.of(), details, heads, relations);
  }
}
