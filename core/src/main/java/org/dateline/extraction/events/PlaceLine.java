package org.dateline.extraction.events;

import java.util.function.Predicate;
import org.dateline.model.Token.Tag;
import org.dateline.text.Span;

/** Where the words of a report begin behind the line that says where it was filed. */
final class PlaceLine {
  private static final int LONGEST = 14; // words of the line
  private static final int SHORTEST = 3; // letters of a town that is known by its capitals alone
  private static final String DASHES = "-–—:";
  private static final String MARKS = "\"“”'‘’`";

  private PlaceLine() {}

  /**
   * Index of the first word behind "KYIV (Wire) --", "Lima, March 3 (Wire)" or "OSLO:"; 0 where a
   * sentence opens without such a line.
   *
   * @param isPlace whether a place is named in a span
   */
  static int end(EventTree tree, Predicate<Span> isPlace) {
    int end = lineEnd(tree);
    boolean placed = end > 0 && (isPlace.test(tree.token(0).span()) || isShouted(tree));
    return placed ? end : 0;
  }

  private static int lineEnd(EventTree tree) {
    boolean inside = false;
    boolean told = false; // the agency
    for (int at = 0; at < Math.min(tree.size() - 1, LONGEST); at++) {
      String form = tree.token(at).form();
      char first = form.charAt(0);
      if (at > 0 && form.length() <= 2 && DASHES.indexOf(first) >= 0 && !inside) {
        return isParted(tree, at) ? at + 1 : 0;
      } else if (told && (Character.isUpperCase(first) || MARKS.indexOf(first) >= 0)) {
        return at;
      } else if (told || !(inside || isOfLine(tree, at))) {
        return 0;
      }
      told = inside && form.equals(")");
      inside = form.equals("(") || (inside && !told);
    }
    return 0;
  }

  /** Names, days, and the marks between them. */
  private static boolean isOfLine(EventTree tree, int at) {
    char first = tree.token(at).form().charAt(0);
    return Character.isUpperCase(first)
        ? !tree.isVerb(at) && tree.token(at).tag() != Tag.DET
        : Character.isDigit(first) || ",./(".indexOf(first) >= 0;
  }

  private static boolean isParted(EventTree tree, int dash) {
    return tree.token(dash + 1).span().start() > tree.token(dash).span().end();
  }

  /** Whether the first word is a name in capitals. */
  private static boolean isShouted(EventTree tree) {
    String form = tree.token(0).form();
    return form.length() >= SHORTEST && form.chars().allMatch(Character::isUpperCase);
  }
}
