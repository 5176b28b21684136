package org.dateline.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.model.Capture;
import org.dateline.page.TitleEntry.Source;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** All that one page may mean by its headline. For one page, in one thread. */
final class TitleCandidates {
  private static final int LONGEST = 400; // units
  private static final int MOST = 90;
  private static final int MOST_HEADINGS = 24;
  private static final int LEVELS = 3; // levels of headings that may be headlines

  private final Page page;
  private final String site;
  private final String label;
  private final String siteKey;
  private final String labelKey;
  private final List<WordBag> stated = new ArrayList<>();
  private final List<String> statedKeys = new ArrayList<>(); // letters of the stated titles
  private final Map<String, TitleEntry> entries = new LinkedHashMap<>();
  private final List<PageBlock> headings = new ArrayList<>();
  private final int[] levels = new int[LEVELS + 1];
  private final Set<String> topics = new HashSet<>();

  private TitleCandidates(Page page, Capture capture, String site, String label) {
    this.page = page;
    this.site = site;
    this.label = label;
    this.siteKey = TitleReader.key(site);
    this.labelKey = TitleReader.key(label);
    add(TitleReader.read(page, site.isEmpty() ? label : site), null, Source.RULE);
    state(page.meta().first("og:title"), Source.OPEN_GRAPH);
    state(page.data().article().map(data -> data.get("headline").text()).orElse(""), Source.DATA);
    state(page.meta().first("twitter:title"), Source.TWITTER);
    state(page.title(), Source.DOCUMENT);
    state(page.meta().first("dc.title", "sailthru.title", "title"), Source.OTHER_META);
    stated.add(WordBag.of(slug(capture)));
    for (String name : List.of("article:section", "article:tag")) {
      page.meta().all(name).forEach(topic -> topics.add(topic.toLowerCase(Locale.ROOT)));
    }
    show();
    showParts();
  }

  static List<Candidate<String>> of(Page page, Capture capture, String site, String label) {
    TitleCandidates found = new TitleCandidates(page, capture, site, label);
    return new TitleFeatures(page, found).candidates();
  }

  private static String slug(Capture capture) {
    URI address = capture.url();
    String path = address == null || address.getPath() == null ? "" : address.getPath();
    String slug = "";
    for (String part : path.split("/", -1)) {
      slug = WordBag.of(part).size() > Math.max(1, WordBag.of(slug).size()) ? part : slug;
    }
    return slug.replace('_', ' ');
  }

  private void state(String raw, Source source) {
    String title = Lines.fold(Lines.unescape(raw));
    stated.add(WordBag.of(title));
    statedKeys.add(TitleReader.key(title));
    add(title, null, source);
    for (String name : List.of(site, label)) {
      String without = TitleReader.withoutSite(title, name);
      if (!without.equals(title)) {
        add(without, null, source, Source.WITHOUT_SITE);
      }
    }
    int breaks = 0;
    for (int[] cut : TitleReader.breaks(title)) {
      if (breaks++ < 3) {
        add(title.substring(0, cut[0]), null, source, Source.BEFORE_BREAK);
        add(title.substring(cut[1]), null, source, Source.AFTER_BREAK);
      }
    }
  }

  private void show() {
    long marked = page.features().signs().bit("title");
    for (PageBlock block : page.outline().blocks()) {
      int level = level(block);
      boolean titled = ((block.box().signs() | block.inlineSigns()) & marked) != 0;
      boolean heading = level > 0 && level <= LEVELS;
      if ((!heading && !titled) || block.length() > LONGEST || headings.size() >= MOST_HEADINGS) {
        continue;
      }
      headings.add(block);
      levels[heading ? level : 0]++;
      Source source =
          switch (heading ? level : 0) {
            case 1 -> Source.HEADING_1;
            case 2 -> Source.HEADING_2;
            case 3 -> Source.HEADING_3;
            default -> Source.MARKED;
          };
      add(Lines.fold(block.text()), block, source);
      for (String line : block.text().split("\n", -1)) {
        if (line.length() < block.length()) {
          add(Lines.fold(line), block, source, Source.LINE);
          boolean first = block.text().startsWith(line);
          note(Lines.fold(block.text()), Lines.fold(line), first ? 1 : 3, 0, 0);
        }
      }
    }
  }

  static int level(PageBlock block) {
    int own = block.box().headingLevel();
    return own > 0 ? own : block.box().up(1).headingLevel();
  }

  /** Headings often hold a kicker in an element of its own. */
  private void showParts() {
    for (int level = 1; level <= LEVELS; level++) {
      int seen = 0;
      for (Element heading : page.index().headings(level)) {
        if (heading.childrenSize() > 0 && heading.childrenSize() < 6 && seen++ < 6) {
          parts(heading);
        }
      }
    }
  }

  private void parts(Element heading) {
    String whole = Lines.fold(heading.text());
    TitleEntry entry = entries.get(whole.toLowerCase(Locale.ROOT));
    PageBlock block = entry == null ? null : entry.block();
    List<Element> children = heading.children().stream().filter(Element::hasText).toList();
    long signs = 0;
    for (Element child : children) {
      signs |= signsOf(child);
    }
    add(whole, block, Source.CHILD);
    note(whole, whole, 4, signs, signs);
    for (Element child : children) {
      String part = Lines.fold(child.text());
      if (part.length() < whole.length()) {
        part(whole, part, child, block, signs);
      }
    }
  }

  private void part(
      String whole, String part, Element child, @Nullable PageBlock block, long signs) {
    boolean first = whole.startsWith(part);
    boolean last = whole.endsWith(part);
    long own = signsOf(child);
    add(part, block, Source.CHILD);
    note(whole, part, first ? 1 : last ? 3 : 2, own, signs & ~own);
    String rest =
        first
            ? whole.substring(part.length())
            : last ? whole.substring(0, whole.length() - part.length()) : "";
    add(rest, block, Source.WITHOUT_CHILD);
    note(whole, rest.strip(), first ? 3 : 1, signs & ~own, own);
  }

  private long signsOf(Element element) {
    return page.features().signs().of(element.className());
  }

  private void note(String whole, String part, int place, long own, long other) {
    TitleEntry entry = entries.get(part.toLowerCase(Locale.ROOT));
    if (entry != null) {
      entry.isPart(whole.length(), place, own, other);
    }
  }

  /** Without the bars, dashes and colons that are left of what stood before or after it. */
  private static String bare(String words) {
    int start = 0;
    int end = words.length();
    while (start < end && isLoose(words.charAt(start))) {
      start++;
    }
    while (end > start && isLoose(words.charAt(end - 1)) && words.charAt(end - 1) != '>') {
      end--;
    }
    return words.substring(start, end);
  }

  private static boolean isLoose(char unit) {
    return Character.isWhitespace(unit) || "|:–—->·•/".indexOf(unit) >= 0;
  }

  private void add(String words, @Nullable PageBlock block, Source... sources) {
    String text = bare(words);
    if (text.isEmpty() || text.length() > LONGEST) {
      return;
    }
    String key = text.toLowerCase(Locale.ROOT);
    TitleEntry entry = entries.get(key);
    if (entry == null) {
      if (entries.size() >= MOST) {
        return;
      }
      entry = new TitleEntry(text);
      entries.put(key, entry);
    }
    entry.stands(block, sources);
  }

  /** The readings, in order of trust. */
  List<TitleEntry> entries() {
    return List.copyOf(entries.values());
  }

  /** Headings and lines marked as titles, in reading order. */
  List<PageBlock> headings() {
    return headings;
  }

  /** The words of the stated titles and of the address. */
  List<WordBag> stated() {
    return stated;
  }

  /** The letters of the stated titles. */
  List<String> statedKeys() {
    return statedKeys;
  }

  boolean isTopic(String text) {
    return topics.contains(text.toLowerCase(Locale.ROOT));
  }

  String site() {
    return site;
  }

  /** Whether the letters of a reading name the site. */
  boolean isSite(String key) {
    return TitleReader.isSiteKey(key, siteKey) || TitleReader.isSiteKey(key, labelKey);
  }

  /** How many of the headings are of this level; 0 for lines that are only marked as titles. */
  int ofLevel(int level) {
    return levels[level];
  }
}
