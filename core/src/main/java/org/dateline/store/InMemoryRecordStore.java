package org.dateline.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.model.Article;
import org.dateline.model.Moment;
import org.dateline.model.Reading;
import org.dateline.store.SearchQuery.Word;
import org.dateline.text.Span;

/** A record in memory: for tests, for one run of a program, and as the form every store follows. */
public final class InMemoryRecordStore implements RecordStore {
  /** The order of listings: earliest published first, undated ones last, then by id. */
  public static final Comparator<Summary> LISTING_ORDER =
      Comparator.comparing(
              Summary::published, Comparator.nullsLast(Comparator.<Moment>naturalOrder()))
          .thenComparing(Summary::id);

  private static final int EXCERPT_WORDS_BEFORE = 8;
  private static final int EXCERPT_WORDS = 32;
  private static final int TITLE_WEIGHT = 5; // a match in the headline counts as this many

  private final Map<String, Reading> byVersion = new LinkedHashMap<>();
  private final Map<String, Reading> latest = new LinkedHashMap<>();

  @Override
  public synchronized Outcome add(Reading reading) {
    Article article = reading.article();
    if (byVersion.putIfAbsent(article.id() + "\0" + article.text().digest(), reading) != null) {
      return Outcome.KNOWN;
    }
    latest.put(article.id(), reading);
    return Outcome.NEW;
  }

  @Override
  public synchronized Optional<Reading> reading(String article) {
    return Optional.ofNullable(latest.get(article));
  }

  @Override
  public synchronized List<Summary> articles() {
    return latest.values().stream()
        .map(reading -> summaryOf(reading.article()))
        .sorted(LISTING_ORDER)
        .toList();
  }

  /** The listing's line for an article. */
  public static Summary summaryOf(Article article) {
    return new Summary(
        article.id(),
        article.text().digest(),
        article.heading().url(),
        article.heading().outlet().name(),
        article.heading().published(),
        article.heading().title());
  }

  @Override
  public synchronized List<Hit> search(String query, int limit) {
    SearchQuery wanted = SearchQuery.parse(query);
    if (wanted.isEmpty()) {
      return List.of();
    }
    List<Scored> found = new ArrayList<>();
    for (Reading reading : latest.values()) {
      match(wanted, reading.article()).ifPresent(found::add);
    }
    return found.stream()
        .sorted(
            Comparator.comparingInt(Scored::score)
                .reversed()
                .thenComparing(scored -> scored.hit().article(), LISTING_ORDER))
        .limit(limit)
        .map(Scored::hit)
        .toList();
  }

  private static Optional<Scored> match(SearchQuery wanted, Article article) {
    String body = article.body();
    List<Word> title = SearchQuery.words(article.heading().title());
    List<Word> words = SearchQuery.words(body);
    int score = 0;
    List<Span> matches = new ArrayList<>();
    for (List<String> phrase : wanted.phrases()) {
      List<Span> inTitle = occurrences(phrase, title);
      List<Span> inBody = occurrences(phrase, words);
      if (inTitle.isEmpty() && inBody.isEmpty()) {
        return Optional.empty();
      }
      score += inTitle.size() * TITLE_WEIGHT + inBody.size();
      matches.addAll(inBody);
    }
    matches.sort(null);
    return Optional.of(new Scored(score, excerpt(article, body, words, matches)));
  }

  private static List<Span> occurrences(List<String> phrase, List<Word> words) {
    List<Span> found = new ArrayList<>();
    for (int at = 0; at + phrase.size() <= words.size(); at++) {
      boolean all = true;
      for (int next = 0; all && next < phrase.size(); next++) {
        all = words.get(at + next).folded().equals(phrase.get(next));
      }
      if (all) {
        found.add(words.get(at).span().union(words.get(at + phrase.size() - 1).span()));
      }
    }
    return found;
  }

  private static Hit excerpt(Article article, String body, List<Word> words, List<Span> matches) {
    if (words.isEmpty()) {
      return new Hit(summaryOf(article), "", List.of());
    }
    int first = matches.isEmpty() ? 0 : indexOf(words, matches.get(0));
    int from = Math.max(0, first - EXCERPT_WORDS_BEFORE);
    int last = Math.min(words.size(), from + EXCERPT_WORDS) - 1;
    Span window = words.get(from).span().union(words.get(last).span());
    List<Span> inside =
        matches.stream().filter(window::covers).map(span -> span.shift(-window.start())).toList();
    return new Hit(summaryOf(article), body.substring(window.start(), window.end()), inside);
  }

  private static int indexOf(List<Word> words, Span match) {
    for (int at = 0; at < words.size(); at++) {
      if (words.get(at).span().start() == match.start()) {
        return at;
      }
    }
    return 0;
  }

  @Override
  public void close() {}

  private record Scored(int score, Hit hit) {}
}
