package org.dateline.app.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.dateline.app.record.StoryIndex;
import org.dateline.app.record.StoryRank;
import org.dateline.model.Article;
import org.dateline.model.DatedBy;
import org.dateline.model.Event;
import org.dateline.model.Figure;
import org.dateline.model.Ledger;
import org.dateline.model.Ledger.Claim;
import org.dateline.model.Ledger.Relation.Kind;
import org.dateline.model.Ledger.Tally;
import org.dateline.model.Moment;
import org.dateline.model.PlaceMention;
import org.dateline.model.Reading;
import org.dateline.model.Story;
import org.dateline.story.Happening;
import org.dateline.story.Happening.Telling;
import org.dateline.story.LedgerBuilder;
import org.dateline.story.Voices.Said;
import org.dateline.story.Voices.Voice;

/**
 * A story as its page shows it.
 *
 * @param story the story
 * @param readings of its articles, earliest first
 * @param ledger its numbers
 * @param voices who says what in it
 * @param happenings who did what to whom
 * @param palette colours of the sources, shared by all parts of the page
 */
public record StoryView(
    Story story,
    List<Reading> readings,
    Ledger ledger,
    List<Voice> voices,
    List<Happening> happenings,
    SourcePalette palette) {
  private static final int MOST_DISPUTES_IN_BRIEF = 2;
  private static final int LEAD_LENGTH = 240;
  private static final int SHORTEST_LEAD = 40; // characters; shorter ones are bylines and dates
  private static final Pattern SENTENCE = Pattern.compile("[.!?][\"”’')]*$");
  private static final int MOST_NUMBERS = 8; // in a line
  private static final int FEWEST_CHARTED = 3; // claims; fewer are read faster in the table

  // A page is whole in one response under 100 kB.
  private static final int MOST_CLAIMS = 40; // of a tally
  private static final int MOST_DEEDS = 50;
  private static final int MOST_SPEAKERS = 24;
  private static final int MOST_STATEMENTS = 4;

  static StoryView of(Story story, StoryIndex index) {
    return new StoryView(
        story,
        index.readings(story),
        index.ledger(story.id()),
        index.voices(story),
        index.happenings(story),
        new SourcePalette());
  }

  /** "14 articles, 5 independent origins, 9 outlets, 2 to 19 January". */
  public String facts() {
    long outlets =
        readings.stream().map(reading -> Wording.outlet(reading.article())).distinct().count();
    return count(readings.size(), "article")
        + ", "
        + count(story.origins().size(), "independent origin")
        + ", "
        + count((int) outlets, "outlet")
        + dates();
  }

  private String dates() {
    Moment first = story.first();
    Moment last = story.last();
    if (first == null || last == null) {
      return "";
    }
    return first.date().equals(last.date())
        ? ", " + first.date()
        : ", " + first.date() + " to " + last.date();
  }

  static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  public String rank() {
    return StoryRank.explain(story);
  }

  /** Tallies in which claims differ or one was taken back. */
  public List<Tally> disputed() {
    return ledger.tallies().stream().filter(StoryView::isDisputed).toList();
  }

  /**
   * Those that fit on the front page: first where a number was taken back, then as in the ledger.
   */
  public List<Tally> disputedInBrief() {
    return disputed().stream()
        .sorted(Comparator.comparing((Tally tally) -> !has(tally, Kind.RETRACTS)))
        .limit(MOST_DISPUTES_IN_BRIEF)
        .toList();
  }

  private static boolean has(Tally tally, Kind kind) {
    return tally.relations().stream().anyMatch(relation -> relation.kind() == kind);
  }

  private static boolean isDisputed(Tally tally) {
    return has(tally, Kind.DIFFERS) || has(tally, Kind.RETRACTS);
  }

  /** The first sentences of the earliest article that has any, not its byline or its date. */
  public String lead() {
    return readings.stream()
        .map(StoryView::lead)
        .filter(lead -> !lead.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static String lead(Reading reading) {
    return reading
        .article()
        .body()
        .lines()
        .map(String::strip)
        .filter(line -> line.length() >= SHORTEST_LEAD && SENTENCE.matcher(line).find())
        .findFirst()
        .map(StoryView::shorten)
        .orElse("");
  }

  private static String shorten(String lead) {
    if (lead.length() <= LEAD_LENGTH) {
      return lead;
    }
    int space = lead.lastIndexOf(' ', LEAD_LENGTH);
    return lead.substring(0, space < 0 ? LEAD_LENGTH : space) + "…";
  }

  /** Names of the places most often named, most often first. */
  public List<String> places() {
    Map<String, Integer> counts = new TreeMap<>();
    for (Reading reading : readings) {
      for (PlaceMention place : reading.annotated().all(PlaceMention.class)) {
        counts.merge(place.name(), 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
        .limit(6)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Who did what to whom: happenings that name somebody, by date. */
  public List<Done> deeds() {
    return happenings.stream()
        .map(Done::new)
        .filter(done -> !done.actors().isEmpty() || !done.recipients().isEmpty())
        .sorted(Comparator.comparing(Done::order))
        .toList();
  }

  /** The events for the page: whole ones first, then in time, no more than a page holds. */
  public List<Done> deedsInBrief() {
    return deeds().stream()
        .sorted(Comparator.comparing((Done done) -> !done.isWhole()))
        .limit(MOST_DEEDS)
        .sorted(Comparator.comparing(Done::order))
        .toList();
  }

  /** The speakers for the page, those with most statements. */
  public List<Voice> voicesInBrief() {
    return voices.subList(0, Math.min(MOST_SPEAKERS, voices.size()));
  }

  /** The newest of a speaker's statements. */
  public static List<Said> inBrief(Voice voice) {
    return voice.said().subList(0, Math.min(MOST_STATEMENTS, voice.said().size()));
  }

  /** Events with a place, for the map. */
  public List<Done> placed() {
    return deeds().stream().filter(done -> done.event().place() != null).toList();
  }

  /** The article of this id. */
  public Article article(String id) {
    return readings.stream()
        .map(Reading::article)
        .filter(article -> article.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no article " + id + " in this story"));
  }

  /** The claims of a tally, the first for each number. */
  public static List<Claim> numbers(Tally tally) {
    Map<String, Claim> first = new LinkedHashMap<>();
    tally.claims().forEach(claim -> first.putIfAbsent(ArticleView.value(claim), claim));
    return List.copyOf(first.values());
  }

  /**
   * The numbers that fit in a line: all where they are few, else those claimed now, and of these
   * the smallest and the largest.
   */
  public static List<Claim> numbersInBrief(Tally tally) {
    List<Claim> all = numbers(tally);
    if (all.size() <= MOST_NUMBERS) {
      return all;
    }
    Map<String, Claim> now = new LinkedHashMap<>();
    LedgerBuilder.claimedNow(tally).claims().stream()
        .sorted(Comparator.comparingLong(Claim::value))
        .forEach(claim -> now.putIfAbsent(ArticleView.value(claim), claim));
    List<Claim> sorted = List.copyOf(now.values());
    if (sorted.size() <= MOST_NUMBERS) {
      return sorted;
    }
    List<Claim> ends = new ArrayList<>(sorted.subList(0, MOST_NUMBERS / 2));
    ends.addAll(sorted.subList(sorted.size() - MOST_NUMBERS / 2, sorted.size()));
    return ends;
  }

  /** The claims that a page holds: the newest. */
  public static List<Claim> claimsInBrief(Tally tally) {
    int all = tally.claims().size();
    return tally.claims().subList(Math.max(0, all - MOST_CLAIMS), all);
  }

  /** Whether its own text or a later one takes this number back. */
  public static boolean isWithdrawn(Tally tally, Claim claim) {
    return claim.status() == Figure.Status.RETRACTED
        || tally.relations().stream()
            .anyMatch(each -> each.kind() == Kind.RETRACTS && each.a().equals(claim.id()));
  }

  /** The chart of a tally, as SVG; empty where there are too few claims to show a course. */
  public String chart(Tally tally) {
    return tally.claims().size() < FEWEST_CHARTED ? "" : LedgerChart.draw(tally, palette);
  }

  /** The map of the events, as SVG; empty where none has a place. */
  public String map() {
    return EventMap.draw(placed());
  }

  /** One happening, as its fullest telling has it. */
  public record Done(Happening happening) {
    public Article article() {
      return happening.fullest().article();
    }

    public Event event() {
      return happening.fullest().event();
    }

    /** "told by 3 origins" where more than one tells it, else nothing. */
    public String tellers() {
      return happening.origins() > 1 ? "told by " + count(happening.origins(), "origin") : "";
    }

    /** The other tellings. */
    public List<Telling> others() {
      return happening.tellings().subList(1, happening.tellings().size());
    }

    /** Whether it names both an actor and a recipient. */
    boolean isWhole() {
      return !event().actors().isEmpty() && !event().recipients().isEmpty();
    }

    /** Its date as a reader would write it, or the article's, or nothing. */
    public String when() {
      return words().isEmpty() ? published() : words();
    }

    /** What sorts happenings in time. */
    String order() {
      DatedBy date = event().date();
      return date == null || words().isEmpty() ? published() : date.value();
    }

    private String words() {
      DatedBy date = event().date();
      return date == null ? "" : TimeWording.of(date.value());
    }

    private String published() {
      return Wording.day(article().heading().published());
    }

    public String actors() {
      return String.join(
          ", ", event().actors().stream().map(actor -> actor.citation().quote()).toList());
    }

    public String recipients() {
      return String.join(
          ", ", event().recipients().stream().map(each -> each.citation().quote()).toList());
    }

    public String trigger() {
      return Wording.joined(event().trigger());
    }

    public String place() {
      PlaceMention place = event().place();
      return place == null ? "" : place.name();
    }
  }
}
