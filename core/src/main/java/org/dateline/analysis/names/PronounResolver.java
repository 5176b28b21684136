package org.dateline.analysis.names;

import java.util.ArrayList;
import java.util.List;
import org.dateline.knowledge.Gender;
import org.dateline.model.EntityKind;
import org.dateline.model.EntityMention;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Resolves "he" and "she" in all their cases: to the one person of that gender who was spoken of
 * just before, else to the one who was the subject, of the main clause first; otherwise not at all.
 * Words inside quotation marks are left alone, for there the speaker is another.
 */
final class PronounResolver {
  private static final int REACH = 2; // sentences back

  List<EntityMention> read(int s, Sentence sentence, List<Referent> referents, boolean quoted) {
    List<EntityMention> mentions = new ArrayList<>();
    boolean inside = quoted;
    for (int at = 0; at < sentence.size(); at++) {
      Token token = sentence.token(at);
      inside = quoted(token.form(), inside);
      Gender gender = Gender.ofPronoun(token.form());
      if (gender == Gender.UNKNOWN || inside) {
        continue;
      }
      Referent person = resolve(s, at, gender, others(s, sentence, at, referents));
      if (person != null) {
        person.learn(gender);
        person.places.add(new Referent.Place(s, at, at, Referent.rank(sentence, at)));
        mentions.add(
            new EntityMention(
                token.span(), EntityKind.PERSON, EntityMention.Form.PRONOUN, person.id));
      }
    }
    return mentions;
  }

  /** All but the subject of what is done to the one spoken of. */
  private static List<Referent> others(int s, Sentence sentence, int at, List<Referent> referents) {
    int subject = sentence.parsed() ? OwnClause.subject(sentence, at) : OwnClause.NONE;
    if (subject == OwnClause.NONE) {
      return referents;
    }
    return referents.stream()
        .filter(person -> person.places.stream().noneMatch(place -> place.holds(s, subject)))
        .toList();
  }

  private static @Nullable Referent resolve(
      int s, int at, Gender gender, List<Referent> referents) {
    for (int back = 0; back <= REACH; back++) {
      List<Referent> best = new ArrayList<>();
      int bestRank = -1;
      int present = 0;
      for (Referent person : referents) {
        boolean fits = person.kind == EntityKind.PERSON && person.gender().agrees(gender);
        int rank = fits ? rank(person, s - back, back == 0 ? at : Integer.MAX_VALUE) : -1;
        present += rank >= 0 ? 1 : 0;
        if (rank > bestRank) {
          best.clear();
          bestRank = rank;
        }
        if (rank >= 0 && rank == bestRank) {
          best.add(person);
        }
      }
      if (present > 0) {
        return best.size() == 1 && (present == 1 || bestRank > 0) ? best.getFirst() : null;
      }
    }
    return null;
  }

  /** The highest rank this person has before a word of a sentence; -1 where not spoken of. */
  private static int rank(Referent person, int s, int before) {
    int best = -1;
    for (Referent.Place place : person.places) {
      if (place.sentence() == s && place.last() < before) {
        best = Math.max(best, place.rank());
      }
    }
    return best;
  }

  /** Whether a quotation is still open after this sentence. */
  static boolean endsQuoted(Sentence sentence, boolean quoted) {
    boolean inside = quoted;
    for (Token token : sentence.tokens()) {
      inside = quoted(token.form(), inside);
    }
    return inside;
  }

  /** Whether a quotation is open behind a word. */
  static boolean quoted(String form, boolean before) {
    return isQuote(form) ? turned(form, before) : before;
  }

  private static boolean isQuote(String form) {
    return form.equals("\"")
        || form.equals("\u201C")
        || form.equals("\u201D")
        || form.equals("''")
        || form.equals("``");
  }

  private static boolean turned(String form, boolean inside) {
    return switch (form) {
      case "\u201C", "``" -> true;
      case "\u201D", "''" -> false;
      default -> !inside;
    };
  }
}
