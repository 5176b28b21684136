package org.dateline.page;

import java.util.List;
import org.jsoup.nodes.Element;

/** The address of the picture that stands for an article; never loaded. */
final class LeadImage {
  private static final List<String> SHOWN =
      List.of(
          "[itemprop=image]",
          "link[rel=image_src]",
          "article figure img",
          "[itemprop=articleBody] img",
          "main figure img");
  private static final List<String> ATTRIBUTES = List.of("content", "data-src", "src", "href");

  private LeadImage() {}

  /** As the page's head states it, else its structured data, else as it is shown; empty if none. */
  static String of(Page page) {
    String stated = page.meta().first("og:image", "og:image:url", "twitter:image");
    if (stated.isEmpty()) {
      stated = page.data().article().map(LeadImage::fromData).orElse("");
    }
    if (stated.isEmpty()) {
      stated = shown(page);
    }
    return stated.isEmpty() ? "" : Addresses.absolute(page.document().baseUri(), stated);
  }

  private static String fromData(Json article) {
    List<Json> images = article.get("image").each();
    Json first = images.isEmpty() ? Json.none() : images.getFirst();
    String address = first.get("url").text();
    return address.isEmpty() ? first.text() : address;
  }

  private static String shown(Page page) {
    for (String kind : SHOWN) {
      Element element = page.document().selectFirst(kind);
      String address = element == null ? "" : address(element);
      if (!address.isEmpty()) {
        return address;
      }
    }
    return "";
  }

  private static String address(Element element) {
    for (String attribute : ATTRIBUTES) {
      String address = element.attr(attribute).strip();
      if (!address.isEmpty() && !address.startsWith("data:")) {
        return address;
      }
    }
    Element inner = element.selectFirst("img[src]");
    return inner == null || element.normalName().equals("img") ? "" : address(inner);
  }
}
