package org.dateline.analysis.names;

import java.util.HashSet;
import java.util.Set;
import org.dateline.model.EntityKind;
import org.dateline.model.Sentence;
import org.jspecify.annotations.Nullable;

/** Whose a party is of which "its" is said: "Kenya recalled its ambassador". */
final class Owners {
  private Owners() {}

  /** Whether a phrase begins with "its". */
  static boolean areSaid(RolePhrase phrase, Sentence sentence) {
    return sentence.token(phrase.first()).form().equalsIgnoreCase("its");
  }

  /**
   * The state or body spoken of before the phrase in its sentence: the only one, or the last one
   * where it is a subject; nothing where it is neither.
   *
   * @param referents who is spoken of in the sentence
   */
  static @Nullable Referent of(RolePhrase phrase, Sentence sentence, Set<Referent> referents) {
    Set<Referent> spokenOf = new HashSet<>();
    Referent last = null;
    Referent.Place where = null;
    for (Referent referent : referents) {
      for (Referent.Place place : referent.places) {
        boolean before = place.sentence() == phrase.sentence() && place.last() < phrase.first();
        if (before && mayOwn(referent, sentence, place)) {
          spokenOf.add(referent);
          boolean later = where == null || place.first() > where.first();
          last = later ? referent : last;
          where = later ? place : where;
        }
      }
    }
    return where != null && (spokenOf.size() == 1 || where.rank() > 0) ? last : null;
  }

  /** A state or a body, and no group of many: "Turks", "rebels". */
  private static boolean mayOwn(Referent referent, Sentence sentence, Referent.Place place) {
    boolean state = referent.kind == EntityKind.PLACE && referent.known != null;
    String detail = sentence.token(place.last()).detail();
    boolean many = detail.equals("NNS") || detail.equals("NNPS") && place.first() == place.last();
    return (state || referent.kind == EntityKind.ORGANIZATION) && !many;
  }
}
