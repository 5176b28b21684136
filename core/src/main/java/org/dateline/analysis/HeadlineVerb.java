package org.dateline.analysis;

import org.dateline.knowledge.WordClasses;
import org.dateline.model.Token.Tag;

/**
 * Looks in a headline that the tagger gave no finite verb for the word that may be it: behind a
 * plural a word without an s ("Troops storm parliament"), behind a person or a body one with an s
 * ("Court jails journalist"). Thread-safe.
 */
final class HeadlineVerb {
  private static final int GROUP = 15; // lexicographers' classes of nouns
  private static final int PERSON = 19;

  // Steps behind the best by which a verb may fall. Of 120 headlines of our own, half of them
  // without a verb, verbs behind a plural that were missed fell 7 to 300 behind; of 65 more, verbs
  // with an s fell up to 510 behind, "rights" 700 and more.
  private static final int FARTHEST = 320;
  private static final int FARTHEST_SINGULAR = 560;

  private final Tagger tagger;
  private final int plural;
  private final int singular;
  private final int noun;

  HeadlineVerb(Tagger tagger) {
    this.tagger = tagger;
    this.plural = tagger.tagClass(Tag.VERB, "VBP");
    this.singular = tagger.tagClass(Tag.VERB, "VBZ");
    this.noun = tagger.tagClass(Tag.NOUN, "NN");
  }

  /** The tag that a word would have as the verb. */
  int tagClass(WordForms words, int word) {
    return endsInS(words, word) ? singular : plural;
  }

  /** The likeliest verb among the first words that have an object behind them, or -1. */
  int find(WordForms words, Tagger.Workspace tags, int end) {
    int verb = -1;
    int least = Integer.MAX_VALUE;
    for (int i = 1; i + 1 < end; i++) {
      if (isBehindParty(words, i)) {
        int behind = tagger.behind(words, tags, i, tagClass(words, i));
        boolean near = behind < (endsInS(words, i) ? FARTHEST_SINGULAR : FARTHEST);
        verb = near && behind < least ? i : verb;
        least = near ? Math.min(behind, least) : least;
      }
    }
    return verb;
  }

  /**
   * Whether a thing in the plural before a verb in the plural is a verb itself, behind a person or
   * a body: "Court blocks plan", not "Union bosses plan strike".
   */
  boolean isDoubled(WordForms words, Tagger.Workspace tags, int verb) {
    return verb > 1
        && noun >= 0
        && singular >= 0
        && tagger.detail(words.tag(verb)).equals("VBP")
        && WordClasses.noun(words.sense[verb]) != 0
        && tagger.detail(words.tag(verb - 1)).equals("NNS")
        && endsInS(words, verb - 1)
        && mayBeSingular(words, verb - 1)
        && !isParty(words, verb - 1)
        && tagger.detail(words.tag(verb - 2)).equals("NN")
        && isParty(words, verb - 2)
        && tagger.behind(words, tags, verb - 1, singular) < FARTHEST_SINGULAR;
  }

  /** The tag of a noun. */
  int noun() {
    return noun;
  }

  private boolean isBehindParty(WordForms words, int word) {
    return endsInS(words, word)
        ? mayBeSingular(words, word) && hasActor(words, word) && singular >= 0
        : mayBePlural(words, word) && opensObject(words, word + 1) && agrees(words, word);
  }

  private static boolean endsInS(WordForms words, int word) {
    return words.word[word].written.endsWith("s");
  }

  private boolean mayBePlural(WordForms words, int word) {
    return switch (tagger.detail(words.tag(word))) {
      case "NN", "JJ", "RB", "VB" -> true;
      default -> false;
    };
  }

  private boolean opensObject(WordForms words, int word) {
    return switch (tagger.universal(words.tag(word))) {
      case NOUN, PROPN, ADJ, NUM, DET, PRON -> true;
      default -> false;
    };
  }

  /**
   * Whether a plural, or two names, stand before a word: "Troops storm", "Peru and Chile sign",
   * "Peru, Chile sign".
   */
  private boolean agrees(WordForms words, int word) {
    return switch (tagger.detail(words.tag(word - 1))) {
      case "NNS", "NNPS" -> true;
      case "NN" -> joins(words, word - 2);
      case "NNP" -> joins(words, word - 2) || isListed(words, word - 2);
      default -> false;
    };
  }

  private boolean joins(WordForms words, int word) {
    return word > 0 && tagger.universal(words.tag(word)) == Tag.CCONJ;
  }

  private boolean isListed(WordForms words, int comma) {
    return comma > 0
        && words.word[comma].written.equals(",")
        && tagger.detail(words.tag(comma - 1)).equals("NNP");
  }

  /** A plural that a dictionary has as a verb too. */
  private boolean mayBeSingular(WordForms words, int word) {
    return tagger.detail(words.tag(word)).startsWith("NN")
        && WordClasses.verb(words.sense[word]) != 0;
  }

  /**
   * Whether somebody before a word may do it to somebody behind: "Court jails journalist", "Judge
   * charges former minister", "Chile detains 12 men". Of "Prison riots inquiry" and "China tariffs
   * deal" nobody can tell: nouns modify all the time.
   */
  private boolean hasActor(WordForms words, int word) {
    if (tagger.detail(words.tag(word + 1)).equals("RP")) {
      return true; // "calls off rally"
    }
    boolean party = isParty(words, word - 1);
    return switch (tagger.detail(words.tag(word - 1))) {
      case "NN" -> party && (isCounted(words, word + 1) || isSomebody(words, word + 1));
      case "NNP" -> isCounted(words, word + 1) || isName(words, word + 1);
      default -> false;
    };
  }

  private static boolean isParty(WordForms words, int word) {
    int kind = WordClasses.noun(words.sense[word]);
    return kind == PERSON || kind == GROUP;
  }

  private boolean isCounted(WordForms words, int word) {
    return switch (tagger.universal(words.tag(word))) {
      case DET, PRON -> true;
      case NUM -> word + 1 < words.size() && opensObject(words, word + 1);
      default -> false;
    };
  }

  private boolean isName(WordForms words, int word) {
    return tagger.universal(words.tag(word)) == Tag.PROPN;
  }

  private boolean isSomebody(WordForms words, int word) {
    return switch (tagger.universal(words.tag(word))) {
      case PROPN, ADJ -> true;
      case NOUN -> WordClasses.noun(words.sense[word]) == PERSON;
      default -> false;
    };
  }
}
