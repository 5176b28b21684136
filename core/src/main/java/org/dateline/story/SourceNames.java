package org.dateline.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.story.SourceWords.Source;

/**
 * One name for each source of a story. "The ministry" is the ministry named before it in the same
 * article, else the only one the story knows; "Kazakhstan's health ministry" and "a spokesman for
 * the health ministry" are one. A short form that fits two sources is taken for neither.
 */
final class SourceNames {
  private final SourceWords words;
  private final Map<String, List<Source>> byArticle = new HashMap<>();
  private final Map<String, Source> known = new TreeMap<>();
  private final Map<String, String> displays = new HashMap<>();

  private SourceNames(SourceWords words) {
    this.words = words;
  }

  /**
   * The words for a source in one article.
   *
   * @param article id of the article
   * @param words as they stand, or the fullest name of the person meant
   */
  record Mention(String article, String words) {}

  /** The names of a story, from all mentions of sources in it, in reading order. */
  static SourceNames of(List<Mention> mentions, SourceWords words) {
    SourceNames names = new SourceNames(words);
    List<Source> sources = mentions.stream().map(mention -> words.read(mention.words())).toList();
    for (int at = 0; at < mentions.size(); at++) {
      Source source = sources.get(at);
      if (!source.words().isEmpty()) {
        names
            .byArticle
            .computeIfAbsent(mentions.get(at).article(), article -> new ArrayList<>())
            .add(source);
        names.known.putIfAbsent(key(source), source);
      }
    }
    names.nameAll(sources, mentions);
    return names;
  }

  private void nameAll(List<Source> sources, List<Mention> mentions) {
    for (int at = 0; at < sources.size(); at++) {
      Source source = sources.get(at);
      String key = key(resolve(mentions.get(at).article(), source));
      displays.merge(key, source.display(), SourceNames::fuller);
    }
  }

  private static String fuller(String one, String other) {
    if (one.length() != other.length()) {
      return one.length() > other.length() ? one : other;
    }
    return one.compareTo(other) <= 0 ? one : other;
  }

  /** What tells the source apart from the story's other sources. */
  String key(Mention mention) {
    return key(resolve(mention.article(), words.read(mention.words())));
  }

  /** The fullest name of the source with this key. */
  String display(String key) {
    return displays.getOrDefault(key, key);
  }

  private Source resolve(String article, Source source) {
    if (source.words().isEmpty()) {
      return source;
    }
    Source longer = fullest(source, byArticle.getOrDefault(article, List.of()));
    Source widest = fullest(longer, List.copyOf(known.values()));
    Source local = inItsCountry(widest, byArticle.getOrDefault(article, List.of()));
    return inItsCountry(local, List.copyOf(known.values()));
  }

  /** The longest name this one shortens, if all that it shortens are forms of one. */
  private static Source fullest(Source source, List<Source> candidates) {
    List<Source> longer = candidates.stream().filter(source::shortens).toList();
    Optional<Source> longest =
        longer.stream()
            .max(
                (one, other) ->
                    one.words().size() != other.words().size()
                        ? Integer.compare(one.words().size(), other.words().size())
                        : key(other).compareTo(key(one)));
    if (longest.isEmpty()) {
      return source;
    }
    Source found = longest.get();
    boolean one =
        longer.stream()
            .allMatch(other -> found.words().containsAll(other.words()) && found.agreesInCountry(other));
    return one ? found : source;
  }

  /** A name without a country belongs to the only country that such a source is given. */
  private static Source inItsCountry(Source source, List<Source> candidates) {
    if (!source.country().isEmpty()) {
      return source;
    }
    List<Source> alike =
        candidates.stream()
            .filter(other -> key(other).startsWith(key(source) + " (") && !other.country().isEmpty())
            .toList();
    boolean one = alike.stream().map(Source::country).distinct().count() == 1;
    return one ? alike.getFirst() : source;
  }

  private static String key(Source source) {
    return String.join(" ", new TreeSet<>(source.words()))
        + (source.country().isEmpty() ? "" : " (" + source.country() + ")");
  }
}
