package org.dateline;

import java.util.List;
import org.dateline.analysis.SentenceAnnotator;
import org.dateline.analysis.TreeAnnotator;
import org.dateline.analysis.language.LanguageAnnotator;
import org.dateline.analysis.names.NameAnnotator;
import org.dateline.analysis.names.NameKnowledge;
import org.dateline.analysis.number.QuantityAnnotator;
import org.dateline.analysis.places.PlaceAnnotator;
import org.dateline.analysis.time.TimeAnnotator;
import org.dateline.extraction.events.EventExtractor;
import org.dateline.extraction.figures.FigureExtractor;
import org.dateline.extraction.statements.StatementExtractor;
import org.dateline.knowledge.Gazetteer;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.knowledge.ResourcePack;
import org.dateline.model.Article;
import org.dateline.model.Capture;
import org.dateline.model.Reading;
import org.dateline.page.PageReader;
import org.dateline.pipeline.Annotator;
import org.dateline.pipeline.Extractor;
import org.dateline.pipeline.Pipeline;

/**
 * A reader of news: captures in, readings with cited entries out. Opening one loads the knowledge
 * and the models; reading is pure and thread-safe.
 *
 * <pre>{@code
 * Dateline dateline = Dateline.open();
 * for (Reading reading : dateline.read(capture)) {
 *   reading.statements().forEach(System.out::println);
 * }
 * }</pre>
 */
public final class Dateline {
  private static final String VERSION = "0.1.0";

  private final PageReader pages;
  private final Pipeline pipeline;

  private Dateline(PageReader pages, Pipeline pipeline) {
    this.pages = pages;
    this.pipeline = pipeline;
  }

  /** A reader with the knowledge that comes with the program. */
  public static Dateline open() {
    return open(ResourcePack.open());
  }

  /** A reader with this knowledge. */
  public static Dateline open(KnowledgePack knowledge) {
    Gazetteer gazetteer = Gazetteer.read(knowledge);
    NameKnowledge names = NameKnowledge.open(knowledge);
    List<Annotator> annotators =
        List.of(
            new LanguageAnnotator(knowledge),
            new SentenceAnnotator(knowledge),
            new TreeAnnotator(knowledge, names),
            new NameAnnotator(knowledge, names),
            new TimeAnnotator(knowledge),
            new QuantityAnnotator(knowledge),
            new PlaceAnnotator(knowledge, gazetteer));
    List<Extractor> extractors =
        List.of(
            new StatementExtractor(knowledge),
            new FigureExtractor(knowledge),
            new EventExtractor(knowledge));
    return new Dateline(
        new PageReader(knowledge, gazetteer),
        new Pipeline(annotators, extractors, VERSION, knowledge.digest()));
  }

  /** Version of the program. */
  public static String version() {
    return VERSION;
  }

  /** Everything read in one capture: one reading, or one for each post of a live blog. */
  public List<Reading> read(Capture capture) {
    return pages.read(capture).stream().map(pipeline::read).toList();
  }

  /** Everything read in an article that is already set apart from its page. */
  public Reading read(Article article) {
    return pipeline.read(article);
  }

  /** The stage that turns captures into articles. */
  public PageReader pages() {
    return pages;
  }

  /** The stages that turn articles into readings. */
  public Pipeline pipeline() {
    return pipeline;
  }
}
