package org.dateline.extraction.figures;

import java.util.Locale;
import org.dateline.extraction.figures.Measures.Role;
import org.dateline.extraction.figures.Measures.Trigger;

/**
 * What a trigger needs of those counted and of the sentence: people, a force, a crowd, certain
 * words.
 *
 * @param clause the sentence
 */
record Needs(Clause clause) {
  static final int CROWD = 20; // from this number on a force or a crowd, not persons met

  boolean fits(Trigger trigger, Counted counted) {
    for (String need : trigger.needs()) {
      if (!holds(need, counted)) {
        return false;
      }
    }
    return true;
  }

  private boolean holds(String need, Counted counted) {
    if (need.equals("PEOPLE")) {
      return counted.isAlone()
          || clause.is(counted.noun(), "them")
          || clause.isPeople(counted.noun())
          || clause.isPeople(counted.to());
    }
    if (need.equals("PLAIN")) {
      return counted.isAlone() || clause.triggers(counted.noun(), Role.COUNT).isEmpty();
    }
    if (need.equals("CROWD")) {
      return counted.quantity().value() >= CROWD;
    }
    if (need.equals("FORCE")) {
      return !counted.isAlone() && clause.isForce(counted.noun());
    }
    int colon = need.indexOf(':');
    if (colon < 0) {
      return true;
    }
    boolean wanted = !need.startsWith("NOT:");
    for (String word : need.substring(colon + 1).split("\\|", -1)) {
      if (clause.holds(word.toLowerCase(Locale.ROOT))) {
        return wanted;
      }
    }
    return !wanted;
  }
}
