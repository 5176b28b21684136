package org.dateline.extraction.events;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

  private static final Map<String, EventRelation> NAMES =
      Stream.of(values())
          .collect(
              Collectors.toUnmodifiableMap(
                  relation -> relation.name().toLowerCase(Locale.ROOT), Function.identity()));
  private static final Set<EventRelation> CONTENT =
      EnumSet.of(OBJ, IOBJ, XCOMP, CCOMP, OBL, COMPOUND, ADVCL, NMOD, ACL);
  private static final Set<EventRelation> PARTIES =
      EnumSet.of(NSUBJ, OBJ, IOBJ, OBL, NMOD, CONJ, APPOS, ROOT, PARATAXIS, DEP, CSUBJ);
  private static final Set<EventRelation> SIDE_CLAUSES = EnumSet.of(CONJ, ADVCL, PARATAXIS, ACL);
  private static final Set<EventRelation> NAME_MODIFIERS = EnumSet.of(COMPOUND, AMOD);

  /** Whether a dependent with this relation says what a deed is about. */
  static boolean isContent(String relation) {
    return isIn(CONTENT, relation);
  }

  /** Whether a nominal with this relation may take part in an event. */
  static boolean isParty(String relation) {
    return isIn(PARTIES, relation);
  }

  /** Whether a name with this relation modifies a noun: "a U.S. demand". */
  static boolean isNameModifier(String relation) {
    return isIn(NAME_MODIFIERS, relation);
  }

  /** Whether a clause with this relation stands beside what it hangs on, and tells its own. */
  static boolean isSideClause(String relation) {
    return isIn(SIDE_CLAUSES, relation);
  }

  private static boolean isIn(Set<EventRelation> some, String relation) {
    EventRelation known = NAMES.get(relation);
    return known != null && some.contains(known);
  }
}
