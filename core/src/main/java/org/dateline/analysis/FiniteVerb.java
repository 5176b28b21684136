package org.dateline.analysis;

import java.util.List;
import java.util.Set;
import org.dateline.model.Token.Tag;

/**
 * Parses words, and gives a sentence its finite verb where the tagger saw none and the parser so
 * made a noun the root: a past tense taken for a participle ("Two relief groups donated
 * medicine."), and, where no stop ends the words, as in a headline, a verb taken for another word
 * ("Troops storm parliament"). A participle without object and clause even then ("Soldiers wounded
 * in an ambush.") stays as it was, and so does a headline whose verb would not lead it between
 * subject and object. Thread-safe.
 */
public final class FiniteVerb {
  private static final String PARTICIPLE = "VBN";
  private static final String STOP = ".";
  private static final String PART = ";";
  private static final Set<String> CLOSING = Set.of("''", "-RRB-"); // what may follow a stop
  private static final int SHORTEST = 3; // words of a headline: somebody, a verb and an object
  private static final int LONGEST = 24;

  private final Tagger tagger;
  private final TreeParser parser;
  private final List<String> relations;
  private final int subject;
  private final int past;
  private final HeadlineVerb headline;

  /** For what this tagger tags and this parser parses. */
  public FiniteVerb(Tagger tagger, TreeParser parser) {
    this.tagger = tagger;
    this.parser = parser;
    this.relations = List.copyOf(parser.relations());
    this.subject = relations.indexOf("nsubj");
    this.past = tagger.tagClass(Tag.VERB, "VBD");
    this.headline = new HeadlineVerb(tagger);
  }

  /**
   * Parses the tagged words; the tree is then in the workspace's state.
   *
   * @param tags what the words were tagged with
   * @return the word that was given another tag, or -1
   */
  public int parse(WordForms words, Tagger.Workspace tags, TreeParser.Workspace workspace) {
    parser.parse(words, workspace);
    if (words.size() == 0 || past < 0) {
      return -1;
    }
    boolean ended = isEnded(words);
    int end = ended ? words.size() : endOfFirst(words);
    int finite = finite(words, end);
    if (finite < end) {
      return !ended && becomesNoun(words, finite, tags, workspace) ? finite - 1 : -1;
    }
    int verb = ended ? participle(words, workspace.state()) : ofHeadline(words, tags, end);
    int tagClass = ended || verb < 0 ? past : headline.tagClass(words, verb);
    return verb >= 0 && becomes(words, verb, tagClass, workspace) ? verb : -1;
  }

  /** Makes a word the verb, and leaves it so where it governs something then. */
  private boolean becomes(WordForms words, int verb, int tagClass, TreeParser.Workspace workspace) {
    int tag = words.tag(verb);
    words.tag(verb, tagClass, Tag.VERB);
    parser.parse(words, workspace);
    ParserState tree = workspace.state();
    if (governs(verb, tree) && (tagClass == past || leads(verb, tree))) {
      return true;
    }
    words.tag(verb, tag, tagger.universal(tag));
    parser.parse(words, workspace);
    return false;
  }

  /** Makes a verb the object of the word before it, "Court blocks plan", where that fits. */
  private boolean becomesNoun(
      WordForms words, int verb, Tagger.Workspace tags, TreeParser.Workspace workspace) {
    if (words.size() > LONGEST || !headline.isDoubled(words, tags, verb)) {
      return false;
    }
    int tag = words.tag(verb);
    words.tag(verb, headline.noun(), Tag.NOUN);
    int before = verb - 1;
    if (becomes(words, before, headline.tagClass(words, before), workspace)) {
      return true;
    }
    words.tag(verb, tag, tagger.universal(tag));
    parser.parse(words, workspace);
    return false;
  }

  /** Whether it has an object, a clause or a particle, and no agent. */
  private boolean governs(int verb, ParserState tree) {
    boolean governs = false;
    for (int i = 0; i < tree.size(); i++) {
      if (tree.head(i) == verb) {
        switch (relations.get(tree.relation(i))) {
          case "obj", "iobj", "ccomp", "xcomp", "compound:prt" -> governs = true;
          case "obl:agent" -> {
            return false;
          }
          default -> {}
        }
      }
    }
    return governs;
  }

  /** Whether it leads the sentence and has the noun before it, or its phrase, for a subject. */
  private boolean leads(int verb, ParserState tree) {
    if (root(tree) != verb) {
      return false;
    }
    for (int i = 0; i < verb; i++) {
      if (tree.head(i) == verb && tree.relation(i) == subject) {
        return true;
      }
    }
    return false;
  }

  /** Where the first part of a headline ends: "Navy rescues 20 sailors; dozens feared drowned". */
  private int endOfFirst(WordForms words) {
    int end = 0;
    while (end < words.size() && !words.word[end].written.equals(PART)) {
      end++;
    }
    return end;
  }

  private boolean isEnded(WordForms words) {
    int last = words.size() - 1;
    while (last > 0 && CLOSING.contains(tagger.detail(words.tag(last)))) {
      last--;
    }
    return tagger.detail(words.tag(last)).equals(STOP);
  }

  /** The first finite verb before this end, or the end. */
  private int finite(WordForms words, int end) {
    int word = 0;
    while (word < end && !isFinite(tagger.detail(words.tag(word)))) {
      word++;
    }
    return word;
  }

  private static boolean isFinite(String detail) {
    return switch (detail) {
      case "VBD", "VBP", "VBZ", "MD" -> true;
      default -> false;
    };
  }

  private int ofHeadline(WordForms words, Tagger.Workspace tags, int end) {
    boolean fits = words.size() >= SHORTEST && words.size() <= LONGEST;
    return fits ? headline.find(words, tags, end) : -1;
  }

  /** The first participle right behind a noun that hangs on the root, or in front of a noun. */
  private int participle(WordForms words, ParserState tree) {
    int root = root(tree);
    if (!isNoun(words, root)) {
      return -1;
    }
    for (int i = root + 1; i < words.size(); i++) {
      String relation = relations.get(tree.relation(i));
      boolean loose = tree.head(i) == root && isAside(relation);
      boolean reduced = loose || (relation.equals("amod") && isNoun(words, i - 1));
      if (reduced && tagger.detail(words.tag(i)).equals(PARTICIPLE)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isAside(String relation) {
    return relation.equals("acl") || relation.equals("parataxis");
  }

  private static int root(ParserState tree) {
    int word = 0;
    while (word + 1 < tree.size() && tree.head(word) != tree.size()) {
      word++;
    }
    return word;
  }

  private boolean isNoun(WordForms words, int word) {
    Tag tag = tagger.universal(words.tag(word));
    return tag == Tag.NOUN || tag == Tag.PROPN;
  }
}
