package org.dateline.page;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dateline.model.Article.PageKind;
import org.dateline.model.Capture;

/** What sort of page it is. When in doubt, an article. */
final class PageKinds {
  private static final int SHORT = 600; // units of story below which a page may be no article
  private static final int FEWEST_PICTURES = 4; // pieces of text that make a gallery
  private static final int MANY_TEASERS = 25; // linked headlines that make a front

  private static final int SHORTEST_TEASER = 20; // units of a linked headline
  private static final int LONGEST_TEASER = 300; // units of text between two of them
  private static final int FEWEST_TEASERS =
      6; // linked headlines that make a front of teasers alone
  private static final Pattern STATUS = Pattern.compile("\\b(?:40[0-9]|410|429|451|50[0-4])\\b");

  private PageKinds() {}

  static PageKind of(Page page, float[] scores, Capture capture) {
    int story = 0;
    int teasers = 0;
    int run = 0;
    int longest = 0; // units of story with no linked headline between
    for (PageBlock block : page.outline().blocks()) {
      boolean kept = scores[block.index()] >= 0.5;
      story += kept ? block.length() : 0;
      boolean teaser = block.linkShare() > 0.8 && block.length() > 35;
      teasers += teaser ? 1 : 0;
      run = teaser ? 0 : run + (kept ? block.length() : 0);
      longest = Math.max(longest, run);
    }
    if (isRowOfTeasers(page)) {
      return front(capture);
    }
    if (story > SHORT * 2 || longest > SHORT) {
      return PageKind.ARTICLE;
    }
    if (story < SHORT && isError(page)) {
      return PageKind.ERROR_PAGE;
    }
    if (story < SHORT && isConsent(page)) {
      return PageKind.CONSENT_PAGE;
    }
    if (isGallery(page, scores)) {
      return PageKind.GALLERY;
    }
    boolean front = teasers >= MANY_TEASERS && story < page.outline().chars() / 8;
    return front && !saysArticle(page) ? front(capture) : PageKind.ARTICLE;
  }

  /** Linked headlines in a row, with no more than a few lines of text after any of them. */
  private static boolean isRowOfTeasers(Page page) {
    int headlines = 0;
    int run = 0;
    int longest = 0;
    for (PageBlock block : page.outline().blocks()) {
      boolean heading = block.box().headingLevel() > 0;
      boolean headline = heading && block.linkShare() > 0.8 && block.length() > SHORTEST_TEASER;
      headlines += headline ? 1 : 0;
      run = headline ? 0 : run + (block.isSentence() ? block.length() : 0);
      longest = Math.max(longest, run);
    }
    return headlines >= FEWEST_TEASERS && longest < LONGEST_TEASER && !saysArticle(page);
  }

  /** Whether the page says that it is a gallery, or most of its words stand in one, in pieces. */
  private static boolean isGallery(Page page, float[] scores) {
    boolean stated =
        page.data().objects().stream()
            .flatMap(object -> object.get("@type").each().stream())
            .anyMatch(type -> type.text().endsWith("Gallery"));
    if (stated) {
      return true;
    }
    long gallery = page.features().signs().bit("gallery");
    int pieces = 0;
    int inside = 0;
    int story = 0;
    for (PageBlock block : page.outline().blocks()) {
      boolean shown = (block.box().signsAround() & gallery) != 0 && block.linkShare() < 0.5;
      pieces += shown ? 1 : 0;
      inside += shown ? block.length() : 0;
      story += !shown && scores[block.index()] >= 0.5 ? block.length() : 0;
    }
    return pieces >= FEWEST_PICTURES && inside > story && !saysArticle(page);
  }

  private static PageKind front(Capture capture) {
    URI address = capture.url();
    String path = address == null || address.getPath() == null ? "" : address.getPath();
    return path.length() <= 1 ? PageKind.HOME_PAGE : PageKind.SECTION;
  }

  private static boolean saysArticle(Page page) {
    return page.meta().first("og:type").equalsIgnoreCase("article")
        || page.data().objects().stream().anyMatch(StructuredData::isArticle);
  }

  private static boolean isError(Page page) {
    String title = page.title().toLowerCase(Locale.ROOT);
    if (STATUS.matcher(title).find() || title.contains("just a moment")) {
      return true;
    }
    return page.outline().blocks().stream()
        .limit(60)
        .map(block -> page.features().facts(block.index()).furniture())
        .anyMatch(phrase -> phrase != null && phrase.reason().equals("error page"));
  }

  private static boolean isConsent(Page page) {
    long chars = page.outline().chars();
    long cookies =
        page.outline().blocks().stream()
            .filter(block -> {
              PhraseBook.Phrase phrase = page.features().facts(block.index()).furniture();
              return phrase != null && phrase.reason().equals("cookie notice");
            })
            .mapToInt(PageBlock::length)
            .sum();
    return chars > 0 && cookies * 4 > chars;
  }
}
