package org.dateline.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.text.Span;
import org.dateline.text.Text;

/**
 * An article with everything noticed in it.
 *
 * @param article the article
 * @param annotations in reading order: by start, then longest first
 * @param entities who and what the mentions refer to, in order of first mention
 */
public record AnnotatedArticle(
    Article article, List<Annotation> annotations, List<Entity> entities) {

  private static final Comparator<Annotation> READING_ORDER =
      Comparator.comparing(Annotation::span);

  public AnnotatedArticle {
    annotations = List.copyOf(annotations);
    entities = List.copyOf(entities);
  }

  /** An article in which nothing has been noticed yet. */
  public static AnnotatedArticle of(Article article) {
    return new AnnotatedArticle(article, List.of(), List.of());
  }

  public Text text() {
    return article.text();
  }

  /** All annotations of this type, in reading order. */
  public <A extends Annotation> List<A> all(Class<A> type) {
    List<A> found = new ArrayList<>();
    for (Annotation annotation : annotations) {
      if (type.isInstance(annotation)) {
        found.add(type.cast(annotation));
      }
    }
    return found;
  }

  /** Index of the first annotation that starts here or later. */
  private int firstFrom(int start) {
    int low = 0;
    int high = annotations.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (annotations.get(middle).span().start() < start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The annotations of this type that lie wholly inside the span, in reading order. */
  public <A extends Annotation> List<A> within(Span span, Class<A> type) {
    List<A> found = new ArrayList<>();
    for (int at = firstFrom(span.start()); at < annotations.size(); at++) {
      Annotation annotation = annotations.get(at);
      if (annotation.span().start() >= span.end()) {
        break;
      }
      if (type.isInstance(annotation) && span.covers(annotation.span())) {
        found.add(type.cast(annotation));
      }
    }
    return found;
  }

  /** The same with these noticed as well. */
  public AnnotatedArticle with(List<? extends Annotation> more) {
    List<Annotation> merged = new ArrayList<>(annotations.size() + more.size());
    merged.addAll(annotations);
    merged.addAll(more);
    merged.sort(READING_ORDER);
    return new AnnotatedArticle(article, merged, entities);
  }

  /** The same with all annotations of this type replaced by these. */
  public <A extends Annotation> AnnotatedArticle replacing(Class<A> type, List<A> newOnes) {
    List<Annotation> kept = new ArrayList<>(annotations.size() + newOnes.size());
    for (Annotation annotation : annotations) {
      if (!type.isInstance(annotation)) {
        kept.add(annotation);
      }
    }
    return new AnnotatedArticle(article, kept, entities).with(newOnes);
  }

  /** The same with these entities in place of the old ones. */
  public AnnotatedArticle withEntities(List<Entity> newEntities) {
    return new AnnotatedArticle(article, annotations, newEntities);
  }
}
