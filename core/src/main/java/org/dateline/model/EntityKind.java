package org.dateline.model;

/**
 * What an entity is, or, for {@link #NATIONALITY}, what its mention says of something else. People
 * who act together ("the protesters", "police") are an {@link #ORGANIZATION}.
 */
public enum EntityKind {
  PERSON,
  ORGANIZATION,
  PLACE,
  NATIONALITY
}
