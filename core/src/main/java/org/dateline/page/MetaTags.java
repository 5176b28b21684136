package org.dateline.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/** What the meta elements of a page say, by their name, property, itemprop or http-equiv. */
final class MetaTags {
  private static final int MOST = 2_000;
  private final Map<String, List<String>> values = new HashMap<>();

  private MetaTags() {}

  static MetaTags of(ElementIndex index) {
    MetaTags tags = new MetaTags();
    int count = 0;
    for (Element meta : index.metas()) {
      if (count++ < MOST) {
        tags.add(meta);
      }
    }
    return tags;
  }

  private void add(Element meta) {
    Attributes attributes = meta.attributes();
    String content = attributes.get("content").strip();
    if (content.isEmpty()) {
      return;
    }
    for (String naming : List.of("name", "property", "itemprop", "http-equiv")) {
      String name = attributes.get(naming).strip().toLowerCase(Locale.ROOT);
      if (!name.isEmpty()) {
        values.computeIfAbsent(name, none -> new ArrayList<>()).add(content);
      }
    }
  }

  /** The first value of the first of these names that has one; else empty. */
  String first(String... names) {
    for (String name : names) {
      List<String> found = values.get(name);
      if (found != null) {
        return found.getFirst();
      }
    }
    return "";
  }

  /** All values of a name. */
  List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }
}
