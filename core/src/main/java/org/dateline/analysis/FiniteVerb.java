package org.dateline.analysis;

import java.util.List;
import org.dateline.model.Token.Tag;

/**
 * Gives a sentence its finite verb where the tagger took a past tense for a participle and the
 * parser, finding no verb, made a noun the root: "Two relief groups donated medicine." Of the
 * 11,900 sentences of {@code articles/syria}, {@code events/pairs-dev} and {@code
 * events/sentences-dev} one in four hundred is of that kind. Thread-safe.
 */
public final class FiniteVerb {
  private static final String PARTICIPLE = "VBN";
  private static final String STOP = ".";

  private final Tagger tagger;
  private final List<String> relations;
  private final int past;

  /** For what this tagger tags and a parser of these relations parses. */
  public FiniteVerb(Tagger tagger, List<String> relations) {
    this.tagger = tagger;
    this.relations = List.copyOf(relations);
    this.past = tagger.tagClass(Tag.VERB, "VBD");
  }

  /**
   * Tags the participle that must be the finite verb as one, where the sentence ends with a full
   * stop: a headline may have no verb.
   *
   * @return whether there was one, so that the sentence must be parsed again
   */
  public boolean restore(WordForms words, ParserState tree) {
    int verb = past >= 0 && isEnded(words) && !hasFinite(words) ? participle(words, tree) : -1;
    if (verb < 0) {
      return false;
    }
    words.tag(verb, past, Tag.VERB);
    return true;
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
