package org.dateline.extraction.figures;

import java.util.List;
import org.dateline.extraction.figures.MeasureFinder.Sign;
import org.dateline.extraction.figures.Measures.Around;
import org.dateline.extraction.figures.Measures.Role;
import org.dateline.extraction.figures.Measures.Trigger;
import org.dateline.model.Token.Tag;

/**
 * Numbers that a toll has reached, by the words before them.
 *
 * @param clause the sentence
 */
record TollSigns(Clause clause) {
  private static final int LONGEST = 3; // words before the last of a toll: "injury toll"
  private static final int REACH = 20; // words back from a number to its toll

  /** "the death toll rose to 40 from 33", "at 40", "reached 40". */
  List<Sign> signs(Counted counted) {
    int before = counted.first() - 1;
    boolean points =
        clause.is(before, "to")
            || clause.is(before, "at")
            || clause.is(before, "of")
            || clause.is(before, ":")
            || clause.is(before, "from")
            || clause.is(before, "into")
            || clause.is(before, "is")
            || clause.is(before, "was")
            || clause.is(before, "with")
            || clause.is(before, "than")
            || clause.phraseEndingAt(counted.first(), Around.REACH) != null
            || clause.isVerb(counted.first())
            || (clause.isVerb(before)
                && clause.triggers(before, Role.OBJECT).isEmpty()
                && !isSubject(counted));
    if (!points || (!counted.isAlone() && !clause.isPeople(counted.noun()))) {
      return List.of();
    }
    for (int at = before; at >= Math.max(0, before - REACH); at--) {
      for (Trigger trigger : clause.triggers(at, Role.TOLL)) {
        boolean single = trigger.words().length == 1 && !clause.is(at, "toll");
        int gap = before - (at + trigger.words().length - 1);
        if (!single || (gap <= 3 && standsAlone(before, counted))) {
          return List.of(new Sign(longestToll(at, trigger), at, "toll"));
        }
      }
    }
    return List.of();
  }

  /** "put the toll at three and said 61 had been held": what is told of these is told by a verb. */
  private boolean isSubject(Counted counted) {
    int head = counted.isAlone() ? counted.last() : counted.noun();
    return clause.token(head).baseRelation().equals("nsubj");
  }

  /** "Dead: 40." and "wounded stands at 40"; "injured: one held a crutch" is no toll. */
  private boolean standsAlone(int before, Counted counted) {
    int next = counted.last() + 1;
    boolean closed = !clause.has(next) || clause.tag(next) == Tag.PUNCT;
    boolean colon = clause.is(before, ":") && closed;
    return colon || clause.is(before, "to") || clause.is(before, "at");
  }

  private Trigger longestToll(int at, Trigger first) {
    Trigger best = first;
    for (int start = at; start >= Math.max(0, at - LONGEST); start--) {
      for (Trigger trigger : clause.triggers(start, Role.TOLL)) {
        boolean covers = start + trigger.words().length > at;
        best = covers && trigger.words().length > best.words().length ? trigger : best;
      }
    }
    return best;
  }
}
