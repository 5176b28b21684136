package org.dateline.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.model.AnnotatedArticle;
import org.dateline.model.Annotation;
import org.dateline.model.Article;
import org.dateline.model.Block;
import org.dateline.model.PlaceAndDate;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.pipeline.Annotator;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Notices sentences and their words. No sentence crosses the border of a block, and the dateline of
 * the article, with agency and dash, is one by itself; furniture is not read. The tokens are found
 * in their sentences; they carry no tags yet. Thread-safe.
 */
public final class SentenceAnnotator implements Annotator {
  private static final int LONGEST_CREDIT = 40; // units from place and date to the dash or colon
  private static final String ENDS = "-_\u2013\u2014:"; // of a dateline
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
    int dateline = endOfDateline(text, article.heading().dateline());
    for (Block block : article.blocks()) {
      if (block.kind().isRead()) {
        for (Span stretch : parts(block.span(), dateline)) {
          read(text, stretch, sentences);
        }
      }
    }
    return annotated.with(sentences);
  }

  private static List<Span> parts(Span block, int dateline) {
    return dateline > block.start() && dateline < block.end()
        ? List.of(new Span(block.start(), dateline), new Span(dateline, block.end()))
        : List.of(block);
  }

  /** Where the words of the report begin, past "(Agency) -"; 0 where there is no dateline. */
  private static int endOfDateline(String text, @Nullable PlaceAndDate dateline) {
    if (dateline == null) {
      return 0;
    }
    int from = dateline.span().end();
    int most = Math.min(text.length() - 1, from + LONGEST_CREDIT);
    for (int at = from; at < most; at++) {
      boolean parted = Character.isWhitespace(text.charAt(at + 1));
      if (parted && (ENDS.indexOf(text.charAt(at)) >= 0 || closesCredit(text, at))) {
        return at + 1;
      }
    }
    return 0;
  }

  /** "(Agency) The", "/Agency/. The": a bracket that no dash follows. */
  private static boolean closesCredit(String text, int at) {
    char sign = text.charAt(at) == '.' ? text.charAt(at - 1) : text.charAt(at);
    int next = at + 1;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    boolean dash = next < text.length() && ENDS.indexOf(text.charAt(next)) >= 0;
    return (sign == ')' || sign == '/') && !dash;
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
