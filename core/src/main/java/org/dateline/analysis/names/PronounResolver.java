package org.dateline.analysis.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.knowledge.Gender;
import org.dateline.model.EntityKind;
import org.dateline.model.EntityMention;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Resolves "he" and "she" in all their cases: to the one person of that gender who was spoken of
 * just before, else to the one who was the subject; otherwise not at all. Words inside quotation
 * marks are left alone, for there the speaker is another.
 */
final class PronounResolver {
  private static final int REACH = 2; // sentences back

  List<EntityMention> read(int s, Sentence sentence, List<Referent> referents, boolean quoted) {
    List<EntityMention> mentions = new ArrayList<>();
    boolean inside = quoted;
    for (int at = 0; at < sentence.size(); at++) {
      Token token = sentence.token(at);
      inside = isQuote(token.form()) ? turned(token.form(), inside) : inside;
      Gender gender = gender(token.form());
      if (gender == Gender.UNKNOWN || inside) {
        continue;
      }
      Referent person = resolve(s, at, gender, referents);
      if (person != null) {
        boolean subject = token.baseRelation().equals("nsubj");
        person.learn(gender);
        person.places.add(new Referent.Place(s, at, at, subject));
        mentions.add(
            new EntityMention(
                token.span(), EntityKind.PERSON, EntityMention.Form.PRONOUN, person.id));
      }
    }
    return mentions;
  }

  private static @Nullable Referent resolve(
      int s, int at, Gender gender, List<Referent> referents) {
    for (int back = 0; back <= REACH; back++) {
      List<Referent> here = new ArrayList<>();
      List<Referent> subjects = new ArrayList<>();
      for (Referent person : referents) {
        if (person.kind == EntityKind.PERSON && person.gender().agrees(gender)) {
          gather(person, s - back, back == 0 ? at : Integer.MAX_VALUE, here, subjects);
        }
      }
      if (here.size() == 1) {
        return here.getFirst();
      }
      if (!here.isEmpty()) {
        return subjects.size() == 1 ? subjects.getFirst() : null;
      }
    }
    return null;
  }

  private static void gather(
      Referent person, int s, int before, List<Referent> here, List<Referent> subjects) {
    boolean present = false;
    boolean subject = false;
    for (Referent.Place place : person.places) {
      if (place.sentence() == s && place.last() < before) {
        present = true;
        subject |= place.subject();
      }
    }
    if (present) {
      here.add(person);
    }
    if (subject) {
      subjects.add(person);
    }
  }

  private static Gender gender(String form) {
    return switch (form.toLowerCase(Locale.ROOT)) {
      case "he", "him", "his", "himself" -> Gender.MALE;
      case "she", "her", "hers", "herself" -> Gender.FEMALE;
      default -> Gender.UNKNOWN;
    };
  }

  /** Whether a quotation is still open after this sentence. */
  static boolean endsQuoted(Sentence sentence, boolean quoted) {
    boolean inside = quoted;
    for (Token token : sentence.tokens()) {
      inside = isQuote(token.form()) ? turned(token.form(), inside) : inside;
    }
    return inside;
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
