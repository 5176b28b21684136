package org.dateline.analysis.names;

import org.dateline.knowledge.EntityLexicon;
import org.dateline.knowledge.EntityName;
import org.dateline.knowledge.WordClasses;
import org.dateline.model.Sentence;
import org.dateline.text.DayNames;
import org.dateline.text.MonthNames;

/** Which words of a line in Title Case are names by what is known of names. Thread-safe. */
final class TitleNames {
  private static final int LONGEST = 8; // tokens of a known name
  private static final int SHORT_TITLE = 3; // letters: "Mrs"
  private static final int LOCATION = 16; // lexicographers' classes of nouns
  private static final int PERSON = 19;
  private static final int THINKING = 3; // lexicographers' classes of verbs
  private static final int SPEAKING = 4;
  private static final int DEALING = 13; // with others
  private static final int SPOTS = NameEvidence.CITY | NameEvidence.SPOT;
  private static final int FAMILIES = NameEvidence.PEOPLE | NameEvidence.FAMILY;
  private static final int BORNE = NameEvidence.FIRST_NAME | NameEvidence.PEOPLE;
  private final NameKnowledge known;
  private final EntityLexicon lexicon;

  TitleNames(NameKnowledge known) {
    this.known = known;
    this.lexicon = known.lexicon();
  }

  /** Marks the words of known names of several words: "National Guard". */
  boolean[] find(Sentence line) {
    boolean[] named = new boolean[line.size()];
    for (int first = 0; first < line.size(); first++) {
      int last = last(line, first);
      for (int at = first; last > first && at <= last; at++) {
        named[at] = true;
      }
      first = Math.max(first, last);
    }
    return named;
  }

  private int last(Sentence line, int first) {
    String opening = EntityName.fold(line.token(first).form());
    int longest = lexicon.longestNameFrom(EntityLexicon.firstWord(opening));
    int end = longest == 0 ? first : Math.min(line.size(), first + LONGEST) - 1;
    for (int last = end; last > first; last--) {
      if (!lexicon.named(words(line, first, last)).isEmpty()) {
        return last;
      }
    }
    return first;
  }

  private static String words(Sentence line, int first, int last) {
    StringBuilder words = new StringBuilder(line.token(first).form());
    for (int at = first + 1; at <= last; at++) {
      boolean parted = line.token(at - 1).span().end() < line.token(at).span().start();
      words.append(parted ? " " : "").append(line.token(at).form());
    }
    return words.toString();
  }

  /** Whether a word by itself is the name of somebody known. */
  boolean isKnown(String form) {
    return !lexicon.named(form).isEmpty();
  }

  /** Whether people bear a word as a name. */
  boolean isBorne(String form) {
    return (known.forms().of(form, known).marks & BORNE) != 0;
  }

  /** Whether a word with a capital is rather a name than a word of the dictionary. */
  boolean isName(Sentence line, int at, String form) {
    NameForm word = known.forms().of(form, known);
    return word.sense == 0
        || isPlace(word)
        || isDate(line, at, word)
        || isWorn(word)
        || isFamilyName(line, at, word)
        || isFirstName(line, at, word)
        || isBehindTitle(line, at, word)
        || word.lower.length() <= SHORT_TITLE && isTitle(word);
  }

  private boolean isPlace(NameForm word) {
    boolean spot = (word.marks & SPOTS) != 0 && WordClasses.noun(word.sense) == LOCATION;
    return spot
        || switch (word.single) {
          case NameWords.MATCH_ADJECTIVE, NameWords.MATCH_PEOPLE, NameWords.MATCH_CAPITAL -> true;
          default -> !lexicon.state(word.folded).isEmpty();
        };
  }

  /** "Monday", "June", "March 4"; "March" and "May" alone are words too. */
  private boolean isDate(Sentence line, int at, NameForm word) {
    boolean month = MonthNames.has(word.folded);
    boolean counted = month && (isNumber(line, at - 1) || isNumber(line, at + 1));
    return DayNames.has(word.folded) || counted || month && !mayBeVerb(word);
  }

  private static boolean isNumber(Sentence line, int at) {
    return at >= 0 && at < line.size() && Character.isDigit(line.token(at).form().charAt(0));
  }

  private static boolean mayBeVerb(NameForm word) {
    return WordClasses.verb(word.sense) != 0;
  }

  /** The name of a known body or the last name of a known person that no verb is. */
  private boolean isWorn(NameForm word) {
    boolean worn = word.single == NameWords.MATCH_LAST_NAME || isKnown(word.folded);
    return worn && !mayBeVerb(word);
  }

  /** "Gordon Brown": behind a first name that is no word of the dictionary otherwise. */
  private boolean isFamilyName(Sentence line, int at, NameForm word) {
    return (word.marks & FAMILIES) != 0
        && at > 0
        && bears(line, at - 1, NameEvidence.FIRST_NAME)
        && !bears(line, at - 1, NameEvidence.CITY)
        && isNoWord(form(line, at - 1));
  }

  /** "President Bush", "Mayor Rose Condemns Raid"; neither "President Bans Party". */
  private boolean isBehindTitle(Sentence line, int at, NameForm word) {
    if (at == 0 || !isTitle(form(line, at - 1))) {
      return false;
    }
    boolean known = word.single == NameWords.MATCH_LAST_NAME && !mayEndVerb(word);
    return known || (word.marks & (FAMILIES | BORNE)) != 0 && isBeforeVerb(line, at);
  }

  /** "Senator", "Mr"; not "Major", which says of fires how large they are, nor the plural. */
  private boolean isTitle(NameForm word) {
    boolean plural = word.lower.endsWith("s") && word.lower.length() > SHORT_TITLE;
    return !plural && !WordClasses.adjective(word.sense) && lexicon.title(word.folded).isPresent();
  }

  /** Whether the next word is what people alone do: "Condemns", not "Burns". */
  private boolean isBeforeVerb(Sentence line, int at) {
    if (at + 1 == line.size() || !mayEndVerb(form(line, at + 1))) {
      return false;
    }
    return switch (WordClasses.verb(form(line, at + 1).sense)) {
      case THINKING, SPEAKING, DEALING -> true;
      default -> false;
    };
  }

  /** "Condemns": what one somebody does. */
  private static boolean mayEndVerb(NameForm word) {
    return word.lower.endsWith("s") && mayBeVerb(word);
  }

  private static boolean isNoWord(NameForm word) {
    return word.sense == 0 || WordClasses.noun(word.sense) == PERSON && !mayBeVerb(word);
  }

  /** "Nicholas", and "Mark" or "King" before a name that is no word of the dictionary. */
  private boolean isFirstName(Sentence line, int at, NameForm word) {
    boolean first = (word.marks & NameEvidence.FIRST_NAME) != 0;
    boolean alone = isNoWord(word) && word.single != NameWords.MATCH_TITLE;
    return first && (alone || at + 1 < line.size() && isSurname(form(line, at + 1)));
  }

  private static boolean isSurname(NameForm word) {
    boolean borne = word.sense == 0 || (word.marks & FAMILIES) != 0;
    return word.capital && borne && isNoWord(word);
  }

  private boolean bears(Sentence line, int at, int marks) {
    return (form(line, at).marks & marks) != 0;
  }

  private NameForm form(Sentence line, int at) {
    return known.forms().of(line.token(at).form(), known);
  }
}
