package org.dateline.analysis.names;

import java.util.Comparator;
import java.util.List;
import org.dateline.knowledge.EntityName;
import org.dateline.model.AnnotatedArticle;
import org.dateline.model.EntityKind;
import org.dateline.model.PlaceAndDate;
import org.dateline.model.Sentence;
import org.dateline.text.Span;

/**
 * The names of an article's dateline: its town is a place whatever the tagger made of the capitals,
 * and its agency is one body: "LA PAZ, March 4 (Andes Daily) -". Immutable.
 */
final class DatelineNames {
  private final LoudPlaces loud;

  DatelineNames(NameEvidence lists) {
    this.loud = new LoudPlaces(lists);
  }

  /** Mends the names of the article's sentence of this number, which is its dateline. */
  void mend(AnnotatedArticle article, int s, NameWords words, List<Name> names) {
    PlaceAndDate dateline = article.article().heading().dateline();
    if (dateline == null) {
      return;
    }
    Sentence sentence = article.all(Sentence.class).get(s);
    Span span = dateline.span();
    int first = sentence.tokenAt(span.start());
    int last = sentence.tokenAt(span.start() + dateline.place().length() - 1);
    if (first < 0 || last < first) {
      return;
    }
    int offset = words.firstOf[s];
    for (int at = first; at <= last; at++) {
      int end = partEnd(words, offset, at, last);
      if (end >= at && isTown(article.text().slice(sentence.span(at, end)))) {
        put(new Name(s, at, end, EntityKind.PLACE, List.of()), names);
      }
      at = Math.max(at, end);
    }
    credit(words, s, sentence.tokenAt(span.end() - 1) + 1, names);
    names.sort(Comparator.comparingInt(Name::first).thenComparing(name -> -name.last()));
  }

  /** The last word of a part that a comma ends; before its first word where it has none. */
  private static int partEnd(NameWords words, int offset, int at, int last) {
    int end = at - 1;
    while (end < last && isWord(words.forms[offset + end + 1])) {
      end++;
    }
    return end;
  }

  private boolean isTown(String written) {
    return loud.isTown(loud.quiet(EntityName.fold(written)));
  }

  private static boolean isWord(String form) {
    return !form.isEmpty() && (Character.isLetter(form.charAt(0)) || form.equals("-"));
  }

  /** "(Hill News)": the words in the bracket are one body; what is known by name stays. */
  private static void credit(NameWords words, int s, int after, List<Name> names) {
    int offset = words.firstOf[s];
    int size = words.firstOf[s + 1] - offset;
    int first = after;
    while (first < size && ",.".contains(words.forms[offset + first])) {
      first++;
    }
    int last = first + 1;
    while (last < size && isWord(words.forms[offset + last])) {
      last++;
    }
    boolean bracket = first < size && isOne("([", words.forms[offset + first]);
    boolean closed = last < size && isOne(")]", words.forms[offset + last]);
    if (bracket && closed && last > first + 1) {
      put(new Name(s, first + 1, last - 1, EntityKind.ORGANIZATION, List.of()), names);
    }
  }

  private static boolean isOne(String signs, String form) {
    return form.length() == 1 && signs.contains(form);
  }

  /** Puts a name in the place of those that it overlaps, unless somebody known bears one whole. */
  private static void put(Name name, List<Name> names) {
    boolean known =
        names.stream()
            .anyMatch(other ->
                !other.known().isEmpty()
                    && other.kind() != EntityKind.PERSON
                    && other.covers(name.first(), name.last()));
    if (!known) {
      names.removeIf(other -> other.overlaps(name.first(), name.last()));
      names.add(name);
    }
  }
}
