package org.dateline.extraction.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.extraction.Dating;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.model.AnnotatedArticle;
import org.dateline.model.Annotation;
import org.dateline.model.Figure;
import org.dateline.model.QuantityMention;
import org.dateline.model.Reading;
import org.dateline.model.Sentence;
import org.dateline.model.TimeMention;
import org.dateline.pipeline.Extractor;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Records every stated count of people in a measure: how many were killed, detained, displaced …,
 * with who gave the number, whether it is stated as so, and of which other figure it is a part.
 */
public final class FigureExtractor implements Extractor {
  private final Measures measures;
  private final Set<String> additions;

  public FigureExtractor(KnowledgePack knowledge) {
    this.measures = new Measures(knowledge);
    this.additions = Additions.read(knowledge);
  }

  @Override
  public String name() {
    return "figures";
  }

  @Override
  public Set<Class<? extends Annotation>> requires() {
    return Set.of(Sentence.class, QuantityMention.class);
  }

  @Override
  public Reading extract(Reading reading) {
    AnnotatedArticle annotated = reading.annotated();
    List<QuantityMention> quantities = annotated.all(QuantityMention.class);
    if (quantities.isEmpty()) {
      return reading;
    }
    Dating dating = Dating.in(annotated);
    List<Figure> figures = new ArrayList<>();
    Figure before = null;
    int next = 0;
    for (Sentence sentence : annotated.all(Sentence.class)) {
      List<QuantityMention> inside = new ArrayList<>();
      while (next < quantities.size()
          && quantities.get(next).span().start() < sentence.span().end()) {
        if (sentence.span().covers(quantities.get(next).span())) {
          inside.add(quantities.get(next));
        }
        next++;
      }
      boolean counts = before != null || measures.mayCount(sentence);
      if (!inside.isEmpty() && counts) {
        List<Span> times =
            annotated.within(sentence.span(), TimeMention.class).stream()
                .filter(time -> time.type() != TimeMention.Type.DURATION) // "12-year-old boys"
                .map(TimeMention::span)
                .toList();
        Clause clause = new Clause(sentence, measures, times);
        List<Figure> read =
            new SentenceFigures(reading, clause, dating, additions, before).read(inside);
        figures.addAll(read);
        before = only(read);
      } else {
        before = null;
      }
    }
    return reading.withFigures(figures);
  }

  /** The one figure of a sentence that is no part of another; null where several stand. */
  private static @Nullable Figure only(List<Figure> read) {
    List<Figure> wholes = read.stream().filter(figure -> figure.partOf() == null).toList();
    return wholes.size() == 1 ? wholes.getFirst() : null;
  }
}
