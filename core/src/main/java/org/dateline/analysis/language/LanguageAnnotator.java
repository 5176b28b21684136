package org.dateline.analysis.language;

import java.util.Set;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.model.AnnotatedArticle;
import org.dateline.model.Annotation;
import org.dateline.model.Article;
import org.dateline.pipeline.Annotator;

/**
 * Settles the language of an article whose page does not say it: a page's own word is believed.
 * Thread-safe.
 */
public final class LanguageAnnotator implements Annotator {
  private static final String UNDETERMINED = "und";

  private final LanguageDetector detector;

  public LanguageAnnotator(KnowledgePack knowledge) {
    this.detector = LanguageDetector.open(knowledge);
  }

  @Override
  public String name() {
    return "language";
  }

  @Override
  public Set<Class<? extends Annotation>> requires() {
    return Set.of();
  }

  @Override
  public Set<Class<? extends Annotation>> provides() {
    return Set.of();
  }

  @Override
  public AnnotatedArticle annotate(AnnotatedArticle article) {
    Article read = article.article();
    String said = read.heading().language();
    if (!said.isEmpty() && !said.equals(UNDETERMINED)) {
      return article;
    }
    String found = detector.detect(read.text().content());
    if (found.equals(said)) {
      return article;
    }
    Article known =
        new Article(
            read.id(),
            read.heading().withLanguage(found),
            read.text(),
            read.blocks(),
            read.links(),
            read.notices());
    return new AnnotatedArticle(known, article.annotations(), article.entities());
  }
}
