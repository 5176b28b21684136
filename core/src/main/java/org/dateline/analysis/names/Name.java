package org.dateline.analysis.names;

import java.util.List;
import org.dateline.knowledge.KnownEntity;
import org.dateline.model.EntityKind;
import org.jspecify.annotations.Nullable;

/**
 * A name found in a sentence, before it is tied to an entity.
 *
 * @param sentence index of the sentence
 * @param first index in it of the first token
 * @param last index in it of the last token
 * @param kind what is named
 * @param known who of the knowledge files bears the name; none when nobody does
 */
record Name(int sentence, int first, int last, EntityKind kind, List<KnownEntity> known) {
  Name {
    known = List.copyOf(known);
  }

  /** The name among these that holds a token of their sentence; null where none does. */
  static @Nullable Name at(int token, List<Name> names) {
    for (Name name : names) {
      if (name.covers(token, token)) {
        return name;
      }
    }
    return null;
  }

  /** Of where it stands alone: to hash all that is known of its bearers is dear. */
  @Override
  public int hashCode() {
    return (sentence * 31 + first) * 31 + last;
  }

  boolean overlaps(int otherFirst, int otherLast) {
    return first <= otherLast && otherFirst <= last;
  }

  boolean covers(int otherFirst, int otherLast) {
    return first <= otherFirst && otherLast <= last;
  }

  int length() {
    return last - first + 1;
  }

  Name as(EntityKind other) {
    return new Name(sentence, first, last, other, known);
  }
}
