package org.dateline.extraction.statements;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.EntityKind;
import org.dateline.model.Token.Tag;
import org.dateline.text.DayNames;
import org.jspecify.annotations.Nullable;

/** Spans that tree and print say otherwise than the rankers chose them. */
final class Repairs {
  private static final int LONGEST_AUXILIARY = 4; // letters of a third person: "does"
  private final Passage passage;

  Repairs(Passage passage) {
    this.passage = passage;
  }

  Attribution of(Attribution one) {
    Attribution spoken = withoutCircumstance(toldBefore(withSubject(withInvertedSource(one))));
    return withinRelative(withMainClause(withoutExpletive(spoken)));
  }

  /** "Nine are missing, the mayor told state radio": the radio is told it, not what is told. */
  private Attribution toldBefore(Attribution one) {
    TokenRange source = one.source();
    boolean tells =
        passage.token(one.head()).lemma().equals("tell")
            && source != null
            && source.last() < one.head()
            && one.content().size() == 1
            && one.content().get(0).first() > one.head()
            && !one.saysWords(passage);
    int comma = tells && source != null ? source.first() - 1 : Passage.NONE;
    if (comma < 1 || !passage.token(comma).form().equals(",")) {
      return one;
    }
    int first = passage.nextWord(passage.sentenceOf(one.head()).first());
    TokenRange before = new TokenRange(Math.min(first, comma), comma);
    return holdsClause(before, one.head())
        ? one.withContent(List.of(new TokenRange(before.first(), passage.lastWord(comma))))
        : one;
  }

  private boolean holdsClause(TokenRange before, int cue) {
    for (int token = before.first(); token <= before.last(); token++) {
      boolean clause =
          switch (passage.base(token)) {
            case "ccomp", "parataxis" -> passage.head(token) == cue;
            case "root" -> passage.head(cue) == token;
            default -> false;
          };
      if (clause) {
        return true;
      }
    }
    return false;
  }

  /**
   * "The guard, which had said 45 died, revised the toll": what a relative clause reports ends
   * where the clause does, and whom it describes is not said.
   */
  private Attribution withinRelative(Attribution one) {
    TokenRange source = one.source();
    boolean relative =
        passage.token(one.head()).relation().equals("acl:relcl")
            && source != null
            && source.size() == 1
            && passage.head(source.first()) == one.head()
            && passage.token(source.first()).detail().startsWith("W");
    TokenRange clause = relative ? ownClause(one.head()) : null;
    if (clause == null || one.content().stream().allMatch(clause::covers)) {
      return one;
    }
    return one.withContent(List.of(clause));
  }

  /** The clause that a verb takes as its object, behind it. */
  private @Nullable TokenRange ownClause(int verb) {
    int clause = passage.clauseBehind(verb);
    if (clause < 0) {
      return null;
    }
    int first = Math.max(verb + 1, passage.left(clause));
    return new TokenRange(passage.nextWord(first), passage.lastWord(passage.right(clause)));
  }

  /**
   * "hours after a newspaper alleged", "On Friday residents said", "Friday President Silva said":
   * what tells when does not speak.
   */
  private Attribution withoutCircumstance(Attribution one) {
    TokenRange source = one.source();
    if (source == null || source.last() > one.head()) {
      return one;
    }
    int first = source.first();
    boolean since = passage.is(first, Tag.NOUN) && opensTime(first + 1);
    boolean day = first < source.last() && isDayBeforeName(first);
    int speaker =
        since ? first + 2 : day ? passage.nextWord(first + 1) : startOfSubject(one.head(), source);
    return speaker > first && speaker <= source.last()
        ? with(one, new TokenRange(speaker, source.last()), one.content())
        : one;
  }

  /** Not "Monday's report", "Monday night's vote" or the newspaper "Sunday Times". */
  private boolean isDayBeforeName(int day) {
    boolean apart = passage.entity(day) == Passage.NONE && passage.is(day + 1, Tag.PROPN);
    return apart && DayNames.has(passage.token(day).form());
  }

  private boolean opensTime(int token) {
    return switch (passage.lower(token)) {
      case "after", "before" -> true;
      default -> false;
    };
  }

  /** Where the subject begins that a source holds together with a phrase before it, or -1. */
  private int startOfSubject(int verb, TokenRange source) {
    boolean phrase = passage.is(source.first(), Tag.ADP);
    for (int child : passage.children(verb)) {
      boolean subject = passage.token(child).relation().equals("nsubj") && source.contains(child);
      if (phrase && subject) {
        return passage.nextWord(passage.left(child));
      }
    }
    return Passage.NONE;
  }

  /** "Witnesses told AFP they saw smoke": who does what the cue says is its subject. */
  private Attribution withSubject(Attribution one) {
    if (one.source() != null || !passage.is(one.head(), Tag.VERB)) {
      return one;
    }
    if (isPassive(one.head())) {
      TokenRange agent = agent(one.head());
      boolean free = agent != null && one.content().stream().noneMatch(agent::overlaps);
      return free ? with(one, agent, one.content()) : one;
    }
    TokenRange own = subject(one.head());
    TokenRange subject = own == null ? sharedSubject(one.head()) : own;
    if (subject == null || subject.last() >= one.cue().first()) {
      return one;
    }
    boolean apart = one.content().stream().noneMatch(subject::overlaps);
    return apart ? with(one, subject, one.content()) : one;
  }

  /** "was called a fraud by rivals": who does what a passive cue says. */
  private @Nullable TokenRange agent(int verb) {
    for (int child : passage.children(verb)) {
      int by = passage.nextWord(passage.left(child));
      boolean agent =
          child > verb && passage.base(child).equals("obl") && by < child && mayAct(child);
      if (agent && passage.lower(by).equals("by")) {
        return new TokenRange(by + 1, passage.lastWord(passage.right(child)));
      }
    }
    return null;
  }

  /** "was told by Friday", "by decree", "by 2030": only a name, a body or several people speak. */
  private boolean mayAct(int noun) {
    boolean named = passage.is(noun, Tag.PROPN) && passage.entity(noun) >= 0;
    return named || passage.is(noun, Tag.PRON) || passage.token(noun).detail().equals("NNS");
  }

  /**
   * "The mayor resigned, saying", "The mayor resigned and said": the subject of the verb before.
   */
  private @Nullable TokenRange sharedSubject(int verb) {
    int above = passage.head(verb);
    boolean joined = passage.base(verb).equals("conj");
    boolean goesWith =
        passage.base(verb).equals("advcl") && passage.token(verb).detail().equals("VBG");
    boolean main = above >= 0 && above < verb && passage.base(above).equals("root");
    return main && (joined || goesWith) && passage.is(above, Tag.VERB) ? subject(above) : null;
  }

  private @Nullable TokenRange subject(int verb) {
    for (int child : passage.children(verb)) {
      boolean noun = passage.is(child, Tag.NOUN) || passage.is(child, Tag.PROPN);
      if (child < verb
          && (noun && passage.token(child).relation().equals("nsubj") || isMisread(child))) {
        int last = passage.lastWord(passage.right(child));
        return new TokenRange(passage.nextWord(passage.left(child)), last);
      }
    }
    return null;
  }

  /** "Witnesses told": a plural noun that opens a sentence, taken for a verb that helps another. */
  private boolean isMisread(int token) {
    return passage.base(token).equals("aux")
        && passage.token(token).detail().equals("VBZ")
        && token == passage.nextWord(passage.sentenceOf(token).first())
        && passage.token(token).form().length() > LONGEST_AUXILIARY;
  }

  private boolean isPassive(int verb) {
    for (int child : passage.children(verb)) {
      if (passage.token(child).relation().endsWith(":pass")) {
        return true;
      }
    }
    return false;
  }

  /** One that stands in another's content: the corpus teaches nothing about these. */
  Attribution inner(Attribution one) {
    return withinQuotation(withoutMark(withoutAdverb(one)));
  }

  /** Without the mark that closes the words in which it stands. */
  private Attribution withinQuotation(Attribution one) {
    return one.withContent(one.content().stream().map(this::withoutClosing).toList());
  }

  private TokenRange withoutClosing(TokenRange piece) {
    int number = passage.quotation(piece.last());
    boolean closes =
        number >= 0
            && passage.isPunctuation(piece.last())
            && passage.quotation(piece.first()) == number
            && passage.quotationNumber(number).span().start() < passage.span(piece).start();
    int last = closes ? passage.lastWord(piece.last()) : piece.last();
    return new TokenRange(piece.first(), Math.max(piece.first(), last));
  }

  /** "what he called outside efforts": a word after the cue that goes with what is said. */
  private Attribution withoutAdverb(Attribution one) {
    int last = one.cue().last();
    boolean adverb = last == one.head() + 1 && passage.is(last, Tag.ADV);
    if (!adverb || one.content().isEmpty() || one.content().get(0).first() != last + 1) {
      return one;
    }
    List<TokenRange> said = new ArrayList<>(one.content());
    said.set(0, new TokenRange(last, said.get(0).last()));
    TokenRange cue = new TokenRange(one.cue().first(), one.head());
    return new Attribution(one.head(), cue, one.source(), said, one.sureness());
  }

  /** "said that they had promised to": the word that opens the clause is not what they promised. */
  private Attribution withoutMark(Attribution one) {
    List<TokenRange> said = one.content().stream().filter(piece -> !isMark(piece, one)).toList();
    return said.isEmpty() ? one : with(one, one.source(), said);
  }

  private boolean isMark(TokenRange piece, Attribution one) {
    return piece.size() == 1
        && passage.base(piece.first()).equals("mark")
        && passage.head(piece.first()) == one.head();
  }

  /**
   * "It was announced that …": what was announced is the clause, not the word that holds its place.
   */
  private Attribution withoutExpletive(Attribution one) {
    if (one.source() != null || one.content().isEmpty() || !isIt(one.content().get(0))) {
      return one;
    }
    List<TokenRange> said = new ArrayList<>(one.content().subList(1, one.content().size()));
    if (said.isEmpty()) {
      TokenRange clause = clauseBelow(one.head());
      return clause == null ? one : with(one, one.source(), List.of(clause));
    }
    return opensClause(said.get(0).first()) ? with(one, one.source(), said) : one;
  }

  private boolean isIt(TokenRange piece) {
    return piece.size() == 1 && Words.lower(passage.token(piece.first()).form()).equals("it");
  }

  /** Whether a word opens a clause that a place-holder can stand for. */
  private boolean opensClause(int token) {
    String detail = passage.token(token).detail();
    return detail.startsWith("W") || passage.base(token).equals("mark") && !isTo(token);
  }

  private boolean isTo(int token) {
    return passage.is(token, Tag.PART);
  }

  private @Nullable TokenRange clauseBelow(int head) {
    for (int child : passage.children(head)) {
      boolean clause =
          switch (passage.base(child)) {
            case "ccomp", "csubj", "advcl", "acl" -> true;
            default -> false;
          };
      int first = passage.nextWord(passage.left(child));
      if (clause && first > head && opensClause(first) && isSaid(first)) {
        return new TokenRange(first, passage.lastWord(passage.right(child)));
      }
    }
    return null;
  }

  /** "that", "whether", "how": not "because" or "after". */
  private boolean isSaid(int opener) {
    String detail = passage.token(opener).detail();
    return detail.startsWith("W")
        || switch (passage.token(opener).lemma()) {
          case "that", "whether", "if" -> true;
          default -> false;
        };
  }

  /** "As the minister said, the bridge is closed": what follows is said, not the "as". */
  private Attribution withMainClause(Attribution one) {
    boolean as =
        one.content().size() == 1
            && one.content().get(0).size() == 1
            && passage.token(one.content().get(0).first()).lemma().equals("as");
    TokenRange source = one.source();
    int end = source == null ? one.cue().last() : Math.max(one.cue().last(), source.last());
    int comma = end + 1;
    int last = passage.lastWord(passage.sentenceOf(one.head()).last());
    while (as && comma < last && !passage.token(comma).form().equals(",")) {
      comma++;
    }
    return as && comma + 1 < last
        ? one.withContent(List.of(new TokenRange(passage.nextWord(comma), last)))
        : one;
  }

  /** "“Who was it?” asked Ana Reis.": who stands behind the verb after a quotation asks. */
  private Attribution withInvertedSource(Attribution one) {
    if (one.source() != null || one.content().isEmpty()) {
      return one;
    }
    int before = one.cue().first() - 1;
    TokenRange piece = one.content().get(one.content().size() - 1);
    boolean quoted =
        piece.last() < one.cue().first()
            && passage.quotation(before) >= 0
            && passage.lastWord(before) == piece.last();
    int named = one.cue().last() + 1;
    if (!quoted || one.cue().size() > 1 || !passage.inside(named)) {
      return one;
    }
    int last = named;
    while (passage.is(last + 1, Tag.PROPN)
        && passage.sentence(last + 1) == passage.sentence(named)) {
      last++;
    }
    boolean alone = last == passage.lastWord(passage.sentenceOf(named).last());
    boolean name = passage.is(named, Tag.PROPN) && isPerson(last);
    return alone && name ? with(one, new TokenRange(named, last), one.content()) : one;
  }

  private boolean isPerson(int token) {
    return passage.entity(token) == EntityKind.PERSON.ordinal();
  }

  private static Attribution with(
      Attribution one, @Nullable TokenRange source, List<TokenRange> content) {
    return new Attribution(one.head(), one.cue(), source, content, one.sureness());
  }
}
