package org.dateline.evaluation.syntax;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.dateline.analysis.WordForms;
import org.dateline.knowledge.WordClasses;

/**
 * Senses of words from WordNet 3.1: for each form of each single word what {@link WordClasses}
 * calls its sense. Regular inflections are made by rule, the others taken from the lists of
 * exceptions.
 */
final class WordNet {
  private static final String FOLDER = "/net/sf/extjwnl/data/wordnet/wn31/";
  private static final int FIRST_VERB_FILE = 29; // numbers of the lexicographer's files of verbs

  private final Map<String, Word> words = new TreeMap<>();
  private final Map<String, Word> inflected = new TreeMap<>();

  private WordNet() {
    lemmas("noun", (word, file) -> word.noun = file + 1);
    lemmas("verb", (word, file) -> word.verb = file - FIRST_VERB_FILE + 1);
    lemmas("adj", (word, file) -> word.adjective = true);
    lemmas("adv", (word, file) -> word.adverb = true);
    exceptions("noun", (word, lemma) -> word.noun = first(word.noun, lemma.noun));
    exceptions("verb", (word, lemma) -> word.verb = first(word.verb, lemma.verb));
    exceptions("adj", (word, lemma) -> word.adjective |= lemma.adjective);
    words.forEach(this::inflect);
    inflected.forEach((form, word) -> words.computeIfAbsent(form, unseen -> new Word()).add(word));
  }

  private static int first(int first, int second) {
    return first == 0 ? second : first;
  }

  /** What a word can be. */
  private static final class Word {
    private int noun;
    private int verb;
    private boolean adjective;
    private boolean adverb;

    void add(Word other) {
      noun = first(noun, other.noun);
      verb = first(verb, other.verb);
      adjective |= other.adjective;
      adverb |= other.adverb;
    }

    int sense() {
      return WordClasses.sense(noun, verb, adjective, adverb);
    }
  }

  private interface Taker<T> {
    void take(Word word, T what);
  }

  /** Senses by the name of the form. */
  static Map<Integer, Integer> senses() {
    WordForms forms = new WordForms(WordClasses.NONE);
    forms.begin(1);
    Map<Integer, Integer> senses = new TreeMap<>();
    new WordNet()
        .words.forEach((form, word) -> {
          forms.set(0, form);
          senses.merge(forms.name(0), word.sense(), (one, other) -> one);
        });
    return senses;
  }

  private void lemmas(String part, Taker<Integer> taker) {
    Map<String, Integer> files = new HashMap<>();
    lines(
        "data." + part,
        line -> {
          int space = line.indexOf(' ');
          files.put(
              line.substring(0, space), Integer.parseInt(line.substring(space + 1, space + 3)));
        });
    lines(
        "index." + part,
        line -> {
          String[] cells = line.split(" ");
          int senses = Integer.parseInt(cells[2]);
          if (cells[0].indexOf('_') < 0) {
            Word word = words.computeIfAbsent(cells[0], unseen -> new Word());
            taker.take(word, files.getOrDefault(cells[cells.length - senses], 0));
          }
        });
  }

  private void exceptions(String part, Taker<Word> taker) {
    lines(
        part + ".exc",
        line -> {
          String[] cells = line.split(" ");
          Word lemma = words.get(cells[1]);
          if (lemma != null && cells[0].indexOf('_') < 0) {
            taker.take(inflected.computeIfAbsent(cells[0], unseen -> new Word()), lemma);
          }
        });
  }

  private void inflect(String form, Word word) {
    if (word.noun > 0) {
      add(plural(form)).noun = word.noun;
    }
    if (word.verb > 0) {
      List.of(
              plural(form),
              past(form),
              past(form, "ing"),
              doubled(form, "ed"),
              doubled(form, "ing"))
          .forEach(inflection -> add(inflection).verb = word.verb);
    }
    if (word.adjective && form.length() <= 6) {
      add(past(form, "er")).adjective = true;
      add(past(form, "est")).adjective = true;
    }
  }

  private Word add(String form) {
    return inflected.computeIfAbsent(form, unseen -> new Word());
  }

  private static String plural(String form) {
    if (endsConsonantY(form)) {
      return form.substring(0, form.length() - 1) + "ies";
    }
    boolean hissing = form.matches(".*(s|x|z|ch|sh)");
    return form + (hissing ? "es" : "s");
  }

  private static String past(String form) {
    return endsConsonantY(form) ? form.substring(0, form.length() - 1) + "ied" : past(form, "ed");
  }

  private static String past(String form, String ending) {
    boolean mute = form.endsWith("e") && !(ending.equals("ing") && form.endsWith("ee"));
    return (mute ? form.substring(0, form.length() - 1) : form) + ending;
  }

  private static String doubled(String form, String ending) {
    boolean doubles = form.matches(".*[^aeiou][aeiou][bdfglmnprst]");
    return doubles ? form + form.charAt(form.length() - 1) + ending : past(form, ending);
  }

  private static boolean endsConsonantY(String form) {
    return form.matches(".*[^aeiou]y");
  }

  private static void lines(String file, Consumer<String> taker) {
    try (InputStream input = WordNet.class.getResourceAsStream(FOLDER + file)) {
      if (input == null) {
        throw new IllegalStateException("WordNet is not on the class path: " + file);
      }
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8));
      reader
          .lines()
          .filter(line -> !line.startsWith(" ") && !line.isEmpty() && line.indexOf(' ') > 0)
          .forEach(taker);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
