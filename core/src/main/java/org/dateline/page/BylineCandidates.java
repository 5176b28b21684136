package org.dateline.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.dateline.page.BylineEntry.Source;
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

  private final Page page;
  private final BylineReader reader;
  private final String site;
  private final Map<String, BylineEntry> entries = new LinkedHashMap<>();
  private final List<PageBlock> lines = new ArrayList<>();
  private final LineSearch search = new LineSearch();
  private final int titleAt;
  private int firstSentence = -1;
  private int lastSentence = -1;

  BylineCandidates(Page page, BylineReader reader, String site) {
    this.page = page;
    this.reader = reader;
    this.site = site;
    this.titleAt = page.features().titleAt();
    scan();
    List<BylineMarks.Marked> marks = BylineMarks.in(page.index());
    add(reader.read(page, site, marks), Source.RULE);
    state();
    mark(marks);
    show();
    offer(site, Source.SITE);
  }

  /** The readings whose names are all names of somebody. */
  List<Candidate<List<String>>> named(Predicate<String> isSomebody) {
    return new BylineFeatures(this).candidates(isSomebody);
  }

  /**
   * These names, or the fullest line near the headline that "by" or the like leads and that names
   * them all and others: what the head of a page states is at times only the first of them.
   */
  List<String> withColleagues(List<String> names) {
    List<String> fullest = names;
    for (BylineEntry entry : entries.values()) {
      boolean led = entry.standsIn(Source.LED) && !entry.standsIn(Source.LED_INSIDE);
      boolean more = led && entry.isBare() && entry.names().size() > fullest.size();
      if (more && BylineReader.isFull(entry.names()) && entry.names().containsAll(names)) {
        fullest = entry.names();
      }
    }
    return fullest;
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
    String rest = reader.leads().without(line);
    if (!rest.equals(line)) {
      offer(rest, source == null ? Source.LED_INSIDE : source, Source.LED);
    }
    String inner = reader.leads().afterInner(line);
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
    BylineEntry entry = entries.get(key);
    if (entry == null) {
      if (entries.size() >= MOST) {
        return;
      }
      entry = new BylineEntry(different, bare);
      entries.put(key, entry);
    }
    entry.stands(sources);
  }

  Page page() {
    return page;
  }

  BylineReader reader() {
    return reader;
  }

  /** The name of the site, or empty. */
  String site() {
    return site;
  }

  /** All readings, in the order they were found. */
  Collection<BylineEntry> entries() {
    return entries.values();
  }

  /** The short lines of the page. */
  List<PageBlock> lines() {
    return lines;
  }

  /** Those lines, for asking which of them hold a name. */
  LineSearch search() {
    return search;
  }

  /** Index of the first block that is a sentence of the story, or -1. */
  int firstSentence() {
    return firstSentence;
  }

  /** Index of the last block that is a sentence of the story, or -1. */
  int lastSentence() {
    return lastSentence;
  }
}
