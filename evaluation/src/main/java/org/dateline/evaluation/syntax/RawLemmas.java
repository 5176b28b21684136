package org.dateline.evaluation.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/**
 * Dictionary forms told from raw news: of the forms that a regular inflection could come from, the
 * one that is itself met most often. {@code shelled} is of {@code shell}, not of {@code shel}.
 */
final class RawLemmas {
  private static final int SEEN = 2; // times a form must occur

  private final Map<String, Integer> verbs = new HashMap<>(); // uninflected
  private final Map<String, Integer> nouns = new HashMap<>();
  private final Map<String, Integer> inflected = new TreeMap<>(); // form, tab, tag

  /** Counts the words of tagged sentences. */
  RawLemmas take(List<Sentence> sentences) {
    sentences.forEach(sentence -> sentence.tokens().forEach(this::take));
    return this;
  }

  private void take(Token token) {
    String form = token.form().toLowerCase(Locale.ROOT);
    switch (token.detail()) {
      case "VB", "VBP" -> verbs.merge(form, 1, Integer::sum);
      case "NN" -> nouns.merge(form, 1, Integer::sum);
      case "VBD", "VBN", "VBG", "VBZ", "NNS" ->
          inflected.merge(token.tag() + " " + token.detail() + "\t" + form, 1, Integer::sum);
      default -> {}
    }
  }

  /** Gives each inflected form (tags, tab, form) with its dictionary form to the taker. */
  void tell(BiConsumer<String, String> taker) {
    inflected.forEach((key, count) -> {
      String form = key.substring(key.indexOf('\t') + 1);
      String tags = key.substring(0, key.indexOf('\t'));
      if (count >= SEEN && (tags.startsWith("VERB") || tags.startsWith("NOUN"))) {
        String best = best(form, tags);
        if (!best.isEmpty()) {
          taker.accept(key, best);
        }
      }
    });
  }

  private String best(String form, String tags) {
    Map<String, Integer> known = tags.endsWith("NNS") ? nouns : verbs;
    String best = "";
    for (String candidate : candidates(form, tags)) {
      if (known.getOrDefault(candidate, 0) > known.getOrDefault(best, 0)) {
        best = candidate;
      }
    }
    return best;
  }

  private static List<String> candidates(String form, String tags) {
    List<String> found = new ArrayList<>();
    if (tags.endsWith("VBG")) {
      stems(form, "ing", found);
    } else if (tags.endsWith("VBD") || tags.endsWith("VBN")) {
      stems(form, "ed", found);
      swap(form, "ied", "y", found);
    } else {
      swap(form, "s", "", found);
      swap(form, "es", "", found);
      swap(form, "ies", "y", found);
      if (tags.endsWith("NNS")) {
        swap(form, "ses", "sis", found);
        swap(form, "ves", "f", found);
        swap(form, "ves", "fe", found);
      }
    }
    return found;
  }

  private static void stems(String form, String ending, List<String> found) {
    swap(form, ending, "", found);
    swap(form, ending, "e", found);
    int stem = form.length() - ending.length();
    if (form.endsWith(ending) && stem > 2 && form.charAt(stem - 1) == form.charAt(stem - 2)) {
      found.add(form.substring(0, stem - 1));
    }
  }

  private static void swap(String form, String ending, String other, List<String> found) {
    if (form.endsWith(ending) && form.length() > ending.length() + 1) {
      found.add(form.substring(0, form.length() - ending.length()) + other);
    }
  }
}
