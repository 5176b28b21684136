package org.dateline.page;

import java.util.Locale;
import java.util.regex.Pattern;
import org.dateline.model.Block.Kind;

/** Names for what blocks are: kinds for those kept, reasons for those set apart. */
final class BlockLabels {
  private static final int LONGEST_BYLINE = 120; // units
  private static final int LONGEST_AGE = 60; // units
  private static final int LONGEST_RIGHTS = 400; // units
  private static final Pattern RIGHTS =
      Pattern.compile(
          "(?i)(?:©|\\(c\\)|&copy;|copyright)[\\s©:,-]*(?:\\(c\\)\\s*)?(?:by\\s+)?(?:19|20)\\d\\d\\b");

  private static final String RIGHTS_BEGIN = "©(&cC";

  private final PageKnowledge knowledge;

  private final long caption;
  private final long lead;
  private final long body;
  private final long author;
  private final long related;

  BlockLabels(PageKnowledge knowledge) {
    this.knowledge = knowledge;
    this.caption = bit("caption");
    this.lead = bit("lead");
    this.body = bit("body");
    this.author = bit("author");
    this.related = bit("related");
  }

  /** The kind of a block that belongs to the story. */
  Kind kindOf(PageBlock block, boolean first) {
    long around = block.box().tagsAround();
    long near = block.box().signs() | block.box().up(1).signs();
    boolean marked = (near & caption) != 0 && block.length() < 300;
    if ((around & Tags.CAPTION) != 0 || marked) {
      return Kind.CAPTION;
    }
    if ((around & (Tags.ITEM | Tags.TERM | Tags.CELL)) != 0 && (around & Tags.QUOTE) == 0) {
      return Kind.LIST_ITEM;
    }
    boolean heading = block.box().headingLevel() > 0;
    boolean leading = (near & lead) != 0 && (near & body) == 0;
    return first && (leading || heading) && block.length() > 40 ? Kind.STANDFIRST : Kind.PARAGRAPH;
  }

  /** Whether a block is a line that names who wrote: marked so, short, no running text. */
  boolean isByline(PageBlock block) {
    boolean whole = (block.box().signs() & author) != 0;
    boolean part = (block.inlineSigns() & author) != 0 && !PageBlock.endsSentence(block.text());
    return block.length() < LONGEST_BYLINE && (whole || part);
  }

  /** Whether a block says how old the page is, and hardly anything else. */
  boolean isAge(PageBlock block) {
    String text = block.text();
    return text.length() < LONGEST_AGE
        && !PageBlock.endsSentence(text)
        && knowledge.ages().in(text).stream()
            .anyMatch(age -> age.span().length() * 2 > text.length());
  }

  /** Whether a line claims the rights in the page: "© 2021 …", "Copyright 2021 …". */
  static boolean isRights(String text) {
    return !text.isEmpty()
        && text.length() < LONGEST_RIGHTS
        && RIGHTS_BEGIN.indexOf(text.charAt(0)) >= 0
        && RIGHTS.matcher(text).lookingAt();
  }

  /** Whether a block that does not belong to the story leads to another article. */
  boolean isRelated(PageBlock block, BlockFacts facts) {
    boolean linked = block.linkShare() > 0.5 && facts.words().size() >= 4;
    boolean marked = facts.related() != null;
    boolean box = (block.box().signsAround() & related) != 0;
    return linked && (marked || box);
  }

  /** Why a block does not belong to the story, in a few words. */
  String reasonOf(PageBlock block, BlockFacts facts) {
    PhraseBook.Phrase phrase = facts.furniture();
    if (phrase != null) {
      return phrase.reason();
    }
    if (facts.related() != null) {
      return "related link";
    }
    long signs = block.box().signs() | block.box().up(1).signs() | block.box().up(2).signs();
    for (String sign : knowledge.signs().names()) {
      if ((signs & bit(sign)) != 0 && !isOfStory(sign)) {
        return sign.toLowerCase(Locale.ROOT);
      }
    }
    return block.linkShare() > 0.5 ? "links" : "not part of the story";
  }

  private static boolean isOfStory(String sign) {
    return switch (sign) {
      case "body", "article", "lead", "title", "quote", "list", "teaser", "widget" -> true;
      default -> false;
    };
  }

  private long bit(String sign) {
    return knowledge.signs().bit(sign);
  }
}
