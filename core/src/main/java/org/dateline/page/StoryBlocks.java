package org.dateline.page;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Article.Heading;
import org.dateline.model.Block.Kind;

/** Which blocks of one page are its story, and why the others are not. For one page. */
final class StoryBlocks {
  private static final float LEAST = 0.5f;
  private static final float LEAST_OF_CAPTIONS = 0.75f; // most are credits, or repeat the story
  private static final int SHORTEST_HEADLINE = 12; // letters; shorter ones may be names in the text

  private static final int LONGEST_LEAD = 12; // units of the words beside an author's name
  private static final int AROUND = 6; // blocks
  private static final int LONGEST_LINE = 200; // units
  private static final int LONGEST_TEASER = 500; // units

  private final Page page;
  private final float[] scores;
  private final String headline;
  private final List<String> authors;
  private final int longestByline;
  private final BlockLabels labels;
  private final boolean[] kept;

  private StoryBlocks(Page page, float[] scores, Heading heading, BlockLabels labels) {
    this.page = page;
    this.scores = scores;
    this.headline = TitleReader.key(heading.title());
    this.authors = heading.byline().stream().filter(name -> name.indexOf(' ') > 0).toList();
    this.labels = labels;
    this.longestByline =
        authors.stream().mapToInt(String::length).max().orElse(-LONGEST_LEAD) + LONGEST_LEAD;
    this.kept = kept();
  }

  static StoryBlocks of(Page page, float[] scores, Heading heading, BlockLabels labels) {
    return new StoryBlocks(page, scores, heading, labels);
  }

  boolean has(PageBlock block) {
    return kept[block.index()];
  }

  /** Why a block is no part of the story, in a few words; empty where it is. */
  String reason(PageBlock block) {
    if (has(block)) {
      return "";
    }
    if (isHeadline(block)) {
      return "headline";
    }
    if (isByline(block)) {
      return "byline";
    }
    if (labels.isAge(block)) {
      return "date line";
    }
    if (BlockLabels.isRights(block.text())) {
      return "legal notice";
    }
    return labels.reasonOf(block, page.features().facts(block.index()));
  }

  /** Short lines close around the story that are no part of it, in reading order. */
  List<String> around() {
    int first = -1;
    int last = -1;
    for (PageBlock block : page.outline().blocks()) {
      if (has(block)) {
        first = first < 0 ? block.index() : first;
        last = block.index();
      }
    }
    List<String> lines = new ArrayList<>();
    for (PageBlock block : page.outline().blocks()) {
      int index = block.index();
      boolean near = index >= first - AROUND && index <= last + AROUND;
      boolean inside = index >= first + AROUND && index <= last - AROUND;
      boolean frame = (block.box().tagsAround() & (Tags.CAPTION | Tags.FIGURE)) != 0;
      if (near && !inside && !frame && !has(block) && block.length() <= LONGEST_LINE) {
        lines.add(Lines.fold(block.text()));
      }
    }
    return lines;
  }

  private boolean[] kept() {
    boolean[] chosen = new boolean[scores.length];
    boolean any = false;
    for (PageBlock block : page.outline().blocks()) {
      boolean story = scores[block.index()] >= least(block) && !isLine(block);
      chosen[block.index()] = story;
      any |= story;
    }
    return any ? withoutTeasers(chosen) : sentences();
  }

  /**
   * Without pieces of other stories at the end: they end in an ellipsis, and a link or a heading
   * that is none of this story stands before them.
   */
  private boolean[] withoutTeasers(boolean[] chosen) {
    int last = lastOf(chosen, chosen.length);
    while (last > 0 && isTeaser(chosen, last) && lastOf(chosen, last) >= 0) {
      chosen[last] = false;
      last = lastOf(chosen, last);
    }
    return chosen;
  }

  private static int lastOf(boolean[] chosen, int before) {
    int last = before - 1;
    while (last >= 0 && !chosen[last]) {
      last--;
    }
    return last;
  }

  private boolean isTeaser(boolean[] chosen, int index) {
    PageBlock block = page.outline().blocks().get(index);
    PageBlock before = page.outline().blocks().get(index - 1);
    boolean led = before.linkShare() > 0.5 || before.box().headingLevel() > 0;
    boolean cut = block.text().endsWith("…") || block.text().endsWith("...");
    return cut && led && !chosen[index - 1] && block.length() < LONGEST_TEASER;
  }

  private boolean isLine(PageBlock block) {
    return isHeadline(block)
        || isByline(block)
        || labels.isAge(block)
        || BlockLabels.isRights(block.text());
  }

  /** A line marked as a byline, or one that says an author's name and hardly more. */
  private boolean isByline(PageBlock block) {
    String text = block.text();
    return labels.isByline(block)
        || (text.length() <= longestByline
            && authors.stream().anyMatch(name -> isLine(text, name)));
  }

  private static boolean isLine(String text, String name) {
    return text.length() <= name.length() + LONGEST_LEAD && text.contains(name);
  }

  private float least(PageBlock block) {
    return labels.kindOf(block, false) == Kind.CAPTION ? LEAST_OF_CAPTIONS : LEAST;
  }

  /** The headline stands before the text; wherever the page says it again, it is no part of it. */
  private boolean isHeadline(PageBlock block) {
    int length = block.length();
    return length >= headline.length()
        && length < headline.length() * 2 + 8
        && TitleReader.key(block.text()).equals(headline)
        && (headline.length() >= SHORTEST_HEADLINE || isOpening(block));
  }

  private boolean isOpening(PageBlock block) {
    return block.index() <= Math.max(page.features().titleAt(), 0)
        && block.box().headingLevel() > 0;
  }

  /** Fragments of a few lines are unlike the pages that the models know: their sentences count. */
  private boolean[] sentences() {
    boolean[] chosen = new boolean[scores.length];
    long aside = Tags.ASIDE | Tags.FOOTER | Tags.NAV | Tags.FORM | Tags.DIALOG;
    for (PageBlock block : page.outline().blocks()) {
      boolean inside = block.box().isWithin(page.outline().article());
      boolean outside = (block.box().tagsAround() & aside) != 0 || block.box().hidden();
      boolean furniture = page.features().facts(block.index()).furniture() != null;
      chosen[block.index()] = inside && !outside && !furniture && block.isSentence();
    }
    return chosen;
  }
}
