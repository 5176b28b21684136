package org.dateline.page;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.model.Capture;
import org.dateline.model.Moment;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * When a page was published and changed: every place that names a date has a vote of its weight,
 * and trained trees choose among the days by their votes; without trees, the day with most wins.
 * Immutable.
 */
final class DateReader {
  private static final Pattern IN_ADDRESS =
      Pattern.compile(
          "(?<!\\d)((?:19|20)\\d{2})[/._-]?(0[1-9]|1[0-2]|(?<=[/._-])[1-9](?=[/._-]))[/._-]?"
              + "(0[1-9]|[12]\\d|3[01]|(?<=[/._-])[1-9])(?!\\d)");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(?<!\\d)(0[1-9]|[12]\\d|3[01])([-._/]?)(0[1-9]|1[0-2])\\2(20\\d{2})(?!\\d)");
  private static final String META = "meta ";
  static final String MODEL = "model/page-date.bin";
  private static final double LEAST_PROBABLE = 0.2; // chance below which no day is asserted
  private static final int LONGEST_LINE = 260; // units of a block that may tell a date
  private static final int LONGEST_START =
      40; // units at the start of a story that may name its day
  private static final int NEAR = 8; // blocks from the headline
  private static final int MOST_TIMES = 60;
  private static final double LEAST = 0.29; // weight below which a date is not asserted

  private final WrittenDates written;
  private final Ages ages;
  private final Chooser chooser;
  private final Map<String, Double> weights = new HashMap<>();
  private final List<String> metas = new ArrayList<>(); // places in meta elements, in order

  /** What was found; null where nothing was. */
  record Dates(@Nullable Moment published, @Nullable Moment modified) {}

  /**
   * One naming of a date.
   *
   * @param moment what is named
   * @param weight how much the place counts
   * @param place where
   * @param distance blocks from the headline, for what stands in the text; else 0
   */
  record Vote(Moment moment, double weight, String place, int distance) {}

  DateReader(KnowledgePack pack) {
    written = new WrittenDates(pack.lexicon("page/month.tsv"));
    ages = new Ages(pack.lexicon("page/age.tsv"));
    chooser = Chooser.of(pack, MODEL, LEAST_PROBABLE);
    for (var row : pack.lexicon("page/date-place.tsv").rows()) {
      weights.put(row.get("place"), Double.valueOf(row.get("weight")));
    }
    weights.keySet().stream().filter(place -> place.startsWith(META)).sorted().forEach(metas::add);
  }

  WrittenDates written() {
    return written;
  }

  Ages ages() {
    return ages;
  }

  Dates read(Page page, Capture capture) {
    List<Vote> votes = possible(page, capture);
    Optional<LocalDate> day = chooser.best(DateCandidates.of(votes, ruled(votes), capture));
    Moment published = day.flatMap(chosen -> moment(votes, chosen)).orElse(null);
    Moment modified =
        votes.stream()
            .filter(vote -> vote.place().startsWith("modified"))
            .map(Vote::moment)
            .max(Comparator.naturalOrder())
            .orElse(null);
    return new Dates(published, modified);
  }

  private static LocalDate latest(Capture capture) {
    Instant retrieved = capture.retrievedAt();
    return retrieved == null
        ? LocalDate.of(2100, 1, 1)
        : retrieved.atOffset(ZoneOffset.UTC).toLocalDate().plusDays(1);
  }

  /** Readings of the day of publication. */
  List<Candidate<LocalDate>> candidates(Page page, Capture capture) {
    List<Vote> votes = possible(page, capture);
    return DateCandidates.of(votes, ruled(votes), capture);
  }

  private List<Vote> possible(Page page, Capture capture) {
    List<Vote> votes = votes(page, capture);
    LocalDate latest = latest(capture);
    votes.removeIf(vote -> vote.moment().date().isAfter(latest));
    return votes;
  }

  /** The day with most weight behind it, if it is enough. */
  private static Optional<LocalDate> ruled(List<Vote> votes) {
    Map<LocalDate, Double> sums = new TreeMap<>();
    Set<String> counted = new HashSet<>();
    for (Vote vote : votes) {
      if (counted.add(vote.place() + vote.moment().date())) {
        sums.merge(vote.moment().date(), vote.weight(), Double::sum);
      }
    }
    LocalDate best = null;
    double most = LEAST;
    for (Map.Entry<LocalDate, Double> sum : sums.entrySet()) {
      if (sum.getValue() > most + 1e-9) {
        most = sum.getValue();
        best = sum.getKey();
      }
    }
    return Optional.ofNullable(best);
  }

  /** The fullest naming of a day: not that of a change, with the time. */
  private static Optional<Moment> moment(List<Vote> votes, LocalDate day) {
    return votes.stream()
        .filter(vote -> vote.moment().date().equals(day))
        .max(
            Comparator.comparing((Vote vote) -> !vote.place().startsWith("modified"))
                .thenComparing(vote -> vote.moment().time() != null)
                .thenComparingDouble(Vote::weight))
        .map(Vote::moment);
  }

  /** Every naming of a date on a page. */
  List<Vote> votes(Page page, Capture capture) {
    List<Vote> votes = new ArrayList<>();
    inData(page, votes);
    inMeta(page, votes);
    inElements(page, votes);
    inAddress(page, capture, votes);
    inScripts(page, votes);
    inText(page, capture, votes);
    return votes;
  }

  private void vote(List<Vote> votes, String place, String value) {
    if (value.isBlank()) {
      return;
    }
    IsoDates.read(value)
        .or(() -> written.in(value, false).stream().findFirst().map(on -> Moment.of(on.date())))
        .ifPresent(moment -> vote(votes, place, moment));
  }

  private void vote(List<Vote> votes, String place, Moment moment) {
    vote(votes, place, moment, 0);
  }

  private void vote(List<Vote> votes, String place, Moment moment, int distance) {
    double weight = weights.getOrDefault(place, 0.0);
    if (moment.date().getYear() >= 1990) {
      votes.add(new Vote(moment, weight, place, distance));
    }
  }

  private void inData(Page page, List<Vote> votes) {
    int articles = 0;
    for (Json object : page.data().objects()) {
      boolean article = StructuredData.isArticle(object);
      articles += article ? 1 : 0;
      String kind = article && articles == 1 ? "data article " : "data other ";
      boolean counts = !article || articles == 1;
      if (counts && !object.get("datePublished").text().isEmpty()) {
        vote(votes, kind + "published", object.get("datePublished").text());
      }
      if (counts && !object.get("dateCreated").text().isEmpty()) {
        vote(votes, kind + "created", object.get("dateCreated").text());
      }
      if (counts && !object.get("uploadDate").text().isEmpty()) {
        vote(votes, "data upload", object.get("uploadDate").text());
      }
      if (article && articles == 1) {
        vote(votes, "modified in data", object.get("dateModified").text());
      }
    }
  }

  private void inMeta(Page page, List<Vote> votes) {
    for (String place : metas) {
      vote(votes, place, page.meta().first(place.substring(META.length())));
    }
    vote(
        votes,
        "modified in meta",
        page.meta().first("article:modified_time", "og:updated_time", "last-modified"));
  }

  private void inElements(Page page, List<Vote> votes) {
    int count = 0;
    for (Element element : page.index().times()) {
      if (count++ >= MOST_TIMES) {
        break;
      }
      String stated = element.attr("datetime");
      boolean changed =
          (element.className().contains("updated") && count > 1)
              || element.attr("itemprop").equals("dateModified");
      String place =
          changed
              ? "modified in element"
              : element.attr("itemprop").equals("datePublished") || element.hasAttr("pubdate")
                  ? "time published"
                  : count == 1 ? "time first" : "time other";
      vote(votes, place, stated.isEmpty() ? element.text() : stated);
    }
    page.index().properties().stream()
        .filter(DateReader::isPublished)
        .findFirst()
        .ifPresent(marked -> {
          String stated = marked.attr("content");
          vote(votes, "itemprop", stated.isEmpty() ? marked.text() : stated);
        });
  }

  private static boolean isPublished(Element element) {
    return element.attr("itemprop").strip().equalsIgnoreCase("datePublished")
        && !element.normalName().equals("time")
        && !element.normalName().equals("meta");
  }

  private void inAddress(Page page, Capture capture, List<Vote> votes) {
    URI retrieved = capture.url();
    String whole = retrieved == null ? page.meta().first("og:url") : retrieved.toString();
    String address = whole.substring(Math.max(0, whole.lastIndexOf("http://")));
    Matcher matcher = IN_ADDRESS.matcher(address);
    boolean may = hasCentury(address);
    while (may && matcher.find()) {
      boolean parted = matcher.group().length() > 8;
      String iso = matcher.group(1) + "-" + two(matcher.group(2)) + "-" + two(matcher.group(3));
      Moment.parse(iso)
          .ifPresent(moment -> vote(votes, parted ? "address" : "address digits", moment));
    }
    Matcher reversed = DAY_FIRST.matcher(address);
    while (may && reversed.find()) {
      String iso = reversed.group(4) + "-" + reversed.group(3) + "-" + reversed.group(1);
      String place = reversed.group(2).isEmpty() ? "address digits" : "address";
      Moment.parse(iso).ifPresent(moment -> vote(votes, place, moment));
    }
    String image = page.meta().first("og:image");
    Matcher pictured = IN_ADDRESS.matcher(image);
    if (hasCentury(image) && pictured.find()) {
      String iso = pictured.group(1) + "-" + two(pictured.group(2)) + "-" + two(pictured.group(3));
      Moment.parse(iso).ifPresent(moment -> vote(votes, "image address", moment));
    }
  }

  private static boolean hasCentury(String address) {
    return address.contains("20") || address.contains("19");
  }

  private void inScripts(Page page, List<Vote> votes) {
    for (ScriptDates.Field field : ScriptDates.in(page.index())) {
      String place = "script " + field.name();
      if (weights.containsKey(place)) {
        vote(votes, place, field.value());
      }
    }
    String description = page.meta().first("description", "og:description");
    written.in(description, isAmerican(page)).stream()
        .findFirst()
        .ifPresent(date -> vote(votes, "description", Moment.of(date.date())));
  }

  private static String two(String number) {
    return number.length() == 1 ? "0" + number : number;
  }

  private void inText(Page page, Capture capture, List<Vote> votes) {
    int title = page.features().titleAt();
    boolean monthFirst = isAmerican(page);
    int given = 0;
    for (PageBlock block : page.outline().blocks()) {
      if (block.length() > LONGEST_LINE) {
        atStart(block, title, monthFirst, votes);
        continue;
      }
      if (!Ages.hasDigit(block.text()) && capture.retrievedAt() == null) {
        continue;
      }
      List<WrittenDates.Written> dates = written.in(block.text(), monthFirst);
      if (!dates.isEmpty()) {
        String place = placeOf(page, block, title, dates.size() > 1, given);
        vote(votes, place, Moment.of(dates.getFirst().date()), block.index() - title);
        given++;
      } else {
        age(page, block, capture, votes);
      }
    }
  }

  /** Some stories begin with their day: "27.1.2022 - The council …". */
  private void atStart(PageBlock block, int title, boolean monthFirst, List<Vote> votes) {
    if (title >= 0 && Math.abs(block.index() - title) <= NEAR) {
      String start = block.text().substring(0, LONGEST_START);
      written.in(start, monthFirst).stream()
          .filter(date -> date.span().start() <= 2)
          .findFirst()
          .ifPresent(
              date -> vote(votes, "text near", Moment.of(date.date()), block.index() - title));
    }
  }

  private void age(Page page, PageBlock block, Capture capture, List<Vote> votes) {
    Instant retrieved = capture.retrievedAt();
    int distance = block.index() - page.features().titleAt();
    if (retrieved != null && distance >= -3 && distance <= 6) {
      ages.in(block.text()).ifPresent(age -> vote(votes, "age", age.before(retrieved)));
    }
  }

  private static String placeOf(Page page, PageBlock block, int title, boolean several, int given) {
    boolean lead = page.features().facts(block.index()).furniture() != null;
    int distance = title < 0 ? 99 : block.index() - title;
    boolean near = distance >= -3 && distance <= 8 && distance != 0;
    boolean shortLine = block.length() < 80;
    if (near && shortLine) {
      return several ? "text near with two" : lead ? "text near with words" : "text near";
    }
    if (lead && shortLine) {
      return "text with words";
    }
    return given == 0 && shortLine ? "text first" : shortLine ? "text short" : "text";
  }

  private static boolean isAmerican(Page page) {
    String language = page.index().ofPage("lang") + " " + page.meta().first("og:locale");
    String folded = language.toLowerCase(Locale.ROOT).replace('_', '-');
    return folded.contains("en-us") || folded.strip().equals("en");
  }
}
