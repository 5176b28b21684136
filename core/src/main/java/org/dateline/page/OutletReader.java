package org.dateline.page;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.dateline.model.Capture;
import org.dateline.model.Outlet;
import org.jspecify.annotations.Nullable;

/** Who publishes a page: the name it gives itself, and the registrable domain of its address. */
final class OutletReader {
  private static final List<String> SECOND_LEVEL =
      List.of("co", "com", "org", "net", "gov", "ac", "edu");
  private static final int LONGEST = 80; // units

  private OutletReader() {}

  static Outlet read(Page page, Capture capture) {
    URI address = capture.url();
    String host = address == null ? host(page.meta().first("og:url")) : host(address);
    return new Outlet(name(page, capture), domain(host));
  }

  static String host(@Nullable URI address) {
    return address == null || address.getHost() == null
        ? ""
        : address.getHost().toLowerCase(Locale.ROOT);
  }

  private static String host(String address) {
    try {
      return host(URI.create(address));
    } catch (IllegalArgumentException odd) {
      return "";
    }
  }

  private static String name(Page page, Capture capture) {
    String hint = capture.hints().outlet();
    String publisher = page.data().article().map(data -> publisher(page.data(), data)).orElse("");
    List<String> candidates =
        List.of(
            page.meta().first("og:site_name"),
            publisher,
            page.meta().first("application-name", "apple-mobile-web-app-title", "dc.publisher"),
            site(page.data()),
            hint == null ? "" : hint);
    for (String candidate : candidates) {
      String name = Lines.fold(Lines.unescape(candidate));
      if (!name.isEmpty() && name.length() <= LONGEST && !name.startsWith("http")) {
        return withoutSlogan(name);
      }
    }
    return "";
  }

  private static String publisher(StructuredData data, Json article) {
    Json publisher = article.get("publisher");
    Json known = data.byId(publisher.get("@id").text());
    String name = publisher.get("name").text();
    return name.isEmpty() ? known.get("name").text() : name;
  }

  private static String site(StructuredData data) {
    return data.objects().stream()
        .filter(object -> StructuredData.isType(object, "WebSite"))
        .map(object -> object.get("name").text())
        .findFirst()
        .orElse("");
  }

  private static String withoutSlogan(String name) {
    int bar = name.indexOf(" | ");
    return bar > 1 ? name.substring(0, bar) : name;
  }

  /** The registrable domain of a host, by the usual second-level labels of countries. */
  static String domain(String host) {
    String[] labels = host.split("\\.", -1);
    int count = labels.length;
    if (count <= 2) {
      return host;
    }
    boolean three = labels[count - 1].length() == 2 && SECOND_LEVEL.contains(labels[count - 2]);
    int kept = three ? 3 : 2;
    StringBuilder domain = new StringBuilder(labels[count - kept]);
    for (int label = count - kept + 1; label < count; label++) {
      domain.append('.').append(labels[label]);
    }
    return domain.toString();
  }
}
