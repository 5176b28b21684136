package org.dateline.analysis.names;

import java.util.List;
import org.dateline.model.EntityKind;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.jspecify.annotations.Nullable;

/** Finds the name that a role phrase stands beside, with a comma between the two. */
final class Appositions {
  private static final int LONGEST_TITLE = 4; // tokens

  private final List<List<Name>> names;

  Appositions(List<List<Name>> names) {
    this.names = names;
  }

  private @Nullable Name nameAt(int s, int token) {
    return Name.at(token, names.get(s));
  }

  /**
   * The name of the bearer: "Omar Diallo, a rebel commander, …", "a rebel commander, Omar Diallo,
   * …", "the mayor of Jinja, Omar Diallo, …", "the army chief, General Omar Diallo, …".
   */
  @Nullable Name beside(RolePhrase phrase, Sentence sentence) {
    EntityKind kind = phrase.one() ? EntityKind.PERSON : EntityKind.ORGANIZATION;
    Name before = phrase.first() > 1 ? nameAt(phrase.sentence(), phrase.first() - 2) : null;
    if (before != null
        && before.kind() == kind
        && sentence.token(phrase.first() - 1).form().equals(",")
        && (phrase.one() || !isListed(phrase, sentence))
        && isApposition(sentence, phrase.head(), before.first(), before.last())) {
      return before;
    }
    int comma = phrase.one() ? afterPlace(phrase, sentence) : phrase.head() + 1;
    Name after = after(phrase, sentence, comma);
    return after != null
            && after.kind() == kind
            && isApposition(sentence, top(sentence, after), phrase.first(), comma - 1)
        ? after
        : null;
  }

  /** The name behind a comma, and behind the title that may stand before it. */
  private @Nullable Name after(RolePhrase phrase, Sentence sentence, int comma) {
    if (comma + 1 >= sentence.size() || !sentence.token(comma).form().equals(",")) {
      return null;
    }
    int first = comma + 1;
    while (phrase.one()
        && first + 1 < sentence.size()
        && first - comma <= LONGEST_TITLE
        && sentence.token(first).tag() == Token.Tag.PROPN
        && nameAt(phrase.sentence(), first) == null) {
      first++;
    }
    Name name = nameAt(phrase.sentence(), first);
    return name != null && name.first() == first ? name : null;
  }

  /** The word of a name that hangs on another word than those of the name. */
  private static int top(Sentence sentence, Name name) {
    for (int at = name.first(); at <= name.last(); at++) {
      int head = sentence.token(at).head();
      if (head < name.first() || head > name.last()) {
        return at;
      }
    }
    return name.first();
  }

  /** Past the name that a role goes on with, "the governor of Jinja": what stands after it. */
  private int afterPlace(RolePhrase phrase, Sentence sentence) {
    int next = phrase.head() + 1;
    if (next + 1 >= sentence.size() || sentence.token(next).tag() != Token.Tag.ADP) {
      return next;
    }
    int first = sentence.token(next + 1).tag() == Token.Tag.DET ? next + 2 : next + 1;
    Name place = first < sentence.size() ? nameAt(phrase.sentence(), first) : null;
    boolean other = place != null && place.kind() != EntityKind.PERSON;
    return place != null && other ? place.last() + 1 : next;
  }

  /** "The WHO, a bank and a school" are three, however the tree may read them. */
  private static boolean isListed(RolePhrase phrase, Sentence sentence) {
    int next = phrase.head() + 1;
    return next < sentence.size() && sentence.token(next).tag() == Token.Tag.CCONJ;
  }

  private static boolean isApposition(Sentence sentence, int later, int first, int last) {
    if (!sentence.parsed()) {
      return false;
    }
    int at = later;
    for (int steps = 0; steps < sentence.size() && isInName(sentence.token(at)); steps++) {
      at = sentence.token(at).head();
    }
    int head = sentence.token(at).head();
    return sentence.token(at).baseRelation().equals("appos") && first <= head && head <= last;
  }

  private static boolean isInName(Token token) {
    return token.baseRelation().equals("flat") && token.head() >= 0;
  }
}
