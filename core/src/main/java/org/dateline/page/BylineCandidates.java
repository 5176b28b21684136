package org.dateline.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** All that one page may mean by its byline, as lists of names. For one page, in one thread. */
final class BylineCandidates {
  private static final int LONGEST_LINE = 160; // units
  private static final int MOST = 60;
  private static final int MOST_MARKS = 24;
  private static final int BEFORE = 5; // blocks before the headline that may name the author
  private static final int AFTER = 14;
  private static final int LONGEST_ALONE = 45; // units of a line that is nothing but a name
  private static final int FAR = 99;
  private static final Source[] SOURCES = Source.values();

  /** Where a reading stands. */
  private enum Source {
    RULE,
    DATA,
    DATA_ORGANISATION,
    DATA_PERSON,
    META,
    OTHER_META,
    MARK_0,
    MARK_1,
    MARK_2,
    MARK_3,
    MARK_4,
    MARK_5,
    ELSEWHERE,
    LED,
    LED_INSIDE,
    ALONE,
    SEGMENT,
    SIGNED,
    END,
    COPYRIGHT,
    SITE
  }

  private static final class Entry {
    private final List<String> names;
    private final WordBag words;
    private final String folded; // the first name
    private final boolean bare; // whether nothing beside a person stands in the names
    private final double[] shares = new double[Source.values().length];
    private int sources;
    private int namings;

    private Entry(List<String> names, boolean bare) {
      this.names = names;
      this.bare = bare;
      this.words = WordBag.of(String.join(" ", names));
      this.folded = names.getFirst().toLowerCase(Locale.ROOT);
    }
  }

  private final Page page;
  private final BylineReader reader;
  private final String site;
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final List<PageBlock> lines = new ArrayList<>();
  private final LineSearch search = new LineSearch();
  private final int titleAt;
  private final WordBag titleWords;
  private final String siteKey;
  private int firstSentence = -1;
  private int lastSentence = -1;

  private BylineCandidates(Page page, BylineReader reader, String site) {
    this.page = page;
    this.reader = reader;
    this.site = site;
    this.titleAt = page.features().titleAt();
    this.titleWords = WordBag.of(page.title());
    this.siteKey = TitleReader.key(site);
    scan();
    List<BylineMarks.Marked> marks = BylineMarks.in(page.index());
    add(reader.read(page, site, marks), Source.RULE);
    state();
    mark(marks);
    show();
    offer(site, Source.SITE);
  }

  /** The readings whose names are all names of somebody. */
  static List<Candidate<List<String>>> of(
      Page page, BylineReader reader, String site, Predicate<String> isSomebody) {
    return new BylineCandidates(page, reader, site).candidates(isSomebody);
  }

  private void scan() {
    Box article = page.outline().article();
    for (PageBlock block : page.outline().blocks()) {
      if (block.length() <= LONGEST_LINE) {
        lines.add(block);
        search.add(block.text());
      }
      if (block.isSentence() && block.box().isWithin(article)) {
        firstSentence = firstSentence < 0 ? block.index() : firstSentence;
        lastSentence = block.index();
      }
    }
  }

  private void state() {
    for (Json object : page.data().objects()) {
      if (StructuredData.isArticle(object)) {
        authors(object.get("author"));
      } else if (StructuredData.isType(object, "Person")) {
        offer(object.get("name").text(), Source.DATA_PERSON);
      }
    }
    List<String> metas = page.meta().all("author");
    addAll(metas, Source.META);
    metas.forEach(name -> offer(name, Source.META));
    for (String name : BylineReader.OTHER_METAS) {
      addAll(page.meta().all(name), Source.OTHER_META);
    }
  }

  private void authors(Json stated) {
    List<String> names = new ArrayList<>();
    for (Json author : stated.each()) {
      boolean person = !StructuredData.isType(author, "Organization");
      for (String name : BylineReader.names(author, page.data())) {
        offer(name, person ? Source.DATA : Source.DATA_ORGANISATION);
        names.add(name);
      }
    }
    addAll(names, Source.DATA);
  }

  private void mark(List<BylineMarks.Marked> marks) {
    int seen = 0;
    for (BylineMarks.Marked marked : marks) {
      String line = Lines.fold(marked.element().text());
      if (!line.isEmpty() && line.length() <= LONGEST_LINE && seen++ < MOST_MARKS) {
        Source source = SOURCES[Source.MARK_0.ordinal() + marked.rank()];
        offer(line, source);
        led(line, source);
        if (marked.elsewhere()) {
          offer(line, Source.ELSEWHERE);
        }
        siblings(marked.element(), line, source);
      }
    }
  }

  /** Several authors often stand in elements of the same kind, one beside the other. */
  private void siblings(Element element, String line, Source source) {
    List<String> names = new ArrayList<>(reader.names(line));
    Element next = element.nextElementSibling();
    while (next != null && next.className().equals(element.className()) && names.size() < 6) {
      names.addAll(reader.names(Lines.fold(next.text())));
      next = next.nextElementSibling();
    }
    add(names, source);
  }

  private void show() {
    long author = page.features().signs().bit("author");
    for (PageBlock block : lines) {
      int distance = titleAt < 0 ? FAR : block.index() - titleAt;
      boolean near = distance >= -BEFORE && distance <= AFTER;
      boolean end = lastSentence >= 0 && Math.abs(block.index() - lastSentence) <= 3;
      boolean signed = ((block.box().signs() | block.inlineSigns()) & author) != 0;
      String line = block.text();
      led(line, near ? Source.LED : null);
      if (near || signed || end) {
        for (String segment : BylineReader.segments(line)) {
          if (segment.length() <= LONGEST_ALONE) {
            boolean whole = segment.length() == line.length();
            Source kind = near ? whole ? Source.ALONE : Source.SEGMENT : null;
            offer(segment, kind, signed ? Source.SIGNED : null, end ? Source.END : null);
          }
        }
      }
      int right = line.indexOf('©');
      if (right >= 0) {
        offer(
            line.substring(right + 1).replaceAll("[\\d\\s–-]{4,}", " ").strip(), Source.COPYRIGHT);
      }
    }
  }

  private void led(String line, @Nullable Source source) {
    String rest = reader.withoutLead(line);
    if (!rest.equals(line)) {
      offer(rest, source == null ? Source.LED_INSIDE : source, Source.LED);
    }
    String inner = reader.afterInnerLead(line);
    if (!inner.isEmpty()) {
      offer(inner, source, Source.LED_INSIDE);
    }
  }

  private void addAll(List<String> lines, Source source) {
    List<String> names = new ArrayList<>();
    lines.forEach(line -> names.addAll(reader.names(line)));
    add(names, source);
  }

  /** A line both as it stands and as the names in it. */
  private void offer(String line, @Nullable Source... sources) {
    String clean = Lines.fold(Lines.unescape(line));
    if (clean.isEmpty() || clean.length() > LONGEST_LINE) {
      return;
    }
    add(reader.names(clean), sources);
    String whole = reader.trimmed(clean);
    if (BylineReader.isNameLike(whole)) {
      add(List.of(whole), sources);
    }
  }

  private void add(List<String> names, @Nullable Source... sources) {
    List<String> different = different(names);
    if (different.isEmpty()) {
      return;
    }
    List<String> bare = reader.words().bare(different, site);
    boolean isBare = bare.equals(different);
    enter(different, isBare, sources);
    if (!isBare) {
      enter(bare, reader.words().bare(bare, site).equals(bare), sources);
    }
  }

  private static List<String> different(List<String> names) {
    return names.size() < 2
        ? names
        : names.stream().distinct().limit(BylineReader.MOST_NAMES).toList();
  }

  private void enter(List<String> different, boolean bare, @Nullable Source... sources) {
    String key = String.join("\n", different).toLowerCase(Locale.ROOT);
    Entry entry = entries.get(key);
    if (entry == null) {
      if (entries.size() >= MOST) {
        return;
      }
      entry = new Entry(different, bare);
      entries.put(key, entry);
    }
    for (Source source : sources) {
      entry.sources |= source == null ? 0 : 1 << source.ordinal();
    }
    entry.namings++;
  }

  private List<Candidate<List<String>>> candidates(Predicate<String> isSomebody) {
    List<Candidate<List<String>>> candidates = new ArrayList<>();
    FeatureRow row = FeatureRow.plain();
    int stated = 0;
    for (Entry entry : entries.values()) {
      stated |= entry.sources;
    }
    for (Entry entry : entries.values()) {
      if (!entry.names.stream().allMatch(isSomebody)) {
        continue;
      }
      row.clear();
      putSources(row, entry, stated);
      putWords(row, entry);
      putPlace(row, entry);
      candidates.add(new Candidate<>(entry.names, row.values()));
    }
    return candidates;
  }

  private void putSources(FeatureRow row, Entry entry, int stated) {
    measureShares(entry);
    for (Source source : SOURCES) {
      row.put("in", source.ordinal(), (entry.sources >> source.ordinal() & 1) != 0);
      row.put("page has", source.ordinal(), (stated >> source.ordinal() & 1) != 0);
      row.put("share in", source.ordinal(), entry.shares[source.ordinal()]);
    }
    row.put("sources", Integer.bitCount(entry.sources));
    row.put("namings", entry.namings);
    row.put("readings", entries.size());
  }

  /** For each source the most of its words that another reading of that source holds. */
  private void measureShares(Entry entry) {
    Arrays.fill(entry.shares, -1);
    for (Entry other : entries.values()) {
      if (other == entry) {
        continue;
      }
      double share = entry.words.shareIn(other.words);
      for (int left = other.sources; left != 0; left &= left - 1) {
        int source = Integer.numberOfTrailingZeros(left);
        entry.shares[source] = Math.max(entry.shares[source], share);
      }
    }
  }

  private void putWords(FeatureRow row, Entry entry) {
    String first = entry.names.getFirst();
    String all = String.join(", ", entry.names);
    row.put("names", entry.names.size());
    row.put("length", all.length());
    row.put("words of first", BylineReader.spaces(first) + 1);
    row.put("capitalised", BylineReader.isFull(entry.names));
    row.put("first letter", Character.getType(first.codePointAt(0)));
    row.put("last letter", Character.getType(all.codePointBefore(all.length())));
    row.put("capitals", all.equals(all.toUpperCase(Locale.ROOT)));
    row.put("digits", digits(all));
    row.put("dots", dots(all));
    row.put("slash", all.indexOf('/') >= 0);
    row.put("dash", all.contains(" - ") || all.contains(" – "));
    row.put("nobody", reader.isNobody(entry.names));
    BylineWords known = reader.words();
    row.put("given names", known.givenShare(entry.names));
    row.put("times", known.times(all));
    row.put("other trades", known.others(all));
    row.put("a house", known.hasHouse(entry.names, site));
    row.put("not bare", !entry.bare);
    Words words = Words.of(all, 20);
    row.put("furniture phrase", page.features().isFurniture(words));
    row.put("longer readings", longer(all));
    row.put("lead", !reader.withoutLead(all).equals(all));
    String key = TitleReader.key(all);
    row.put("site", BylineReader.isSiteKey(key, siteKey));
    row.put("is site", key.equals(siteKey));
    row.put("in title", entry.words.shareIn(titleWords));
    row.put("function words", functionWords(words));
  }

  private static int digits(String line) {
    int digits = 0;
    for (int at = 0; at < line.length(); at++) {
      digits += line.charAt(at) >= '0' && line.charAt(at) <= '9' ? 1 : 0;
    }
    return digits;
  }

  private static int dots(String line) {
    int dots = 0;
    for (int at = line.indexOf('.'); at >= 0; at = line.indexOf('.', at + 1)) {
      dots++;
    }
    return dots;
  }

  /** How many readings begin with this one and go on. */
  private int longer(String names) {
    String whole = names.toLowerCase(Locale.ROOT);
    int longer = 0;
    for (Entry other : entries.values()) {
      boolean goesOn = other.folded.length() > whole.length() && other.folded.startsWith(whole);
      longer += goesOn ? 1 : 0;
    }
    return longer;
  }

  private double functionWords(Words words) {
    return words.size() == 0 ? -1 : page.features().functionWords(words) / (double) words.size();
  }

  private void putPlace(FeatureRow row, Entry entry) {
    String first = entry.folded;
    PageBlock block = null;
    int mentions = 0;
    int nearest = FAR * 100;
    for (int line = search.from(first, 0); line >= 0; line = search.from(first, line + 1)) {
      mentions++;
      int distance = lines.get(line).index() - Math.max(titleAt, 0);
      if (Math.abs(distance) < Math.abs(nearest)) {
        nearest = distance;
        block = lines.get(line);
      }
    }
    row.put("mentions", mentions);
    String line = block == null ? "" : block.text();
    row.put("other trades beside", reader.words().others(line));
    row.put("times beside", reader.words().times(line));
    row.put("length of line", block == null ? -1 : block.length());
    row.put("from title", titleAt < 0 ? FAR * 100 : nearest);
    row.put("from first sentence", block == null ? FAR * 100 : block.index() - firstSentence);
    row.put("from last sentence", block == null ? FAR * 100 : block.index() - lastSentence);
    row.put("share of line", block == null ? -1 : (double) first.length() / block.length());
    row.put("linked", block == null ? -1 : block.linkShare());
    row.put("time", block != null && block.time());
    row.put("heading", block == null ? -1 : block.box().headingLevel());
    row.put("in article", block != null && block.box().isWithin(page.outline().article()));
    long tags = block == null ? 0 : block.box().tagsAround();
    row.put("in navigation", (tags & (Tags.NAV | Tags.FOOTER | Tags.ASIDE)) != 0);
    row.put("in item", (tags & (Tags.ITEM | Tags.CELL)) != 0);
    row.put("in caption", (tags & (Tags.CAPTION | Tags.FIGURE)) != 0);
    page.features().putSignsAround(row, block);
  }
}
