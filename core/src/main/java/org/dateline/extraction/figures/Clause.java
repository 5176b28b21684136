package org.dateline.extraction.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.extraction.figures.Measures.Around;
import org.dateline.extraction.figures.Measures.Form;
import org.dateline.extraction.figures.Measures.People;
import org.dateline.extraction.figures.Measures.Phrase;
import org.dateline.extraction.figures.Measures.Role;
import org.dateline.extraction.figures.Measures.Trigger;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.model.Token.Tag;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/** A sentence with the words of measures that stand in it. */
final class Clause {
  private static final int AUXILIARY_REACH = 5; // words back from a participle to its "were"

  private final Sentence sentence;
  private final Measures measures;
  private final String[] lower;
  private final List<List<Trigger>> triggers = new ArrayList<>();
  private final boolean[] timed;
  private final String whole;

  Clause(Sentence sentence, Measures measures, List<Span> times) {
    this.sentence = sentence;
    this.measures = measures;
    this.lower = new String[sentence.size()];
    for (int at = 0; at < lower.length; at++) {
      lower[at] = sentence.token(at).form().toLowerCase(Locale.ROOT);
    }
    this.timed = new boolean[lower.length];
    for (Span time : times) {
      for (int at = 0; at < lower.length; at++) {
        timed[at] |= time.covers(sentence.token(at).span());
      }
    }
    for (int at = 0; at < lower.length; at++) {
      triggers.add(timed[at] ? List.of() : found(at)); // "in March" is no march
    }
    this.whole = " " + String.join(" ", lower) + " ";
  }

  private List<Trigger> found(int at) {
    List<Trigger> found = new ArrayList<>();
    for (Trigger trigger : measures.triggers(lower[at])) {
      if (stands(trigger.words(), at)) {
        found.add(trigger);
      }
    }
    return found;
  }

  private boolean stands(String[] words, int at) {
    if (at + words.length > lower.length) {
      return false;
    }
    for (int index = 0; index < words.length; index++) {
      if (!lower[at + index].equals(words[index])) {
        return false;
      }
    }
    return true;
  }

  /** Whether this word is part of a time expression. */
  boolean isTime(int at) {
    return has(at) && timed[at];
  }

  Sentence sentence() {
    return sentence;
  }

  int size() {
    return lower.length;
  }

  Token token(int at) {
    return sentence.token(at);
  }

  Tag tag(int at) {
    return sentence.token(at).tag();
  }

  boolean has(int at) {
    return at >= 0 && at < lower.length;
  }

  String lower(int at) {
    return has(at) ? lower[at] : "";
  }

  boolean is(int at, String word) {
    return has(at) && lower[at].equals(word);
  }

  /** Whether some word of the sentence, or words together, begin so. */
  boolean holds(String beginning) {
    return whole.contains(" " + beginning);
  }

  /** Whether a phrase of this class begins in these words. */
  boolean holds(Around around, Span words) {
    for (int at = 0; at < lower.length; at++) {
      if (words.covers(sentence.token(at).span()) && phrase(at, around) != null) {
        return true;
      }
    }
    return false;
  }

  /** The triggers of this role that begin at this word. */
  List<Trigger> triggers(int at, Role role) {
    if (!has(at)) {
      return List.of();
    }
    List<Trigger> found = new ArrayList<>();
    for (Trigger trigger : triggers.get(at)) {
      if (trigger.role() == role) {
        found.add(trigger);
      }
    }
    return found;
  }

  /** The longest words of this kind that begin here, or null. */
  @Nullable Phrase phrase(int at, Around around) {
    Phrase best = null;
    if (!has(at)) {
      return null;
    }
    for (Phrase phrase : measures.phrases(lower[at])) {
      boolean longer = best == null || phrase.words().length > best.words().length;
      if (phrase.around() == around && longer && stands(phrase.words(), at)) {
        best = phrase;
      }
    }
    return best;
  }

  /** The longest words of this kind that end just before this word, or null. */
  @Nullable Phrase phraseEndingAt(int end, Around around) {
    for (int start = Math.max(0, end - 5); start < end; start++) {
      Phrase phrase = phrase(start, around);
      if (phrase != null && start + phrase.words().length == end) {
        return phrase;
      }
    }
    return null;
  }

  /** Whether the noun at this place names people, as far as that is known. */
  boolean isPeople(int at) {
    if (!has(at)) {
      return false;
    }
    return measures.people(lower[at]) != null || isByEnding(at);
  }

  private boolean isByEnding(int at) {
    String word = lower[at];
    boolean capital = Character.isUpperCase(token(at).form().charAt(0)) && at > 0;
    return (capital && (word.endsWith("ans") || word.endsWith("is") || word.endsWith("ese")))
        || (tag(at) == Tag.NOUN && isPersonal(word))
        || word.endsWith("ists")
        || word.endsWith("goers")
        || word.endsWith("men")
        || word.endsWith("women");
  }

  /** Whether the lexicon lists the noun among people. */
  boolean isListedPeople(int at) {
    return has(at) && measures.people(lower[at]) != null;
  }

  /** Nouns made for persons: "first-graders", "survivors", "deportees". */
  private static boolean isPersonal(String word) {
    boolean plural = word.length() > 6 && word.endsWith("s");
    String stem = plural ? word.substring(0, word.length() - 1) : "";
    return stem.endsWith("er")
        || stem.endsWith("or")
        || stem.endsWith("ee")
        || stem.endsWith("ian");
  }

  /** Whether the noun names a force that can be deployed. */
  boolean isForce(int at) {
    People people = has(at) ? measures.people(lower[at]) : null;
    return people == People.FORCE || people == People.PRESENCE;
  }

  /** Whether the noun names a force whose mere presence is told. */
  boolean isPresence(int at) {
    return has(at) && measures.people(lower[at]) == People.PRESENCE;
  }

  boolean isVerb(int at) {
    return has(at) && tag(at) == Tag.VERB;
  }

  boolean isAuxiliary(int at) {
    return has(at) && tag(at) == Tag.AUX;
  }

  /** Index of the first word from here that is neither auxiliary nor adverb: "had since" fled. */
  int overAuxiliaries(int from) {
    int at = from;
    while (isAuxiliary(at) || has(at) && tag(at) == Tag.ADV) {
      at++;
    }
    return at;
  }

  /** Whether this verb is done to its subject: "were killed", "the men arrested". */
  boolean isPassive(int verb, Form form) {
    if (form != Form.PAST) {
      return form == Form.NONE;
    }
    for (int at = verb - 1; at >= Math.max(0, verb - AUXILIARY_REACH); at--) {
      if (isBe(at)) {
        return true;
      }
      if (isHave(at)) {
        return false;
      }
      boolean skipped = tag(at) == Tag.ADV || tag(at) == Tag.PART || tag(at) == Tag.CCONJ;
      if (!skipped && !(tag(at) == Tag.VERB && (is(at + 1, "and") || is(at + 1, "or")))) {
        break;
      }
    }
    return !opensObject(verb + 1) || "VBN".equals(token(verb).detail()) && !hasObject(verb);
  }

  /** "have released": what stands as a state elsewhere is done by the subject here. */
  boolean isPerfect(int verb) {
    int at = verb - 1;
    while (has(at) && tag(at) == Tag.ADV) {
      at--;
    }
    boolean done =
        triggers(verb, Role.OBJECT).stream().anyMatch(trigger -> trigger.form() == Form.PAST);
    return has(at) && isHave(at) && done;
  }

  private boolean hasObject(int verb) {
    if (!sentence.parsed()) {
      return opensObject(verb + 1);
    }
    for (int child : sentence.children(verb)) {
      if (token(child).baseRelation().equals("obj") && child > verb) {
        return true;
      }
    }
    return false;
  }

  /** Whether a noun phrase may begin here: after an active verb, its object. */
  private boolean opensObject(int at) {
    if (!has(at)) {
      return false;
    }
    return switch (tag(at)) {
      case DET, NUM, PRON, PROPN, NOUN, ADJ -> true;
      case ADP, ADV ->
          is(at, "at") && is(at + 1, "least")
              || is(at, "up") && is(at + 1, "to")
              || is(at, "about") && has(at + 1) && tag(at + 1) == Tag.NUM
              || is(at, "around") && has(at + 1) && tag(at + 1) == Tag.NUM
              || is(at, "nearly")
              || is(at, "as") && is(at + 1, "many");
      case AUX, CCONJ, INTJ, PART, PUNCT, SCONJ, SYM, VERB, X -> false;
    };
  }

  private boolean isBe(int at) {
    String lemma = token(at).lemma();
    return lemma.equals("be")
        || lemma.equals("get")
        || is(at, "been")
        || is(at, "'re")
        || is(at, "’re");
  }

  private boolean isHave(int at) {
    return token(at).lemma().equals("have");
  }
}
