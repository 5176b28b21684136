package org.dateline.analysis.time;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.dateline.analysis.time.TimeContext.Tense;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.knowledge.Lexicon;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads off a sentence whether the clause around a word looks back or ahead: from the tree where
 * there is one, else from the nearest verb group. Immutable.
 */
final class TenseReader {
  private static final int FARTHEST = 12; // words between a time and the verb it goes with
  private final Set<String> future = new HashSet<>();
  private final Set<String> ahead = new HashSet<>();
  private final Set<String> slated = new HashSet<>();
  private final Set<String> timetable = new HashSet<>();
  private final Set<String> until = new HashSet<>();

  private enum Use {
    MODAL,
    AHEAD,
    SLATED,
    TIMETABLE,
    UNTIL
  }

  TenseReader(KnowledgePack knowledge) {
    for (Lexicon.Row row : knowledge.lexicon("en/lexicon/tense.tsv").rows()) {
      Set<String> words =
          switch (row.get("class", Use.class)) {
            case MODAL -> future;
            case AHEAD -> ahead;
            case SLATED -> slated;
            case TIMETABLE -> timetable;
            case UNTIL -> until;
          };
      words.add(row.get("word"));
    }
  }

  /** The tense around this offset. */
  Tense at(Sentence sentence, int offset) {
    int token = sentence.tokenAt(offset);
    if (token < 0) {
      return Tense.PAST;
    }
    if (token > 0 && sentence.token(token - 1).detail().equals("VBD")) {
      return Tense.PAST; // "said Thursday it would open", wherever the tree hangs the day
    }
    Tense tense = sentence.parsed() ? byTree(sentence, token) : byOrder(sentence, token);
    boolean open = token > 0 && until.contains(lower(sentence.token(token - 1)));
    return tense == Tense.PRESENT && open ? Tense.FUTURE : tense;
  }

  private static String lower(Token token) {
    return token.form().toLowerCase(Locale.ROOT);
  }

  private Tense byTree(Sentence sentence, int token) {
    int head = token;
    for (int steps = 0; steps < FARTHEST && head >= 0; steps++) {
      Token word = sentence.token(head);
      if (word.tag() == Token.Tag.VERB || hasVerbWords(sentence, head)) {
        Tense found = ofVerb(sentence, head);
        if (found != null) {
          return found;
        }
      }
      head = word.head();
    }
    return Tense.PAST;
  }

  private static boolean hasVerbWords(Sentence sentence, int head) {
    for (Token token : sentence.tokens()) {
      if (token.head() == head) {
        String relation = token.baseRelation();
        if (relation.equals("aux") || relation.equals("cop")) {
          return true;
        }
      }
    }
    return false;
  }

  /** The tense of a verb with its auxiliaries; null where it has none of its own. */
  private @Nullable Tense ofVerb(Sentence sentence, int verb) {
    boolean infinitive = false;
    boolean done = false;
    Tense auxiliary = null;
    for (int child : sentence.children(verb)) {
      Token token = sentence.token(child);
      String relation = token.baseRelation();
      if (relation.equals("mark") && token.form().equalsIgnoreCase("to")) {
        infinitive = true;
      } else if (relation.equals("aux") || relation.equals("cop")) {
        auxiliary = auxiliary == Tense.FUTURE ? auxiliary : ofWord(token);
        done |= lower(token).equals("have");
      }
    }
    if (infinitive) {
      boolean bound = auxiliary == Tense.PRESENT && !done; // "is to rule"
      return bound || governedAhead(sentence, verb) ? Tense.FUTURE : null;
    }
    if (done) {
      return Tense.PAST; // "may have died", "will have left"
    }
    Tense own = auxiliary != null ? auxiliary : ofWord(sentence.token(verb));
    return own == Tense.PRESENT && looksAhead(sentence.token(verb), auxiliary != null)
        ? Tense.FUTURE
        : own;
  }

  /** "is scheduled for Tuesday", "begins Saturday". */
  private boolean looksAhead(Token verb, boolean auxiliary) {
    String lemma = verb.lemma().toLowerCase(Locale.ROOT);
    return auxiliary
        ? slated.contains(lower(verb)) || verb.detail().equals("VBG") && timetable.contains(lemma)
        : timetable.contains(lemma);
  }

  /** "plans to", "is expected to", "is to": the infinitive lies ahead, unless all that is past. */
  private boolean governedAhead(Sentence sentence, int verb) {
    int head = sentence.token(verb).head();
    return head >= 0
        && ahead.contains(sentence.token(head).lemma())
        && !sentence.token(head).baseRelation().equals("acl");
  }

  private @Nullable Tense ofWord(Token token) {
    String form = lower(token);
    if (future.contains(form)) {
      return Tense.FUTURE;
    }
    return switch (token.detail()) {
      case "VBD" -> Tense.PAST;
      case "VBN" -> Tense.PAST;
      case "VBZ", "VBP" -> form.startsWith("ha") ? Tense.PAST : Tense.PRESENT;
      case "MD" -> Tense.PRESENT;
      default -> null;
    };
  }

  private Tense byOrder(Sentence sentence, int token) {
    for (int distance = 1; distance < FARTHEST; distance++) {
      for (int at : new int[] {token - distance, token + distance}) {
        if (at >= 0 && at < sentence.size()) {
          String form = lower(sentence.token(at));
          if (future.contains(form)) {
            return Tense.FUTURE;
          }
          if (form.endsWith("ed") || form.equals("said") || form.equals("was")) {
            return Tense.PAST;
          }
        }
      }
    }
    return Tense.PAST;
  }
}
