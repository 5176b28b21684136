package org.dateline.analysis.places;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.knowledge.PlaceName;
import org.dateline.model.AnnotatedArticle;
import org.dateline.model.EntityKind;
import org.dateline.model.EntityMention;
import org.dateline.model.EntityMention.Form;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What earlier stages noticed around a name: whom or what it was taken for, and its part in its
 * sentence. Says nothing where they noticed nothing. Immutable.
 */
final class PlaceSetting {
  private static final int REACH = 6; // tokens from a preposition to the noun it marks
  private static final String WHOLLY = "=";

  private final List<EntityMention> names = new ArrayList<>(); // in reading order
  private final List<Sentence> sentences;
  private final Set<String> surnames = new HashSet<>();

  private PlaceSetting(List<EntityMention> mentions, List<Sentence> sentences) {
    this.sentences = sentences;
    for (EntityMention mention : mentions) {
      if (mention.form() == Form.NAME) {
        names.add(mention);
      }
    }
  }

  /**
   * The setting of an article. One in which no name was noticed says nothing at all, not even by
   * its trees: the model learned from them beside names, and a short text without names ("Shells
   * fell on Bakhmut") would be weighed as an article in which names were looked for in vain.
   */
  static PlaceSetting of(AnnotatedArticle article) {
    PlaceSetting setting =
        new PlaceSetting(article.all(EntityMention.class), article.all(Sentence.class));
    if (setting.names.isEmpty()) {
      return bare();
    }
    for (EntityMention name : setting.names) {
      if (name.kind() == EntityKind.PERSON) {
        setting.surnames.add(PlaceName.fold(lastWord(article.text().slice(name.span()))));
      }
    }
    return setting;
  }

  private static String lastWord(String name) {
    int end = name.length();
    while (end > 0 && isSpace(name.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && !isSpace(name.charAt(start - 1))) {
      start--;
    }
    return name.substring(start, end);
  }

  private static boolean isSpace(char unit) {
    return unit == ' ' || unit == '\u00a0';
  }

  /** A setting in which nothing was noticed. */
  static PlaceSetting bare() {
    return new PlaceSetting(List.of(), List.of());
  }

  /** Adds what speaks for or against this name, as named features. */
  void addFeatures(Span span, String form, String sort, PlaceFeatures features) {
    if (!names.isEmpty()) {
      String taken = taken(span);
      features.add("taken=", taken);
      features.add(sort, ".taken=", taken);
      features.add("surname=", String.valueOf(surnames.contains(form)), ",", taken);
    }
    Sentence sentence = sentenceAt(span.start());
    int last = sentence == null ? -1 : sentence.tokenAt(span.end() - 1);
    if (sentence != null && last >= 0 && sentence.parsed()) {
      addTree(sentence, sentence.headWithin(span, last), sort, features);
    }
  }

  /** Whether just these words were taken for a place. */
  boolean isTakenForPlace(Span span) {
    return taken(span).equals(WHOLLY + EntityKind.PLACE);
  }

  /** What the words were taken for: wholly ("=PLACE"), as part of a longer name ("<PERSON"). */
  private String taken(Span span) {
    int low = 0;
    int high = names.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (names.get(middle).span().end() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    // Names do not nest, so ends rise with starts.
    if (low == names.size() || !names.get(low).span().overlaps(span)) {
      return "-";
    }
    EntityMention name = names.get(low);
    String how = name.span().equals(span) ? WHOLLY : name.span().covers(span) ? "<" : "x";
    return how + name.kind();
  }

  private static void addTree(Sentence sentence, int head, String sort, PlaceFeatures features) {
    Token token = sentence.token(head);
    String relation = token.relation();
    features.add("tag=", token.tag().name());
    features.add(sort, ".relation=", relation);
    int governor = token.head();
    String governing = governor < 0 ? "|" : sentence.token(governor).lemma();
    features.add(relation, ".governor=", governing);
    String marker = "";
    for (int at = head - 1; at >= 0 && at >= head - REACH; at--) {
      Token before = sentence.token(at);
      if (before.head() == head && before.baseRelation().equals("case")) {
        marker = before.lemma();
      }
    }
    features.add(relation, ".case=", marker);
  }

  private @Nullable Sentence sentenceAt(int offset) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Sentence sentence = sentences.get(middle);
      if (offset < sentence.span().start()) {
        high = middle - 1;
      } else if (offset >= sentence.span().end()) {
        low = middle + 1;
      } else {
        return sentence;
      }
    }
    return null;
  }
}
