package org.dateline.analysis.names;

import org.dateline.model.Sentence;
import org.dateline.model.Token;

/**
 * Who a pronoun cannot mean, because he is the subject of its own clause: "he praised him" tells of
 * two people.
 */
final class OwnClause {
  /** No such word. */
  static final int NONE = -1;

  private static final int FARTHEST = 4; // verbs up

  private OwnClause() {}

  /**
   * The subject of the verb whose object a pronoun is, said or understood: in "the king wrote to
   * the general asking him to leave" it is the king; {@link #NONE} where the pronoun is no object.
   */
  static int subject(Sentence sentence, int pronoun) {
    int verb = sentence.token(pronoun).head();
    if (!isObject(sentence, pronoun)) {
      return NONE;
    }
    for (int up = 0; up < FARTHEST && verb >= 0; up++) {
      int subject = child(sentence, verb, "nsubj");
      if (subject != NONE) {
        return subject;
      }
      int above = sentence.token(verb).head();
      switch (sentence.token(verb).relation()) {
        case "conj" -> verb = above;
        case "advcl" -> verb = isAddressed(sentence, pronoun, verb) ? above : NONE;
        case "acl" -> {
          return above;
        }
        default -> {
          return NONE;
        }
      }
    }
    return NONE;
  }

  /** "Asking him to leave"; what gives him something may be the whole deed told before. */
  private static boolean isAddressed(Sentence sentence, int pronoun, int verb) {
    int object = child(sentence, verb, "obj");
    return sentence.token(verb).detail().equals("VBG") && (object == NONE || object == pronoun);
  }

  /** By its form as well: the tree may be wrong about "she", and about "her" before a noun. */
  private static boolean isObject(Sentence sentence, int pronoun) {
    Token token = sentence.token(pronoun);
    boolean object = token.relation().equals("obj") || token.relation().equals("iobj");
    return object
        && switch (token.form()) {
          case "him" -> true;
          case "her" -> pronoun + 1 == sentence.size() || !isPhrase(sentence.token(pronoun + 1));
          default -> false;
        };
  }

  private static boolean isPhrase(Token token) {
    return token.isNominal() || token.tag() == Token.Tag.ADJ || token.tag() == Token.Tag.NUM;
  }

  private static int child(Sentence sentence, int verb, String relation) {
    for (int at = 0; at < sentence.size(); at++) {
      if (sentence.token(at).head() == verb && sentence.token(at).baseRelation().equals(relation)) {
        return at;
      }
    }
    return NONE;
  }
}
