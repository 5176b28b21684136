package org.dateline.model;

import org.dateline.text.Span;

/**
 * A syntactic word, as Universal Dependencies cuts them.
 *
 * @param span where it stands
 * @param form the words of the span; in a line in Title Case or in capitals throughout as a
 *     sentence would write them
 * @param lemma dictionary form, lower case except for proper nouns
 * @param tag universal part of speech
 * @param detail the Penn Treebank tag (XPOS), {@code "_"} when untagged
 * @param head index in the sentence of the token this one depends on, {@link #ROOT} for the root,
 *     {@link #UNPARSED} where the sentence has no tree
 * @param relation UD relation to the head ({@code nsubj:pass}), {@code "_"} without a tree
 */
public record Token(
    Span span, String form, String lemma, Tag tag, String detail, int head, String relation)
    implements Annotation {
  /** Head of the root of a sentence. */
  public static final int ROOT = -1;

  /** Head of every token of a sentence that was not parsed. */
  public static final int UNPARSED = -2;

  /** Universal part-of-speech tags (UPOS of Universal Dependencies 2). */
  public enum Tag {
    ADJ,
    ADP,
    ADV,
    AUX,
    CCONJ,
    DET,
    INTJ,
    NOUN,
    NUM,
    PART,
    PRON,
    PROPN,
    PUNCT,
    SCONJ,
    SYM,
    VERB,
    X
  }

  /** Whether this is a noun, a proper noun or a pronoun. */
  public boolean isNominal() {
    return tag == Tag.NOUN || tag == Tag.PROPN || tag == Tag.PRON;
  }

  /** The relation without its subtype: {@code nsubj} for {@code nsubj:pass}. */
  public String baseRelation() {
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }

  /** The same token read as written otherwise. */
  public Token withForm(String newForm) {
    return new Token(span, newForm, lemma, tag, detail, head, relation);
  }

  /** The same token hung into a tree. */
  public Token withHead(int newHead, String newRelation) {
    return new Token(span, form, lemma, tag, detail, newHead, newRelation);
  }

  /** The same token with another Penn Treebank tag. */
  public Token withDetail(String newDetail) {
    return new Token(span, form, lemma, tag, newDetail, head, relation);
  }
}
