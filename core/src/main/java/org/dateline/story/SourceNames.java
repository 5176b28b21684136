package org.dateline.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
  private final Map<String, Integer> frequency = new HashMap<>();
  private final Map<Mention, String> keys = new HashMap<>();

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
    names.nameAll(sources);
    return names;
  }

  private void nameAll(List<Source> sources) {
    Map<String, Map<String, Integer>> forms = new TreeMap<>();
    for (Source source : sources) {
      frequency.merge(key(source), 1, Integer::sum);
      forms
          .computeIfAbsent(key(source), unseen -> new TreeMap<>())
          .merge(source.display(), 1, Integer::sum);
    }
    forms.forEach((key, counts) -> displays.put(key, usual(counts)));
  }

  /** The form used most; of two, the shorter. */
  private static String usual(Map<String, Integer> counts) {
    Comparator<Map.Entry<String, Integer>> order =
        Comparator.<Map.Entry<String, Integer>>comparingInt(Map.Entry::getValue)
            .thenComparing(entry -> -entry.getKey().length());
    return counts.entrySet().stream().max(order).map(Map.Entry::getKey).orElse("");
  }

  /** What tells the source apart from the story's other sources. */
  String key(Mention mention) {
    return keys.computeIfAbsent(
        mention, asked -> key(resolve(asked.article(), words.read(asked.words()))));
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

  /** The name most used of those that this one shortens, if all of them are forms of one. */
  private Source fullest(Source source, List<Source> candidates) {
    List<Source> longer = candidates.stream().filter(source::shortens).toList();
    Comparator<Source> order =
        Comparator.<Source>comparingInt(form -> frequency.getOrDefault(key(form), 0))
            .thenComparing(form -> form.words().size())
            .thenComparing(form -> key(form));
    return longer.stream()
        .max(order)
        .filter(most -> longer.stream().allMatch(other -> isForm(most, other)))
        .orElse(source);
  }

  private static boolean isForm(Source one, Source other) {
    return one.agreesInCountry(other)
        && (one.words().containsAll(other.words()) || other.words().containsAll(one.words()));
  }

  /** A name without a country belongs to the only country that such a source is given. */
  private static Source inItsCountry(Source source, List<Source> candidates) {
    if (!source.country().isEmpty()) {
      return source;
    }
    List<Source> alike =
        candidates.stream()
            .filter(
                other -> key(other).startsWith(key(source) + " (") && !other.country().isEmpty())
            .toList();
    boolean one = alike.stream().map(Source::country).distinct().count() == 1;
    return one ? alike.getFirst() : source;
  }

  private static String key(Source source) {
    return String.join(" ", new TreeSet<>(source.words()))
        + (source.country().isEmpty() ? "" : " (" + source.country() + ")");
  }
}
