package org.dateline.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The address of the picture that stands for an article; never loaded. */
final class LeadImage {
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
    ElementIndex index = page.index();
    return Stream.of(
            index.properties().stream().filter(element -> has(element, "image")).findFirst(),
            Optional.ofNullable(index.link("image_src")),
            within(index, "figure", "article"),
            index.images().stream().filter(LeadImage::isInBody).findFirst(),
            within(index, "figure", "main"))
        .flatMap(Optional::stream)
        .map(LeadImage::address)
        .filter(address -> !address.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static boolean has(Element element, String property) {
    return element.attr("itemprop").strip().equalsIgnoreCase(property);
  }

  private static boolean isInBody(Element image) {
    Element around = image.parent();
    while (around != null && !has(around, "articleBody")) {
      around = around.parent();
    }
    return around != null;
  }

  /** The first picture inside an element of one name that is inside one of the other. */
  private static Optional<Element> within(ElementIndex index, String inner, String outer) {
    return index.images().stream()
        .filter(image -> {
          Element around = around(image, inner);
          return around != null && around(around, outer) != null;
        })
        .findFirst();
  }

  private static @Nullable Element around(Element element, String name) {
    Element around = element.parent();
    while (around != null && !around.normalName().equals(name)) {
      around = around.parent();
    }
    return around;
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
