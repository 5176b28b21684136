package org.dateline.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Citation;
import org.dateline.model.Entity;
import org.dateline.model.EntityKind;
import org.dateline.model.Figure;
import org.dateline.model.Reading;
import org.dateline.model.Statement;
import org.dateline.story.SourceNames.Mention;
import org.jspecify.annotations.Nullable;

/** Who stands behind the statements and figures of one story, under one name each. */
final class StorySources {
  private final SourceNames names;

  private StorySources(SourceNames names) {
    this.names = names;
  }

  /**
   * A source of the story.
   *
   * @param key what tells it apart from the story's other sources
   * @param display its usual name in the story
   */
  record Named(String key, String display) {}

  /** The sources of a story, from its readings, earliest first. */
  static StorySources of(List<Reading> members, SourceWords words) {
    List<Mention> mentions = new ArrayList<>();
    for (Reading reading : members) {
      String article = reading.article().id();
      for (Statement statement : reading.statements()) {
        speaker(statement, reading)
            .or(() -> words(statement, reading))
            .ifPresent(said -> mentions.add(new Mention(article, said)));
      }
      for (Figure figure : reading.figures()) {
        words(figure, reading).ifPresent(said -> mentions.add(new Mention(article, said)));
      }
    }
    return new StorySources(SourceNames.of(mentions, words));
  }

  /** Whom the figure is credited to; empty when it is the writer's own. */
  Optional<Named> behind(Figure figure, Reading reading) {
    return words(figure, reading).map(words -> named(words, reading));
  }

  /** Who makes the statement; empty when nobody is named. */
  Optional<Named> behind(Statement statement, Reading reading) {
    Optional<String> words = speaker(statement, reading).or(() -> words(statement, reading));
    if (words.isPresent() || statement.source().isEmpty()) {
      return words.map(said -> named(said, reading));
    }
    return lastNamed(reading, statement.source().getFirst()).map(said -> named(said, reading));
  }

  private Named named(String words, Reading reading) {
    String key = names.key(new Mention(reading.article().id(), words));
    return new Named(key, names.display(key));
  }

  /** Whom the figure is credited to: whoever a pronoun stands for, else the words as they stand. */
  private static Optional<String> words(Figure figure, Reading reading) {
    Citation source = figure.source();
    if (source != null && !Pronouns.isPronoun(source.quote())) {
      return Optional.of(person(figure, source, reading).orElse(source.quote()));
    }
    Optional<String> behind =
        statement(figure.attribution(), reading).flatMap(statement -> words(statement, reading));
    return behind.isPresent() || source == null ? behind : lastNamed(reading, source);
  }

  /** The person whom the words for an office stand for: "Kazakhstan's president" is Tokayev. */
  private static Optional<String> person(Figure figure, Citation source, Reading reading) {
    return statement(figure.attribution(), reading)
        .filter(statement -> statement.source().stream().anyMatch(source::equals))
        .flatMap(statement ->
            reading.annotated().entities().stream()
                .filter(entity -> entity.id().equals(statement.speaker()))
                .filter(entity -> entity.kind() == EntityKind.PERSON)
                .map(Entity::name)
                .findFirst());
  }

  /**
   * "It said" repeats the source named last if that is not plainly a person; "he said" one that is,
   * or whoever was named in the same paragraph.
   */
  private static Optional<String> lastNamed(Reading reading, Citation pronoun) {
    Citation last = null;
    for (Statement statement : reading.statements()) {
      for (Citation source : statement.source()) {
        boolean before = source.span().end() <= pronoun.span().start();
        boolean nearer = last == null || source.span().start() >= last.span().start();
        if (before && nearer && !Pronouns.isPronoun(source.quote())) {
          last = source;
        }
      }
    }
    if (last == null) {
      return Optional.empty();
    }
    String between =
        reading.article().text().content().substring(last.span().end(), pronoun.span().start());
    boolean person = Pronouns.isPerson(pronoun.quote());
    boolean fits =
        person == Pronouns.endsInName(last.quote()) || (person && between.indexOf('\n') < 0);
    return fits ? Optional.of(last.quote()) : Optional.empty();
  }

  private static Optional<Statement> statement(@Nullable String id, Reading reading) {
    return reading.statements().stream().filter(statement -> statement.id().equals(id)).findFirst();
  }

  private static Optional<String> words(Statement statement, Reading reading) {
    String words = String.join(" ", statement.source().stream().map(Citation::quote).toList());
    if (!words.isBlank() && !Pronouns.isPronoun(words)) {
      return Optional.of(words);
    }
    return speaker(statement, reading);
  }

  private static Optional<String> speaker(Statement statement, Reading reading) {
    return reading.annotated().entities().stream()
        .filter(entity -> entity.id().equals(statement.speaker()))
        .map(Entity::name)
        .findFirst();
  }
}
