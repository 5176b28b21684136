package org.dateline.analysis.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.analysis.number.NumberReader;
import org.dateline.analysis.time.TimeContext.Tense;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.model.AnnotatedArticle;
import org.dateline.model.Annotation;
import org.dateline.model.Article;
import org.dateline.model.Block;
import org.dateline.model.Moment;
import org.dateline.model.PlaceAndDate;
import org.dateline.model.Sentence;
import org.dateline.model.TimeMention;
import org.dateline.pipeline.Annotator;
import org.dateline.text.Span;
import org.dateline.text.Word;
import org.dateline.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Notices time expressions (TIMEX3 of TimeML: dates, times, durations, sets) and resolves them
 * against the day of publication and the day that the narrative has reached. Where neither is known
 * the value stays open ({@code XXXX-03-05}); nothing is invented.
 */
public final class TimeAnnotator implements Annotator {
  private final TimeLexicon lexicon;
  private final NumberReader numbers;
  private final TenseReader tenses;

  public TimeAnnotator(KnowledgePack knowledge) {
    this.lexicon = new TimeLexicon(knowledge);
    this.numbers = new NumberReader(knowledge);
    this.tenses = new TenseReader(knowledge);
  }

  @Override
  public String name() {
    return "times";
  }

  @Override
  public Set<Class<? extends Annotation>> requires() {
    return Set.of(Sentence.class);
  }

  @Override
  public Set<Class<? extends Annotation>> provides() {
    return Set.of(TimeMention.class);
  }

  @Override
  public AnnotatedArticle annotate(AnnotatedArticle annotated) {
    Article article = annotated.article();
    Narrative narrative = new Narrative(published(article));
    List<TimeMention> found = new ArrayList<>();
    for (Sentence sentence : annotated.all(Sentence.class)) {
      Block block = blockOf(article, sentence.span());
      if (block == null || !block.kind().isRead()) {
        continue;
      }
      narrative.enter(block);
      read(annotated, sentence, narrative, found);
    }
    return annotated.with(found);
  }

  private static @Nullable Block blockOf(Article article, Span span) {
    for (Block block : article.blocks()) {
      if (block.span().covers(span)) {
        return block;
      }
    }
    return null;
  }

  /** The day of publication, else the one the report was filed. */
  private static @Nullable LocalDate published(Article article) {
    Moment published = article.heading().published();
    if (published != null) {
      return published.date();
    }
    PlaceAndDate dateline = article.heading().dateline();
    return dateline == null || dateline.date() == null ? null : dateline.date().date();
  }

  private void read(
      AnnotatedArticle annotated, Sentence sentence, Narrative narrative, List<TimeMention> found) {
    List<Word> words = Words.cut(annotated.text(), sentence.span());
    Scan scan = new Scan(words, lexicon, numbers);
    int at = 0;
    while (at < words.size()) {
      boolean opens =
          (lexicon.opens(words.get(at)) || numbers.opens(words.get(at))) && !isArticle(words, at);
      Match match = opens ? TimeGrammar.match(scan, at) : null;
      if (match == null || match.end() <= at) {
        at++;
        continue;
      }
      Span span = new Span(words.get(at).span().start(), words.get(match.end() - 1).span().end());
      Tense tense = tenses.at(sentence, span.start());
      Resolved resolved = match.meaning().resolve(narrative.context(tense));
      found.add(
          new TimeMention(
              span,
              match.type(),
              resolved.value(),
              match.anchoring(),
              resolved.from(),
              resolved.to()));
      narrative.move(resolved);
      at = match.end();
    }
  }

  /** Whether here stands an article of something else than a time. */
  private boolean isArticle(List<Word> words, int at) {
    Word word = words.get(at);
    boolean article = word.is("the") || word.is("a") || word.is("an");
    if (!article || at + 1 >= words.size()) {
      return article;
    }
    Word next = words.get(at + 1);
    return !lexicon.follows(next) && !numbers.opens(next);
  }

  /** The day that a narrative has reached; each paragraph that names none begins at publication. */
  private static final class Narrative {
    private static final int MEMORY = 2; // blocks for which a day stays in mind
    private final @Nullable LocalDate published;
    private @Nullable LocalDate current;
    private @Nullable LocalDate through;
    private @Nullable Block block;
    private int age;

    Narrative(@Nullable LocalDate published) {
      this.published = published;
      this.current = published;
    }

    void enter(Block entered) {
      if (entered.equals(block)) {
        return;
      }
      block = entered;
      age++;
      if (age > MEMORY) {
        current = published;
        through = published;
      }
    }

    void move(Resolved resolved) {
      if (resolved.from() != null) {
        current = resolved.from();
        through = resolved.to();
        age = 0;
      }
    }

    TimeContext context(Tense tense) {
      return new TimeContext(published, current, through, tense);
    }
  }
}
