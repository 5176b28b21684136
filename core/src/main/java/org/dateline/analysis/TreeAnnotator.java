package org.dateline.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.LinkedBlockingDeque;
import org.dateline.analysis.names.LineCase;
import org.dateline.analysis.names.NameKnowledge;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.knowledge.WordClasses;
import org.dateline.model.AnnotatedArticle;
import org.dateline.model.Annotation;
import org.dateline.model.Article;
import org.dateline.model.Block;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.pipeline.Annotator;
import org.dateline.text.Span;

/**
 * Gives the words of each sentence their tags and dictionary forms and, where the screen lets the
 * sentence through, its dependency tree. Thread-safe. What it reads with, memories of words of some
 * megabytes among it, is lent to one thread at a time and kept for the next article: as many as
 * there are processors, so that short-lived and virtual threads read as quickly as lasting ones.
 */
public final class TreeAnnotator implements Annotator {
  private static final String ENGLISH = "en";
  private static final String UNDETERMINED = "und";
  private static final Span NOWHERE = new Span(0, 0);

  private final WordClasses words;
  private final Tagger tagger;
  private final TreeParser parser;
  private final FiniteVerb finite;
  private final Lemmatizer lemmatizer;
  private final ParseScreen screen;
  private final LineCase lines;
  private final FrontedTimes times;
  private final LinkedBlockingDeque<Desk> idle; // the last used first, its words are the newest

  public TreeAnnotator(KnowledgePack knowledge) {
    this(knowledge, NameKnowledge.open(knowledge));
  }

  /** An annotator that shares with others what is known of names. */
  public TreeAnnotator(KnowledgePack knowledge, NameKnowledge names) {
    this(knowledge, names, ParseScreen.open(knowledge));
  }

  /** An annotator that parses what this screen lets through. */
  public TreeAnnotator(KnowledgePack knowledge, NameKnowledge names, ParseScreen screen) {
    this.words = names.classes();
    this.lines = new LineCase(knowledge, names);
    this.tagger = Tagger.open(knowledge);
    this.parser = TreeParser.open(knowledge);
    this.finite = new FiniteVerb(tagger, parser);
    this.lemmatizer = Lemmatizer.open(knowledge);
    this.screen = screen;
    this.times = new FrontedTimes(knowledge);
    this.idle = new LinkedBlockingDeque<>(Runtime.getRuntime().availableProcessors());
  }

  @Override
  public String name() {
    return "trees";
  }

  @Override
  public Set<Class<? extends Annotation>> requires() {
    return Set.of(Sentence.class);
  }

  @Override
  public Set<Class<? extends Annotation>> provides() {
    return Set.of(Sentence.class);
  }

  @Override
  public AnnotatedArticle annotate(AnnotatedArticle article) {
    String language = article.article().heading().language();
    if (!language.startsWith(ENGLISH) && !language.equals(UNDETERMINED) && !language.isEmpty()) {
      return article;
    }
    List<Sentence> sentences = article.all(Sentence.class);
    return article.replacing(Sentence.class, read(sentences, headline(article.article())));
  }

  private static Span headline(Article article) {
    return article.blocks().stream()
        .filter(block -> block.kind() == Block.Kind.HEADLINE)
        .findFirst()
        .map(Block::span)
        .orElse(NOWHERE);
  }

  /** What one thread at a time reads with, kept from article to article. */
  private record Desk(
      WordForms forms, Tagger.Workspace tags, Lemmas lemmas, TreeParser.Workspace workspace) {}

  /** The same sentences, tagged and parsed. */
  public List<Sentence> read(List<Sentence> sentences) {
    return read(sentences, NOWHERE);
  }

  private List<Sentence> read(List<Sentence> sentences, Span headline) {
    Desk desk = desk();
    List<Sentence> cased = lines.read(sentences);
    List<Sentence> all = new ArrayList<>(sentences.size());
    for (int s = 0; s < sentences.size(); s++) {
      Sentence written = sentences.get(s);
      Sentence read = read(cased.get(s), desk);
      boolean name =
          !cased.get(s).equals(written) && !hasVerb(read) && !headline.covers(written.span());
      all.add(name ? read(written, desk) : read); // a line without a verb may be a name
    }
    idle.offerFirst(desk); // one that met a fault is not lent again
    return all;
  }

  private static boolean hasVerb(Sentence sentence) {
    return sentence.tokens().stream().anyMatch(token -> token.tag() == Token.Tag.VERB);
  }

  private Desk desk() {
    Desk desk = idle.pollFirst();
    return desk != null
        ? desk
        : new Desk(
            new WordForms(words), tagger.workspace(), new Lemmas(lemmatizer), parser.workspace());
  }

  /** The sentences with tags alone, forms standing for dictionary forms; for trainers. */
  public static List<Sentence> tag(List<Sentence> sentences, WordClasses words, Tagger tagger) {
    WordForms forms = new WordForms(words);
    Tagger.Workspace workspace = tagger.workspace();
    List<Sentence> read = new ArrayList<>(sentences.size());
    for (Sentence sentence : sentences) {
      forms.fill(sentence);
      tagger.tag(forms, workspace);
      List<Token> tokens = new ArrayList<>(sentence.size());
      for (int i = 0; i < sentence.size(); i++) {
        Token token = sentence.token(i);
        Token.Tag tag = tagger.universal(forms.tag(i));
        String detail = tagger.detail(forms.tag(i));
        tokens.add(
            new Token(token.span(), token.form(), token.form(), tag, detail, Token.UNPARSED, "_"));
      }
      read.add(new Sentence(sentence.span(), tokens, false));
    }
    return read;
  }

  private Sentence read(Sentence sentence, Desk desk) {
    WordForms forms = desk.forms;
    forms.fill(sentence);
    tagger.tag(forms, desk.tags);
    int size = sentence.size();
    String[] lemmas = new String[size];
    for (int i = 0; i < size; i++) {
      int tag = forms.tag(i);
      lemmas[i] = desk.lemmas.of(forms.word[i], tag, tagger);
    }
    boolean parsed = screen.passes(size, i -> tagger.universal(forms.tag(i)), i -> lemmas[i]);
    int verb = parsed ? finite.parse(forms, desk.tags, desk.workspace) : -1;
    for (int i = 0; verb >= 0 && i < size; i++) {
      lemmas[i] = desk.lemmas.of(forms.word[i], forms.tag(i), tagger);
    }
    ParserState tree = desk.workspace.state();
    List<Token> tokens = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      Token token = sentence.token(i);
      Token.Tag tag = tagger.universal(forms.tag(i));
      String detail = tagger.detail(forms.tag(i));
      int head = !parsed ? Token.UNPARSED : tree.head(i) == size ? Token.ROOT : tree.head(i);
      String relation = parsed ? parser.relations().get(tree.relation(i)) : "_";
      tokens.add(new Token(token.span(), token.form(), lemmas[i], tag, detail, head, relation));
    }
    return ReducedClauses.mend(times.mend(new Sentence(sentence.span(), tokens, parsed)));
  }
}
