package org.dateline.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The schema.org objects that a page carries in JSON-LD. */
final class StructuredData {
  private static final int MOST_OBJECTS = 2_000;
  private static final int DEEPEST = 6;

  private final List<Json> objects = new ArrayList<>();

  private StructuredData() {}

  static StructuredData of(ElementIndex index) {
    StructuredData found = new StructuredData();
    for (Element script : index.scripts()) {
      if (script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
        found.gather(Json.read(uncommented(ElementIndex.data(script))), 0);
      }
    }
    return found;
  }

  private static String uncommented(String content) {
    int start = 0;
    while (start < content.length() && "{[".indexOf(content.charAt(start)) < 0) {
      start++;
    }
    return content.substring(start);
  }

  private void gather(Json value, int depth) {
    if (objects.size() >= MOST_OBJECTS || depth > DEEPEST) {
      return;
    }
    switch (value) {
      case Json.Items list -> list.items().forEach(item -> gather(item, depth + 1));
      case Json.Fields object -> {
        objects.add(object);
        gather(object.get("@graph"), depth + 1);
        gather(object.get("mainEntity"), depth + 1);
        gather(object.get("liveBlogUpdate"), depth + 1);
      }
      case Json.Word word -> {}
    }
  }

  List<Json> objects() {
    return objects;
  }

  /** The object that describes the article itself. */
  Optional<Json> article() {
    Optional<Json> article = objects.stream().filter(StructuredData::isArticle).findFirst();
    return article.isPresent()
        ? article
        : objects.stream().filter(object -> isType(object, "WebPage")).findFirst();
  }

  static boolean isArticle(Json object) {
    for (Json type : object.get("@type").each()) {
      String name = type.text();
      if (name.endsWith("Article") || name.equals("BlogPosting") || name.startsWith("Report")) {
        return true;
      }
    }
    return isType(object, "LiveBlogPosting") || isType(object, "Recipe");
  }

  static boolean isType(Json object, String wanted) {
    return object.get("@type").each().stream().anyMatch(type -> type.text().equals(wanted));
  }

  /** The object with this id. */
  Json byId(String id) {
    return objects.stream()
        .filter(object -> !id.isEmpty() && object.get("@id").text().equals(id))
        .filter(object -> !object.get("name").text().isEmpty())
        .findFirst()
        .orElse(Json.none());
  }

  /** The article's whole text where the page states one; empty if none. */
  String body() {
    return objects.stream()
        .filter(StructuredData::isArticle)
        .map(object -> object.get("articleBody").text())
        .filter(body -> body.length() > 200)
        .findFirst()
        .orElse("");
  }
}
