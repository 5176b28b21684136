package org.dateline.extraction.figures;

import java.util.List;
import java.util.Locale;
import org.dateline.extraction.figures.Measures.Role;
import org.dateline.extraction.figures.Measures.Trigger;
import org.dateline.model.Token.Tag;

/**
 * What a trigger needs of those counted and of the sentence: people, a force, a crowd, certain
 * words.
 *
 * @param clause the sentence
 */
record Needs(Clause clause) {
  private static final int REACH = 9; // words between those counted and what is said of them
  static final int CROWD = 20; // from this number on a force or a crowd, not persons met

  private static final int SEVERAL = 10; // from this number on more than "several"

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
    if (need.equals("NUMBERED")) {
      return counted.quantity().value() >= SEVERAL || isNumber(counted);
    }
    if (need.equals("UNARMED")) {
      return counted.isAlone() || !clause.isForce(counted.noun());
    }
    if (need.equals("LISTED")) {
      return false; // "The victims were four men": only a list that follows is counted
    }
    if (need.startsWith("STATE:")) {
      return isSaidOf(counted, need);
    }
    if (need.equals("FORCE")) {
      return !counted.isAlone() && clause.isForce(counted.noun());
    }
    int colon = need.indexOf(':');
    if (colon < 0) {
      return true;
    }
    return isOneHeld(need, colon);
  }

  private boolean isNumber(Counted counted) {
    for (int at = counted.first(); at <= counted.last(); at++) {
      if (clause.tag(at) == Tag.NUM) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of the words stands beside those counted: "shot dead three", "were shot dead". */
  private boolean isSaidOf(Counted counted, String need) {
    List<String> words = List.of(need.substring("STATE:".length()).split("\\|", -1));
    for (int at = counted.first() - 1; at >= Math.max(0, counted.first() - REACH); at--) {
      if (words.contains(clause.lower(at))) {
        return true;
      }
      if (clause.tag(at) == Tag.CCONJ || clause.tag(at) == Tag.PUNCT) {
        break;
      }
    }
    int limit = Math.min(clause.size(), counted.end() + REACH);
    for (int at = counted.end(); at < limit && clause.tag(at) != Tag.NUM; at++) {
      if (words.contains(clause.lower(at))) {
        return true;
      }
    }
    return false;
  }

  private boolean isOneHeld(String need, int colon) {
    boolean wanted = !need.startsWith("NOT:");
    for (String word : need.substring(colon + 1).split("\\|", -1)) {
      if (clause.holds(word.toLowerCase(Locale.ROOT))) {
        return wanted;
      }
    }
    return !wanted;
  }
}
