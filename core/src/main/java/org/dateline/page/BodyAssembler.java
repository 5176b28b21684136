package org.dateline.page;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Block.Kind;
import org.dateline.model.Link;

/** Sets an article's text from the blocks of its page that were kept. Immutable. */
final class BodyAssembler {
  private static final int LONGEST_GAP = 12; // cut blocks in a row that still lie inside
  private static final double WHOLE = 0.35; // share of a stated body below which much was missed

  private final BlockLabels labels;

  BodyAssembler(BlockLabels labels) {
    this.labels = labels;
  }

  Draft assemble(Page page, StoryBlocks story, String title) {
    Draft draft = new Draft();
    draft.add(Kind.HEADLINE, title, "", List.of());
    if (isMissing(page, story)) {
      addStated(page.data().body(), draft);
    } else {
      addBlocks(page, story, draft);
    }
    return draft;
  }

  /** Whether the page states a body of which hardly anything was kept: it is in a script alone. */
  private static boolean isMissing(Page page, StoryBlocks story) {
    int chars = 0;
    for (PageBlock block : page.outline().blocks()) {
      chars += story.has(block) ? block.length() : 0;
    }
    return chars < page.data().body().length() * WHOLE;
  }

  private static void addStated(String body, Draft draft) {
    String plain = body.indexOf('<') >= 0 ? Markup.parse(body, "").wholeText() : body;
    for (String paragraph : Lines.unescape(plain).split("\\n\\s*", -1)) {
      draft.add(Kind.PARAGRAPH, Lines.fold(paragraph), "", List.of());
    }
  }

  private void addBlocks(Page page, StoryBlocks story, Draft draft) {
    List<PageBlock> gap = new ArrayList<>();
    boolean begun = false;
    int seen = 0;
    for (PageBlock block : page.outline().blocks()) {
      if (!story.has(block)) {
        gap.add(block);
        continue;
      }
      if (begun && gap.size() <= LONGEST_GAP) {
        gap.forEach(cut -> addCut(page, cut, story, draft));
      }
      gap.clear();
      draft.add(labels.kindOf(block, seen < 2), block.text(), "", links(page, block));
      begun = true;
      seen++;
    }
  }

  private void addCut(Page page, PageBlock block, StoryBlocks story, Draft draft) {
    BlockFacts facts = page.features().facts(block.index());
    boolean related = labels.isRelated(block, facts);
    String reason = related ? "related link" : story.reason(block);
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
