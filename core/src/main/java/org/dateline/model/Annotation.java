package org.dateline.model;

import org.dateline.text.Span;

/** Something noticed in one article's text, standing off from it. */
public sealed interface Annotation
    permits Sentence, Token, EntityMention, TimeMention, PlaceMention, QuantityMention {
  /** Where it stands. */
  Span span();
}
