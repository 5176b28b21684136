package org.dateline.analysis.names;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.knowledge.Countries;
import org.dateline.knowledge.EntityName;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.model.AnnotatedArticle;
import org.dateline.model.EntityKind;
import org.dateline.model.PlaceAndDate;
import org.dateline.model.Sentence;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The names of an article's dateline: its town is a place whatever the tagger made of the capitals,
 * and its agency is one body: "LA PAZ, March 4 (Andes Daily) -". Immutable.
 */
final class DatelineNames {
  private static final String NOTES = "en/lexicon/editors-note.tsv";

  private final LoudPlaces loud;
  private final Countries countries;
  private final Set<String> notes; // first words of what editors say of a report

  DatelineNames(KnowledgePack knowledge, NameKnowledge known) {
    this.loud = new LoudPlaces(known.lists());
    this.countries = known.lexicon().countries();
    this.notes =
        knowledge.lexicon(NOTES).rows().stream()
            .map(row -> row.get("word"))
            .collect(Collectors.toUnmodifiableSet());
  }

  /** The town that the article is filed from, where a capital bears its name; null otherwise. */
  @Nullable FiledTown namesake(AnnotatedArticle article) {
    PlaceAndDate dateline = article.article().heading().dateline();
    return dateline == null ? null : FiledTown.of(dateline, loud, countries);
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
    FiledTown filed = namesake(article);
    for (int at = first; at <= last; at++) {
      int end = partEnd(words, offset, at, last);
      String part = end < at ? "" : article.text().slice(sentence.span(at, end));
      Name place = new Name(s, at, Math.max(at, end), EntityKind.PLACE, List.of());
      if (filed != null && filed.isDivision(loud.quiet(EntityName.fold(part)), countries)) {
        replace(place, names);
      } else if (isTown(part)) {
        put(place, names);
      }
      at = Math.max(at, end);
    }
    Name bracket = bracket(words, s, sentence.tokenAt(span.end() - 1) + 1);
    if (bracket != null) {
      credit(bracket, article.text().slice(sentence.span(bracket.first(), bracket.last())), names);
    }
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

  /** The words in the bracket behind the place and date, as one body; null without any. */
  private static @Nullable Name bracket(NameWords words, int s, int after) {
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
    return bracket && closed && last > first + 1
        ? new Name(s, first + 1, last - 1, EntityKind.ORGANIZATION, List.of())
        : null;
  }

  /**
   * "(Hill News)": the words in the bracket are one body; what is known by name stays. "(Manitoba)"
   * is a place, "(Adds details)" is nobody.
   */
  private void credit(Name bracket, String written, List<Name> names) {
    String first = written.split("\\P{L}", 2)[0].toLowerCase(Locale.ROOT);
    if (notes.contains(first)) {
      names.removeIf(
          name -> name.overlaps(bracket.first(), bracket.first()) && name.known().isEmpty());
      return;
    }
    boolean region = isRegion(written);
    put(region ? bracket.as(EntityKind.PLACE) : bracket, names);
  }

  private boolean isRegion(String written) {
    return countries.ofDivision(written).isPresent() || countries.named(written).isPresent();
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
      replace(name, names);
    }
  }

  private static void replace(Name name, List<Name> names) {
    names.removeIf(other -> other.overlaps(name.first(), name.last()));
    names.add(name);
  }
}
