package org.dateline.page;

import java.util.List;
import org.dateline.model.Article.Heading;
import org.dateline.model.Article.PageKind;
import org.dateline.model.Capture;
import org.dateline.model.Moment;
import org.dateline.model.Outlet;
import org.jspecify.annotations.Nullable;

/** Headings made from others, and from what a plain-text copy shows. */
final class Headings {
  private Headings() {}

  static Heading credited(Heading heading, CreditReader.Credit credit) {
    return new Heading(
        heading.url(),
        heading.outlet(),
        heading.title(),
        heading.byline(),
        heading.published(),
        heading.modified(),
        heading.retrieved(),
        heading.language(),
        heading.topics(),
        credit.agency(),
        credit.dateline(),
        heading.image(),
        heading.accessibleForFree(),
        heading.kind());
  }

  static Heading ofCopy(PlainTextReader.Copy copy, Capture capture, @Nullable Moment published) {
    String title = copy.title();
    String domain = OutletReader.domain(OutletReader.host(capture.url()));
    String hinted = HeadingReader.orEmpty(capture.hints().outlet());
    String outlet = hinted.isEmpty() ? copy.outlet() : hinted;
    return new Heading(
        capture.url() == null ? null : capture.url().toString(),
        new Outlet(outlet, domain),
        title.isEmpty() ? HeadingReader.orEmpty(capture.hints().title()) : title,
        copy.bylines(),
        published,
        null,
        HeadingReader.retrieved(capture),
        "und",
        copy.topics(),
        "",
        null,
        "",
        true,
        PageKind.ARTICLE);
  }

  /** The heading of one post of a live blog. */
  static Heading post(Heading blog, String title, List<String> byline, @Nullable Moment published) {
    return new Heading(
        blog.url(),
        blog.outlet(),
        title,
        byline.isEmpty() ? blog.byline() : byline,
        published,
        null,
        blog.retrieved(),
        blog.language(),
        blog.topics(),
        "",
        null,
        blog.image(),
        blog.accessibleForFree(),
        PageKind.LIVE_BLOG_POST);
  }
}
