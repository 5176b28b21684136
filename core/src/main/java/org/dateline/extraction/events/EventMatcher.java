package org.dateline.extraction.events;

import java.util.ArrayList;
import java.util.List;
import org.dateline.extraction.events.EventFrame.Condition;
import org.dateline.extraction.events.EventFrame.Kind;
import org.dateline.extraction.events.EventFrame.Part;
import org.dateline.extraction.events.EventPredicate.Oblique;
import org.dateline.model.Token.Tag;
import org.jspecify.annotations.Nullable;

/** Finds the frames that fit a predicate, and how well. */
final class EventMatcher {
  private static final double LEMMA = 3;
  private static final double WORD_CLASS = 2;
  private static final double ANYTHING = 1.2;
  private static final double UNCONDITIONAL = 1;
  private static final double EACH_WORD = 1; // for every further word of a trigger
  private static final double BARE = 0.5;
  private static final List<String> TOLD = // classes of those whom one asks or orders to act
      List.of("@person", "@org", "@body", "@armed", "@police", "@troops");
  private static final String MEASURE = "@measure"; // class of "dozen", "number", "group"
  private static final int REACH = 4; // tokens in which a trigger's further words stand

  private final EventTree tree;
  private final EventLexicon lexicon;
  private final EventLexicon.@Nullable Noun[] nouns; // of each token, once it has been asked for
  private final List<Integer> particles = new ArrayList<>(); // of the last verb
  private int lastVerb = -1;

  EventMatcher(EventTree tree, EventLexicon lexicon) {
    this.tree = tree;
    this.lexicon = lexicon;
    this.nouns = new EventLexicon.Noun[tree.size()];
  }

  /**
   * A frame that fits.
   *
   * @param frame the frame
   * @param score how closely its conditions are met
   * @param met index of the word that met the condition, or -1
   */
  record Match(EventFrame frame, double score, int met) {}

  /** Whether any frame begins with this word, whatever else it asks for. */
  boolean knows(int at) {
    for (Kind kind : kinds(at)) {
      if (!framesOf(kind, at).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** The frames that fit, best first. */
  List<Match> matches(EventPredicate predicate) {
    int at = predicate.at();
    List<Match> found = new ArrayList<>();
    for (Kind kind : kinds(at)) {
      for (EventFrame frame : framesOf(kind, at)) {
        Match match = match(frame, predicate);
        if (match != null) {
          found.add(match);
        }
      }
    }
    found.sort((a, b) -> Double.compare(b.score, a.score));
    preferNarrow(found);
    return found;
  }

  /**
   * Of frames of one type that fit as closely, the one that knows the mode and says most narrowly
   * when it fits goes first. The type stays that of the frame listed first.
   */
  private static void preferNarrow(List<Match> found) {
    int best = 0;
    for (int i = 1; i < found.size(); i++) {
      Match first = found.getFirst();
      Match other = found.get(i);
      boolean even = other.score >= first.score && other.frame.type() == first.frame.type();
      best = even && isNarrower(other.frame, found.get(best).frame) ? i : best;
    }
    if (best > 0) {
      found.addFirst(found.remove(best));
    }
  }

  private static boolean isNarrower(EventFrame frame, EventFrame other) {
    if (frame.mode().isEmpty() != other.mode().isEmpty()) {
      return other.mode().isEmpty();
    }
    boolean unconditional = other.conditions().isEmpty() && !frame.conditions().isEmpty();
    return unconditional
        || (!frame.conditions().isEmpty() && frame.conditions().size() < other.conditions().size());
  }

  /** Whether this stands beside a predicate. */
  boolean holds(Condition condition, EventPredicate predicate) {
    return fit(condition, predicate, new int[] {-1}) > 0;
  }

  /** The frames for verbs the lexicon does not know, told by what governs them. */
  List<Match> bare(String operator) {
    return operator.isEmpty()
        ? List.of()
        : lexicon.frames(Kind.VERB, "*" + operator).stream()
            .map(frame -> new Match(frame, BARE, -1))
            .toList();
  }

  private List<Kind> kinds(int at) {
    if (!hyphenated(at).isEmpty()) {
      return List.of(Kind.NOUN, Kind.VERB);
    }
    Tag tag = tree.token(at).tag();
    return switch (tag) {
      case VERB, AUX -> List.of(Kind.VERB);
      case NOUN -> List.of(Kind.NOUN);
      case ADJ ->
          tree.token(at).detail().startsWith("VB") ? List.of(Kind.VERB) : List.of(Kind.ADJECTIVE);
      default -> List.of();
    };
  }

  /** The frames of a word's lemma; of likely spellings where the lemma is unknown. */
  private List<EventFrame> framesOf(Kind kind, int at) {
    String whole = hyphenated(at);
    if (!whole.isEmpty()) {
      return lexicon.frames(kind, whole);
    }
    String lemma = tree.lemma(at);
    List<EventFrame> frames = lexicon.frames(kind, lemma);
    if (frames.isEmpty() && kind == Kind.VERB && !lemma.isEmpty()) {
      frames = lexicon.frames(kind, lemma + lemma.charAt(lemma.length() - 1));
    }
    if (frames.isEmpty() && kind == Kind.VERB) {
      frames = lexicon.frames(kind, lemma + "e");
    }
    return frames;
  }

  /** The word of which this is the head if it is written with a hyphen and known, or empty. */
  private String hyphenated(int at) {
    String ahead = isJoined(at, at - 2, at - 1) ? tree.form(at - 2) + "-" + tree.lemma(at) : "";
    String behind = isJoined(at, at + 2, at + 1) ? tree.lemma(at) + "-" + tree.form(at + 2) : "";
    return isKnown(ahead) ? ahead : isKnown(behind) ? behind : "";
  }

  private boolean isJoined(int head, int other, int hyphen) {
    return other >= 0
        && other < tree.size()
        && tree.form(hyphen).equals("-")
        && (tree.head(other) == head || tree.head(head) != other);
  }

  private boolean isKnown(String word) {
    return !word.isEmpty()
        && !(lexicon.frames(Kind.NOUN, word).isEmpty()
            && lexicon.frames(Kind.VERB, word).isEmpty());
  }

  private @Nullable Match match(EventFrame frame, EventPredicate predicate) {
    double words = furtherWords(frame, predicate.at());
    if (words < 0) {
      return null;
    }
    double best = 0;
    int met = -1;
    boolean needs = false;
    for (Condition condition : frame.conditions()) {
      int[] where = {-1};
      double fit = fit(condition, predicate, where);
      if (condition.negative() && fit > 0) {
        return null;
      }
      needs |= !condition.negative();
      if (!condition.negative() && fit > best) {
        best = fit;
        met = where[0];
      }
    }
    if (needs && best == 0) {
      return null;
    }
    return new Match(frame, words + (needs ? best : UNCONDITIONAL), met);
  }

  /** What the trigger's further words add, or -1 when one is missing. */
  private double furtherWords(EventFrame frame, int at) {
    for (int further = 1; further < frame.words().size(); further++) {
      String word = frame.words().get(further);
      boolean near = false;
      int first = frame.isNoun() ? Math.max(0, at - REACH) : at + 1;
      for (int next = first; next <= Math.min(at + REACH, tree.size() - 1); next++) {
        near |= tree.lemma(next).equals(word) || tree.form(next).equals(word);
      }
      if (!near) {
        return -1;
      }
    }
    return EACH_WORD * (frame.words().size() - 1);
  }

  /** How well all parts of a condition fit together; 0 when one does not. */
  private double fit(Condition condition, EventPredicate predicate, int[] met) {
    double sum = 0;
    for (Part part : condition.parts()) {
      int[] where = {-1};
      double fit = fit(part, predicate, where);
      if (fit == 0) {
        return 0;
      }
      sum += fit;
      met[0] = met[0] < 0 ? where[0] : met[0];
    }
    return sum;
  }

  private double fit(Part condition, EventPredicate predicate, int[] met) {
    String word = condition.word();
    return switch (condition.place()) {
      case NOTHING -> predicate.objects().isEmpty() ? ANYTHING : 0;
      case CLAUSE -> clause(predicate, condition);
      case SUBJECT -> best(predicate.actors(), word, met);
      case OBJECT -> Math.max(best(predicate.objects(), word, met), particle(predicate, word));
      case MODIFIER -> modifier(predicate, word, met);
      case PREPOSITION -> preposition(predicate, condition.preposition(), word, met);
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

  private double best(List<Integer> heads, String word, int[] met) {
    double best = 0;
    for (int head : heads) {
      double fit = fitHead(head, word);
      if (fit > best) {
        best = fit;
        met[0] = head;
      }
    }
    return best;
  }

  private double fitHead(int head, String word) {
    double fit = fitWord(head, word);
    if (fit == 0 && noun(head).isOf(MEASURE) && hasOf(head)) {
      for (int part : tree.children(head, "nmod")) {
        fit = Math.max(fit, fitWord(part, word));
      }
    }
    if (fit == 0 && word.equals("@person") && isName(head)) {
      return WORD_CLASS;
    }
    return fit;
  }

  private boolean isName(int head) {
    return tree.token(head).tag() == Tag.PROPN || tree.token(head).tag() == Tag.PRON;
  }

  /** "dozens of", "a number of": the thing measured counts. */
  private boolean hasOf(int head) {
    for (int child : tree.children(head, "nmod")) {
      if (tree.preposition(child).equals("of")) {
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
      return noun(head).isOf(word) ? WORD_CLASS : 0;
    }
    return word.equals(tree.lemma(head)) ? LEMMA : 0;
  }

  private EventLexicon.Noun noun(int at) {
    EventLexicon.Noun known = nouns[at];
    if (known == null) {
      known = lexicon.noun(tree.lemma(at));
      nouns[at] = known;
    }
    return known;
  }

  /** Words such as "free", "guilty", "fire" that stand right behind the verb without a relation. */
  private double particle(EventPredicate predicate, String word) {
    if (word.startsWith("@") || predicate.noun()) {
      return 0;
    }
    for (int child : particles(predicate.at())) {
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

  private double modifier(EventPredicate predicate, String word, int[] met) {
    List<Integer> heads = predicate.noun() ? List.of(predicate.at()) : predicate.objects();
    for (int head : heads) {
      for (int child : tree.children(head)) {
        if (tree.lemma(child).equals(word) || isJoinedTo(tree.form(child), word)) {
          met[0] = predicate.noun() ? -1 : head;
          return LEMMA;
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

  private double preposition(EventPredicate predicate, String preposition, String word, int[] met) {
    double best = 0;
    for (Oblique oblique : predicate.obliques()) {
      if (isSame(oblique.preposition(), preposition)) {
        double fit = fitHead(oblique.head(), word);
        if (fit > best) {
          best = fit;
          met[0] = word.isEmpty() ? -1 : oblique.head();
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
