package org.dateline.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.model.Article;
import org.dateline.model.Article.Heading;
import org.dateline.model.Article.PageKind;
import org.dateline.model.Block.Kind;
import org.dateline.model.Capture;
import org.dateline.model.Moment;
import org.dateline.text.Text;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * The posts of a live blog as articles of their own, where the page states them or shows them each
 * with its time. Immutable.
 */
final class LiveBlog {
  private static final int FEWEST = 2;
  private static final int MOST = 500;
  private static final int SHORTEST = 20; // units of words that end no sentence
  private static final int LONGEST_LABEL = 60; // units of a line that is a time or a button

  private final HeadingReader headings;
  private final ShownPosts shown;
  private final PageKnowledge knowledge;
  private final BlockLabels labels;

  LiveBlog(KnowledgePack pack, PageKnowledge knowledge, HeadingReader headings) {
    this.headings = headings;
    this.shown = new ShownPosts(pack);
    this.knowledge = knowledge;
    this.labels = new BlockLabels(knowledge);
  }

  /** The posts in the order of the page; none when it is no live blog. */
  List<Article> read(Page page, Capture capture) {
    List<Article> stated = stated(page, capture);
    return stated.isEmpty() ? shown(page, capture) : stated;
  }

  private List<Article> shown(Page page, Capture capture) {
    List<ShownPosts.Post> posts = shown.in(page, capture);
    if (posts.isEmpty()) {
      return List.of();
    }
    Heading blog = headings.read(page, capture, PageKind.LIVE_BLOG_POST);
    List<Article> articles = new ArrayList<>();
    for (ShownPosts.Post post : posts) {
      article(post, page, blog, capture, articles);
    }
    return articles.size() < FEWEST ? List.of() : articles;
  }

  private void article(
      ShownPosts.Post post, Page page, Heading blog, Capture capture, List<Article> articles) {
    Draft draft = new Draft();
    draft.add(Kind.HEADLINE, post.title(), "", List.of());
    String base = page.document().baseUri();
    Document alone = Markup.parse(post.element().outerHtml(), base);
    for (PageBlock block : OutlineBuilder.build(alone, knowledge.signs()).blocks()) {
      if (isWords(block, post)) {
        draft.add(labels.kindOf(block, false), block.text(), "", BodyAssembler.links(base, block));
      }
    }
    if (draft.blocks().stream().anyMatch(block -> block.kind() != Kind.HEADLINE)) {
      add(draft, Headings.post(blog, post.title(), List.of(), time(post, blog)), capture, articles);
    }
  }

  private boolean isWords(PageBlock block, ShownPosts.Post post) {
    String text = block.text();
    boolean label = text.length() < LONGEST_LABEL;
    boolean time = label && (block.time() || !ShownPosts.clock(text).isEmpty());
    boolean furniture = label && knowledge.furniture().find(Words.of(text, 20)) != null;
    boolean button = text.length() < SHORTEST && !PageBlock.endsSentence(text);
    return !time
        && !furniture
        && !button
        && block.linkShare() < 0.5
        && !Lines.fold(text).equals(post.title());
  }

  private static @Nullable Moment time(ShownPosts.Post post, Heading blog) {
    Optional<Moment> stated = IsoDates.read(post.time());
    Moment published = blog.published();
    if (stated.isPresent() || published == null || post.time().length() != 5) {
      return stated.orElse(null);
    }
    return Moment.parse(published.date() + "T" + post.time()).orElse(null);
  }

  private List<Article> stated(Page page, Capture capture) {
    List<Json> posts = new ArrayList<>();
    for (Json object : page.data().objects()) {
      if (StructuredData.isType(object, "LiveBlogPosting")) {
        posts.addAll(object.get("liveBlogUpdate").each());
      }
    }
    if (posts.size() < FEWEST) {
      return List.of();
    }
    Heading blog = headings.read(page, capture, PageKind.LIVE_BLOG_POST);
    List<Article> articles = new ArrayList<>();
    for (Json post : posts.subList(0, Math.min(MOST, posts.size()))) {
      article(post, blog, capture, articles);
    }
    return articles.size() < FEWEST ? List.of() : articles;
  }

  private static void article(Json post, Heading blog, Capture capture, List<Article> articles) {
    String title = Lines.fold(Lines.unescape(post.get("headline").text()));
    String body = post.get("articleBody").text();
    if (body.isBlank()) {
      return;
    }
    Draft draft = new Draft();
    draft.add(Kind.HEADLINE, title, "", List.of());
    String plain = body.indexOf('<') >= 0 ? Markup.parse(body, "").wholeText() : body;
    for (String paragraph : Lines.unescape(plain).split("\\n\\s*", -1)) {
      draft.add(Kind.PARAGRAPH, Lines.fold(paragraph), "", List.of());
    }
    Moment published = IsoDates.read(post.get("datePublished").text()).orElse(null);
    add(draft, Headings.post(blog, title, List.of(), published), capture, articles);
  }

  private static void add(Draft draft, Heading heading, Capture capture, List<Article> articles) {
    Text text = draft.text();
    String whole = PageReader.idOf(capture, text);
    String id = capture.id() == null ? whole : whole + "#" + (articles.size() + 1);
    articles.add(new Article(id, heading, text, draft.blocks(), draft.links(), List.of()));
  }
}
