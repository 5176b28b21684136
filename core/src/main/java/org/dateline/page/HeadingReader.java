package org.dateline.page;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.model.Article.Heading;
import org.dateline.model.Article.PageKind;
import org.dateline.model.Capture;
import org.dateline.model.Moment;
import org.dateline.model.Outlet;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What stands around an article on its page: title, byline, dates, outlet, topics. Immutable. */
final class HeadingReader {
  private static final int MOST_TOPICS = 40;
  private static final int LONGEST_TOPIC = 80; // units

  static final String TITLES = "model/page-title.bin";
  static final String BYLINES = "model/page-byline.bin";
  private static final double LEAST_TITLE = 0; // a page nearly always has a headline
  private static final double LEAST_BYLINE = 0.08; // chance below which nobody is named

  private final BylineReader bylines;
  private final DateReader dates;
  private final Chooser titles;
  private final Chooser authors;

  HeadingReader(KnowledgePack pack, DateReader dates) {
    this.bylines = new BylineReader(pack);
    this.dates = dates;
    this.titles = Chooser.of(pack, TITLES, LEAST_TITLE);
    this.authors = Chooser.of(pack, BYLINES, LEAST_BYLINE);
  }

  /** The heading of a page of this kind. */
  Heading read(Page page, Capture capture, PageKind kind) {
    Outlet outlet = OutletReader.read(page, capture);
    String title =
        titles.best(TitleCandidates.of(page, capture, outlet.name(), label(outlet))).orElse("");
    boolean written = kind != PageKind.ERROR_PAGE && kind != PageKind.CONSENT_PAGE;
    List<String> byline = written ? byline(page, outlet, title) : List.of();
    DateReader.Dates found = dates.read(page, capture);
    Moment published = found.published() == null ? hinted(capture).orElse(null) : found.published();
    return new Heading(
        address(page, capture),
        outlet,
        title.isEmpty() ? orEmpty(capture.hints().title()) : title,
        byline,
        published,
        found.modified(),
        retrieved(capture),
        language(page),
        topics(page),
        "",
        null,
        LeadImage.of(page),
        isFree(page),
        kind);
  }

  private List<String> byline(Page page, Outlet outlet, String title) {
    String key = TitleReader.key(title);
    BylineCandidates candidates = new BylineCandidates(page, bylines, outlet.name());
    return authors
        .best(candidates.named(name -> isSomebody(name, key)))
        .map(candidates::withColleagues)
        .orElse(List.of());
  }

  /** Not the headline, no age, nothing in lower case, nothing that ends in a month or weekday. */
  private boolean isSomebody(String name, String titleKey) {
    BylineWords words = bylines.words();
    String last = name.substring(name.lastIndexOf(' ') + 1);
    boolean timed = words.times(last) > 0;
    boolean time =
        timed && (words.givenShare(List.of(name)) == 0 || name.indexOf(',') >= 0); // no person
    boolean month = timed && name.indexOf(' ') < 0;
    boolean cased = !name.equals(name.toUpperCase(Locale.ROOT));
    boolean phrase = cased && name.indexOf(' ') > 0 && name.equals(name.toLowerCase(Locale.ROOT));
    return !time
        && !month
        && !phrase
        && dates.ages().in(name).isEmpty()
        && !TitleReader.key(name).equals(titleKey);
  }

  /** Readings of a page's headline, byline and date, for training. */
  HeadSample sample(Page page, Capture capture) {
    Outlet outlet = OutletReader.read(page, capture);
    return new HeadSample(
        HeadSample.readings(
            TitleCandidates.of(page, capture, outlet.name(), label(outlet)), title -> title),
        HeadSample.readings(
            new BylineCandidates(page, bylines, outlet.name()).named(name -> true),
            names -> String.join(", ", names)),
        HeadSample.readings(dates.candidates(page, capture), String::valueOf));
  }

  static String orEmpty(@Nullable String value) {
    return value == null ? "" : value;
  }

  static @Nullable String retrieved(Capture capture) {
    Instant retrieved = capture.retrievedAt();
    return retrieved == null ? null : retrieved.toString();
  }

  static Optional<Moment> hinted(Capture capture) {
    return IsoDates.read(orEmpty(capture.hints().published()));
  }

  private static String label(Outlet outlet) {
    int dot = outlet.domain().indexOf('.');
    return dot < 0 ? outlet.domain() : outlet.domain().substring(0, dot);
  }

  private static @Nullable String address(Page page, Capture capture) {
    Element canonical = page.index().link("canonical");
    String stated = canonical == null ? page.meta().first("og:url") : canonical.attr("href");
    URI retrieved = capture.url();
    if (stated.isBlank() || !stated.contains("/")) {
      return retrieved == null ? null : retrieved.toString();
    }
    return Addresses.absolute(retrieved == null ? "" : retrieved.toString(), stated);
  }

  private static String language(Page page) {
    List<String> stated =
        List.of(
            page.index().ofPage("lang"),
            page.index().ofPage("xml:lang"),
            page.meta().first("content-language", "language", "dc.language"),
            page.meta().first("og:locale"));
    for (String language : stated) {
      String code = language.strip().toLowerCase(Locale.ROOT).split("[-_,; ]", -1)[0];
      if (code.length() == 2 && isLetter(code.charAt(0)) && isLetter(code.charAt(1))) {
        return code;
      }
    }
    return "und";
  }

  private static boolean isLetter(char unit) {
    return unit >= 'a' && unit <= 'z';
  }

  private static List<String> topics(Page page) {
    Set<String> topics = new LinkedHashSet<>();
    topics.addAll(page.meta().all("article:section"));
    topics.addAll(page.meta().all("article:tag"));
    page.data()
        .article()
        .ifPresent(data -> {
          data.get("articleSection").each().forEach(topic -> topics.add(topic.text()));
          data.get("keywords").each().forEach(topic -> addParts(topic.text(), topics));
        });
    addParts(page.meta().first("news_keywords", "keywords", "parsely-tags"), topics);
    List<String> clean = new ArrayList<>();
    for (String topic : topics) {
      String words = Lines.fold(Lines.unescape(topic));
      if (!words.isEmpty() && words.length() <= LONGEST_TOPIC && clean.size() < MOST_TOPICS) {
        clean.add(words);
      }
    }
    return clean;
  }

  private static void addParts(String list, Set<String> topics) {
    for (String topic : list.split("[,;]", -1)) {
      topics.add(topic.strip());
    }
  }

  /** Free unless the page says otherwise, of the whole or of a part (schema.org's paywalls). */
  private static boolean isFree(Page page) {
    List<String> said = new ArrayList<>();
    page.data()
        .article()
        .ifPresent(data -> {
          said.add(data.get("isAccessibleForFree").text());
          data.get("hasPart")
              .each()
              .forEach(part -> said.add(part.get("isAccessibleForFree").text()));
        });
    for (Element element : page.index().properties()) {
      if (element.attr("itemprop").strip().equalsIgnoreCase("isAccessibleForFree")) {
        said.add(element.hasAttr("content") ? element.attr("content") : element.text());
      }
    }
    String tier = page.meta().first("article:content_tier");
    return said.stream().noneMatch(word -> word.strip().toLowerCase(Locale.ROOT).endsWith("false"))
        && !tier.equals("locked")
        && !tier.equals("metered");
  }
}
