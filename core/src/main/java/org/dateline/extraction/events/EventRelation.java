package org.dateline.extraction.events;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The relations of Universal Dependencies that events are read from, without subtypes. */
enum EventRelation {
  NSUBJ,
  CSUBJ,
  OBJ,
  IOBJ,
  OBL,
  NMOD,
  COMPOUND,
  AMOD,
  APPOS,
  CONJ,
  XCOMP,
  CCOMP,
  ADVCL,
  ACL,
  PARATAXIS,
  DEP,
  ROOT;

  private static final Set<String> CONTENT =
      names(OBJ, IOBJ, XCOMP, CCOMP, OBL, COMPOUND, ADVCL, NMOD, ACL);
  private static final Set<String> PARTIES =
      names(NSUBJ, OBJ, IOBJ, OBL, NMOD, CONJ, APPOS, ROOT, PARATAXIS, DEP, CSUBJ);
  private static final Set<String> SIDE_CLAUSES = names(CONJ, ADVCL, PARATAXIS, ACL);
  private static final Set<String> NAME_MODIFIERS = names(COMPOUND, AMOD);

  private static Set<String> names(EventRelation... relations) {
    Set<String> names = new HashSet<>();
    for (EventRelation relation : relations) {
      names.add(relation.name().toLowerCase(Locale.ROOT));
    }
    return names;
  }

  /** Whether a dependent with this relation says what a deed is about. */
  static boolean isContent(String relation) {
    return CONTENT.contains(relation);
  }

  /** Whether a nominal with this relation may take part in an event. */
  static boolean isParty(String relation) {
    return PARTIES.contains(relation);
  }

  /** Whether a name with this relation modifies a noun: "a U.S. demand". */
  static boolean isNameModifier(String relation) {
    return NAME_MODIFIERS.contains(relation);
  }

  /** Whether a clause with this relation stands beside what it hangs on, and tells its own. */
  static boolean isSideClause(String relation) {
    return SIDE_CLAUSES.contains(relation);
  }
}
