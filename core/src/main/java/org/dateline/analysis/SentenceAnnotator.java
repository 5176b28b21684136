package org.dateline.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.model.AnnotatedArticle;
import org.dateline.model.Annotation;
import org.dateline.model.Article;
import org.dateline.model.Block;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.pipeline.Annotator;
import org.dateline.text.Span;

/**
 * Notices sentences and their words. No sentence crosses the border of a block; furniture is not
 * read. The tokens are found in their sentences; they carry no tags yet. Thread-safe.
 */
public final class SentenceAnnotator implements Annotator {
  private final Tokenizer tokenizer;
  private final SentenceSplitter splitter;

  public SentenceAnnotator(KnowledgePack knowledge) {
    this.tokenizer = new Tokenizer(knowledge);
    this.splitter = new SentenceSplitter(knowledge, tokenizer.abbreviations);
  }

  @Override
  public String name() {
    return "sentences";
  }

  @Override
  public Set<Class<? extends Annotation>> requires() {
    return Set.of();
  }

  @Override
  public Set<Class<? extends Annotation>> provides() {
    return Set.of(Sentence.class);
  }

  @Override
  public AnnotatedArticle annotate(AnnotatedArticle annotated) {
    Article article = annotated.article();
    String text = article.text().content();
    List<Sentence> sentences = new ArrayList<>();
    for (Block block : article.blocks()) {
      if (block.kind().isRead()) {
        read(text, block.span(), sentences);
      }
    }
    return annotated.with(sentences);
  }

  /** The sentences of one stretch of a text. */
  public List<Sentence> read(String text, Span stretch) {
    List<Sentence> sentences = new ArrayList<>();
    read(text, stretch, sentences);
    return sentences;
  }

  private void read(String text, Span stretch, List<Sentence> sentences) {
    SpanList words = new SpanList();
    tokenizer.cut(text, stretch.start(), stretch.end(), words);
    int first = 0;
    while (first < words.size()) {
      int end = splitter.end(text, words, first);
      sentences.add(sentence(text, words, first, end));
      first = end;
    }
  }

  private static Sentence sentence(String text, SpanList words, int first, int end) {
    List<Token> tokens = new ArrayList<>(end - first);
    for (int word = first; word < end; word++) {
      Span span = words.span(word);
      String form = text.substring(span.start(), span.end());
      tokens.add(new Token(span, form, form, Token.Tag.X, "_", Token.UNPARSED, "_"));
    }
    return new Sentence(new Span(words.start(first), words.end(end - 1)), tokens, false);
  }
}
