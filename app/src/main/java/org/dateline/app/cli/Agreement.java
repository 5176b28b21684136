package org.dateline.app.cli;

import java.util.Locale;
import org.dateline.model.Citation;
import org.dateline.model.EntityKind;
import org.dateline.model.EntityMention;
import org.dateline.model.Reading;
import org.dateline.model.Sentence;
import org.dateline.model.Statement;
import org.dateline.model.Token;
import org.dateline.text.Span;

/** Puts the verbs of a report into the number of those whom it cites: "authorities assert". */
final class Agreement {
  private final Reading reading;
  private final Plurals plurals;

  Agreement(Reading reading, Plurals plurals) {
    this.reading = reading;
    this.plurals = plurals;
  }

  /** What a source does by a statement: "asserts", "do not deny". */
  String verb(Statement statement) {
    String singular = statement.stance().name().toLowerCase(Locale.ROOT);
    boolean several =
        !statement.source().isEmpty() && isPlural(statement.source().getFirst().span());
    if (statement.negated() && !isNobody(statement)) {
      return (several ? "do not " : "does not ") + base(singular);
    }
    return several ? base(singular) : singular;
  }

  /** "No official confirms" is negated by its subject alone, "No 10 does not confirm" is not. */
  private boolean isNobody(Statement statement) {
    if (statement.source().isEmpty()) {
      return false;
    }
    Span source = statement.source().getFirst().span();
    for (Sentence sentence : reading.annotated().all(Sentence.class)) {
      int first = sentence.span().covers(source) ? sentence.tokenAt(source.start()) : -1;
      if (first >= 0) {
        return isNone(sentence, first);
      }
    }
    return false;
  }

  private boolean isNone(Sentence sentence, int word) {
    Token next = sentence.token(Math.min(word + 1, sentence.size() - 1));
    boolean counts = next.tag() == Token.Tag.NUM || next.detail().equals("JJR"); // "no fewer than"
    String form = sentence.token(word).form().toLowerCase(Locale.ROOT);
    return plurals.isNobody(form) || form.equals("no") && !counts;
  }

  /** "says" or "say". */
  String says(Citation source) {
    return isPlural(source.span()) ? "say" : "says";
  }

  private static String base(String singular) {
    return singular.endsWith("ies")
        ? singular.substring(0, singular.length() - 3) + "y"
        : singular.substring(0, singular.length() - 1);
  }

  private boolean isPlural(Span source) {
    for (Sentence sentence : reading.annotated().all(Sentence.class)) {
      if (sentence.span().overlaps(source)) {
        return isPlural(sentence, source);
      }
    }
    return false;
  }

  private boolean isPlural(Sentence sentence, Span source) {
    int head = Token.ROOT;
    for (int at = 0; at < sentence.size() && head < 0; at++) {
      Token token = sentence.token(at);
      boolean inside = source.covers(token.span());
      boolean top = token.head() < 0 || !source.covers(sentence.token(token.head()).span());
      head = inside && top && token.isNominal() ? at : head;
    }
    if (head < 0) {
      return false;
    }
    return hasPluralForm(sentence.token(head))
        || ((hasArticle(sentence, source) || !isPerson(sentence.token(head)))
            && plurals.has(endOfName(sentence, head, source).form()))
        || isJoined(sentence, head, source);
  }

  /** "the Dutch": a person's name takes no article. */
  private static boolean hasArticle(Sentence sentence, Span source) {
    int first = sentence.tokenAt(source.start());
    return first >= 0 && sentence.token(first).lemma().equals("the");
  }

  private boolean isPerson(Token word) {
    return reading.annotated().all(EntityMention.class).stream()
        .anyMatch(
            mention -> mention.kind() == EntityKind.PERSON && mention.span().covers(word.span()));
  }

  /** The last word of the name that this one stands in, or itself. */
  private static Token endOfName(Sentence sentence, int head, Span source) {
    int last = head;
    while (last + 1 < sentence.size()
        && sentence.token(last).tag() == Token.Tag.PROPN
        && sentence.token(last + 1).tag() == Token.Tag.PROPN
        && source.covers(sentence.token(last + 1).span())) {
      last++;
    }
    return sentence.token(last);
  }

  private boolean hasPluralForm(Token head) {
    boolean pronoun = head.tag() == Token.Tag.PRON || head.tag() == Token.Tag.DET;
    return head.detail().equals("NNS") || pronoun && plurals.has(head.form());
  }

  private static boolean isJoined(Sentence sentence, int head, Span source) {
    return sentence.tokens().stream()
        .anyMatch(token ->
            token.head() == head && token.relation().equals("conj") && source.covers(token.span()));
  }
}
