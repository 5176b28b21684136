package org.dateline.analysis;

import java.util.List;
import org.dateline.model.Token.Tag;

/**
 * Parses words, and gives a sentence its finite verb where the tagger took a past tense for a
 * participle and the parser, finding no verb, made a noun the root: "Two relief groups donated
 * medicine." What has no object and no clause even then is a caption ("Soldiers wounded in an
 * ambush.") and stays as it was. Thread-safe.
 */
public final class FiniteVerb {
  private static final String PARTICIPLE = "VBN";
  private static final String STOP = ".";

  private final Tagger tagger;
  private final TreeParser parser;
  private final List<String> relations;
  private final int past;

  /** For what this tagger tags and this parser parses. */
  public FiniteVerb(Tagger tagger, TreeParser parser) {
    this.tagger = tagger;
    this.parser = parser;
    this.relations = List.copyOf(parser.relations());
    this.past = tagger.tagClass(Tag.VERB, "VBD");
  }

  /** Parses the tagged words; the tree is then in the workspace's state. */
  public void parse(WordForms words, TreeParser.Workspace workspace) {
    parser.parse(words, workspace);
    boolean lacking = past >= 0 && isEnded(words) && !hasFinite(words);
    int verb = lacking ? participle(words, workspace.state()) : -1;
    if (verb < 0) {
      return;
    }
    int tag = words.tag(verb);
    words.tag(verb, past, Tag.VERB);
    parser.parse(words, workspace);
    if (!governs(verb, workspace.state())) {
      words.tag(verb, tag, tagger.universal(tag));
      parser.parse(words, workspace);
    }
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

  private boolean isEnded(WordForms words) {
    return words.size() > 0 && tagger.detail(words.tag(words.size() - 1)).equals(STOP);
  }

  private boolean hasFinite(WordForms words) {
    for (int i = 0; i < words.size(); i++) {
      boolean finite =
          switch (tagger.detail(words.tag(i))) {
            case "VBD", "VBP", "VBZ", "MD" -> true;
            default -> false;
          };
      if (finite) {
        return true;
      }
    }
    return false;
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
