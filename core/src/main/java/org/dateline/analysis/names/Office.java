package org.dateline.analysis.names;

import org.dateline.knowledge.Gender;
import org.jspecify.annotations.Nullable;

/**
 * What words around a name say of its bearer: "Kazakh President", "a Kremlin spokesman".
 *
 * @param role in lower case
 * @param sector PLOVER sector; null when the words say none
 * @param country alpha-3, IGO or NGO; null when the words say none
 * @param gender what the words say
 */
record Office(String role, @Nullable String sector, @Nullable String country, Gender gender) {
  private static final String FORMER = "former ";

  /** The role of one who held it. */
  static String former(String role) {
    return FORMER + role;
  }

  /** Whether it is held no more. */
  boolean isFormer() {
    return role.startsWith(FORMER);
  }
}
