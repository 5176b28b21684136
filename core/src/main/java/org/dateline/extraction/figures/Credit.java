package org.dateline.extraction.figures;

import java.util.Arrays;
import java.util.List;
import org.dateline.extraction.figures.Measures.Around;
import org.dateline.extraction.figures.Measures.Role;
import org.dateline.model.Citation;
import org.dateline.model.Reading;
import org.dateline.model.Statement;
import org.dateline.model.Token;
import org.dateline.model.Token.Tag;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who gave a figure: the source of the statement in whose content it stands, else whom its own
 * sentence credits ("according to the ministry", "… , police said").
 *
 * @param source the words for who gave it, or null when the writer says it
 * @param statement the statement it stands in, or null
 */
record Credit(@Nullable Span source, @Nullable Statement statement) {
  private static final int ISSUED_REACH = 6; // words from a number to who issued it
  private static final int REPORT_REACH = 5; // words from "counted" to its number
  private static final int CLIMB = 6; // words from a number up to its clause

  static Credit of(Reading reading, Clause clause, Span quantity) {
    Statement innermost = null;
    boolean reminds = false;
    for (Statement statement : reading.statements()) {
      if (isAct(statement, clause)) {
        continue;
      }
      boolean background =
          isBackground(statement, clause, quantity) || isPresupposed(statement, clause, quantity);
      reminds |= background && statement.says(quantity);
      if (!background
          && statement.says(quantity)
          && (innermost == null || shorter(statement, innermost))) {
        innermost = statement;
      }
    }
    int figure = clause.sentence().tokenAt(quantity.start());
    Span putter = putter(clause, figure);
    Span issuer = issuer(clause, figure);
    Span giver = putter != null ? putter : issuer != null ? issuer : ofAside(clause, figure);
    if (giver != null) {
      return new Credit(giver, innermost);
    }
    Span cited = cited(clause);
    if (innermost != null && !innermost.source().isEmpty()) {
      Span inner = within(clause, innermost, figure);
      return new Credit(
          inner != null ? inner : cited != null ? cited : whole(innermost.source()), innermost);
    }
    Span credited = cited != null || reminds ? cited : inSentence(clause, figure);
    return new Credit(credited, innermost);
  }

  /** "The president said …, after a week of riots that left 12 dead": the writer reminds us. */
  private static boolean isBackground(Statement statement, Clause clause, Span quantity) {
    int comma = background(clause, clause.sentence().tokenAt(quantity.start()));
    if (comma < 0 || statement.mode() != Statement.Mode.INDIRECT) {
      return false;
    }
    int start = clause.token(comma).span().start();
    return statement.cue().stream().anyMatch(cue -> cue.span().end() <= start);
  }

  /** The comma before a figure behind which the writer reminds of it, or -1. */
  private static int background(Clause clause, int figure) {
    int comma = figure - 1;
    while (comma > 0 && !clause.is(comma, ",")) {
      comma--;
    }
    boolean opens = comma > 0 && clause.phrase(comma + 1, Around.BACKGROUND) != null;
    return opens ? comma : -1;
  }

  /**
   * "The minister said the fire, which killed 12 people, was no accident": a relative clause about
   * a happening is not what is said of it.
   */
  private static boolean isPresupposed(Statement statement, Clause clause, Span quantity) {
    if (statement.mode() == Statement.Mode.DIRECT || !clause.sentence().parsed()) {
      return false;
    }
    int at = clause.sentence().tokenAt(quantity.start());
    for (int climbed = 0; clause.has(at) && climbed < CLIMB; climbed++) {
      Token token = clause.token(at);
      int head = token.head();
      if (token.relation().equals("acl:relcl") && clause.has(head)) {
        boolean said = statement.says(clause.token(head).span());
        return said && !clause.isPeople(head) && opensWithWhich(clause, head, at);
      }
      at = head;
    }
    return false;
  }

  private static boolean opensWithWhich(Clause clause, int head, int verb) {
    for (int at = head + 1; at < verb; at++) {
      if (clause.is(at, "which") || clause.is(at, "that")) {
        return true;
      }
    }
    return false;
  }

  /** "Sentenced 75 people", "ordered the execution of 47": what was done or wanted, not said. */
  private static boolean isAct(Statement statement, Clause clause) {
    boolean wanted =
        statement.stance() == Statement.Stance.WANTS
            || statement.stance() == Statement.Stance.DEMANDS;
    for (Citation cue : statement.cue()) {
      int at = clause.sentence().tokenAt(cue.span().start());
      boolean counts =
          Arrays.stream(Role.values()).anyMatch(role -> !clause.triggers(at, role).isEmpty());
      boolean takesLives = !clause.triggers(at, Role.OF).isEmpty(); // "claimed the lives of"
      boolean credits = clause.phrase(at, Around.CREDIT) != null && !takesLives;
      if (at >= 0 && !credits && (wanted || counts)) {
        return true;
      }
    }
    return false;
  }

  /** Whom the words of a statement credit in turn: "He said the ministry reported 40 deaths". */
  private static @Nullable Span within(Clause clause, Statement statement, int figure) {
    for (int at = figure - 1; at > 0; at--) {
      if (!statement.says(clause.token(at).span())) {
        return null;
      }
      if (clause.phrase(at, Around.CREDIT) != null && clause.isVerb(at) && hasClause(clause, at)) {
        Span subject = SourcePhrase.ofVerb(clause, at);
        return subject != null && statement.says(subject) ? subject : null;
      }
    }
    return null;
  }

  /** "AFP reports, citing the Observatory". */
  private static @Nullable Span cited(Clause clause) {
    for (int at = 0; at < clause.size(); at++) {
      if (clause.phrase(at, Around.CITING) != null) {
        return isReason(clause, at + 1) ? null : SourcePhrase.from(clause, at + 1);
      }
    }
    return null;
  }

  /** "citing a technical error" names no source. */
  private static boolean isReason(Clause clause, int from) {
    for (int at = from; at < from + 4; at++) {
      if (clause.phrase(at, Around.REASON) != null) {
        return true;
      }
    }
    return false;
  }

  /** Whether a clause depends on this verb, or the verb on what it reports. */
  private static boolean hasClause(Clause clause, int verb) {
    boolean ends = !clause.has(verb + 1) || clause.is(verb + 1, ".") || clause.is(verb + 1, ",");
    boolean closes = ends || clause.is(verb, "told"); // ", a spokesman told state television"
    boolean opens = clause.is(verb + 1, ":") || clause.is(verb + 2, ":"); // "corrected himself: 48"
    boolean aside = closes && clause.is(SourcePhrase.start(clause, verb) - 1, ",");
    boolean apart = clause.token(verb).relation().startsWith("parataxis");
    if (!clause.sentence().parsed() || apart || aside || opens) {
      return true;
    }
    for (int child : clause.sentence().children(verb)) {
      String relation = clause.token(child).baseRelation();
      if (relation.equals("ccomp") || relation.equals("parataxis")) {
        return true;
      }
    }
    return false;
  }

  private static boolean shorter(Statement one, Statement other) {
    return length(one) < length(other);
  }

  private static int length(Statement statement) {
    return statement.content().stream().mapToInt(citation -> citation.span().length()).sum();
  }

  /** The source without a bracket that its span leaves open: "the committee (IRC". */
  private static Span whole(List<Citation> source) {
    Citation words = source.getFirst();
    int bracket = words.quote().indexOf(" (");
    boolean open = bracket > 0 && words.quote().indexOf(')', bracket) < 0;
    int start = words.span().start();
    return open ? new Span(start, start + bracket) : words.span();
  }

  private static @Nullable Span inSentence(Clause clause, int figure) {
    for (int at = 0; at < clause.size(); at++) {
      Measures.Phrase according = clause.phrase(at, Around.ACCORDING);
      if (according != null) {
        return SourcePhrase.from(clause, at + according.words().length);
      }
    }
    Span reporter = reporter(clause, figure);
    if (reporter != null) {
      return reporter;
    }
    for (int at = 0; at < clause.size(); at++) {
      boolean credits = clause.phrase(at, Around.CREDIT) != null && clause.isVerb(at);
      if (!credits || !hasClause(clause, at) || clause.is(at + 1, "by")) {
        continue;
      }
      Span subject = SourcePhrase.ofVerb(clause, at);
      boolean passive = isPassive(clause, at);
      boolean covers =
          at < figure
              ? background(clause, figure) < at
              : clause.is(SourcePhrase.start(clause, at) - 1, ",");
      if (subject != null && !passive && covers) {
        return subject;
      }
    }
    return null;
  }

  /**
   * "Doctors counted 22 dead", "hospitals recorded 12 deaths": who gives a number as its object.
   */
  private static @Nullable Span reporter(Clause clause, int figure) {
    for (int at = figure - 1; at > Math.max(0, figure - REPORT_REACH); at--) {
      if (clause.isVerb(at) && clause.phrase(at, Around.REPORTER) != null) {
        return isPassive(clause, at) ? null : SourcePhrase.ofVerb(clause, at);
      }
    }
    return null;
  }

  private static boolean isPassive(Clause clause, int verb) {
    return clause.isAuxiliary(verb - 1) && clause.token(verb - 1).lemma().equals("be");
  }

  /** "State television put the number of dead at 12", "residents spoke of 60". */
  private static @Nullable Span putter(Clause clause, int figure) {
    for (int at = figure - 1; at > Math.max(0, figure - SourcePhrase.LONGEST); at--) {
      boolean puts =
          clause.phrase(at, Around.PUTTER) != null
              && (clause.is(figure - 1, "at") || tollBetween(clause, at, figure));
      boolean withdraws = isRetraction(clause.phrase(at, Around.SENTENCE));
      boolean speaks = clause.phrase(at, Around.SPEAKING) != null;
      if (clause.isVerb(at) && (puts || speaks || withdraws)) {
        return SourcePhrase.ofVerb(clause, at);
      }
    }
    return null;
  }

  private static boolean isRetraction(Measures.@Nullable Phrase phrase) {
    return phrase != null && phrase.status().equals("RETRACTED");
  }

  /**
   * "An inquiry into the unrest, in which 225 died, according to prosecutors": an aside has a
   * source of its own.
   */
  private static @Nullable Span ofAside(Clause clause, int figure) {
    int aside = figure;
    while (aside > 0 && !clause.is(aside, ",")) {
      aside--;
    }
    int relative =
        clause.has(aside + 1) && clause.tag(aside + 1) == Tag.ADP ? aside + 2 : aside + 1;
    if (!(clause.is(relative, "which") || clause.is(relative, "where"))) {
      return null;
    }
    for (int at = figure + 1; at < clause.size(); at++) {
      Measures.Phrase according = clause.phrase(at, Around.ACCORDING);
      if (according != null && clause.is(at - 1, ",")) {
        return SourcePhrase.from(clause, at + according.words().length);
      }
    }
    return null;
  }

  /** "a toll of 164, issued by the health ministry". */
  private static @Nullable Span issuer(Clause clause, int figure) {
    for (int at = figure + 1; at < Math.min(clause.size(), figure + ISSUED_REACH); at++) {
      if (clause.is(at, ";") || clause.isAuxiliary(at)) {
        return null;
      }
      if (clause.is(at + 1, "by") && clause.phrase(at, Around.ISSUED) != null) {
        return SourcePhrase.from(clause, at + 2);
      }
    }
    return null;
  }

  private static boolean tollBetween(Clause clause, int from, int to) {
    for (int at = from + 1; at < to; at++) {
      boolean tally = clause.phrase(at, Around.TALLY) != null;
      if (tally || !clause.triggers(at, Role.TOLL).isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
