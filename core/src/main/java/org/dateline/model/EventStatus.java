package org.dateline.model;

/** Whether an event is told as having happened. */
public enum EventStatus {
  OCCURRED,
  ONGOING,
  PLANNED,
  FEARED,
  HYPOTHETICAL,
  NEGATED,
  HISTORICAL
}
