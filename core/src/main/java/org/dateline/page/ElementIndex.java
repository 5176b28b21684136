package org.dateline.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a page that its readers ask for by name, gathered in one walk, each list in the
 * order of the page. For one page, in one thread.
 */
final class ElementIndex {
  private static final int LEVELS = 3; // levels of headings that may be headlines

  private final Element body;
  private final List<Element> metas = new ArrayList<>();
  private final List<Element> scripts = new ArrayList<>();
  private final List<Element> times = new ArrayList<>();
  private final List<Element> links = new ArrayList<>();
  private final List<Element> images = new ArrayList<>();
  private final List<Element> properties = new ArrayList<>();
  private final List<Element> marked = new ArrayList<>();
  private final List<List<Element>> headings =
      List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
  private @Nullable Element html;

  private ElementIndex(Element body) {
    this.body = body;
  }

  static ElementIndex of(Document document) {
    ElementIndex index = new ElementIndex(document.body());
    index.walk(document, false);
    return index;
  }

  private void walk(Element around, boolean inBody) {
    int size = around.childNodeSize();
    for (int at = 0; at < size; at++) {
      Node node = around.childNode(at);
      if (node instanceof Element element) {
        boolean inside = inBody || element.equals(body);
        add(element, inside);
        walk(element, inside);
      }
    }
  }

  private void add(Element element, boolean inside) {
    switch (element.normalName()) {
      case "meta" -> metas.add(element);
      case "script" -> scripts.add(element);
      case "time" -> times.add(element);
      case "link" -> links.add(element);
      case "img" -> images.add(element);
      case "h1" -> headings.get(0).add(element);
      case "h2" -> headings.get(1).add(element);
      case "h3" -> headings.get(2).add(element);
      case "html" -> html = html == null ? element : html;
      default -> {}
    }
    if (element.attributesSize() > 0) {
      addByAttributes(element, inside);
    }
  }

  private void addByAttributes(Element element, boolean inside) {
    Attributes attributes = element.attributes();
    boolean property = attributes.hasKey("itemprop");
    if (property) {
      properties.add(element);
    }
    if (inside && (property || attributes.hasKey("rel") || BylineMarks.mayMark(attributes))) {
      marked.add(element);
    }
  }

  List<Element> metas() {
    return metas;
  }

  List<Element> scripts() {
    return scripts;
  }

  List<Element> times() {
    return times;
  }

  List<Element> images() {
    return images;
  }

  /** Headings of this level, 1 to 3. */
  List<Element> headings(int level) {
    return level > LEVELS ? List.of() : headings.get(level - 1);
  }

  /** Elements with an itemprop. */
  List<Element> properties() {
    return properties;
  }

  /** Elements inside the body that may be marked as naming its author: many more than do. */
  List<Element> marked() {
    return marked;
  }

  /** The first link element of this relation. */
  @Nullable Element link(String relation) {
    for (Element link : links) {
      if (link.attr("rel").strip().equalsIgnoreCase(relation)) {
        return link;
      }
    }
    return null;
  }

  /** An attribute of the outermost element; empty if it has none. */
  String ofPage(String attribute) {
    return html == null ? "" : html.attr(attribute);
  }

  /** What a script says. */
  static String data(Element script) {
    boolean whole = script.childNodeSize() == 1;
    return whole && script.childNode(0) instanceof DataNode data
        ? data.getWholeData()
        : script.data();
  }
}
