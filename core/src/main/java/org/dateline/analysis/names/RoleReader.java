package org.dateline.analysis.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.analysis.time.TimeStretches;
import org.dateline.knowledge.EntityLexicon;
import org.dateline.knowledge.EntityName;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.knowledge.RoleNoun;
import org.dateline.model.EntityKind;
import org.dateline.model.EntityMention;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads role phrases as parties: "Kazakh authorities", "police in Almaty", "the rebels". Each gets
 * a PLOVER sector from its noun and a state from the name inside or behind it, else, for roles at
 * home, from the article as a whole. A phrase in apposition to a name speaks of its bearer.
 */
final class RoleReader {
  private static final String ABROAD = "en/lexicon/abroad-word.tsv";
  private static final int LONGEST_ROLE = 4; // tokens
  private static final int LONGEST_BEFORE = 8; // tokens before the role noun

  private final EntityLexicon lexicon;
  private final Set<String> abroad;
  private final TimeStretches times;

  RoleReader(KnowledgePack knowledge, EntityLexicon lexicon) {
    this.lexicon = lexicon;
    this.times = new TimeStretches(knowledge);
    this.abroad =
        knowledge.lexicon(ABROAD).rows().stream()
            .map(row -> row.get("word"))
            .collect(Collectors.toUnmodifiableSet());
  }

  /** The role phrases of a sentence whose last word no other mention covers. */
  List<EntityMention> read(int s, Sentence sentence, Parties parties, List<EntityMention> taken) {
    List<EntityMention> mentions = new ArrayList<>();
    for (int head = 0; head < sentence.size(); head++) {
      Token noun = sentence.token(head);
      boolean common = noun.tag() == Token.Tag.NOUN || noun.tag() == Token.Tag.PROPN;
      if (!common
          || !lexicon.endsRole(noun.form())
          || isPartOfMore(s, sentence, head, parties)
          || isTaken(noun.span(), taken)) {
        continue;
      }
      RolePhrase phrase = phrase(s, sentence, head);
      if (phrase != null && !isCapital(s, sentence, phrase, parties)) {
        mentions.add(mention(phrase, sentence, parties, taken));
      }
    }
    return mentions;
  }

  private static boolean isTaken(Span noun, List<EntityMention> taken) {
    for (EntityMention mention : taken) {
      if (mention.span().overlaps(noun)) {
        return true;
      }
    }
    return false;
  }

  // "a police spokesman John Smith", "prison officers' union": another noun heads the phrase.
  private static boolean isPartOfMore(int s, Sentence sentence, int head, Parties parties) {
    if (parties.nameAt(s, head) != null) {
      return true;
    }
    if (head + 1 >= sentence.size()) {
      return false;
    }
    Token next = sentence.token(head + 1);
    boolean title = isUpper(sentence, head) && isUpper(sentence, head + 1);
    return next.tag() == Token.Tag.NOUN && !PhraseResolver.isVerbMisread(sentence, head + 1)
        || title && (next.tag() == Token.Tag.PROPN || next.tag() == Token.Tag.ADJ)
        || next.form().equals("-")
        || parties.nameAt(s, head + 1) != null && next.tag() == Token.Tag.PROPN;
  }

  // "Bethnal Green" is no party; "the Government", "Iran's Deputy Foreign Minister" are.
  private static boolean isCapital(int s, Sentence sentence, RolePhrase phrase, Parties parties) {
    if (phrase.head() == 0 || !isUpper(sentence, phrase.head())) {
      return false;
    }
    int before = phrase.role() - 1;
    boolean office = phrase.head() > phrase.role(); // of two words at least: "Foreign Minister"
    while (office
        && before > phrase.first()
        && isUpper(sentence, before)
        && parties.nameAt(s, before) == null) {
      before--; // "Vice Foreign Minister"
    }
    if (before < 0) {
      return true;
    }
    Token opener = sentence.token(before);
    Name state = parties.nameAt(s, before);
    return !opener.form().equalsIgnoreCase("the")
        && !opener.detail().equals("POS")
        && !opener.detail().equals("PRP$")
        && (state == null || state.kind() != EntityKind.NATIONALITY);
  }

  private static boolean isUpper(Sentence sentence, int at) {
    return Character.isUpperCase(sentence.token(at).form().charAt(0));
  }

  private @Nullable RolePhrase phrase(int s, Sentence sentence, int head) {
    for (int first = Math.max(0, head - LONGEST_ROLE + 1); first <= head; first++) {
      String words = words(sentence, first, head);
      RoleNoun role = lexicon.role(words).orElse(null);
      if (role != null) {
        int begin = begin(sentence, first, head);
        boolean one = role.person() && !role.plural().equalsIgnoreCase(words);
        boolean several =
            !role.person() && role.plural().equals(words) && !role.singular().equals(words);
        boolean foreign = several || isForeign(sentence, begin, head);
        return new RolePhrase(s, begin, first, head, role, one, foreign);
      }
    }
    return null;
  }

  private static String words(Sentence sentence, int first, int last) {
    if (first == last) {
      return EntityName.fold(sentence.token(first).form());
    }
    StringBuilder words = new StringBuilder();
    for (int at = first; at <= last; at++) {
      boolean apart =
          at > first && sentence.token(at - 1).span().end() < sentence.token(at).span().start();
      words.append(apart ? " " : "").append(sentence.token(at).form());
    }
    return EntityName.fold(words.toString());
  }

  private int begin(Sentence sentence, int first, int head) {
    int begin = first;
    while (begin > 0
        && first - begin < LONGEST_BEFORE
        && !isOpener(sentence.token(begin))
        && !isCountOfOthers(sentence, begin)
        && (isInside(sentence.token(begin - 1)) || isJoined(sentence, begin))
        && !isTime(sentence, begin - 1, head)
        && !times.endsAt(sentence, begin - 1)) {
      begin--;
    }
    while (begin < first
        && (sentence.token(begin).tag() == Token.Tag.PUNCT || isHedge(sentence, begin))) {
      begin++;
    }
    return begin;
  }

  /** "a far-right rally": whatever stands before a hyphen belongs to the word behind it. */
  private static boolean isJoined(Sentence sentence, int hyphen) {
    Token before = sentence.token(hyphen - 1);
    return sentence.token(hyphen).form().equals("-")
        && before.span().end() == sentence.token(hyphen).span().start()
        && Character.isLetter(before.form().charAt(0));
  }

  /** "March 2021", "Last week jets bombed": a time that hangs on the verb. */
  private static boolean isTime(Sentence sentence, int at, int head) {
    Token token = sentence.token(at);
    boolean year = token.head() < at && token.relation().equals("nmod:unmarked"); // "March 2021"
    return year || token.head() > head && token.baseRelation().equals("obl");
  }

  /** "at least seven people". */
  private static boolean isHedge(Sentence sentence, int at) {
    return at > 0
        && sentence.token(at).detail().endsWith("S") // JJS, RBS
        && sentence.token(at).tag() != Token.Tag.NOUN
        && sentence.token(at).tag() != Token.Tag.PROPN
        && sentence.token(at - 1).form().equalsIgnoreCase("at");
  }

  private static boolean isOpener(Token token) {
    return token.tag() == Token.Tag.DET || token.detail().equals("PRP$");
  }

  // "Coastguard rescues 200 migrants": behind a plural a number counts something else.
  private static boolean isCountOfOthers(Sentence sentence, int at) {
    return at > 0
        && sentence.token(at).tag() == Token.Tag.NUM
        && sentence.token(at - 1).detail().equals("NNS");
  }

  private static boolean isInside(Token token) {
    return switch (token.tag()) {
      case ADJ, NOUN, PROPN, NUM, DET -> true;
      case PUNCT -> token.form().equals("-");
      case VERB -> token.detail().equals("VBN") && token.baseRelation().equals("amod");
      case PART -> token.detail().equals("POS");
      case PRON -> token.detail().equals("PRP$");
      case ADP, ADV, AUX, CCONJ, INTJ, SCONJ, SYM, X -> false;
    };
  }

  // "Western diplomats", "foreign ministers", "allies", like "governments": of other states, or of
  // many.
  private boolean isForeign(Sentence sentence, int begin, int head) {
    for (int at = begin; at <= head; at++) {
      Token token = sentence.token(at);
      if (abroad.contains(token.form().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  private static EntityMention mention(
      RolePhrase phrase, Sentence sentence, Parties parties, List<EntityMention> taken) {
    Referent party = parties.behind(phrase, sentence, taken);
    party.places.add(
        new Referent.Place(
            phrase.sentence(), phrase.first(), phrase.head(), rank(sentence, phrase.head())));
    return new EntityMention(
        sentence.span(phrase.first(), phrase.head()),
        party.kind,
        EntityMention.Form.NOMINAL,
        party.id);
  }

  // "as a politician", "the child's", "he is a doctor": who is spoken of so is nobody new to take
  // up.
  private static int rank(Sentence sentence, int head) {
    boolean owner = sentence.token(head).relation().equals("nmod:poss");
    return owner || isLikeness(sentence, head)
        ? Referent.Place.UNHEARD
        : Referent.rank(sentence, head);
  }

  private static boolean isLikeness(Sentence sentence, int head) {
    for (int at = 0; at < sentence.size(); at++) {
      Token token = sentence.token(at);
      boolean as = token.baseRelation().equals("case") && token.form().equalsIgnoreCase("as");
      if (token.head() == head && (as || token.baseRelation().equals("cop"))) {
        return true;
      }
    }
    return false;
  }
}
