package org.dateline.model;

import java.util.ArrayList;
import java.util.List;
import org.dateline.text.Span;
import org.dateline.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * One article as its publisher wrote it, its text fixed, what is not the story set apart as blocks
 * (schema.org's NewsArticle, with the parts a record needs).
 *
 * @param id the caller's id, else the digest of the text
 * @param heading what is known around the text
 * @param text the fixed text
 * @param blocks in order, not overlapping; together they cover all words of the text
 * @param links links inside the text, in order
 * @param notices what was strange
 */
public record Article(
    String id,
    Heading heading,
    Text text,
    List<Block> blocks,
    List<Link> links,
    List<Notice> notices) {

  public Article {
    blocks = List.copyOf(blocks);
    links = List.copyOf(links);
    notices = List.copyOf(notices);
    for (Block block : blocks) {
      if (block.span().end() > text.length()) {
        throw new IllegalArgumentException(block + " is beyond " + text);
      }
    }
  }

  /** The same article with one more notice. */
  public Article withNotice(Notice notice) {
    List<Notice> all = new ArrayList<>(notices);
    all.add(notice);
    return new Article(id, heading, text, blocks, links, all);
  }

  /** The blocks of this kind, in order. */
  public List<Block> blocks(Block.Kind kind) {
    return blocks.stream().filter(block -> block.kind() == kind).toList();
  }

  /** The words of the story itself: body blocks joined by blank lines. */
  public String body() {
    StringBuilder body = new StringBuilder();
    for (Block block : blocks) {
      if (block.kind().isBody()) {
        body.append(body.isEmpty() ? "" : "\n\n").append(text.slice(block.span()));
      }
    }
    return body.toString();
  }

  /** A citation of these words. */
  public Citation cite(Span span) {
    return new Citation(id, text.digest(), span, text.slice(span));
  }

  /**
   * What is known around the text.
   *
   * @param url canonical address, or null
   * @param outlet who publishes it
   * @param title headline without the site's name; empty when none
   * @param byline names of the authors
   * @param published when it was published, or null when the page does not say
   * @param modified when it was last changed, or null
   * @param retrieved when it was captured, ISO 8601, or null
   * @param language ISO 639-1, or {@code und}
   * @param topics sections, tags and keywords
   * @param credit the agency the report is credited to; empty when none
   * @param dateline where and when the report was filed, or null
   * @param image address of the lead image; empty when none (never loaded)
   * @param accessibleForFree false when the page says that the text is behind a paywall
   * @param kind what sort of page it is
   */
  public record Heading(
      @Nullable String url,
      Outlet outlet,
      String title,
      List<String> byline,
      @Nullable Moment published,
      @Nullable Moment modified,
      @Nullable String retrieved,
      String language,
      List<String> topics,
      String credit,
      @Nullable PlaceAndDate dateline,
      String image,
      boolean accessibleForFree,
      PageKind kind) {
    public Heading {
      byline = List.copyOf(byline);
      topics = List.copyOf(topics);
    }

    /** Nothing is known but the title and the language. */
    public static Heading of(String title, String language) {
      return new Heading(
          null,
          Outlet.UNKNOWN,
          title,
          List.of(),
          null,
          null,
          null,
          language,
          List.of(),
          "",
          null,
          "",
          true,
          PageKind.ARTICLE);
    }

    /** The same in this language. */
    public Heading withLanguage(String code) {
      return new Heading(
          url,
          outlet,
          title,
          byline,
          published,
          modified,
          retrieved,
          code,
          topics,
          credit,
          dateline,
          image,
          accessibleForFree,
          kind);
    }

    /** The same with this publication date. */
    public Heading withPublished(@Nullable Moment moment) {
      return new Heading(
          url,
          outlet,
          title,
          byline,
          moment,
          modified,
          retrieved,
          language,
          topics,
          credit,
          dateline,
          image,
          accessibleForFree,
          kind);
    }

    /** The same filed from this place. */
    public Heading withDateline(@Nullable PlaceAndDate filed) {
      return new Heading(
          url,
          outlet,
          title,
          byline,
          published,
          modified,
          retrieved,
          language,
          topics,
          credit,
          filed,
          image,
          accessibleForFree,
          kind);
    }
  }

  /** What sort of page an article was read from. */
  public enum PageKind {
    ARTICLE,
    LIVE_BLOG_POST,
    HOME_PAGE,
    SECTION,
    GALLERY,
    ERROR_PAGE,
    CONSENT_PAGE
  }
}
