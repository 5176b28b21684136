package org.dateline.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.dateline.page.BylineEntry.Source;

/** The numbers by which the readings of a byline are told apart. For one page, in one thread. */
final class BylineFeatures {
  private static final int FAR = 9_900; // blocks, where there is nothing to be far from
  private static final Source[] SOURCES = Source.values();

  private final BylineCandidates found;
  private final Page page;
  private final BylineReader reader;
  private final String site;
  private final Collection<BylineEntry> entries;
  private final int titleAt;
  private final WordBag titleWords;
  private final String siteKey;
  private final double[] shares = new double[SOURCES.length]; // of the reading looked at

  BylineFeatures(BylineCandidates found) {
    this.found = found;
    this.page = found.page();
    this.reader = found.reader();
    this.site = found.site();
    this.entries = found.entries();
    this.titleAt = page.features().titleAt();
    this.titleWords = WordBag.of(page.title());
    this.siteKey = TitleReader.key(site);
  }

  /** The readings whose names are all names of somebody, with their numbers. */
  List<Candidate<List<String>>> candidates(Predicate<String> isSomebody) {
    List<Candidate<List<String>>> candidates = new ArrayList<>();
    FeatureRow row = FeatureRow.plain();
    int stated = 0;
    for (BylineEntry entry : entries) {
      stated |= entry.sources();
    }
    for (BylineEntry entry : entries) {
      if (!entry.names().stream().allMatch(isSomebody)) {
        continue;
      }
      row.clear();
      putSources(row, entry, stated);
      putWords(row, entry);
      putPlace(row, entry);
      candidates.add(new Candidate<>(entry.names(), row.values()));
    }
    return candidates;
  }

  private void putSources(FeatureRow row, BylineEntry entry, int stated) {
    measureShares(entry);
    for (Source source : SOURCES) {
      row.put("in", source.ordinal(), (entry.sources() >> source.ordinal() & 1) != 0);
      row.put("page has", source.ordinal(), (stated >> source.ordinal() & 1) != 0);
      row.put("share in", source.ordinal(), shares[source.ordinal()]);
    }
    row.put("sources", Integer.bitCount(entry.sources()));
    row.put("namings", entry.namings());
    row.put("readings", entries.size());
  }

  /** For each source the most of its words that another reading of that source holds. */
  private void measureShares(BylineEntry entry) {
    Arrays.fill(shares, -1);
    for (BylineEntry other : entries) {
      if (other == entry) {
        continue;
      }
      double share = entry.words().shareIn(other.words());
      for (int left = other.sources(); left != 0; left &= left - 1) {
        int source = Integer.numberOfTrailingZeros(left);
        shares[source] = Math.max(shares[source], share);
      }
    }
  }

  private void putWords(FeatureRow row, BylineEntry entry) {
    String first = entry.names().getFirst();
    String all = String.join(", ", entry.names());
    row.put("names", entry.names().size());
    row.put("length", all.length());
    row.put("words of first", BylineReader.spaces(first) + 1);
    row.put("capitalised", BylineReader.isFull(entry.names()));
    row.put("first letter", Character.getType(first.codePointAt(0)));
    row.put("last letter", Character.getType(all.codePointBefore(all.length())));
    row.put("capitals", all.equals(all.toUpperCase(Locale.ROOT)));
    row.put("digits", digits(all));
    row.put("dots", dots(all));
    row.put("slash", all.indexOf('/') >= 0);
    row.put("dash", all.contains(" - ") || all.contains(" – "));
    row.put("nobody", reader.isNobody(entry.names()));
    BylineWords known = reader.words();
    row.put("given names", known.givenShare(entry.names()));
    row.put("times", known.times(all));
    row.put("other trades", known.others(all));
    row.put("a house", known.hasHouse(entry.names(), site));
    row.put("not bare", !entry.isBare());
    Words words = Words.of(all, 20);
    row.put("furniture phrase", page.features().isFurniture(words));
    row.put("longer readings", longer(all));
    row.put("lead", !reader.leads().without(all).equals(all));
    String key = TitleReader.key(all);
    row.put("site", BylineReader.isSiteKey(key, siteKey));
    row.put("is site", key.equals(siteKey));
    row.put("in title", entry.words().shareIn(titleWords));
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
    for (BylineEntry other : entries) {
      boolean goesOn = other.first().length() > whole.length() && other.first().startsWith(whole);
      longer += goesOn ? 1 : 0;
    }
    return longer;
  }

  private double functionWords(Words words) {
    return words.size() == 0 ? -1 : page.features().functionWords(words) / (double) words.size();
  }

  private void putPlace(FeatureRow row, BylineEntry entry) {
    String first = entry.first();
    PageBlock block = null;
    int mentions = 0;
    int nearest = FAR;
    for (int line = found.search().from(first, 0);
        line >= 0;
        line = found.search().from(first, line + 1)) {
      mentions++;
      int distance = found.lines().get(line).index() - Math.max(titleAt, 0);
      if (Math.abs(distance) < Math.abs(nearest)) {
        nearest = distance;
        block = found.lines().get(line);
      }
    }
    row.put("mentions", mentions);
    String line = block == null ? "" : block.text();
    row.put("other trades beside", reader.words().others(line));
    row.put("times beside", reader.words().times(line));
    row.put("length of line", block == null ? -1 : block.length());
    row.put("from title", titleAt < 0 ? FAR : nearest);
    row.put("from first sentence", block == null ? FAR : block.index() - found.firstSentence());
    row.put("from last sentence", block == null ? FAR : block.index() - found.lastSentence());
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
