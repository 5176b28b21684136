package org.dateline.extraction.statements;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.model.AnnotatedArticle;
import org.dateline.model.EntityKind;
import org.dateline.model.EntityMention;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.text.Span;
import org.dateline.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The words of an article in one row, with tree, quotations and paragraphs by token index. What is
 * furniture is left out. Immutable after it is made.
 */
public final class Passage {
  static final int NONE = -1;
  private static final String MARKS = "\"“”„«»‘’'`";

  private final Text text;
  private final List<Token> tokens = new ArrayList<>();
  private final List<TokenRange> sentences = new ArrayList<>();
  private final Quotation[] quotations;
  private final int[] sentence;
  private final int[] paragraph;
  private final int[] head;
  private final int[] left;
  private final int[] right;
  private final int[] quotation;
  private final int[] entity;
  private final int[] lemma;
  private final int[] form;
  private final int[] detail;
  private final int[] relation;
  private final int[] tag;
  private final int[] shape;
  private final String[] base;
  private final String[] lower;
  private final boolean[] mark;
  private final boolean[] punctuation;
  private final int[] nextWord;
  private final int[] lastWord;
  private final int[] quotedBefore;
  private final int[][] children;
  private final @Nullable TokenRange headline;

  private Passage(AnnotatedArticle article) {
    this.text = article.text();
    List<Sentence> read = ReadBlocks.sentences(article);
    read.forEach(each -> tokens.addAll(each.tokens()));
    int size = tokens.size();
    sentence = new int[size];
    paragraph = new int[size];
    head = new int[size];
    left = new int[size];
    right = new int[size];
    quotation = new int[size];
    entity = new int[size];
    lemma = new int[size];
    form = new int[size];
    detail = new int[size];
    relation = new int[size];
    tag = new int[size];
    shape = new int[size];
    base = new String[size];
    lower = new String[size];
    mark = new boolean[size];
    punctuation = new boolean[size];
    nextWord = new int[size + 1];
    lastWord = new int[size + 1];
    quotedBefore = new int[size + 1];
    children = new int[size][];
    layOut(read);
    spell();
    hang();
    quotations = QuotationMatcher.match(text.content(), paragraphs()).toArray(Quotation[]::new);
    markQuotations();
    markEntities(article.all(EntityMention.class));
    headline = ReadBlocks.headline(article, tokens);
  }

  public static Passage of(AnnotatedArticle article) {
    return new Passage(article);
  }

  private void layOut(List<Sentence> read) {
    int first = 0;
    int paragraphNumber = 0;
    for (Sentence each : read) {
      int last = first + each.size() - 1;
      if (first > 0 && breaksLine(tokens.get(first - 1).span().end(), each.span().start())) {
        paragraphNumber++;
      }
      for (int index = first; index <= last; index++) {
        int above = tokens.get(index).head();
        sentence[index] = sentences.size();
        paragraph[index] = paragraphNumber;
        head[index] = above < 0 || above >= each.size() ? NONE : first + above;
      }
      sentences.add(new TokenRange(first, last));
      first = last + 1;
    }
  }

  private boolean breaksLine(int from, int to) {
    for (int at = from; at < to; at++) {
      if (text.content().charAt(at) == '\n') {
        return true;
      }
    }
    return false;
  }

  private void spell() {
    for (int index = 0; index < tokens.size(); index++) {
      Token token = tokens.get(index);
      lemma[index] = token.lemma().hashCode();
      lower[index] = Words.lower(token.form());
      form[index] = lower[index].hashCode();
      detail[index] = token.detail().hashCode();
      relation[index] = token.relation().hashCode();
      base[index] = token.baseRelation();
      tag[index] = token.tag().ordinal();
      String words = token.form();
      shape[index] = Words.shape(words);
      mark[index] = words.length() <= 2 && MARKS.indexOf(words.charAt(0)) >= 0;
      punctuation[index] =
          !Words.hasLetterOrDigit(words)
              && (token.tag() == Token.Tag.PUNCT || Words.isOnlyPunctuation(words));
    }
    levelDashes();
    skipPunctuation();
  }

  /** Gives all dashes one form: outlets print one sign in many ways. */
  private void levelDashes() {
    for (int index = 0; index < tokens.size(); index++) {
      if (Words.isDash(tokens.get(index).form())) {
        lemma[index] = Words.DASH;
        form[index] = Words.DASH;
        punctuation[index] = true;
      }
    }
  }

  private void skipPunctuation() {
    int size = tokens.size();
    nextWord[size] = size;
    for (int index = size - 1; index >= 0; index--) {
      nextWord[index] = punctuation[index] ? nextWord[index + 1] : index;
    }
    lastWord[0] = NONE;
    for (int index = 0; index < size; index++) {
      lastWord[index + 1] = punctuation[index] ? lastWord[index] : index;
    }
  }

  private void hang() {
    int[] counts = new int[tokens.size()];
    for (int above : head) {
      if (above >= 0) {
        counts[above]++;
      }
    }
    for (int index = 0; index < children.length; index++) {
      children[index] = new int[counts[index]];
      left[index] = index;
      right[index] = index;
    }
    int[] filled = new int[tokens.size()];
    for (int index = 0; index < head.length; index++) {
      int above = head[index];
      if (above >= 0) {
        children[above][filled[above]++] = index;
      }
      spread(index);
    }
  }

  /** Widens the subtrees above a token so that they reach it. */
  private void spread(int index) {
    int above = head[index];
    int steps = 0;
    while (above >= 0 && steps++ < tokens.size()) {
      left[above] = Math.min(left[above], index);
      right[above] = Math.max(right[above], index);
      above = head[above];
    }
  }

  private List<Span> paragraphs() {
    List<Span> spans = new ArrayList<>();
    int first = 0;
    for (int index = 0; index < tokens.size(); index++) {
      if (index + 1 == tokens.size() || paragraph[index + 1] != paragraph[index]) {
        spans.add(tokens.get(first).span().union(tokens.get(index).span()));
        first = index + 1;
      }
    }
    return spans;
  }

  private void markQuotations() {
    Arrays.fill(quotation, NONE);
    int next = 0;
    for (int index = 0; index < tokens.size(); index++) {
      int start = tokens.get(index).span().start();
      while (next < quotations.length && quotations[next].span().end() <= start) {
        next++;
      }
      if (next < quotations.length && quotations[next].span().contains(start)) {
        quotation[index] = next;
      }
      quotedBefore[index + 1] = quotedBefore[index] + (quotation[index] >= 0 ? 1 : 0);
    }
  }

  private void markEntities(List<EntityMention> mentions) {
    Arrays.fill(entity, NONE);
    int next = 0;
    for (EntityMention mention : mentions) {
      while (next < tokens.size() && tokens.get(next).span().end() <= mention.span().start()) {
        next++;
      }
      for (int at = next; at < tokens.size(); at++) {
        if (!mention.span().covers(tokens.get(at).span())) {
          break;
        }
        entity[at] = mention.kind().ordinal();
      }
    }
  }

  public int size() {
    return tokens.size();
  }

  /** The whole text. */
  public Text text() {
    return text;
  }

  public Token token(int index) {
    return tokens.get(index);
  }

  List<TokenRange> sentences() {
    return sentences;
  }

  /** The tokens of the sentence that holds this token. */
  public TokenRange sentenceOf(int index) {
    return sentences.get(sentence[index]);
  }

  /** The tokens of the headline, or null where the article has none. */
  @Nullable TokenRange headline() {
    return headline;
  }

  int sentence(int index) {
    return sentence[index];
  }

  int paragraph(int index) {
    return paragraph[index];
  }

  /** The token this one depends on, or {@link #NONE}. */
  public int head(int index) {
    return inside(index) ? head[index] : NONE;
  }

  /** First token of the subtree. */
  int left(int index) {
    return left[index];
  }

  /** Last token of the subtree. */
  int right(int index) {
    return right[index];
  }

  int[] children(int index) {
    return children[index];
  }

  /** The first word that hangs on this one by a relation, subtypes included, or {@link #NONE}. */
  int child(int index, String relation) {
    for (int child : children[index]) {
      if (base[child].equals(relation)) {
        return child;
      }
    }
    return NONE;
  }

  /** The clause behind a verb that is its object, by its head, or {@link #NONE}. */
  int clauseBehind(int verb) {
    for (int child : children[verb]) {
      if (child > verb && base[child].equals("ccomp")) {
        return child;
      }
    }
    return NONE;
  }

  /** Number of the outermost quotation that holds the token, or {@link #NONE}. */
  int quotation(int index) {
    return index < 0 || index >= quotation.length ? NONE : quotation[index];
  }

  Quotation quotationNumber(int number) {
    return quotations[number];
  }

  /** Ordinal of the kind of entity named here, or {@link #NONE}. */
  int entity(int index) {
    return inside(index) ? entity[index] : NONE;
  }

  /** The word of these on which its others hang: whose head lies outside them. */
  int headOf(TokenRange words) {
    for (int token = words.first(); token <= words.last(); token++) {
      int above = head(token);
      if ((above < 0 || !words.contains(above)) && !isPunctuation(token)) {
        return token;
      }
    }
    return words.last();
  }

  /** Whether a person or an organization is named here. */
  boolean isParty(int index) {
    int kind = entity(index);
    return kind == EntityKind.PERSON.ordinal() || kind == EntityKind.ORGANIZATION.ordinal();
  }

  /** Hash of the lemma; a fixed value beyond the ends. */
  public int lemma(int index) {
    return inside(index) ? lemma[index] : NONE;
  }

  /** Hash of the lower-case form; a fixed value beyond the ends. */
  int form(int index) {
    return inside(index) ? form[index] : NONE;
  }

  /** The form in lower case. */
  String lower(int index) {
    return lower[index];
  }

  /** Ordinal of the universal tag; a fixed value beyond the ends. */
  int tag(int index) {
    return inside(index) ? tag[index] : NONE;
  }

  /** Shape of the letters, see {@link Words#shape}; -1 beyond the ends. */
  int shape(int index) {
    return inside(index) ? shape[index] : NONE;
  }

  /** The relation to the head without its subtype. */
  String base(int index) {
    return base[index];
  }

  /**
   * The first word from here on that is no punctuation; the number of tokens when there is none.
   */
  int nextWord(int index) {
    return nextWord[index];
  }

  /** The last word up to here that is no punctuation, or {@link #NONE}. */
  int lastWord(int index) {
    return lastWord[index + 1];
  }

  /** Number of tokens of the range that stand in a quotation. */
  int quoted(int first, int last) {
    return quotedBefore[last + 1] - quotedBefore[first];
  }

  /** Hash of the Penn tag; a fixed value beyond the ends. */
  int detail(int index) {
    return inside(index) ? detail[index] : NONE;
  }

  /** Hash of the relation to the head; a fixed value beyond the ends. */
  int relation(int index) {
    return inside(index) ? relation[index] : NONE;
  }

  boolean inside(int index) {
    return index >= 0 && index < head.length;
  }

  boolean is(int index, Token.Tag tag) {
    return inside(index) && this.tag[index] == tag.ordinal();
  }

  /** Whether the token is a quotation mark. */
  boolean isMark(int index) {
    return inside(index) && mark[index];
  }

  /** Whether the token is a dash, or several hyphens in place of one. */
  boolean isDash(int index) {
    return inside(index) && lemma[index] == Words.DASH;
  }

  /** Whether the token is punctuation of any kind, quotation marks included. */
  public boolean isPunctuation(int index) {
    return inside(index) && punctuation[index];
  }

  /** From the first letter of the first token to the last of the last. */
  public Span span(TokenRange range) {
    return tokens.get(range.first()).span().union(tokens.get(range.last()).span());
  }
}
