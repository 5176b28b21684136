package org.dateline.evaluation.statements;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreQuote;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.dateline.text.Span;

/**
 * CoreNLP's quote annotator: direct quotations with the mention of their speaker. It knows neither
 * cues nor what is said without quotation marks. One thread.
 */
final class CoreNlpQuotes {
  private final StanfordCoreNLP chain;

  /** With coreference, as its makers advise, or without, which is faster. */
  CoreNlpQuotes(boolean coreference) {
    Properties properties = new Properties();
    properties.setProperty(
        "annotators", "tokenize,pos,lemma,ner,depparse," + (coreference ? "coref," : "") + "quote");
    properties.setProperty("ner.applyFineGrained", "false");
    properties.setProperty("ner.applyNumericClassifiers", "false");
    properties.setProperty("ner.useSUTime", "false");
    properties.setProperty("coref.algorithm", "statistical");
    this.chain = new StanfordCoreNLP(properties);
  }

  /** What it finds in a text, as attributions without cues. */
  List<GoldAttribution> read(String text) {
    CoreDocument document = new CoreDocument(text);
    chain.annotate(document);
    List<GoldAttribution> found = new ArrayList<>();
    for (CoreQuote quote : document.quotes()) {
      List<Span> source = quote.speakerCharOffsets().map(CoreNlpQuotes::span).stream().toList();
      Span words = span(quote.quoteCharOffsets());
      found.add(new GoldAttribution(source, List.of(), List.of(words)));
    }
    return found;
  }

  private static Span span(Pair<Integer, Integer> offsets) {
    return new Span(offsets.first(), offsets.second());
  }
}
