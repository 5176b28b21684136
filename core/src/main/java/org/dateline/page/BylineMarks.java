package org.dateline.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/** The elements of a page that are marked as naming its author, best first. */
final class BylineMarks {
  private static final int MOST = 60;
  private static final int SMALL = 'a' - 'A'; // what makes a Latin letter small
  private static final int LEVELS = 6; // elements around that may tell that it is no byline

  private BylineMarks() {}

  /**
   * One of them.
   *
   * @param element the element
   * @param rank how plainly it is marked, from 0
   * @param elsewhere whether it stands in a sidebar, a comment or a related link
   */
  record Marked(Element element, int rank, boolean elsewhere) {}

  static List<Marked> in(ElementIndex index) {
    List<Marked> marked = new ArrayList<>();
    for (Element element : index.marked()) {
      if (marked.size() < MOST) {
        int rank = rank(element);
        if (rank >= 0 && !isWhole(element)) {
          marked.add(new Marked(element, rank, isElsewhere(element)));
        }
      }
    }
    marked.sort(Comparator.comparingInt(Marked::rank));
    return marked;
  }

  private static boolean isWhole(Element element) {
    return switch (element.normalName()) {
      case "body", "article", "main", "input", "symbol", "img" -> true;
      default -> false;
    };
  }

  private static int rank(Element element) {
    Attributes attributes = element.attributes();
    String name = attributes.get("class").trim();
    if (attributes.size() > 1 || name.isEmpty()) {
      if (attributes.get("itemprop").equals("author")) {
        return 1;
      }
      if (attributes.get("rel").equals("author")) {
        return 0;
      }
    }
    if (name.isEmpty()) {
      return element.id().contains("author") ? 5 : -1;
    }
    if (!mayName(name)) {
      return -1;
    }
    String folded = name.toLowerCase(Locale.ROOT);
    boolean author = folded.contains("author") || folded.contains("byline");
    boolean foreign =
        folded.contains("autor") || folded.contains("auteur") || folded.contains("writer");
    boolean names = folded.contains("name") || folded.contains("link") || folded.contains("vcard");
    if (author || foreign) {
      return names ? 2 : element.normalName().equals("a") ? 3 : 4;
    }
    return folded.equals("fn") || folded.equals("url fn n") ? 2 : -1;
  }

  /** Whether the class, or else the id, of an element could mark it. */
  static boolean mayMark(Attributes attributes) {
    String name = attributes.get("class");
    return name.isBlank() ? attributes.get("id").contains("author") : mayName(name);
  }

  /**
   * Whether a class could be one of an author: the beginnings of such words, or the card's "fn".
   */
  private static boolean mayName(String name) {
    char before = ' ';
    for (int at = 0; at < name.length(); at++) {
      char unit = (char) (name.charAt(at) | SMALL);
      boolean pair =
          switch (unit) {
            case 'u' -> before == 'a';
            case 'y' -> before == 'b';
            case 'r' -> before == 'w';
            case 'n' -> before == 'f';
            default -> false;
          };
      if (pair) {
        return true;
      }
      before = unit;
    }
    return false;
  }

  private static boolean isElsewhere(Element element) {
    Element around = element;
    for (int level = 0; level < LEVELS && around != null; level++) {
      if (around.normalName().equals("body") || around.normalName().equals("article")) {
        return false;
      }
      String name = (around.className() + " " + around.id()).toLowerCase(Locale.ROOT);
      boolean beside = level <= 3 && name.contains("sidebar");
      boolean other = beside || name.contains("comment-") || name.contains("related");
      if (other) {
        return true;
      }
      around = around.parent();
    }
    return false;
  }
}
