package org.dateline.analysis.names;

import java.util.List;
import org.dateline.knowledge.KnownEntity;
import org.dateline.model.EntityKind;

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
