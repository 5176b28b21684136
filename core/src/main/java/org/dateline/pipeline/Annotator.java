package org.dateline.pipeline;

import java.util.Set;
import org.dateline.model.AnnotatedArticle;
import org.dateline.model.Annotation;

/** Notices things in an article and says what it needs for that. Free of state; thread-safe. */
public interface Annotator {
  /** A stable name, for provenance: {@code sentences}. */
  String name();

  /** What must have been noticed before. */
  Set<Class<? extends Annotation>> requires();

  /** What it notices. */
  Set<Class<? extends Annotation>> provides();

  /** The article with more noticed in it. */
  AnnotatedArticle annotate(AnnotatedArticle article);
}
