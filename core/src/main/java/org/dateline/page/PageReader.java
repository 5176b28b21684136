package org.dateline.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.knowledge.Gazetteer;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.model.Article;
import org.dateline.model.Article.Heading;
import org.dateline.model.Article.PageKind;
import org.dateline.model.Block;
import org.dateline.model.Capture;
import org.dateline.model.Moment;
import org.dateline.model.Notice;
import org.dateline.text.Digest;
import org.dateline.text.Text;

/** Reads captures into articles: one for a page, several for a live blog. Thread-safe. */
public final class PageReader {
  private static final int MOST_BYTES = 32_000_000;
  private static final int HEAD = 2_000; // units in which markup shows itself

  private final PageKnowledge knowledge;
  private final CharsetSniffer charsets;
  private final BlockScorer scorer;
  private final BodyAssembler bodies;
  private final HeadingReader headings;
  private final LiveBlog blogs;
  private final PlainTextReader copies;
  private final CreditReader credits;
  private final BlockLabels labels;

  /** A reader of pages that loads a gazetteer of its own. */
  public PageReader(KnowledgePack pack) {
    this(pack, Gazetteer.read(pack));
  }

  /** A reader of pages that knows the towns of datelines from this gazetteer. */
  public PageReader(KnowledgePack pack, Gazetteer gazetteer) {
    this.knowledge = PageKnowledge.of(pack);
    this.charsets = new CharsetSniffer(pack);
    this.scorer = BlockScorer.of(pack);
    this.labels = new BlockLabels(knowledge);
    this.bodies = new BodyAssembler(labels);
    DateReader dates = new DateReader(pack);
    this.headings = new HeadingReader(pack, dates);
    this.blogs = new LiveBlog(pack, knowledge, headings);
    this.copies = new PlainTextReader(pack, knowledge, dates);
    this.credits = new CreditReader(pack, gazetteer, dates.written());
  }

  /** The articles of a capture, in the order of the page. */
  public List<Article> read(Capture capture) {
    String content = decode(capture);
    List<Article> articles =
        isMarkup(content, capture.mediaType())
            ? readMarkup(content, capture)
            : List.of(readCopy(content, capture));
    return CharsetSniffer.unknown(capture.content(), capture.mediaType())
        .map(label -> noted(articles, unknownCharset(label, capture)))
        .orElse(articles);
  }

  private Notice unknownCharset(String label, Capture capture) {
    String taken = charsets.sniff(capture.content(), capture.mediaType()).name();
    return new Notice(
        "unknown-charset",
        "The page states the unknown charset “%s”; it was read as %s.".formatted(label, taken),
        null);
  }

  private static List<Article> noted(List<Article> articles, Notice notice) {
    return articles.stream().map(article -> article.withNotice(notice)).toList();
  }

  /** For each block of a page of markup, what kept or cut it; nothing for plain text. */
  public List<BlockReport> explain(Capture capture) {
    String content = decode(capture);
    if (!isMarkup(content, capture.mediaType())) {
      return BlockReport.ofCopy(readCopy(content, capture));
    }
    Page page = Page.of(content, address(capture), knowledge);
    float[] scores = scorer.scores(page.outline(), page.rows());
    Heading heading = headings.read(page, capture, PageKinds.of(page, scores, capture));
    return BlockReport.of(page, scorer, scores, StoryBlocks.of(page, scores, heading, labels));
  }

  private String decode(Capture capture) {
    String decoded = charsets.read(capture.content(), capture.mediaType(), MOST_BYTES);
    return decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
  }

  private static boolean isMarkup(String content, String mediaType) {
    String type = mediaType.toLowerCase(Locale.ROOT);
    if (type.startsWith("text/plain")) {
      return false;
    }
    if (type.contains("html") || type.contains("xml")) {
      return true;
    }
    String head = content.substring(0, Math.min(HEAD, content.length())).toLowerCase(Locale.ROOT);
    return head.contains("<html")
        || head.contains("<!doctype")
        || head.contains("<body")
        || head.contains("<p>")
        || head.contains("<div")
        || head.contains("<article");
  }

  private static String address(Capture capture) {
    return capture.url() == null ? "" : capture.url().toString();
  }

  private List<Article> readMarkup(String markup, Capture capture) {
    Page page = Page.of(markup, address(capture), knowledge);
    List<Article> posts = blogs.read(page, capture);
    if (!posts.isEmpty()) {
      return posts;
    }
    float[] scores = scorer.scores(page.outline(), page.rows());
    PageKind kind = PageKinds.of(page, scores, capture);
    Heading heading = headings.read(page, capture, kind);
    StoryBlocks story = StoryBlocks.of(page, scores, heading, labels);
    Draft draft = bodies.assemble(page, story, heading.title());
    List<Notice> notices = notices(page, markup, draft, heading);
    Text text = draft.text();
    Heading whole = credited(heading, text, draft.blocks(), story.around());
    String id = idOf(capture, text);
    return List.of(new Article(id, whole, text, draft.blocks(), draft.links(), notices));
  }

  /** The caller's id; else a digest of the words, and of the address where it is known. */
  static String idOf(Capture capture, Text text) {
    String given = capture.id();
    if (given != null) {
      return given;
    }
    // Two outlets with the same words are two articles.
    URI url = capture.url();
    return url == null ? text.digest() : Digest.of(url + "\n" + text.digest());
  }

  private static List<Notice> notices(Page page, String markup, Draft draft, Heading heading) {
    List<Notice> notices = new ArrayList<>();
    if (page.outline().cut() || Markup.isTooLong(markup)) {
      notices.add(new Notice("page-too-long", "The end of a very long page was left out.", null));
    }
    if (draft.blocks().stream().noneMatch(block -> block.kind().isBody())) {
      notices.add(new Notice("no-article", "The page holds no text of an article.", null));
    }
    if (heading.kind() != PageKind.ARTICLE) {
      String kind = heading.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
      notices.add(new Notice("not-an-article", "The page seems to be no article: " + kind, null));
    }
    if (Headlines.isCut(page, heading.title())) {
      notices.add(
          new Notice(
              "truncated-headline",
              "The headline breaks off before its end.",
              draft.isEmpty() ? null : draft.blocks().getFirst().span()));
    }
    Headlines.cutBody(draft.text(), draft.blocks()).ifPresent(notices::add);
    return notices;
  }

  private Heading credited(Heading heading, Text text, List<Block> blocks, List<String> around) {
    CreditReader.Credit credit = credits.read(text, blocks, heading.published(), around);
    return Headings.credited(heading, credit);
  }

  private Article readCopy(String content, Capture capture) {
    Text text = Text.of(content);
    PlainTextReader.Copy copy = copies.read(text);
    Moment published = HeadingReader.hinted(capture).orElse(copy.date());
    if (published == null && copy.age().isPresent() && capture.retrievedAt() != null) {
      published = copy.age().get().before(capture.retrievedAt());
    }
    Heading heading = Headings.ofCopy(copy, capture, published);
    Heading whole = credited(heading, text, copy.blocks(), List.of());
    String id = idOf(capture, text);
    return new Article(id, whole, text, copy.blocks(), List.of(), copy.notices());
  }
}
