package org.dateline.model;

import org.dateline.text.Span;

/**
 * A stretch of an article's text with one role: part of the story, or set apart from it.
 *
 * @param kind its role
 * @param span where it stands; blocks do not overlap and follow each other
 * @param reason why it was set apart ("subscription appeal", "related link"); empty for the story
 */
public record Block(Kind kind, Span span, String reason) {

  /** The role of a block. */
  public enum Kind {
    HEADLINE,
    STANDFIRST,
    PARAGRAPH,
    CAPTION,
    LIST_ITEM,
    RELATED,
    FURNITURE;

    /** Whether blocks of this kind are the article's own words (headline not counted). */
    public boolean isBody() {
      return this == STANDFIRST || this == PARAGRAPH || this == CAPTION || this == LIST_ITEM;
    }

    /**
     * Whether statements, figures and events are looked for here: the body, the headline, and
     * related links, whose headlines are claims of other articles.
     */
    public boolean isRead() {
      return this != FURNITURE;
    }
  }

  /** A block of the story itself. */
  public static Block of(Kind kind, Span span) {
    return new Block(kind, span, "");
  }
}
