package org.dateline.extraction.events;

import java.util.List;
import org.dateline.learning.LinearModel;

/**
 * Who takes part in a candidate, as the rankers choose and rules that know better settle it.
 *
 * @param actor head of the actor, or {@link EventLessons#NOBODY}
 * @param recipients heads of the recipient, or of nobody, and of a second one nearly as likely
 * @param actorLead steps by which the ranker's own actor leads whoever else might be it, though a
 *     rule may have put another in its place
 * @param recipientLead the same of the recipient
 */
public record ChosenParties(int actor, List<Integer> recipients, int actorLead, int recipientLead) {
  private static final int SECOND = 35; // steps behind the best recipient that are told as well

  public ChosenParties {
    recipients = List.copyOf(recipients);
  }

  /** The parties among those who may be, by these rankers. */
  static ChosenParties of(EventArguments arguments, LinearModel actors, LinearModel recipients) {
    Ranked doers = Ranked.of(arguments.actors(), actors, arguments::ofActor);
    int actor = doers.best() < 0 ? arguments.ruled() : doers.best();
    Ranked targets =
        Ranked.of(
            arguments.recipients(actor), recipients, head -> arguments.ofRecipient(head, actor));
    List<Integer> settled = arguments.settled(likeliest(targets, arguments));
    return new ChosenParties(actor, settled, doers.lead(), targets.lead());
  }

  /** The likeliest recipient, and a second one that is nearly as likely. */
  private static List<Integer> likeliest(Ranked ranked, EventArguments arguments) {
    List<Integer> heads = ranked.heads();
    int best = heads.indexOf(ranked.best());
    int second = -1;
    for (int i = 0; i < heads.size(); i++) {
      boolean near =
          i != best
              && ranked.score(i) > ranked.score(best) - SECOND
              && arguments.mayStandBeside(heads, i, best);
      second = near && (second < 0 || ranked.score(i) > ranked.score(second)) ? i : second;
    }
    boolean one = second < 0 || ranked.best() < 0;
    return one ? List.of(ranked.best()) : List.of(ranked.best(), heads.get(second));
  }

  /** Head of the likeliest recipient, or {@link EventLessons#NOBODY}. */
  public int recipient() {
    return recipients.getFirst();
  }
}
