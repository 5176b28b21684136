package org.dateline.extraction.events;

import java.util.ArrayList;
import java.util.List;
import org.dateline.extraction.events.EventFrame.Condition;
import org.dateline.extraction.events.EventFrame.Part;
import org.dateline.extraction.events.EventPredicate.Oblique;

/** How closely what stands beside a predicate meets the conditions of frames. */
final class EventConditions {
  private static final double LEMMA = 3;
  private static final double WORD_CLASS = 2;
  private static final double ANYTHING = 1.2;
  private static final List<String> TOLD = // classes of those whom one asks or orders to act
      List.of("@person", "@org", "@body", "@armed", "@police", "@troops");
  private static final List<String> PLACES = // classes that a name may stand for, whatever it names
      List.of("@territory", "@place", "@name");
  private static final List<String> NAMED = // what conditions may find a name or a pronoun to be
      List.of("@person", "@territory", "@place", "@name");
  private static final List<String> NOT_IN_THE_TEXT = // in the place of prepositions
      List.of("poss", "mod", "acl");
  private static final String MEASURE = "@measure"; // class of "dozen", "number", "group"
  private static final String MONEY = "@money"; // class of "dollar", "million"

  private final EventTree tree;
  private final EventLexicon.Noun[] nouns; // of each token
  private final WordFilter words = new WordFilter();
  private final List<Integer> particles = new ArrayList<>(); // of the last verb
  private int lastVerb = -1;
  private int met = -1; // the word that met the condition asked about last

  EventConditions(EventTree tree, EventLexicon lexicon) {
    this.tree = tree;
    this.nouns = new EventLexicon.Noun[tree.size()];
    for (String word : NOT_IN_THE_TEXT) {
      words.add(word.hashCode());
    }
    for (int at = 0; at < nouns.length; at++) {
      nouns[at] = lexicon.noun(tree.lemma(at));
      addWords(at);
    }
  }

  /** All that a condition may find of a word: itself, its classes, what a hyphen joins to it. */
  private void addWords(int at) {
    String form = tree.form(at);
    words.add(form.hashCode());
    words.add(tree.lemma(at).hashCode());
    for (int key : nouns[at].keys()) {
      words.add(key);
    }
    for (int hyphen = form.indexOf('-'); hyphen >= 0; hyphen = form.indexOf('-', hyphen + 1)) {
      words.add(form.substring(hyphen + 1).hashCode());
    }
    if (isName(at) || tree.isCount(at)) {
      for (String word : NAMED) {
        words.add(word.hashCode());
      }
    }
    if (form.equals("out")) {
      words.add("of".hashCode()); // see isSame
    }
  }

  /** What conditions may find in the sentence. */
  WordFilter words() {
    return words;
  }

  /** How well all parts of a condition fit together; 0 when one does not. */
  double fit(Condition condition, EventPredicate predicate) {
    List<Part> parts = condition.parts();
    double sum = 0;
    int first = -1;
    for (int i = 0; i < parts.size(); i++) { // by number: there are thousands in a sentence
      met = -1;
      double fit = fit(parts.get(i), predicate);
      if (fit == 0) {
        return 0;
      }
      sum += fit;
      first = first < 0 ? met : first;
    }
    met = first;
    return sum;
  }

  /** Index of the word that met the condition that fitted last, or -1. */
  int met() {
    return met;
  }

  private double fit(Part condition, EventPredicate predicate) {
    String word = condition.word();
    return switch (condition.place()) {
      case NOTHING -> predicate.objects().isEmpty() ? ANYTHING : 0;
      case CLAUSE -> clause(predicate, condition);
      case SUBJECT -> best(predicate.actors(), word);
      case OBJECT -> Math.max(best(predicate.objects(), word), particle(predicate, word));
      case MODIFIER -> modifier(predicate, word);
      case BEHIND -> behind(predicate.at(), word);
      case GOVERNOR -> governor(predicate.at(), word);
      case PREPOSITION -> preposition(predicate, condition.preposition(), word);
    };
  }

  /** An open clause ("told him to go") is another thing than a reported one ("told him that"). */
  private double clause(EventPredicate predicate, Part condition) {
    boolean open = condition.preposition().equals("xcomp");
    double best = 0;
    for (int clause : open ? openClauses(predicate) : predicate.clauses()) {
      boolean quoted = open && clause < predicate.at(); // "'Let us in,' he told them"
      boolean named = open && tree.isName(clause); // "he told CNN"
      if (open == isOpen(clause) && !quoted && !named) {
        best = Math.max(best, fitWord(clause, condition.word()));
      }
    }
    return best;
  }

  /** The clauses it governs, and those with "to" that a parser hung on it or on whom it told. */
  private List<Integer> openClauses(EventPredicate predicate) {
    List<Integer> clauses = new ArrayList<>(predicate.clauses());
    if (!predicate.noun()) {
      clauses.addAll(tree.children(predicate.at(), "advcl"));
      for (int object : predicate.objects()) {
        if (mayBeTold(object)) {
          clauses.addAll(tree.children(object, "acl"));
        }
      }
    }
    return clauses;
  }

  private boolean mayBeTold(int object) {
    for (String party : TOLD) {
      if (fitHead(object, party) > 0) {
        return true;
      }
    }
    return false;
  }

  private boolean isOpen(int clause) {
    return tree.base(clause).equals("xcomp") || tree.mark(clause).equals("to");
  }

  private double best(List<Integer> heads, String word) {
    double best = 0;
    for (int i = 0; i < heads.size(); i++) {
      int head = heads.get(i);
      double fit = fitHead(head, word);
      if (fit > best) {
        best = fit;
        met = head;
      }
    }
    return best;
  }

  private double fitHead(int head, String word) {
    double fit = fitWord(head, word);
    if (fit == 0 && measures(head)) {
      for (int part : tree.children(head, "nmod")) {
        fit = Math.max(fit, fitWord(part, word));
      }
    }
    if (fit > 0 || !(isName(head) || tree.isCount(head))) {
      return fit;
    }
    if (tree.isCount(head)) {
      return word.equals("@person") ? ANYTHING : 0; // "200 were injured"
    }
    boolean place = tree.isPlace(head);
    if (word.equals("@person")) {
      return place ? 0 : WORD_CLASS;
    }
    return !PLACES.contains(word) || !tree.isName(head) ? 0 : place ? WORD_CLASS : ANYTHING;
  }

  /** A name, or a pronoun that may stand for people: not "what he called a coup", not "it". */
  private boolean isName(int head) {
    return switch (tree.token(head).tag()) {
      case PROPN -> true;
      case PRON -> !tree.token(head).detail().startsWith("W") && !tree.form(head).startsWith("it");
      default -> false;
    };
  }

  /** "dozens of", "a number of", "two million dollars in": the thing measured counts. */
  private boolean measures(int head) {
    boolean money = nouns[head].isOf(MONEY);
    if (!money && !nouns[head].isOf(MEASURE)) {
      return false;
    }
    for (int child : tree.children(head, "nmod")) {
      String preposition = tree.preposition(child);
      if (preposition.equals("of") || (money && preposition.equals("in"))) {
        return true;
      }
    }
    return false;
  }

  private double fitWord(int head, String word) {
    if (word.isEmpty()) {
      return ANYTHING;
    }
    if (word.charAt(0) == '@') {
      return nouns[head].isOf(word) ? WORD_CLASS : 0;
    }
    return word.equals(tree.lemma(head)) ? LEMMA : 0;
  }

  /** Words such as "free", "guilty", "fire" that stand right behind the verb without a relation. */
  private double particle(EventPredicate predicate, String word) {
    if (word.startsWith("@") || predicate.noun()) {
      return 0;
    }
    List<Integer> near = particles(predicate.at());
    for (int i = 0; i < near.size(); i++) {
      int child = near.get(i);
      if (tree.lemma(child).equals(word) || tree.form(child).equals(word)) {
        return LEMMA;
      }
    }
    return 0;
  }

  /** The words that may be particles of a verb; kept until another verb is asked for. */
  private List<Integer> particles(int verb) {
    if (verb != lastVerb) {
      lastVerb = verb;
      particles.clear();
      for (int child : tree.children(verb)) {
        String base = tree.base(child);
        if (base.equals("compound") || base.equals("xcomp") || base.equals("advmod")) {
          particles.add(child);
        }
      }
    }
    return particles;
  }

  /** "charge d'affaires": the word right behind the trigger, whatever the tree says. */
  private double behind(int at, String word) {
    boolean stands =
        at + 1 < tree.size() && (tree.form(at + 1).equals(word) || tree.lemma(at + 1).equals(word));
    return stands ? LEMMA : 0;
  }

  /** "the strike killed nine": the word of which the trigger is the subject. */
  private double governor(int at, String word) {
    int above = tree.base(at).equals("nsubj") ? tree.head(at) : -1;
    return above >= 0 && tree.lemma(above).equals(word) ? LEMMA : 0;
  }

  private double modifier(EventPredicate predicate, String word) {
    List<Integer> heads = predicate.noun() ? List.of(predicate.at()) : predicate.objects();
    for (int head : heads) {
      for (int child : tree.children(head)) {
        if (tree.lemma(child).equals(word) || isJoinedTo(tree.form(child), word)) {
          met = predicate.noun() ? child : head;
          return LEMMA;
        }
        if (word.equals("@name") && tree.isName(child)) {
          return ANYTHING;
        }
      }
    }
    return 0;
  }

  /** Whether a form ends with a hyphen and this word. */
  private static boolean isJoinedTo(String form, String word) {
    int hyphen = form.length() - word.length() - 1;
    return hyphen >= 0 && form.charAt(hyphen) == '-' && form.endsWith(word);
  }

  private double preposition(EventPredicate predicate, String preposition, String word) {
    double best = 0;
    List<Oblique> obliques = predicate.obliques();
    for (int i = 0; i < obliques.size(); i++) {
      Oblique oblique = obliques.get(i);
      boolean day =
          word.isEmpty() && CalendarNames.isDate(tree, oblique.head()); // "fired on Monday"
      if (!day && isSame(oblique.preposition(), preposition)) {
        double fit = fitHead(oblique.head(), word);
        if (fit > best) {
          best = fit;
          met = word.isEmpty() ? -1 : oblique.head();
        }
      }
    }
    if (best == 0 && word.isEmpty()) {
      best = Math.max(particle(predicate, preposition), clauseWith(predicate, preposition));
    }
    return best;
  }

  /** "walked out of the talks" is told as "out" by the tree and as "of" by the frames. */
  private static boolean isSame(String told, String wanted) {
    return told.equals(wanted) || (told.equals("out") && wanted.equals("of"));
  }

  private double clauseWith(EventPredicate predicate, String mark) {
    for (int child : tree.children(predicate.at())) {
      String base = tree.base(child);
      boolean clause = base.equals("xcomp") || base.equals("advcl") || base.equals("ccomp");
      if (clause && tree.mark(child).equals(mark)) {
        return ANYTHING;
      }
    }
    return 0;
  }
}
