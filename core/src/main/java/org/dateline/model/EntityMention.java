package org.dateline.model;

import org.dateline.text.Span;

/**
 * Words that refer to an entity (ACE's entity mention).
 *
 * @param span the words; for a name with a title, the name alone
 * @param kind what is named
 * @param form how it is referred to
 * @param entity id of the entity
 */
public record EntityMention(Span span, EntityKind kind, Form form, String entity)
    implements Annotation {

  /** How a mention refers: by name, by a common noun, or by a pronoun (ACE: NAM, NOM, PRO). */
  public enum Form {
    NAME,
    NOMINAL,
    PRONOUN
  }
}
