package org.dateline.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Articles that follow one happening: the newsroom's sense. (In topic detection and tracking a
 * <em>story</em> is a single article and the group is a <em>topic</em>; not here.)
 *
 * @param id digest of its first article's id
 * @param title headline of its most typical article
 * @param first publication of the earliest article, or null when none is dated
 * @param last publication of the latest, or null
 * @param articles ids, earliest first
 * @param origins sets of articles that are one text, earliest first; every article is in one
 */
public record Story(
    String id,
    String title,
    @Nullable Moment first,
    @Nullable Moment last,
    List<String> articles,
    List<Origin> origins) {
  public Story {
    articles = List.copyOf(articles);
    origins = List.copyOf(origins);
  }

  /** For each article the id of the origin that it is in. */
  public Map<String, String> originOfEach() {
    Map<String, String> ids = new HashMap<>();
    for (Origin origin : origins) {
      origin.articles().forEach(article -> ids.put(article, origin.id()));
    }
    return ids;
  }
}
