package org.dateline.analysis.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.knowledge.Lexicon;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/**
 * Reads lines in Title Case or in capitals throughout ("Rebels Attack Village, Kill Nine") as a
 * sentence would write them: names keep their capitals, other words lose them. What the article
 * writes elsewhere decides first, then what is known of names, then the dictionary. Only the forms
 * of tokens change, never their spans. Thread-safe.
 */
public final class LineCase {
  private static final String WORDS = "en/lexicon/title-word.tsv";
  private static final String PARTICLES = "en/lexicon/name-particle.tsv";
  private static final int FEWEST_WORDS = 4;
  private static final int FEWEST_CAPITALS = 3;

  private final Set<String> function; // words that are read as small wherever no name holds them
  private final Set<String> small; // words that are small in such a line too
  private final TitleNames names;

  /** With the function words of this knowledge and what is known of names. */
  public LineCase(KnowledgePack knowledge, NameKnowledge known) {
    Set<String> left = new HashSet<>();
    for (Lexicon.Row row : knowledge.lexicon(PARTICLES).rows()) {
      left.add(row.get("word"));
    }
    List<Lexicon.Row> rows = knowledge.lexicon(WORDS).rows();
    for (Lexicon.Row row : rows) {
      if (row.get("small").equals("yes")) {
        left.add(row.get("word"));
      }
    }
    this.small = Set.copyOf(left);
    this.function =
        rows.stream().map(row -> row.get("word")).collect(Collectors.toUnmodifiableSet());
    this.names = new TitleNames(known);
  }

  /** The same sentences, such lines among them with other forms; the same list without any. */
  public List<Sentence> read(List<Sentence> sentences) {
    boolean[] titled = new boolean[sentences.size()];
    boolean any = false;
    for (int s = 0; s < titled.length; s++) {
      titled[s] = isTitled(sentences.get(s));
      any |= titled[s];
    }
    if (!any) {
      return sentences;
    }
    CaseUses uses = CaseUses.of(sentences, titled);
    List<Sentence> read = new ArrayList<>(sentences);
    for (int s = 0; s < titled.length; s++) {
      if (titled[s]) {
        read.set(s, read(sentences.get(s), uses));
      }
    }
    return read;
  }

  /** Whether no word has a small letter at its beginning that a sentence would write large. */
  boolean isTitled(Sentence sentence) {
    int words = 0;
    int capitals = 0;
    for (int at = 0; at < sentence.size(); at++) {
      String form = sentence.token(at).form();
      char first = form.charAt(0);
      if (Character.isUpperCase(first)) {
        words++;
        capitals++;
      } else if (Character.isLetter(first)) {
        if (!small.contains(form) && !isJoined(sentence, at)) {
          return false;
        }
        words++;
      }
    }
    return words >= FEWEST_WORDS && capitals >= FEWEST_CAPITALS && !isEnded(sentence);
  }

  /** "Cease-fire", "Governor's", "16th": the word goes on from what stands before it. */
  private static boolean isJoined(Sentence sentence, int at) {
    return at > 0 && sentence.token(at - 1).span().end() == sentence.token(at).span().start();
  }

  private static boolean isEnded(Sentence sentence) {
    return sentence.token(sentence.size() - 1).form().equals(".");
  }

  private Sentence read(Sentence line, CaseUses uses) {
    boolean loud = isLoud(line);
    boolean[] named = names.find(line);
    List<Token> tokens = new ArrayList<>(line.tokens());
    boolean opening = true;
    for (int at = 0; at < line.size(); at++) {
      Token token = line.token(at);
      if (Character.isUpperCase(token.form().charAt(0))) {
        String capital = loud ? capital(token.form(), uses) : token.form();
        boolean large = opening || named[at] || isLarge(line, at, capital, uses);
        tokens.set(at, token.withForm(large ? capital : capital.toLowerCase(Locale.ROOT)));
        opening = false;
      }
    }
    return new Sentence(line.span(), tokens, line.parsed());
  }

  private boolean isLarge(Sentence line, int at, String form, CaseUses uses) {
    if (isCapitals(form) || uses.isPaired(line, at)) {
      return true;
    }
    String lower = form.toLowerCase(Locale.ROOT);
    return switch (function.contains(lower) ? CaseUses.Use.SMALL : uses.of(lower)) {
      case LARGE -> true;
      case SMALL -> false;
      case JOINED -> names.isBorne(form) || names.isName(line, at, form);
      case UNKNOWN -> names.isName(line, at, form);
    };
  }

  private static boolean isLoud(Sentence line) {
    return line.tokens().stream()
        .allMatch(token -> token.form().equals(token.form().toUpperCase(Locale.ROOT)));
  }

  /** "NIGER" is Niger, "NATO" is NATO. */
  private String capital(String form, CaseUses uses) {
    boolean acronym = uses.isLoud(form) || names.isKnown(form);
    return acronym || form.length() == 1
        ? form
        : form.charAt(0) + form.substring(1).toLowerCase(Locale.ROOT);
  }

  private static boolean isCapitals(String form) {
    return form.length() > 1
        && form.chars().noneMatch(Character::isLowerCase)
        && Character.isLetter(form.charAt(1));
  }
}
