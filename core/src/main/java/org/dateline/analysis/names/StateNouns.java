package org.dateline.analysis.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.knowledge.Lexicon;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.jspecify.annotations.Nullable;

/** Nouns that take up a state named before: "the country", "the kingdom", "the island nation". */
final class StateNouns {
  private static final String FILE = "en/lexicon/state-noun.tsv";
  private static final int LONGEST = 2; // words

  private final Map<String, Set<String>> states = new HashMap<>();

  StateNouns(KnowledgePack knowledge) {
    for (Lexicon.Row row : knowledge.lexicon(FILE).rows()) {
      Set<String> which = states.computeIfAbsent(row.get("noun"), unseen -> new HashSet<>());
      which.addAll(row.list("states"));
    }
  }

  /** Number of tokens of the noun that ends here, 0 where none does. */
  int endingAt(Phrase phrase, int last) {
    for (int length = LONGEST; length > 0; length--) {
      int from = last - length + 1;
      if (from > phrase.first() && states.containsKey(phrase.lower(from, last))) {
        return length;
      }
    }
    return 0;
  }

  /** The state named last before the phrase, here or one sentence back, that this noun may mean. */
  @Nullable Referent before(Phrase phrase, String noun, List<Referent> referents) {
    Set<String> which = states.getOrDefault(noun, Set.of());
    Referent best = null;
    Referent.Place where = null;
    long bestAt = -1;
    for (Referent referent : referents) {
      boolean may =
          referent.id.startsWith("country/")
              && (which.isEmpty() || which.contains(referent.country()));
      for (Referent.Place place : may ? referent.places : List.<Referent.Place>of()) {
        long at = ((long) place.sentence() << 32) + place.first();
        if (phrase.isAfter(place) && place.sentence() >= phrase.number() - 1 && at > bestAt) {
          best = referent;
          bestAt = at;
          where = place;
        }
      }
    }
    return where != null && isInsideClauseOn(phrase, where) ? null : best;
  }

  /** "France, which has soldiers in the country": of a state itself its clause says "which". */
  private static boolean isInsideClauseOn(Phrase phrase, Referent.Place state) {
    Sentence sentence = phrase.sentence();
    int at = phrase.last();
    for (int steps = 0; steps < sentence.size(); steps++) {
      if (sentence.token(at).head() < 0 || isVerbal(sentence.token(at))) {
        break;
      }
      at = sentence.token(at).head();
    }
    return sentence.token(at).relation().equals("acl:relcl")
        && state.holds(phrase.number(), sentence.token(at).head())
        && hasRelativeSubject(sentence, at);
  }

  private static boolean isVerbal(Token token) {
    return token.tag() == Token.Tag.VERB || token.relation().equals("acl:relcl");
  }

  private static boolean hasRelativeSubject(Sentence sentence, int verb) {
    return sentence.children(verb).stream()
        .map(sentence::token)
        .anyMatch(child -> child.relation().equals("nsubj") && child.detail().startsWith("W"));
  }
}
