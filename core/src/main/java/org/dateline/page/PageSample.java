package org.dateline.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.model.Capture;
import org.dateline.text.Bytes;

/**
 * The blocks of one page with the numbers they are judged by: what a trainer of the block models
 * needs, and nothing else does.
 */
public final class PageSample {
  private static final long FRAMES = Tags.NAV | Tags.FOOTER | Tags.ASIDE | Tags.FORM;

  private final Outline outline;
  private final float[][] rows;
  private final float[] bodyShares;
  private final String statedBody;

  private PageSample(Page page) {
    this.outline = page.outline();
    this.rows = page.rows();
    this.statedBody = page.data().body();
    this.bodyShares = new float[rows.length];
    for (int block = 0; block < bodyShares.length; block++) {
      bodyShares[block] = (float) page.features().bodyShare(block);
    }
  }

  /** Takes pages apart with this knowledge. */
  public static java.util.function.Function<Capture, PageSample> sampler(KnowledgePack pack) {
    PageKnowledge knowledge = PageKnowledge.of(pack);
    CharsetSniffer charsets = new CharsetSniffer(pack);
    return capture -> {
      Bytes content = capture.content();
      String markup =
          content.decode(0, content.length(), charsets.sniff(content, capture.mediaType()));
      return new PageSample(Page.of(markup, "", knowledge));
    };
  }

  /** The words of each block, in reading order. */
  public List<String> texts() {
    return outline.blocks().stream().map(PageBlock::text).toList();
  }

  /**
   * For each block the number of its kin: blocks in elements of one tag and class, side by side in
   * one element (the items of a list, the paragraphs of a story).
   */
  public int[] kin() {
    Map<Kin, Integer> numbers = new HashMap<>();
    return outline.blocks().stream()
        .mapToInt(block -> numbers.computeIfAbsent(Kin.of(block), none -> numbers.size()))
        .toArray();
  }

  private record Kin(Box parent, int signature) {
    static Kin of(PageBlock block) {
      return new Kin(block.box().up(1), block.box().signature());
    }
  }

  /** For each block the share of its text that is linked, 0 to 1. */
  public double[] linked() {
    return outline.blocks().stream().mapToDouble(PageBlock::linkShare).toArray();
  }

  /** For each block whether it stands in navigation, a footer, an aside or a form. */
  public boolean[] framed() {
    boolean[] framed = new boolean[rows.length];
    for (PageBlock block : outline.blocks()) {
      framed[block.index()] = (block.box().tagsAround() & FRAMES) != 0;
    }
    return framed;
  }

  /** For each block the numbers of the first pass. */
  public float[][] rows() {
    return rows.clone();
  }

  /** For each block the numbers of the second pass, given the first scores. */
  public float[][] rowsWith(float[] scores) {
    return NeighbourScores.extend(outline, rows, scores);
  }

  /**
   * For each block the share of its word runs that the page's own statement of the body (schema.org
   * articleBody) holds; -1 where the page states none.
   */
  public float[] bodyShares() {
    return bodyShares.clone();
  }

  /** The page's own statement of the body, as it stands in its structured data; empty if none. */
  public String statedBody() {
    return statedBody;
  }
}
