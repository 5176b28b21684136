package org.dateline.analysis.names;

import java.util.List;
import org.dateline.model.EntityKind;
import org.dateline.model.Sentence;

/** Who leads a company elsewhere, but a government before whose title its state stands. */
final class StateLeaders {
  private static final String LEADER = "chief executive";

  private StateLeaders() {}

  /** Whether these words say so, "Hong Kong Chief Executive", "Hong Kong's chief executive". */
  static boolean are(String role, int first, Sentence sentence, List<Name> names) {
    if (!role.equalsIgnoreCase(LEADER) || first == 0) {
      return false;
    }
    boolean owner = first > 1 && sentence.token(first - 1).detail().equals("POS");
    int last = owner ? first - 2 : first - 1;
    for (Name name : names) {
      if (name.kind() == EntityKind.PLACE && name.last() == last && !name.known().isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
