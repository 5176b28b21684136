package org.dateline.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.model.Capture;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** All that one page may mean by its headline. For one page, in one thread. */
final class TitleCandidates {
  private static final int LONGEST = 400; // units
  private static final int MOST = 90;
  private static final int MOST_HEADINGS = 24;
  private static final int LEVELS = 3; // levels of headings that may be headlines
  private static final int FOLLOWING = 8; // blocks after a heading whose text is counted

  /** Where a reading stands. */
  private enum Source {
    RULE,
    OPEN_GRAPH,
    DATA,
    TWITTER,
    DOCUMENT,
    OTHER_META,
    HEADING_1,
    HEADING_2,
    HEADING_3,
    MARKED,
    WITHOUT_SITE,
    BEFORE_BREAK,
    AFTER_BREAK,
    LINE,
    CHILD,
    WITHOUT_CHILD
  }

  private static final class Entry {
    private final String text;
    private int sources;
    private @Nullable PageBlock block;
    private int wholeLength; // of the heading it is a part of, or has parts itself
    private int place; // 1 the first part of a heading, 2 a middle one, 3 the last, 4 the whole
    private long ownSigns; // of the part's element
    private long otherSigns; // of the other parts' elements

    private Entry(String text) {
      this.text = text;
    }
  }

  private final Page page;
  private final String site;
  private final String label;
  private final List<WordBag> stated = new ArrayList<>();
  private final List<String> statedKeys = new ArrayList<>(); // letters of the stated titles
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Map<String, Integer> supports = new HashMap<>();
  private final List<PageBlock> headings = new ArrayList<>();
  private final int[] levels = new int[LEVELS + 1];
  private final Set<String> topics = new HashSet<>();
  private final int firstSentence;

  private TitleCandidates(Page page, Capture capture, String site, String label) {
    this.page = page;
    this.site = site;
    this.label = label;
    this.firstSentence = firstSentence(page);
    add(TitleReader.read(page, site.isEmpty() ? label : site), null, Source.RULE);
    state(page.meta().first("og:title"), Source.OPEN_GRAPH);
    state(page.data().article().map(data -> data.get("headline").text()).orElse(""), Source.DATA);
    state(page.meta().first("twitter:title"), Source.TWITTER);
    state(page.document().title(), Source.DOCUMENT);
    state(page.meta().first("dc.title", "sailthru.title", "title"), Source.OTHER_META);
    stated.add(WordBag.of(slug(capture)));
    for (String name : List.of("article:section", "article:tag")) {
      page.meta().all(name).forEach(topic -> topics.add(topic.toLowerCase(Locale.ROOT)));
    }
    show();
    showParts();
  }

  static List<Candidate<String>> of(Page page, Capture capture, String site, String label) {
    return new TitleCandidates(page, capture, site, label).candidates();
  }

  private static int firstSentence(Page page) {
    Box article = page.outline().article();
    for (PageBlock block : page.outline().blocks()) {
      if (block.isSentence() && block.box().isWithin(article)) {
        return block.index();
      }
    }
    return -1;
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

  private static int level(PageBlock block) {
    int own = Tags.headingLevel(block.box().tag());
    return own > 0 ? own : Tags.headingLevel(block.box().up(1).tag());
  }

  /** Headings often hold a kicker in an element of its own. */
  private void showParts() {
    for (int level = 1; level <= LEVELS; level++) {
      int seen = 0;
      for (Element heading : page.document().getElementsByTag("h" + level)) {
        if (heading.childrenSize() > 0 && heading.childrenSize() < 6 && seen++ < 6) {
          parts(heading);
        }
      }
    }
  }

  private void parts(Element heading) {
    String whole = Lines.fold(heading.text());
    Entry entry = entries.get(whole.toLowerCase(Locale.ROOT));
    PageBlock block = entry == null ? null : entry.block;
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
    Entry entry = entries.get(part.toLowerCase(Locale.ROOT));
    if (entry != null && entry.place == 0) {
      entry.place = place;
      entry.wholeLength = whole.length();
      entry.ownSigns = own;
      entry.otherSigns = other;
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
    Entry entry = entries.get(key);
    if (entry == null) {
      if (entries.size() >= MOST) {
        return;
      }
      entry = new Entry(text);
      entries.put(key, entry);
    }
    if (entry.block == null) {
      entry.block = block;
    }
    for (Source source : sources) {
      entry.sources |= 1 << source.ordinal();
    }
  }

  private List<Candidate<String>> candidates() {
    for (Entry entry : entries.values()) {
      supports.merge(TitleReader.key(entry.text), entry.sources, (one, other) -> one | other);
    }
    List<Candidate<String>> candidates = new ArrayList<>();
    FeatureRow row = new FeatureRow();
    for (Entry entry : entries.values()) {
      row.clear();
      putWords(row, entry);
      putPart(row, entry);
      putPlace(row, entry.block);
      candidates.add(new Candidate<>(entry.text, row.values()));
    }
    return candidates;
  }

  private void putWords(FeatureRow row, Entry entry) {
    String key = TitleReader.key(entry.text);
    int support = supports.getOrDefault(key, 0);
    for (Source source : Source.values()) {
      row.put("exactly in", source.ordinal(), (entry.sources >> source.ordinal() & 1) != 0);
      row.put("in letters in", source.ordinal(), (support >> source.ordinal() & 1) != 0);
    }
    row.put("supports", Integer.bitCount(support));
    WordBag words = WordBag.of(entry.text);
    for (int index = 0; index < stated.size(); index++) {
      row.put("share stated in", index, words.shareIn(stated.get(index)));
      row.put("share of stated", index, stated.get(index).shareIn(words));
    }
    for (int index = 0; index < statedKeys.size(); index++) {
      String whole = statedKeys.get(index);
      boolean part = !key.isEmpty() && whole.length() > key.length();
      row.put("begins stated", index, part && whole.startsWith(key));
      row.put("ends stated", index, part && whole.endsWith(key));
    }
    row.put("length", entry.text.length());
    row.put("words", words.size());
    row.put("site", TitleReader.isSite(entry.text, site) || TitleReader.isSite(entry.text, label));
    row.put("names the site", site.length() > 2 && entry.text.contains(site));
    row.put("breaks", TitleReader.breaks(entry.text).size());
    row.put("glued", glued(entry.text));
    row.put("copies", page.features().copies(entry.text));
    row.put("furniture phrase", page.features().isFurniture(entry.text));
    row.put("topic", topics.contains(entry.text.toLowerCase(Locale.ROOT)));
    row.put("last letter", Character.getType(entry.text.codePointBefore(entry.text.length())));
    row.put("first letter", Character.getType(entry.text.codePointAt(0)));
    row.put("capitals", entry.text.equals(entry.text.toUpperCase(Locale.ROOT)));
  }

  /** Where one element's words run into the next's without a space: "ZoonosesHow …". */
  private static int glued(String text) {
    int glued = 0;
    for (int at = 1; at + 1 < text.length(); at++) {
      boolean begins =
          Character.isUpperCase(text.charAt(at)) && Character.isLowerCase(text.charAt(at + 1));
      char before = text.charAt(at - 1);
      glued += begins && (Character.isLowerCase(before) || "?!.:\"“»".indexOf(before) >= 0) ? 1 : 0;
    }
    return glued;
  }

  private void putPart(FeatureRow row, Entry entry) {
    row.put("part", entry.place);
    double length = entry.text.length();
    row.put("share of heading", entry.place == 0 ? -1 : length / Math.max(1, entry.wholeLength));
    for (String sign : List.of("lead", "title", "date", "meta", "tags", "author")) {
      long bit = page.features().signs().bit(sign);
      row.put("part is " + sign, (entry.ownSigns & bit) != 0);
      row.put("other part is " + sign, (entry.otherSigns & bit) != 0);
    }
    row.put("part is plain", entry.ownSigns == 0);
    row.put("other part is plain", entry.otherSigns == 0);
    row.put("begins a longer reading", (int) isIn(entry, true));
    row.put("ends a longer reading", (int) isIn(entry, false));
  }

  /** How many longer readings begin or end with this one. */
  private long isIn(Entry entry, boolean begins) {
    String text = entry.text;
    return entries.values().stream()
        .filter(other -> other.text.length() > text.length())
        .filter(other -> begins ? other.text.startsWith(text) : other.text.endsWith(text))
        .count();
  }

  private void putPlace(FeatureRow row, @Nullable PageBlock block) {
    row.put("shown", block != null);
    int level = block != null ? level(block) : -1;
    row.put("level", level);
    row.put("headings of level 1", levels[1]);
    row.put("headings of level 2", levels[2]);
    row.put("headings", headings.size());
    row.put("place among headings", block != null ? headings.indexOf(block) : -1);
    row.put("place in level", block != null ? placeInLevel(block, level) : -1);
    row.put(
        "before the story",
        block != null && firstSentence >= 0 ? firstSentence - block.index() : -99);
    row.put("follows", block != null ? following(block) : -1);
    row.put("title", block != null && block.index() == page.features().titleAt());
    row.put("in the article", block != null && block.box().isWithin(page.outline().article()));
    row.put("linked", block != null ? block.linkShare() : -1);
    row.put("alike", block != null ? block.box().alike() : -1);
    row.put("depth", block != null ? block.box().depth() : -1);
    row.put("hidden", block != null && block.box().hidden());
    long around = block != null ? block.box().tagsAround() : 0;
    row.put("in navigation", (around & (Tags.NAV | Tags.FOOTER | Tags.ASIDE)) != 0);
    row.put("in header", (around & Tags.HEADER) != 0);
    row.put("in item", (around & (Tags.ITEM | Tags.CELL)) != 0);
    page.features().putSignsAround(row, block);
  }

  private int placeInLevel(PageBlock block, int level) {
    int place = 0;
    for (PageBlock heading : headings) {
      if (heading.index() == block.index()) {
        return place;
      }
      place += level(heading) == level ? 1 : 0;
    }
    return place;
  }

  private int following(PageBlock block) {
    List<PageBlock> blocks = page.outline().blocks();
    int chars = 0;
    for (int at = block.index() + 1;
        at < Math.min(blocks.size(), block.index() + FOLLOWING);
        at++) {
      chars += blocks.get(at).isSentence() ? blocks.get(at).length() : 0;
    }
    return chars;
  }
}
