package org.dateline.analysis.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.knowledge.KnownEntity;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/**
 * The words of one article as the name tagger sees them: forms, tags, what the lists say of them,
 * and what the rest of the article says of the same form. A workspace for one article.
 */
public final class NameWords {
  /** The form stands after a title somewhere in the article. */
  static final int TITLED = 1;

  /** It ends a run of capitals that begins with a first name. */
  static final int SURNAME = 2;

  /** It stands after a preposition of place. */
  static final int PLACED = 4;

  /** It also occurs in lower case. */
  static final int SMALL = 8;

  /** A verb in the past or present follows it. */
  static final int ACTING = 16;

  /** It stands alone in brackets. */
  static final int BRACKETED = 32;

  /** It belongs to a known person's full name. */
  static final int KNOWN_PERSON = 64;

  private static final int SIMPLE = 31; // marks of single words that are kept apart

  /** The bits of {@link #listed} begin and end here; below them stands where in the phrase. */
  static final int LEAST_LISTED = NameEvidence.VILLAGE << 2;

  static final int MOST_LISTED = NameEvidence.BODY << 2;

  private static final int LONGEST_TOWN = 4; // words
  private static final int LONGEST_JOINT = 3; // letters of a small word inside a name: "and"

  static final int MATCH_PERSON = 1;
  static final int MATCH_BODY = 2;
  static final int MATCH_STATE = 3;
  static final int MATCH_ADJECTIVE = 4;
  static final int MATCH_PEOPLE = 5;
  static final int MATCH_TITLE = 6;
  static final int MATCH_LAST_NAME = 7;
  static final int MATCH_CAPITAL = 8;

  final int size;
  final NameForm[] word; // the known form of each; some arrays below copy it
  final String[] forms;
  final String[] lower;
  final Token.Tag[] tags;
  final String[] details;
  final int[] sentenceOf;
  final boolean[] capital;
  final int[] evidence;
  final int[] matched; // kind of match, times two, plus one inside
  final int[] runFirst;
  final int[] runLast;
  final int[] flags;
  final int[] listed; // marks of the longest listed phrase, and where in it the word stands
  final int[] fine; // class of the word by its company
  final int[] coarse;
  final int[] sense; // what a dictionary says of it
  final int[] relation; // of the run of capitals, or of the word, to what it hangs on
  final int[] governor; // the dictionary form of that
  final int[] head; // kind of thing the word makes of a name: 1 to 4, 0 for none
  final List<List<LexiconMatch>> matches = new ArrayList<>();
  final List<int[]> towns = new ArrayList<>(); // first and last words of names of several words
  final int[] firstOf; // first word of each sentence

  private NameWords(List<Sentence> sentences) {
    int count = 0;
    firstOf = new int[sentences.size() + 1];
    for (int i = 0; i < sentences.size(); i++) {
      firstOf[i] = count;
      count += sentences.get(i).size();
    }
    firstOf[sentences.size()] = count;
    size = count;
    word = new NameForm[size];
    forms = new String[size];
    lower = new String[size];
    tags = new Token.Tag[size];
    details = new String[size];
    sentenceOf = new int[size];
    capital = new boolean[size];
    evidence = new int[size];
    matched = new int[size];
    runFirst = new int[size];
    runLast = new int[size];
    flags = new int[size];
    head = new int[size];
    fine = new int[size];
    listed = new int[size];
    coarse = new int[size];
    sense = new int[size];
    relation = new int[size];
    governor = new int[size];
  }

  /** Prepares the words of these sentences of a text. */
  public static NameWords of(String text, List<Sentence> sentences, NameKnowledge knowledge) {
    NameWords words = new NameWords(sentences);
    LexiconMatcher matcher = new LexiconMatcher(knowledge.lexicon(), words);
    List<List<LexiconMatch>> found = new ArrayList<>();
    for (int s = 0; s < sentences.size(); s++) {
      words.fill(s, sentences.get(s), knowledge);
      found.add(matcher.find(text, s, sentences.get(s)));
    }
    words.matches.addAll(AcronymSupport.sift(words, found, knowledge));
    for (int s = 0; s < sentences.size(); s++) {
      words.mark(s);
    }
    words.findRuns();
    words.findGovernors(sentences);
    words.gatherFlags();
    return words;
  }

  /** Number of words in the article. */
  public int size() {
    return size;
  }

  /** Number of sentences. */
  public int sentences() {
    return firstOf.length - 1;
  }

  /** Number in the article of the first word of a sentence; after the last one, of all words. */
  public int firstOf(int sentence) {
    return firstOf[sentence];
  }

  private void fill(int s, Sentence sentence, NameKnowledge knowledge) {
    for (int i = 0; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      int at = firstOf[s] + i;
      NameForm known = knowledge.forms().of(token.form(), knowledge);
      word[at] = known;
      forms[at] = known.folded;
      lower[at] = known.lower;
      tags[at] = token.tag();
      details[at] = token.detail();
      sentenceOf[at] = s;
      capital[at] = known.capital;
      evidence[at] = known.marks & SIMPLE;
      listed[at] = (known.marks & ~SIMPLE) << 2;
      if (i > 0 && known.capital) {
        markTowns(knowledge.lists(), at);
      }
      fine[at] = known.fine;
      coarse[at] = known.coarse;
      sense[at] = known.sense;
      head[at] = known.head;
    }
  }

  // Names of several words that end here: "Buenos Aires", "Newfoundland and Labrador".
  private void markTowns(NameEvidence lists, int last) {
    int least = Math.max(firstOf[sentenceOf[last]], last - LONGEST_TOWN + 1);
    StringBuilder name = new StringBuilder(word[last].spoken);
    for (int first = last - 1; first >= least && mayJoin(first); first--) {
      name.insert(0, ' ').insert(0, capital[first] ? word[first].spoken : forms[first]);
      int marks = capital[first] ? lists.of(name) : 0;
      int town = marks & (NameEvidence.TOWN | NameEvidence.CITY);
      if ((marks & ~SIMPLE) != 0) {
        for (int at = first; at <= last; at++) {
          listed[at] = (marks & ~SIMPLE) << 2 | (at == first ? 1 : at == last ? 3 : 2);
        }
      }
      if (town != 0) {
        for (int at = first; at <= last; at++) {
          evidence[at] |= town << 4;
        }
        towns.add(new int[] {first, last});
      }
    }
  }

  private boolean mayJoin(int at) {
    return capital[at] || forms[at].length() <= LONGEST_JOINT && Character.isLetter(firstUnit(at));
  }

  private void mark(int s) {
    int first = firstOf[s];
    for (LexiconMatch match : matches.get(s)) {
      int kind = kind(match.entities().getFirst());
      for (int i = match.first(); i <= match.last(); i++) {
        matched[first + i] = kind * 2 + (i > match.first() ? 1 : 0);
      }
    }
    for (int at = first; at < firstOf[s + 1]; at++) {
      if (matched[at] == 0 && capital[at]) {
        matched[at] = word[at].single * 2;
      }
    }
  }

  private static int kind(KnownEntity entity) {
    return switch (entity.kind()) {
      case PERSON -> MATCH_PERSON;
      case ORGANIZATION -> MATCH_BODY;
      case PLACE, NATIONALITY -> MATCH_STATE;
    };
  }

  private void findRuns() {
    int first = 0;
    for (int at = 0; at < size; at++) {
      boolean goesOn =
          at > 0 && sentenceOf[at] == sentenceOf[at - 1] && capital[at] && capital[at - 1];
      first = goesOn ? first : at;
      runFirst[at] = first;
    }
    for (int at = size - 1; at >= 0; at--) {
      boolean goesOn = at + 1 < size && runFirst[at + 1] == runFirst[at];
      runLast[at] = goesOn ? runLast[at + 1] : at;
    }
  }

  private void findGovernors(List<Sentence> sentences) {
    for (int s = 0; s < sentences.size(); s++) {
      Sentence sentence = sentences.get(s);
      int first = firstOf[s];
      for (int at = first; at < firstOf[s + 1]; at++) {
        if (at == runFirst[at]) {
          govern(sentence, first, at);
        } else {
          relation[at] = relation[at - 1];
          governor[at] = governor[at - 1];
        }
      }
    }
  }

  private void govern(Sentence sentence, int first, int at) {
    for (int word = runLast[at]; word >= at; word--) {
      Token token = sentence.token(word - first);
      int above = token.head();
      if (above < at - first || above > runLast[at] - first) {
        relation[at] = token.relation().hashCode();
        governor[at] = above < 0 ? 1 : sentence.token(above).lemma().hashCode();
        return;
      }
    }
  }

  private void gatherFlags() {
    Map<String, Integer> byForm = new HashMap<>();
    Set<String> small = new HashSet<>();
    for (int at = 0; at < size; at++) {
      if (capital[at]) {
        byForm.merge(forms[at], flagsHere(at), (old, more) -> old | more);
      } else if (Character.isLetter(firstUnit(at))) {
        small.add(forms[at]);
      }
    }
    for (int at = 0; at < size; at++) {
      if (capital[at]) {
        flags[at] = byForm.getOrDefault(forms[at], 0) | (small.contains(lower[at]) ? SMALL : 0);
      }
    }
  }

  private char firstUnit(int at) {
    return forms[at].isEmpty() ? ' ' : forms[at].charAt(0);
  }

  private int flagsHere(int at) {
    int found = 0;
    boolean inside = at > firstOf[sentenceOf[at]];
    if (inside && matched[at - 1] / 2 == MATCH_TITLE) {
      found |= TITLED;
    }
    if (runLast[at] == at
        && runFirst[at] < at
        && (evidence[runFirst[at]] & (NameEvidence.FEMALE | NameEvidence.MALE)) != 0) {
      found |= SURNAME;
    }
    if (inside && isPlacing(lower[at - 1])) {
      found |= PLACED;
    }
    if (matched[at] / 2 == MATCH_PERSON) {
      found |= KNOWN_PERSON;
    }
    boolean more = at + 1 < size && sentenceOf[at + 1] == sentenceOf[at];
    if (more && tags[at + 1] == Token.Tag.VERB && isFinite(details[at + 1])) {
      found |= ACTING;
    }
    if (more && inside && forms[at - 1].equals("(") && forms[at + 1].equals(")")) {
      found |= BRACKETED;
    }
    return found;
  }

  private static boolean isFinite(String detail) {
    return detail.equals("VBD") || detail.equals("VBZ");
  }

  private static boolean isPlacing(String word) {
    return word.equals("in") || word.equals("at") || word.equals("near") || word.equals("across");
  }

  /** The words from first to last with a space between. */
  String join(int first, int last) {
    StringBuilder joined = new StringBuilder(forms[first]);
    for (int at = first + 1; at <= last; at++) {
      joined.append(' ').append(forms[at]);
    }
    return joined.toString();
  }
}
