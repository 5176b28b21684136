package org.dateline.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.page.TitleEntry.Source;
import org.jspecify.annotations.Nullable;

/** The numbers by which the readings of a headline are told apart. For one page, in one thread. */
final class TitleFeatures {
  private static final int FOLLOWING = 8; // blocks after a heading whose text is counted

  private static final Source[] SOURCES = Source.values();

  private final Page page;
  private final TitleCandidates found;
  private final Map<String, Integer> supports = new HashMap<>();
  private final List<TitleEntry> entries;
  private final int firstSentence;

  TitleFeatures(Page page, TitleCandidates found) {
    this.page = page;
    this.found = found;
    this.entries = found.entries();
    this.firstSentence = firstSentence(page);
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

  /** The readings with their numbers. */
  List<Candidate<String>> candidates() {
    for (TitleEntry entry : entries) {
      supports.merge(TitleReader.key(entry.text()), entry.sources(), (one, other) -> one | other);
    }
    List<Candidate<String>> candidates = new ArrayList<>();
    FeatureRow row = FeatureRow.plain();
    for (TitleEntry entry : entries) {
      row.clear();
      putWords(row, entry);
      putPart(row, entry);
      putPlace(row, entry.block());
      candidates.add(new Candidate<>(entry.text(), row.values()));
    }
    return candidates;
  }

  private void putWords(FeatureRow row, TitleEntry entry) {
    String key = TitleReader.key(entry.text());
    int support = supports.getOrDefault(key, 0);
    for (Source source : SOURCES) {
      row.put("exactly in", source.ordinal(), (entry.sources() >> source.ordinal() & 1) != 0);
      row.put("in letters in", source.ordinal(), (support >> source.ordinal() & 1) != 0);
    }
    row.put("supports", Integer.bitCount(support));
    WordBag words = WordBag.of(entry.text());
    for (int index = 0; index < found.stated().size(); index++) {
      row.put("share stated in", index, words.shareIn(found.stated().get(index)));
      row.put("share of stated", index, found.stated().get(index).shareIn(words));
    }
    for (int index = 0; index < found.statedKeys().size(); index++) {
      String whole = found.statedKeys().get(index);
      boolean part = !key.isEmpty() && whole.length() > key.length();
      row.put("begins stated", index, part && whole.startsWith(key));
      row.put("ends stated", index, part && whole.endsWith(key));
    }
    row.put("length", entry.text().length());
    row.put("words", words.size());
    row.put("site", found.isSite(key));
    row.put("names the site", found.site().length() > 2 && entry.text().contains(found.site()));
    row.put("breaks", TitleReader.breaks(entry.text()).size());
    row.put("glued", glued(entry.text()));
    row.put("copies", page.features().copies(entry.text()));
    row.put("furniture phrase", page.features().isFurniture(Words.of(entry.text(), 20)));
    row.put("topic", found.isTopic(entry.text()));
    row.put("last letter", Character.getType(entry.text().codePointBefore(entry.text().length())));
    row.put("first letter", Character.getType(entry.text().codePointAt(0)));
    row.put("capitals", entry.text().equals(entry.text().toUpperCase(Locale.ROOT)));
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

  private void putPart(FeatureRow row, TitleEntry entry) {
    row.put("part", entry.place());
    double length = entry.text().length();
    row.put(
        "share of heading", entry.place() == 0 ? -1 : length / Math.max(1, entry.wholeLength()));
    for (String sign : List.of("lead", "title", "date", "meta", "tags", "author")) {
      long bit = page.features().signs().bit(sign);
      row.put("part is " + sign, (entry.ownSigns() & bit) != 0);
      row.put("other part is " + sign, (entry.otherSigns() & bit) != 0);
    }
    row.put("part is plain", entry.ownSigns() == 0);
    row.put("other part is plain", entry.otherSigns() == 0);
    row.put("begins a longer reading", isIn(entry, true));
    row.put("ends a longer reading", isIn(entry, false));
  }

  /** How many longer readings begin or end with this one. */
  private int isIn(TitleEntry entry, boolean begins) {
    String text = entry.text();
    int longer = 0;
    for (TitleEntry other : entries) {
      String whole = other.text();
      boolean goesOn = begins ? whole.startsWith(text) : whole.endsWith(text);
      longer += goesOn && whole.length() > text.length() ? 1 : 0;
    }
    return longer;
  }

  private void putPlace(FeatureRow row, @Nullable PageBlock block) {
    row.put("shown", block != null);
    int level = block != null ? TitleCandidates.level(block) : -1;
    row.put("level", level);
    row.put("headings of level 1", found.ofLevel(1));
    row.put("headings of level 2", found.ofLevel(2));
    row.put("headings", found.headings().size());
    row.put("place among headings", block != null ? found.headings().indexOf(block) : -1);
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
    for (PageBlock heading : found.headings()) {
      if (heading.index() == block.index()) {
        return place;
      }
      place += TitleCandidates.level(heading) == level ? 1 : 0;
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
