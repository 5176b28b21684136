package org.dateline.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.model.AnnotatedArticle;
import org.dateline.model.Annotation;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.pipeline.Annotator;

/**
 * Gives the words of each sentence their tags and dictionary forms and, where the screen lets the
 * sentence through, its dependency tree. Thread-safe.
 */
public final class TreeAnnotator implements Annotator {
  private static final String ENGLISH = "en";
  private static final String UNDETERMINED = "und";

  private final WordClasses words;
  private final Tagger tagger;
  private final TreeParser parser;
  private final Lemmatizer lemmatizer;
  private final ParseScreen screen;

  public TreeAnnotator(KnowledgePack knowledge) {
    this(knowledge, ParseScreen.open(knowledge));
  }

  /** An annotator that parses what this screen lets through. */
  public TreeAnnotator(KnowledgePack knowledge, ParseScreen screen) {
    this.words = WordClasses.open(knowledge);
    this.tagger = Tagger.open(knowledge);
    this.parser = TreeParser.open(knowledge);
    this.lemmatizer = Lemmatizer.open(knowledge);
    this.screen = screen;
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
    return article.replacing(Sentence.class, read(article.all(Sentence.class)));
  }

  /** The same sentences, tagged and parsed. */
  public List<Sentence> read(List<Sentence> sentences) {
    WordForms forms = new WordForms(words);
    TreeParser.Workspace workspace = parser.workspace();
    List<Sentence> read = new ArrayList<>(sentences.size());
    for (Sentence sentence : sentences) {
      forms.fill(sentence);
      tagger.tag(forms);
      read.add(parsed(sentence, tagged(sentence, forms), forms, workspace));
    }
    return read;
  }

  /** The sentences with tags alone, forms standing for dictionary forms; for trainers. */
  public static List<Sentence> tag(List<Sentence> sentences, WordClasses words, Tagger tagger) {
    WordForms forms = new WordForms(words);
    List<Sentence> read = new ArrayList<>(sentences.size());
    for (Sentence sentence : sentences) {
      forms.fill(sentence);
      tagger.tag(forms);
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

  private List<Token> tagged(Sentence sentence, WordForms forms) {
    List<Token> tokens = new ArrayList<>(sentence.size());
    for (int i = 0; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      Token.Tag tag = tagger.universal(forms.tag(i));
      String detail = tagger.detail(forms.tag(i));
      String lemma = lemmatizer.lemma(token.form(), tag, detail);
      tokens.add(new Token(token.span(), token.form(), lemma, tag, detail, Token.UNPARSED, "_"));
    }
    return tokens;
  }

  private Sentence parsed(
      Sentence sentence, List<Token> tokens, WordForms forms, TreeParser.Workspace workspace) {
    if (!screen.passes(tokens)) {
      return new Sentence(sentence.span(), tokens, false);
    }
    parser.parse(forms, workspace);
    ParserState tree = workspace.state();
    for (int i = 0; i < tokens.size(); i++) {
      int head = tree.head(i) == tokens.size() ? Token.ROOT : tree.head(i);
      tokens.set(i, tokens.get(i).withHead(head, parser.relations().get(tree.relation(i))));
    }
    return new Sentence(sentence.span(), tokens, true);
  }
}
