package org.dateline.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The numbers by which the blocks of one page are told apart. For one page, in one thread. */
final class BlockFeatures {
  private static final int NEAR = 2; // neighbours on either side that are looked at

  private final Outline outline;
  private final PageContext context;
  private final PageKnowledge knowledge;
  private final BlockFacts[] facts;
  private final double[] bodyShare;
  private final double[] titleShare;
  private final double[] descriptionShare;
  private final Map<String, int[]> copies = new HashMap<>();
  private final int[][] copiesOf; // for each block
  private final int[] reasons;
  private final long author;
  private final long date;
  private final long caption;
  private final boolean[] ends;
  private final int titleAt;
  private final int[] charsBefore;

  BlockFeatures(Outline outline, PageContext context, PageKnowledge knowledge) {
    this.outline = outline;
    this.context = context;
    this.knowledge = knowledge;
    this.author = knowledge.signs().bit("author");
    this.date = knowledge.signs().bit("date");
    this.caption = knowledge.signs().bit("caption");
    int size = outline.blocks().size();
    this.facts = new BlockFacts[size];
    this.bodyShare = new double[size];
    this.titleShare = new double[size];
    this.descriptionShare = new double[size];
    this.copiesOf = new int[size][];
    this.reasons = new int[size];
    this.ends = new boolean[size];
    this.charsBefore = new int[size + 1];
    for (PageBlock block : outline.blocks()) {
      measure(block);
    }
    this.titleAt = findTitle();
  }

  private void measure(PageBlock block) {
    int index = block.index();
    facts[index] = BlockFacts.of(block, knowledge);
    reasons[index] = reason(facts[index]);
    ends[index] = PageBlock.endsSentence(block.text());
    int[] runs = Shingles.runs(facts[index].words());
    bodyShare[index] = context.body().isEmpty() ? -1 : context.body().share(runs);
    titleShare[index] = context.titleWords().share(runs);
    descriptionShare[index] = context.description().share(runs);
    charsBefore[index + 1] = charsBefore[index] + block.length();
    copiesOf[index] = copies.computeIfAbsent(block.text(), none -> new int[1]);
    copiesOf[index][0]++;
  }

  private int findTitle() {
    int best = -1;
    double bestScore = 0.3;
    for (PageBlock block : outline.blocks()) {
      int level = block.box().headingLevel();
      boolean same = block.text().length() > 5 && context.title().startsWith(block.text());
      double score = titleShare[block.index()] + (level == 1 ? 0.5 : 0) + (same ? 0.5 : 0);
      if (level > 0 && score > bestScore) {
        bestScore = score;
        best = block.index();
      }
    }
    return best;
  }

  /** Where the headline stands, or -1. */
  int titleAt() {
    return titleAt;
  }

  ClassSigns signs() {
    return knowledge.signs();
  }

  /** How many of these words are function words. */
  int functionWords(Words words) {
    return knowledge.functionWords().count(words);
  }

  /** Whether a phrase of furniture stands in a line. */
  boolean isFurniture(Words line) {
    return knowledge.furniture().find(line) != null;
  }

  /** How many blocks of the page say just this. */
  int copies(String line) {
    int[] known = copies.get(line);
    return known == null ? 0 : known[0];
  }

  /** For each sign whether it stands on the block (3), close around (2), anywhere around (1). */
  void putSignsAround(FeatureRow row, @Nullable PageBlock block) {
    long own = block == null ? 0 : block.box().signs() | block.inlineSigns();
    long near = block == null ? 0 : own | block.box().up(1).signs() | block.box().up(2).signs();
    long all = block == null ? 0 : block.box().signsAround();
    for (int sign = 0; sign < knowledge.signs().names().size(); sign++) {
      long bit = 1L << sign;
      int level = (near & bit) != 0 ? 2 : (all & bit) != 0 ? 1 : 0;
      row.put("sign", sign, (own & bit) != 0 ? 3 : level);
    }
  }

  BlockFacts facts(int index) {
    return facts[index];
  }

  /** The share of a block's word runs that the stated body holds, or -1 where none is stated. */
  double bodyShare(int index) {
    return bodyShare[index];
  }

  /** The row of one block. */
  FeatureRow row(int index) {
    FeatureRow row = FeatureRow.named();
    fill(row, index);
    return row;
  }

  /** Fills a cleared row with the numbers of one block. */
  void fill(FeatureRow row, int index) {
    PageBlock block = outline.blocks().get(index);
    putWords(row, block);
    putPlace(row, block);
    putBoxes(row, block.box());
    putSigns(row, block);
    for (int step = 1; step <= NEAR; step++) {
      putNeighbour(row, block, index - step, -step);
      putNeighbour(row, block, index + step, step);
    }
  }

  private void putWords(FeatureRow row, PageBlock block) {
    BlockFacts own = facts[block.index()];
    double length = block.length();
    row.put("length", length);
    row.put("words", own.words().size());
    row.put("share of function words", own.functionShare());
    row.put("function words", own.functionWords());
    row.put("share linked", block.linkShare());
    row.put("links", block.links().size());
    row.put("share of digits", own.digits());
    row.put("share of upper case", own.upper());
    row.put("commas", own.commas());
    row.put("sentence ends", own.stops());
    row.put("share of marks", own.marks() / length);
    row.put("emphasis", block.emphasis() / length);
    row.put("ends a sentence", ends[block.index()]);
    row.put("ends with a colon", block.text().endsWith(":"));
    row.put("first letter", Character.getType(block.text().codePointAt(0)));
    row.put("line breaks", block.text().indexOf('\n') >= 0);
    row.put("bar", block.text().indexOf('|') >= 0 || block.text().indexOf('»') == 0);
    row.put("year", hasYear(block.text()));
    row.put("time element", block.time());
    row.put("address", block.text().contains("http") || block.text().indexOf('@') > 0);
    row.put("copies", copiesOf[block.index()][0]);
    row.put("furniture phrase", reasons[block.index()]);
    row.put("related words", own.related() != null);
    row.put("in the stated body", bodyShare[block.index()]);
    row.put("in the title", titleShare[block.index()]);
    row.put("in the description", descriptionShare[block.index()]);
    row.put("rights sign", block.text().indexOf('©') >= 0);
  }

  private int reason(BlockFacts own) {
    return own.furniture() == null
        ? 0
        : knowledge.reasons().getOrDefault(own.furniture().reason(), 0);
  }

  private static boolean hasYear(String text) {
    int seen = Math.min(text.length() - 3, 160);
    for (int at = 0; at < seen; at++) {
      char first = text.charAt(at);
      boolean century =
          (first == '2' && text.charAt(at + 1) == '0')
              || (first == '1' && text.charAt(at + 1) == '9');
      if (century
          && Character.isDigit(text.charAt(at + 2))
          && Character.isDigit(text.charAt(at + 3))) {
        return true;
      }
    }
    return false;
  }

  private void putPlace(FeatureRow row, PageBlock block) {
    int index = block.index();
    row.put("place", (double) charsBefore[index] / Math.max(1, outline.chars()));
    row.put("blocks before", index);
    row.put("blocks after", outline.blocks().size() - index);
    row.put("blocks", outline.blocks().size());
    row.put("units of the page", outline.chars());
    row.put("linked share of the page", outline.root().linkShare());
    row.put("blocks after the title", titleAt < 0 ? -1000 : index - titleAt);
    row.put(
        "units after the title",
        titleAt < 0 ? -100_000 : charsBefore[index] - charsBefore[titleAt + 1]);
    row.put("says it is an article", context.article());
    row.put("states a body", !context.body().isEmpty());
  }

  private void putBoxes(FeatureRow row, Box box) {
    row.put("depth", box.depth());
    row.put("tag", box.tagNumber());
    row.put("parent's tag", box.up(1).tagNumber());
    row.put("grandparent's tag", box.up(2).tagNumber());
    row.put("heading level", box.headingLevel());
    row.put("alike", box.alike());
    row.put("parents alike", box.up(1).alike());
    row.put("grandparents alike", box.up(2).alike());
    row.put("hidden", box.hidden());
    row.put("blocks in the box", box.ownBlocks());
    for (int level = 1; level <= 4; level++) {
      Box around = box.up(level);
      row.put("units, level", level, around.chars());
      row.put("linked share, level", level, around.linkShare());
      row.put("sentence share, level", level, sentenceShare(around));
      row.put("children, level", level, around.children());
    }
    Box article = outline.article();
    Box common = Box.common(box, article);
    row.put("in the article's box", box.isWithin(article));
    row.put("levels below the article's box", box.depth() - common.depth());
    row.put("levels above the common box", article.depth() - common.depth());
    row.put("density", box.up(1).density());
    row.put("density share", box.up(1).density() / Math.max(1, article.density()));
    row.put("density share, level 2", box.up(2).density() / Math.max(1, article.density()));
    row.put("units of the article's box", article.chars());
    row.put("units in the article's box", (double) article.chars() / Math.max(1, outline.chars()));
    row.put("sentences beside", box.up(1).sentencesBeside());
  }

  private static double sentenceShare(Box box) {
    return box.chars() == 0 ? 0 : (double) box.sentenceChars() / box.chars();
  }

  private void putSigns(FeatureRow row, PageBlock block) {
    Box box = block.box();
    long near = box.signs() | box.up(1).signs() | box.up(2).signs();
    List<String> names = knowledge.signs().names();
    for (int sign = 0; sign < names.size(); sign++) {
      long bit = 1L << sign;
      int value = (near & bit) != 0 ? 2 : (box.signsAround() & bit) != 0 ? 1 : 0;
      row.put(names.get(sign), value);
    }
    row.put("signs within", Long.bitCount(block.inlineSigns()));
    row.put("author within", (block.inlineSigns() & author) != 0);
    row.put("date within", (block.inlineSigns() & date) != 0);
    row.put("caption within", (block.inlineSigns() & caption) != 0);
    for (int tag = 0; tag < Tags.COUNT; tag++) {
      row.put("element", tag, (box.tagsAround() & 1L << tag) != 0);
    }
  }

  private void putNeighbour(FeatureRow row, PageBlock block, int index, int step) {
    boolean there = index >= 0 && index < facts.length;
    PageBlock other = there ? outline.blocks().get(index) : block;
    BlockFacts own = facts[other.index()];
    row.put("length at", step, there ? other.length() : -1);
    row.put("share linked at", step, there ? other.linkShare() : -1);
    row.put("function words at", step, there ? own.functionShare() : -1);
    row.put("ends a sentence at", step, there && ends[index]);
    row.put("furniture phrase at", step, there ? reasons[index] : -1);
    row.put("related words at", step, there && own.related() != null);
    row.put("tag at", step, there ? other.box().tagNumber() : -3);
    row.put("same box at", step, there && other.box().up(1) == block.box().up(1));
    row.put("in the stated body at", step, there ? bodyShare[index] : -1);
  }
}
