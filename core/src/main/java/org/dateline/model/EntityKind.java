package org.dateline.model;

/** What an entity is, or, for {@link #NATIONALITY}, what its mention says of something else. */
public enum EntityKind {
  PERSON,
  ORGANIZATION,
  PLACE,
  NATIONALITY
}
