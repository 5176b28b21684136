package org.dateline.extraction.events;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.dateline.model.PlaceMention;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.model.Token.Tag;
import org.dateline.text.DayNames;
import org.dateline.text.Span;
import org.dateline.text.Words;

/** A parsed sentence with its edges at hand: children by token, prepositions, conjuncts. */
final class EventTree {
  private static final int DEEPEST =
      60; // steps through a tree; what lies farther is no sentence's grammar

  private static final String PAST = "ed";

  private final Sentence sentence;
  private final List<PlaceMention> places;
  private final Token[] tokens;
  private final List<List<Integer>> children;
  private final String[] lemmas;
  private final String[] forms;
  private final String[] bases;

  EventTree(Sentence parsed) {
    this(parsed, List.of());
  }

  /** With the places that the sentence names. */
  EventTree(Sentence parsed, List<PlaceMention> places) {
    this.places = places;
    this.sentence = TreeRepair.of(parsed);
    this.tokens = sentence.tokens().toArray(Token[]::new);
    this.lemmas = new String[tokens.length];
    this.forms = new String[tokens.length];
    this.bases = new String[tokens.length];
    this.children = new ArrayList<>(Collections.nCopies(tokens.length, List.of()));
    for (int i = 0; i < tokens.length; i++) {
      lemmas[i] = Words.lower(tokens[i].lemma());
      forms[i] = Words.lower(tokens[i].form());
      bases[i] = tokens[i].baseRelation();
    }
    for (int i = 0; i < tokens.length; i++) {
      int head = tokens[i].head();
      if (head >= 0 && head != i) {
        addChild(head, i);
      }
    }
  }

  private void addChild(int head, int child) {
    if (children.get(head).isEmpty()) {
      children.set(head, new ArrayList<>(4)); // most words have none
    }
    children.get(head).add(child);
  }

  Sentence sentence() {
    return sentence;
  }

  int size() {
    return tokens.length;
  }

  Token token(int index) {
    return tokens[index];
  }

  List<Integer> children(int index) {
    return children.get(index);
  }

  int head(int index) {
    return token(index).head();
  }

  String relation(int index) {
    return token(index).relation();
  }

  String base(int index) {
    return bases[index];
  }

  /** Dictionary form in lower case. */
  String lemma(int index) {
    return lemmas[index];
  }

  String form(int index) {
    return forms[index];
  }

  /** Whether it is a verb, or stands as one where the tagger saw another word. */
  boolean isVerb(int index) {
    return switch (token(index).tag()) {
      case VERB, AUX -> true;
      case ADJ -> forms[index].endsWith(PAST) && isPredicate(index);
      case NOUN -> child(index, "det") < 0 && child(index, "nsubj") >= 0 && isPredicate(index);
      default -> false;
    };
  }

  /** "they advanced on the port": a word with a subject, or that goes on with a verb. */
  private boolean isPredicate(int index) {
    int head = head(index);
    boolean joined = bases[index].equals("conj") && head >= 0 && token(head).tag() == Tag.VERB;
    boolean stated = child(index, "cop") < 0 && !children(index, "nsubj").isEmpty();
    return joined || stated;
  }

  /** Whether it is a noun or a name, or stands as one: "the offensive". */
  boolean isNoun(int index) {
    return switch (token(index).tag()) {
      case NOUN, PROPN -> true;
      case ADJ -> leadsPhrase(index);
      default -> false;
    };
  }

  private boolean leadsPhrase(int index) {
    boolean begun = child(index, "det") >= 0 || child(index, "nmod:poss") >= 0;
    return begun
        && switch (bases[index]) {
          case "nsubj", "obj", "obl", "nmod" -> true;
          default -> false;
        };
  }

  /** Whether it belongs to the name of a place. */
  boolean isPlace(int index) {
    for (PlaceMention place : places) {
      if (place.span().overlaps(tokens[index].span())) {
        return true;
      }
    }
    return false;
  }

  boolean isName(int index) {
    return token(index).tag() == Tag.PROPN;
  }

  /**
   * Whether a word with a capital stands behind another word of a sentence that is no headline, and
   * so in a title: "Department for Exiting the Union".
   */
  boolean isInTitle(int index) {
    return isCapital(index)
        && index > 0
        && Character.isLetter(token(index - 1).form().charAt(0))
        && !isHeadline();
  }

  private boolean isCapital(int index) {
    String form = token(index).form();
    return form.length() > 1
        && Character.isUpperCase(form.charAt(0))
        && Character.isLowerCase(form.charAt(1));
  }

  /** Whether most of its words of some length begin with a capital. */
  private boolean isHeadline() {
    int capital = 0;
    int small = 0;
    for (int at = 0; at < size(); at++) {
      boolean word = token(at).form().length() > 3 && token(at).tag() != Tag.PROPN;
      capital += word && isCapital(at) ? 1 : 0;
      small += word && Character.isLowerCase(token(at).form().charAt(0)) ? 1 : 0;
    }
    return capital > small;
  }

  /** Whether a number stands for those it counts: "200 were injured", not "in 2020". */
  boolean isCount(int index) {
    return token(index).tag() == Token.Tag.NUM
        && switch (bases[index]) {
          case "nsubj", "obj" -> true;
          default -> false;
        };
  }

  boolean isPronoun(int index) {
    return token(index).tag() == Tag.PRON || token(index).tag() == Tag.DET;
  }

  /** Whether this pronoun stands for somebody whoever they are: "they", "its". */
  boolean isPerson(int index) {
    return token(index).detail().startsWith("PRP");
  }

  /** The word that a hyphen joins to a participle: "US" of "US-backed"; -1 where there is none. */
  int joined(int participle) {
    boolean joined = participle > 1 && form(participle - 1).equals("-");
    return joined && token(participle - 2).isNominal() ? participle - 2 : -1;
  }

  /** The children with this relation, subtypes included. */
  List<Integer> children(int index, String relation) {
    List<Integer> found = List.of();
    for (int child : children.get(index)) {
      if (base(child).equals(relation)) {
        found = found.isEmpty() ? new ArrayList<>(2) : found;
        found.add(child);
      }
    }
    return found;
  }

  /** The first child with exactly this relation, or -1. */
  int child(int index, String relation) {
    for (int child : children.get(index)) {
      if (relation(child).equals(relation)) {
        return child;
      }
    }
    return -1;
  }

  /** The preposition of a nominal: "by" in "by police"; empty without one. */
  String preposition(int index) {
    for (int child : children.get(index)) {
      if (base(child).equals("case") && !form(child).startsWith("'")) {
        return form(child);
      }
    }
    return "";
  }

  /** Whether a clause is a condition or left open: "if", "unless" or "whether" marks it. */
  boolean isConditional(int index) {
    for (int child : children(index, "mark")) {
      switch (form(child)) {
        case "if", "unless", "whether" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** The word that marks a clause ("to", "if", "that"); empty without one. */
  String mark(int index) {
    for (int child : children.get(index)) {
      if (base(child).equals("mark")) {
        return form(child);
      }
    }
    return "";
  }

  /**
   * "accused the army of killing and looting", "blamed Peru for arming them", "charged him with
   * killing": what the object has done.
   */
  boolean isDoneByObject(int verb, EventLexicon lexicon) {
    int first = firstGerund(verb);
    int head = first < 0 ? -1 : head(first);
    if (head < 0 || !isVerb(head)) {
      return false;
    }
    boolean laidToObject =
        switch (mark(first)) {
          case "of", "for", "from", "against" -> true;
          case "with" -> lexicon.fits(lemma(head), "@charging");
          default -> false;
        };
    return laidToObject && (child(head, "obj") >= 0 || child(head, "nsubj:pass") >= 0);
  }

  /** The gerund with which this one is coordinated, itself where there is none; -1 for others. */
  private int firstGerund(int verb) {
    int at = verb;
    for (int step = 0; step < DEEPEST && token(at).detail().equals("VBG"); step++) {
      if (!bases[at].equals("conj") || head(at) < 0) {
        return at;
      }
      at = head(at);
    }
    return -1;
  }

  /** The first of those a name is coordinated with: "Peru" of "Peru, Chile and Bolivia said". */
  int leadOf(int name) {
    int at = name;
    for (int step = 0; step < DEEPEST && bases[at].equals("conj"); step++) {
      int up = head(at);
      if (up < 0 || isVerb(up)) {
        return at;
      }
      at = up;
    }
    return at;
  }

  /**
   * "people with links to Norway and Sweden": whom somebody is tied to is no place of the event,
   * and those tied to it are not of that country.
   */
  boolean isTied(int word, EventLexicon lexicon) {
    int first = leadOf(word);
    int tie = head(first);
    return bases[first].equals("nmod")
        && preposition(first).equals("to")
        && tie >= 0
        && lexicon.fits(lemma(tie), "@tie");
  }

  /** A nominal and those coordinated with it. */
  List<Integer> withConjuncts(int index) {
    List<Integer> all = new ArrayList<>();
    all.add(index);
    for (int child : children(index, "conj")) {
      if (!isVerb(child)) {
        all.add(child);
      }
    }
    return all;
  }

  /**
   * The subject that "its" before this word is likely to mean: of the nearest verb above it over a
   * clause that is said, else of the topmost verb; -1 where none is but the word itself.
   */
  int subjectAbove(int word) {
    int found = -1;
    int at = word;
    for (int step = 0; at >= 0 && step < DEEPEST; step++) {
      int verb = head(at);
      int subject = verb < 0 ? -1 : child(verb, "nsubj");
      found = subject >= 0 && subject != at ? subject : found;
      if (found >= 0 && bases[at].equals("ccomp")) {
        return found;
      }
      at = verb;
    }
    return found;
  }

  /** The word of a span of text on which its others hang; -1 outside the sentence. */
  int headOf(Span words) {
    int last = sentence.tokenAt(words.end() - 1);
    return last < 0 ? last : sentence.headWithin(words, last);
  }

  /** Whether a token lies below another or is it. */
  boolean isBelow(int low, int high) {
    int at = low;
    for (int step = 0; at >= 0 && step < DEEPEST; step++) {
      if (at == high) {
        return true;
      }
      at = head(at);
    }
    return false;
  }

  /**
   * The words of a noun phrase: what stands around its head without clauses, appositions, days and
   * coordinated phrases.
   */
  Span phrase(int index) {
    int[] bounds = {index, index};
    widen(index, bounds, 0);
    return sentence.span(bounds[0], bounds[1]);
  }

  /**
   * A head with the names that are part of it or stand before it: "Recep Tayyip Erdogan", "Trump
   * administration". Taking the latter for the head alone told events a little worse.
   */
  Span withNames(int index) {
    int first = index;
    int last = index;
    for (int child : children.get(index)) {
      boolean part =
          base(child).equals("flat") || (base(child).equals("compound") && isName(child));
      first = part ? Math.min(first, child) : first;
      last = part ? Math.max(last, child) : last;
    }
    return sentence.span(first, last);
  }

  private void widen(int index, int[] bounds, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    for (int child : children.get(index)) {
      if (belongs(child, depth) && !isDayBehind(child, index) && !isDayBefore(child, index)) {
        bounds[0] = Math.min(bounds[0], child);
        bounds[1] = Math.max(bounds[1], child);
        widen(child, bounds, depth + 1);
      }
    }
  }

  /** "the cabinet on Monday", "the envoy today". */
  private boolean isDayBehind(int child, int head) {
    boolean bare = relation(child).equals("nmod:unmarked");
    return child > head && (bare || DayNames.has(token(child).form()));
  }

  /** "On Monday President Silva": the day that a fast parser hangs on the name behind it. */
  private boolean isDayBefore(int child, int head) {
    return child < head && isName(head) && DayNames.has(token(child).form());
  }

  private boolean belongs(int child, int depth) {
    return switch (base(child)) {
      case "det", "amod", "compound", "flat", "fixed", "nummod", "nmod", "goeswith" -> true;
      case "case" -> depth > 0 || form(child).startsWith("'");
      case "advmod", "conj", "cc" -> depth > 0;
      default -> false;
    };
  }
}
