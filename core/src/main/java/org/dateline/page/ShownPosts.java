package org.dateline.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.knowledge.Lexicon;
import org.dateline.model.Capture;
import org.jsoup.nodes.Element;

/**
 * The posts of a live blog as a page shows them: elements of one kind, each with a time of its own
 * and words, on a page that calls itself live. Immutable.
 */
final class ShownPosts {
  private static final int FEWEST = 3;
  private static final int MOST = 500;
  private static final int LONGEST = 1_000_000; // units of a page that is looked through
  private static final int SHORTEST = 40; // units of a post's words
  private static final int LEVELS = 4; // elements around a post whose class may call it live
  private static final Pattern CLOCK =
      Pattern.compile("^\\W*([01]?\\d|2[0-3])[:.h]([0-5]\\d)\\s?([ap]\\.?m\\.?)?\\b");

  private final List<String> classes = new ArrayList<>();
  private final List<String> titles = new ArrayList<>(); // a space before and behind each

  /**
   * One post.
   *
   * @param element where it stands
   * @param time as a time element states it, or as "14:05"
   * @param title its own heading; empty if none
   */
  record Post(Element element, String time, String title) {}

  ShownPosts(KnowledgePack pack) {
    for (Lexicon.Row row : pack.lexicon("page/live.tsv").rows()) {
      List<String> words = row.list("words");
      if (row.get("where").equals("class")) {
        classes.addAll(words);
      } else {
        words.forEach(each -> titles.add(" " + each.replace('-', ' ') + " "));
      }
    }
  }

  /** The posts in the order of the page; none where it is no live blog. */
  List<Post> in(Page page, Capture capture) {
    if (page.outline().chars() > LONGEST || !isLive(page, capture)) {
      return List.of();
    }
    Map<String, List<Post>> kinds = new LinkedHashMap<>();
    for (Element element : page.document().body().getAllElements()) {
      if (element.childNodeSize() > 0 && isMarked(element)) {
        post(element)
            .ifPresent(
                post -> kinds.computeIfAbsent(kind(element), none -> new ArrayList<>()).add(post));
      }
    }
    return kinds.values().stream()
        .filter(posts -> posts.size() >= FEWEST && !areNested(posts))
        .max(Comparator.comparingInt(List::size))
        .map(posts -> posts.subList(0, Math.min(MOST, posts.size())))
        .orElse(List.of());
  }

  private boolean isLive(Page page, Capture capture) {
    String address = capture.url() == null ? "" : capture.url().toString();
    String path = Lines.words(address);
    String title = page.title() + " " + page.meta().first("og:title") + " " + path;
    String words = " " + Lines.words(title.toLowerCase(Locale.ROOT)) + " ";
    return titles.stream().anyMatch(words::contains);
  }

  private boolean isMarked(Element element) {
    Element around = element;
    for (int level = 0; level < LEVELS && around != null; level++) {
      String name = (around.className() + " " + around.id()).toLowerCase(Locale.ROOT);
      if (name.length() > 1 && classes.stream().anyMatch(name::contains)) {
        return true;
      }
      around = around.parent();
    }
    return false;
  }

  private static String kind(Element element) {
    return element.normalName() + "." + element.className().strip();
  }

  private static boolean areNested(List<Post> posts) {
    Set<Element> elements = Collections.newSetFromMap(new IdentityHashMap<>());
    posts.forEach(post -> elements.add(post.element()));
    for (Post post : posts) {
      Element around = post.element().parent();
      while (around != null && !elements.contains(around)) {
        around = around.parent();
      }
      if (around != null) {
        return true;
      }
    }
    return false;
  }

  /** An element with exactly one time and enough words beside it. */
  private static Optional<Post> post(Element element) {
    switch (element.normalName()) {
      case "li", "div", "article", "section" -> {}
      default -> {
        return Optional.empty();
      }
    }
    List<Element> times = element.getElementsByTag("time");
    String words = Lines.fold(element.text());
    if (times.size() > 1 || words.length() < SHORTEST) {
      return Optional.empty();
    }
    String time = times.isEmpty() ? clock(words) : stated(times.getFirst());
    return time.isEmpty()
        ? Optional.empty()
        : Optional.of(new Post(element, time, heading(element)));
  }

  private static String stated(Element time) {
    String stated = time.attr("datetime");
    return stated.isEmpty() ? clock(Lines.fold(time.text())) : stated;
  }

  private static String heading(Element element) {
    Element heading = element.selectFirst("h2,h3,h4,h5");
    return heading == null ? "" : Lines.fold(heading.text());
  }

  /** A clock at the beginning of a line, as {@code 14:05}; empty if there is none. */
  static String clock(String line) {
    Matcher matcher = CLOCK.matcher(line);
    if (!matcher.find()) {
      return "";
    }
    int hour = Integer.parseInt(matcher.group(1));
    String half = matcher.group(3) == null ? "" : matcher.group(3);
    int shift =
        half.startsWith("p") && hour < 12 ? 12 : half.startsWith("a") && hour == 12 ? -12 : 0;
    return String.format(Locale.ROOT, "%02d:%s", hour + shift, matcher.group(2));
  }
}
