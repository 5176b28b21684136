package org.dateline.page;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Block.Kind;
import org.dateline.model.Link;

/** Sets an article's text from the blocks of its page that were kept. Immutable. */
final class BodyAssembler {
  private static final float KEPT = 0.5f;
  private static final int LONGEST_GAP = 12; // cut blocks in a row that still lie inside
  private static final double WHOLE = 0.35; // share of a stated body below which much was missed

  private final BlockLabels labels;

  BodyAssembler(BlockLabels labels) {
    this.labels = labels;
  }

  Draft assemble(Page page, float[] scores, String title) {
    Draft draft = new Draft();
    draft.add(Kind.HEADLINE, title, "", List.of());
    boolean[] kept = kept(page, scores, title);
    if (isMissing(page, kept)) {
      addStated(page.data().body(), draft);
    } else {
      addBlocks(page, kept, draft);
    }
    return draft;
  }

  private static boolean[] kept(Page page, float[] scores, String title) {
    boolean[] kept = new boolean[scores.length];
    String key = TitleReader.key(title);
    for (PageBlock block : page.outline().blocks()) {
      boolean headline =
          block.index() <= Math.max(page.features().titleAt(), 0)
              && Tags.headingLevel(block.box().tag()) > 0
              && TitleReader.key(block.text()).equals(key);
      kept[block.index()] = scores[block.index()] >= KEPT && !headline;
    }
    return hasAny(kept) ? kept : sentences(page);
  }

  private static boolean hasAny(boolean[] kept) {
    for (boolean each : kept) {
      if (each) {
        return true;
      }
    }
    return false;
  }

  /** Fragments of a few lines are unlike the pages that the models know: their sentences count. */
  private static boolean[] sentences(Page page) {
    boolean[] kept = new boolean[page.outline().blocks().size()];
    long aside = Tags.ASIDE | Tags.FOOTER | Tags.NAV | Tags.FORM | Tags.DIALOG;
    for (PageBlock block : page.outline().blocks()) {
      boolean inside = block.box().isWithin(page.outline().article());
      boolean outside = (block.box().tagsAround() & aside) != 0 || block.box().hidden();
      boolean furniture = page.features().facts(block.index()).furniture() != null;
      kept[block.index()] = inside && !outside && !furniture && block.isSentence();
    }
    return kept;
  }

  /** Whether the page states a body of which hardly anything was kept: it is in a script alone. */
  private static boolean isMissing(Page page, boolean[] kept) {
    int chars = 0;
    for (PageBlock block : page.outline().blocks()) {
      chars += kept[block.index()] ? block.length() : 0;
    }
    return chars < page.data().body().length() * WHOLE;
  }

  private static void addStated(String body, Draft draft) {
    String plain = body.indexOf('<') >= 0 ? Markup.parse(body, "").wholeText() : body;
    for (String paragraph : Lines.unescape(plain).split("\\n\\s*", -1)) {
      draft.add(Kind.PARAGRAPH, Lines.fold(paragraph), "", List.of());
    }
  }

  private void addBlocks(Page page, boolean[] kept, Draft draft) {
    List<PageBlock> gap = new ArrayList<>();
    boolean begun = false;
    int seen = 0;
    for (PageBlock block : page.outline().blocks()) {
      if (!kept[block.index()]) {
        gap.add(block);
        continue;
      }
      if (begun && gap.size() <= LONGEST_GAP) {
        gap.forEach(cut -> addCut(page, cut, draft));
      }
      gap.clear();
      draft.add(labels.kindOf(block, seen < 2), block.text(), "", links(page, block));
      begun = true;
      seen++;
    }
  }

  private void addCut(Page page, PageBlock block, Draft draft) {
    BlockFacts facts = page.features().facts(block.index());
    boolean related = labels.isRelated(block, facts);
    String reason = related ? "related link" : labels.reasonOf(block, facts);
    Kind kind = related ? Kind.RELATED : Kind.FURNITURE;
    draft.add(kind, block.text(), reason, links(page, block));
  }

  private static List<Link> links(Page page, PageBlock block) {
    return links(page.document().baseUri(), block);
  }

  /** A block's links with whole addresses. */
  static List<Link> links(String base, PageBlock block) {
    List<Link> links = new ArrayList<>();
    for (Link link : block.links()) {
      links.add(new Link(link.span(), Addresses.absolute(base, link.target())));
    }
    return links;
  }
}
