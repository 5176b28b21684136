package org.dateline.pipeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.dateline.model.AnnotatedArticle;
import org.dateline.model.Annotation;
import org.dateline.model.Article;
import org.dateline.model.Reading;
import org.dateline.model.Reading.Origination;

/**
 * Annotators and extractors in the order they run, checked once: each finds what it requires.
 * Thread-safe.
 */
public final class Pipeline {
  private final List<Annotator> annotators;
  private final List<Extractor> extractors;
  private final Origination origin;

  /**
   * Composes the stages.
   *
   * @throws IllegalArgumentException naming the stage and what it misses
   */
  public Pipeline(
      List<Annotator> annotators, List<Extractor> extractors, String version, String knowledge) {
    this.annotators = List.copyOf(annotators);
    this.extractors = List.copyOf(extractors);
    this.origin = new Origination(version, knowledge, check());
  }

  private List<String> check() {
    Set<Class<? extends Annotation>> provided = new HashSet<>();
    List<String> names = new ArrayList<>();
    for (Annotator annotator : annotators) {
      requireAll(annotator.name(), annotator.requires(), provided);
      provided.addAll(annotator.provides());
      names.add(annotator.name());
    }
    for (Extractor extractor : extractors) {
      requireAll(extractor.name(), extractor.requires(), provided);
      names.add(extractor.name());
    }
    return names;
  }

  private static void requireAll(
      String stage,
      Set<Class<? extends Annotation>> required,
      Set<Class<? extends Annotation>> provided) {
    for (Class<? extends Annotation> type : required) {
      if (!provided.contains(type)) {
        throw new IllegalArgumentException(
            stage + " requires " + type.getSimpleName() + ", which nothing before it provides");
      }
    }
  }

  /** Reads one article through all stages. */
  public Reading read(Article article) {
    return read(article, stage -> {});
  }

  /** Reads one article through all stages, naming each to the observer once it is done. */
  public Reading read(Article article, Consumer<String> done) {
    Reading reading = Reading.of(annotate(article, done), origin);
    for (Extractor extractor : extractors) {
      reading = extractor.extract(reading);
      done.accept(extractor.name());
    }
    return reading;
  }

  /** Runs the annotators alone. */
  public AnnotatedArticle annotate(Article article) {
    return annotate(article, stage -> {});
  }

  private AnnotatedArticle annotate(Article article, Consumer<String> done) {
    AnnotatedArticle annotated = AnnotatedArticle.of(article);
    for (Annotator annotator : annotators) {
      annotated = annotator.annotate(annotated);
      done.accept(annotator.name());
    }
    return annotated;
  }
}
