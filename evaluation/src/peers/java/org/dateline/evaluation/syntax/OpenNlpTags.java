package org.dateline.evaluation.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;

/** OpenNLP's tagger with its own model, trained on EWT; it has no parser of dependencies. */
final class OpenNlpTags implements TreePeer {
  private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

  private final POSTaggerME tagger;

  OpenNlpTags() {
    try (InputStream model = OpenNlpTags.class.getResourceAsStream(MODEL)) {
      this.tagger = new POSTaggerME(new POSModel(model));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @Override
  public String name() {
    return "opennlp";
  }

  @Override
  public List<FoundTree> read(List<List<String>> sentences) {
    return sentences.stream().map(this::tree).toList();
  }

  private FoundTree tree(List<String> words) {
    String[] tags = tagger.tag(words.toArray(String[]::new));
    return new FoundTree(List.of(tags), List.of(), List.of(), List.of());
  }
}
