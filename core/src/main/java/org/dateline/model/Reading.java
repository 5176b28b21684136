package org.dateline.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Everything that was read in one article: what was noticed and what is recorded of it.
 *
 * @param annotated the article and what was noticed
 * @param statements in order of their first word
 * @param events in order of their first word
 * @param figures in order of their first word
 * @param notices what was strange, the article's own notices included
 * @param origin how the whole reading came to be
 */
public record Reading(
    AnnotatedArticle annotated,
    List<Statement> statements,
    List<Event> events,
    List<Figure> figures,
    List<Notice> notices,
    Origination origin) {
  public Reading {
    statements = List.copyOf(statements);
    events = List.copyOf(events);
    figures = List.copyOf(figures);
    notices = List.copyOf(notices);
  }

  /**
   * What made a reading.
   *
   * @param version version of the program
   * @param knowledge digest of the knowledge pack
   * @param steps the stages that ran, in order
   */
  public record Origination(String version, String knowledge, List<String> steps) {
    public Origination {
      steps = List.copyOf(steps);
    }
  }

  /** A reading in which nothing has been extracted yet. */
  public static Reading of(AnnotatedArticle annotated, Origination origin) {
    return new Reading(
        annotated, List.of(), List.of(), List.of(), annotated.article().notices(), origin);
  }

  public Article article() {
    return annotated.article();
  }

  /** All entries: statements, then events, then figures. */
  public List<Entry> entries() {
    List<Entry> all = new ArrayList<>(statements);
    all.addAll(events);
    all.addAll(figures);
    return all;
  }

  public Reading withStatements(List<Statement> found) {
    return new Reading(annotated, found, events, figures, notices, origin);
  }

  public Reading withEvents(List<Event> found) {
    return new Reading(annotated, statements, found, figures, notices, origin);
  }

  public Reading withFigures(List<Figure> found) {
    return new Reading(annotated, statements, events, found, notices, origin);
  }
}
