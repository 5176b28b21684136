package org.dateline.page;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Article;
import org.dateline.model.Article.Heading;
import org.dateline.model.Article.PageKind;
import org.dateline.model.Block.Kind;
import org.dateline.model.Capture;
import org.dateline.model.Moment;
import org.dateline.text.Text;

/** The posts of a live blog as articles of their own, where the page states them. */
final class LiveBlog {
  private static final int FEWEST = 2;
  private static final int MOST = 500;

  private LiveBlog() {}

  /** The posts in the order of the page; none when it is no live blog or states no texts. */
  static List<Article> read(Page page, Capture capture, HeadingReader headings) {
    boolean live =
        page.data().objects().stream()
            .anyMatch(object -> StructuredData.isType(object, "LiveBlogPosting"));
    if (!live) {
      return List.of();
    }
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
    Text text = draft.text();
    String whole = PageReader.idOf(capture, text);
    String id = capture.id() == null ? whole : whole + "#" + (articles.size() + 1);
    Heading heading = Headings.post(blog, title, List.of(), published);
    articles.add(new Article(id, heading, text, draft.blocks(), draft.links(), List.of()));
  }
}
