package org.dateline.app.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.app.record.StoryIndex;
import org.dateline.app.record.StoryRank;
import org.dateline.model.Article;
import org.dateline.model.Citation;
import org.dateline.model.Entity;
import org.dateline.model.Event;
import org.dateline.model.Ledger;
import org.dateline.model.Ledger.Relation.Kind;
import org.dateline.model.Ledger.Tally;
import org.dateline.model.Moment;
import org.dateline.model.PlaceMention;
import org.dateline.model.Reading;
import org.dateline.model.Statement;
import org.dateline.model.Story;

/**
 * A story as its page shows it.
 *
 * @param story the story
 * @param readings of its articles, earliest first
 * @param ledger its numbers
 * @param palette colours of the sources, shared by all parts of the page
 */
public record StoryView(Story story, List<Reading> readings, Ledger ledger, SourcePalette palette) {
  private static final int MOST_DISPUTES_IN_BRIEF = 2;
  private static final int LEAD_LENGTH = 240;

  // A page is whole in one response under 100 kB.
  private static final int MOST_DEEDS = 50;
  private static final int MOST_SPEAKERS = 24;
  private static final int MOST_STATEMENTS = 4;

  static StoryView of(Story story, StoryIndex index) {
    return new StoryView(
        story, index.readings(story), index.ledger(story.id()), new SourcePalette());
  }

  /** "14 articles, 5 independent origins, 9 outlets, 2 to 19 January". */
  public String facts() {
    long outlets = readings.stream().map(reading -> outlet(reading.article())).distinct().count();
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

  public List<Tally> disputedInBrief() {
    return disputed().stream().limit(MOST_DISPUTES_IN_BRIEF).toList();
  }

  private static boolean isDisputed(Tally tally) {
    return tally.relations().stream()
        .anyMatch(relation -> relation.kind() == Kind.DIFFERS || relation.kind() == Kind.RETRACTS);
  }

  /** The first words of the earliest article's body. */
  public String lead() {
    return readings.isEmpty() ? "" : shorten(readings.get(0).article().body());
  }

  private static String shorten(String body) {
    int paragraph = body.indexOf("\n\n");
    String first = paragraph < 0 ? body : body.substring(0, paragraph);
    return first.length() <= LEAD_LENGTH ? first : first.substring(0, LEAD_LENGTH) + "…";
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

  /** Who said what: statements of named speakers by speaker, speakers with most first. */
  public Map<String, List<Said>> bySpeaker() {
    Map<String, List<Said>> grouped = new LinkedHashMap<>();
    for (int at = readings.size() - 1; at >= 0; at--) {
      Reading reading = readings.get(at);
      for (Statement statement : reading.statements()) {
        if (statement.within() == null && !statement.content().isEmpty()) {
          grouped
              .computeIfAbsent(speaker(reading, statement), key -> new ArrayList<>())
              .add(new Said(reading.article(), statement));
        }
      }
    }
    Map<String, List<Said>> ordered = new LinkedHashMap<>();
    grouped.entrySet().stream()
        .sorted(Comparator.comparingInt(entry -> -entry.getValue().size()))
        .forEach(entry -> ordered.put(entry.getKey(), entry.getValue()));
    return ordered;
  }

  private static String speaker(Reading reading, Statement statement) {
    String id = statement.speaker();
    if (id != null) {
      for (Entity entity : reading.annotated().entities()) {
        if (entity.id().equals(id)) {
          return entity.name();
        }
      }
    }
    return statement.source().isEmpty() ? "unnamed" : statement.source().get(0).quote();
  }

  /** Who did what to whom: events that name somebody, in the order of their dates. */
  public List<Done> deeds() {
    List<Done> deeds = new ArrayList<>();
    for (Reading reading : readings) {
      for (Event event : reading.events()) {
        if (!event.actors().isEmpty() || !event.recipients().isEmpty()) {
          deeds.add(new Done(reading.article(), event));
        }
      }
    }
    deeds.sort(Comparator.comparing(Done::when));
    return deeds;
  }

  /** The events for the page: whole ones first, then in time, no more than a page holds. */
  public List<Done> deedsInBrief() {
    return deeds().stream()
        .sorted(Comparator.comparing((Done done) -> !done.isWhole()))
        .limit(MOST_DEEDS)
        .sorted(Comparator.comparing(Done::when))
        .toList();
  }

  /** The speakers for the page, those with most statements. */
  public Map<String, List<Said>> speakersInBrief() {
    Map<String, List<Said>> brief = new LinkedHashMap<>();
    bySpeaker().entrySet().stream()
        .limit(MOST_SPEAKERS)
        .forEach(entry -> brief.put(entry.getKey(), entry.getValue()));
    return brief;
  }

  /** The newest of a speaker's statements. */
  public static List<Said> inBrief(List<Said> statements) {
    return statements.subList(0, Math.min(MOST_STATEMENTS, statements.size()));
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

  static String outlet(Article article) {
    String name = article.heading().outlet().name();
    return name.isEmpty() ? article.heading().outlet().domain() : name;
  }

  /** The chart of a tally, as SVG. */
  public String chart(Tally tally) {
    return LedgerChart.draw(tally, palette);
  }

  /** The map of the events, as SVG; empty where none has a place. */
  public String map() {
    return EventMap.draw(placed());
  }

  /** One statement and the article it stands in. */
  public record Said(Article article, Statement statement) {
    /** What was said, its pieces joined. */
    public String words() {
      return String.join(" … ", statement.content().stream().map(Citation::quote).toList());
    }

    public String cue() {
      return String.join(" ", statement.cue().stream().map(Citation::quote).toList());
    }
  }

  /** One event and the article it stands in. */
  public record Done(Article article, Event event) {
    /** Whether it names both an actor and a recipient. */
    boolean isWhole() {
      return !event.actors().isEmpty() && !event.recipients().isEmpty();
    }

    /** Its date, or the article's, or nothing; sorts in time. */
    public String when() {
      if (event.date() != null) {
        return event.date().value();
      }
      Moment published = article.heading().published();
      return published == null ? "" : published.date().toString();
    }

    public String actors() {
      return String.join(
          ", ", event.actors().stream().map(actor -> actor.citation().quote()).toList());
    }

    public String recipients() {
      return String.join(
          ", ", event.recipients().stream().map(each -> each.citation().quote()).toList());
    }

    public String trigger() {
      return String.join(" … ", event.trigger().stream().map(Citation::quote).toList());
    }

    public String place() {
      PlaceMention place = event.place();
      return place == null ? "" : place.name();
    }
  }
}
