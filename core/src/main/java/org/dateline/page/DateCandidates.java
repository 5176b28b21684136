package org.dateline.page;

import java.net.URI;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.model.Capture;
import org.dateline.page.DateReader.Vote;
import org.jspecify.annotations.Nullable;

/** The days that one page may have been published on. For one page, in one thread. */
final class DateCandidates {
  private static final int FAR = 999; // days or blocks

  /** Kinds of places that name a date. */
  private enum Place {
    DATA_PUBLISHED("data article published"),
    DATA_CREATED("data article created"),
    DATA_OTHER("data "),
    MODIFIED("modified"),
    META_ARTICLE("meta article:published_time"),
    META_MODIFIED("meta article:modified_time"),
    META_UPDATED("meta og:updated_time"),
    META_DATE("meta date"),
    META_OTHER("meta "),
    TIME_PUBLISHED("time published"),
    TIME_FIRST("time first"),
    TIME_OTHER("time other"),
    ITEMPROP("itemprop"),
    ADDRESS_DIGITS("address digits"),
    ADDRESS("address"),
    IMAGE("image address"),
    SCRIPT_CREATED("script create"),
    SCRIPT("script"),
    DESCRIPTION("description"),
    NEAR_WORDS("text near with words"),
    NEAR_TWO("text near with two"),
    NEAR("text near"),
    WORDS("text with words"),
    FIRST("text first"),
    SHORT("text short"),
    TEXT("text"),
    AGE("age");

    private final String opening;

    Place(String opening) {
      this.opening = opening;
    }

    private static Place of(String place) {
      for (Place each : PLACES) {
        if (place.startsWith(each.opening)) {
          return each;
        }
      }
      return TEXT;
    }
  }

  private static final Place[] PLACES = Place.values();

  private static final class Day {
    private final LocalDate date;
    private final int order;
    private final int[] counts = new int[PLACES.length];
    private double weight;
    private double most;
    private int votes;
    private int distance = FAR;
    private boolean timed;

    private Day(LocalDate date, int order) {
      this.date = date;
      this.order = order;
    }

    private void add(Vote vote) {
      int place = Place.of(vote.place()).ordinal();
      weight += counts[place] == 0 ? vote.weight() : 0;
      most = Math.max(most, vote.weight());
      counts[place]++;
      votes++;
      timed |= vote.moment().time() != null;
      boolean written = place >= Place.NEAR_WORDS.ordinal();
      if (written && Math.abs(vote.distance()) < Math.abs(distance)) {
        distance = vote.distance();
      }
    }

    private boolean has(Place place) {
      return counts[place.ordinal()] > 0;
    }
  }

  private final Map<LocalDate, Day> days = new LinkedHashMap<>();
  private final @Nullable LocalDate[] firsts = new LocalDate[PLACES.length];
  private final int[] totals = new int[PLACES.length];
  private final @Nullable LocalDate ruled;
  private final @Nullable LocalDate archived;

  private DateCandidates(List<Vote> votes, Optional<LocalDate> ruled, Capture capture) {
    this.ruled = ruled.orElse(null);
    this.archived = archived(capture);
    // The rule of thumb comes first, for where there are no trees.
    ruled.ifPresent(day -> days.put(day, new Day(day, 0)));
    for (Vote vote : votes) {
      LocalDate date = vote.moment().date();
      days.computeIfAbsent(date, day -> new Day(day, days.size())).add(vote);
      totals[Place.of(vote.place()).ordinal()]++;
    }
    for (Place place : PLACES) {
      firsts[place.ordinal()] = first(place);
    }
  }

  static List<Candidate<LocalDate>> of(
      List<Vote> votes, Optional<LocalDate> ruled, Capture capture) {
    DateCandidates all = new DateCandidates(votes, ruled, capture);
    List<Candidate<LocalDate>> candidates = new ArrayList<>();
    FeatureRow row = FeatureRow.plain();
    for (Day day : all.days.values()) {
      row.clear();
      all.put(row, day);
      candidates.add(new Candidate<>(day.date, row.values()));
    }
    return candidates;
  }

  /** The day an archive took the page, from the address of the copy. */
  private static @Nullable LocalDate archived(Capture capture) {
    URI address = capture.url();
    String path = address == null || address.getPath() == null ? "" : address.getPath();
    int at = path.startsWith("/web/") ? 5 : -1;
    if (at < 0 || path.length() < at + 8) {
      return null;
    }
    return IsoDates.read(path.substring(at, at + 8)).map(moment -> moment.date()).orElse(null);
  }

  private void put(FeatureRow row, Day day) {
    for (Place place : PLACES) {
      int count = day.counts[place.ordinal()];
      row.put("named in", place.ordinal(), count);
      row.put("page names in", place.ordinal(), totals[place.ordinal()]);
    }
    double sum = days.values().stream().mapToDouble(each -> each.weight).sum();
    row.put("ruled", day.date.equals(ruled));
    row.put("weight", day.weight);
    row.put("most", day.most);
    row.put("share", sum == 0 ? 0 : day.weight / sum);
    row.put("rank", (int) days.values().stream().filter(each -> each.weight > day.weight).count());
    row.put("votes", day.votes);
    row.put("days", days.size());
    row.put("order", day.order);
    row.put("distance", day.distance);
    row.put("timed", day.timed);
    row.put(
        "earlier",
        (int) days.values().stream().filter(each -> each.date.isBefore(day.date)).count());
    row.put(
        "later", (int) days.values().stream().filter(each -> each.date.isAfter(day.date)).count());
    row.put("nearer", (int) days.values().stream().filter(each -> isNearer(each, day)).count());
    row.put("from ruled", between(ruled, day.date));
    row.put("from archived", between(archived, day.date));
    for (Place place : PLACES) {
      if (place.ordinal() <= Place.NEAR.ordinal()) {
        row.put("from", place.ordinal(), between(firsts[place.ordinal()], day.date));
      }
    }
    row.put("first of month", day.date.getDayOfMonth() == 1);
  }

  private static boolean isNearer(Day one, Day other) {
    return Math.abs(one.distance) < Math.abs(other.distance);
  }

  private @Nullable LocalDate first(Place place) {
    for (Day day : days.values()) {
      if (day.has(place)) {
        return day.date;
      }
    }
    return null;
  }

  private static int between(@Nullable LocalDate one, LocalDate other) {
    return one == null
        ? -FAR - 1
        : (int) Math.max(-FAR, Math.min(FAR, ChronoUnit.DAYS.between(one, other)));
  }
}
