package org.dateline.analysis.names;

import java.util.Locale;
import org.dateline.knowledge.Countries;
import org.dateline.knowledge.EntityLexicon;
import org.dateline.knowledge.EntityName;
import org.dateline.knowledge.WordClasses;
import org.dateline.learning.WordNames;

/** What is known of a word by the way it is written, wherever it stands. Immutable. */
final class NameForm {
  private static final int LOUD = 3; // letters, all capitals
  private static final int AFFIX = 3;
  private static final int MOST_RUNS = 6; // of letters of one kind that a shape tells

  final String written;
  final String folded; // see EntityName
  final String lower; // folded, in small letters
  final String spoken; // folded; in capitals throughout, as in datelines, as it is else written
  final boolean capital;
  final int marks; // of the lists of names; none for a word in small letters
  final int single; // what it is by itself, as NameWords has it; nothing in small letters
  final int head; // kind of thing it makes of a name: 1 to 4, 0 for none
  final int longest; // letters of the longest known name that begins with it, 0 for none
  final int fine; // class of the word by its company
  final int coarse;
  final int sense; // what a dictionary says of it
  final int form; // of the folded form
  final int low;
  final int shape;
  final int ending;

  NameForm(String written, NameKnowledge known) {
    this.written = written;
    this.folded = EntityName.fold(written);
    this.lower = folded.toLowerCase(Locale.ROOT);
    this.spoken = spoken(folded);
    this.capital = !folded.isEmpty() && Character.isUpperCase(folded.charAt(0));
    this.marks = capital ? known.lists().of(spoken) : 0;
    this.single = capital ? single(folded, known.lexicon()) : 0;
    this.head = capital ? known.heads().getOrDefault(lower, 0) : 0;
    this.longest =
        mayBegin(folded) ? known.lexicon().longestNameFrom(EntityLexicon.firstWord(folded)) : 0;
    int company = known.classes().of(WordNames.of(written));
    this.fine = WordClasses.fine(company);
    this.coarse = WordClasses.coarse(company);
    this.sense = WordClasses.sense(company);
    this.form = folded.hashCode();
    this.low = lower.hashCode();
    this.shape = shape(folded);
    this.ending = lower.substring(Math.max(0, lower.length() - AFFIX)).hashCode();
  }

  private static String spoken(String form) {
    return form.length() >= LOUD && isLoud(form)
        ? form.charAt(0) + form.substring(1).toLowerCase(Locale.ROOT)
        : form;
  }

  private static boolean isLoud(String form) {
    for (int at = 0; at < form.length(); at++) {
      if (!Character.isUpperCase(form.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  private static int single(String form, EntityLexicon lexicon) {
    Countries countries = lexicon.countries();
    if (countries.ofAdjective(form).isPresent()) {
      return NameWords.MATCH_ADJECTIVE;
    }
    if (countries.ofPeople(form).isPresent()) {
      return NameWords.MATCH_PEOPLE;
    }
    if (countries.ofCapital(form).isPresent()) {
      return NameWords.MATCH_CAPITAL;
    }
    if (lexicon.title(form).isPresent()) {
      return NameWords.MATCH_TITLE;
    }
    return lexicon.lastNamed(form).isEmpty() ? 0 : NameWords.MATCH_LAST_NAME;
  }

  private static boolean mayBegin(String form) {
    char unit = form.isEmpty() ? ' ' : form.charAt(0);
    return Character.isLetterOrDigit(unit) || unit == '\'';
  }

  private static int shape(String form) {
    int hash = 23;
    int last = -1;
    int runs = 0;
    for (int i = 0; i < form.length() && runs < MOST_RUNS; i++) {
      int kind = kind(form.charAt(i));
      if (kind != last || i == 1) {
        hash = hash * 31 + kind;
        runs++;
      }
      last = kind;
    }
    return hash;
  }

  private static int kind(char unit) {
    if (Character.isUpperCase(unit)) {
      return 1;
    }
    return Character.isLetter(unit) ? 2 : Character.isDigit(unit) ? 3 : unit;
  }
}
