package org.dateline.page;

import java.util.Locale;

/**
 * What the head of a page says, for the judging of its blocks.
 *
 * @param title the stated headline
 * @param titleWords its word runs
 * @param description word runs of the stated description
 * @param body word runs of the stated body; empty when none is stated
 * @param article whether the page says that it is an article
 */
record PageContext(
    String title, Shingles titleWords, Shingles description, Shingles body, boolean article) {

  private static final String TITLE = "og:title";

  static PageContext of(MetaTags meta, StructuredData data, String documentTitle) {
    String stated = meta.first(TITLE, "twitter:title");
    String title = stated.isEmpty() ? documentTitle : stated;
    String kind = meta.first("og:type").toLowerCase(Locale.ROOT);
    return new PageContext(
        title,
        Shingles.of(title),
        Shingles.of(meta.first("og:description", "description", "twitter:description")),
        Shingles.of(withoutMarkup(data.body())),
        kind.equals("article") || data.objects().stream().anyMatch(StructuredData::isArticle));
  }

  private static String withoutMarkup(String body) {
    StringBuilder words = new StringBuilder(body.length());
    boolean tag = false;
    for (int at = 0; at < body.length(); at++) {
      char unit = body.charAt(at);
      tag = unit == '<' || (tag && unit != '>');
      words.append(tag || unit == '>' ? ' ' : unit);
    }
    return words.toString();
  }
}
