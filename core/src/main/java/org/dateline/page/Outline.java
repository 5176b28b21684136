package org.dateline.page;

import java.util.List;

/**
 * A page as blocks in reading order, with what concerns them all.
 *
 * @param blocks the blocks
 * @param root the box of everything
 * @param article the box that holds most of the running text
 * @param chars units of text on the page
 * @param cut whether the page was too long and its end was left out
 */
record Outline(List<PageBlock> blocks, Box root, Box article, int chars, boolean cut) {

  /** Chooses the article's box: the one with the most running text right in it. */
  static Outline of(List<PageBlock> blocks, Box root, boolean cut) {
    Box best = root;
    for (PageBlock block : blocks) {
      Box box = block.box();
      for (int level = 0; level < 3 && box.parent() != null; level++) {
        best = weight(box) > weight(best) ? box : best;
        box = box.up(1);
      }
    }
    return new Outline(blocks, root, best, root.chars(), cut);
  }

  private static double weight(Box box) {
    return box.density() * (1 - box.linkShare());
  }
}
