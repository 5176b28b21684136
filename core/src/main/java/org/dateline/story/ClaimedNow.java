package org.dateline.story;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.model.Figure.Status;
import org.dateline.model.Ledger.Claim;
import org.dateline.model.Ledger.Tally;
import org.dateline.model.Moment;
import org.jspecify.annotations.Nullable;

/**
 * What is claimed now of one count.
 *
 * @param claims the latest claim of each source, earliest first
 * @param from the smallest number among them; 0 when there is none
 * @param to the largest number among them; 0 when there is none
 */
public record ClaimedNow(List<Claim> claims, long from, long to) {
  public ClaimedNow {
    claims = List.copyOf(claims);
  }

  /**
   * The latest claim of each source, without what was taken back, planned, feared or denied,
   * without what only adds to an earlier number, and without what later reports have overtaken: a
   * number they give as the earlier one, and a "none yet" that was followed by a number.
   */
  static ClaimedNow of(Tally tally) {
    Map<String, Claim> latest = new LinkedHashMap<>();
    for (Claim claim : tally.claims()) {
      if (claim.status() == Status.SUPERSEDED) {
        latest.values().removeIf(earlier -> earlier.value() == claim.value());
      } else if (claim.status() == Status.STATED && !claim.additional()) {
        latest.values().removeIf(earlier -> isNoneYet(earlier, claim));
        String source = claim.source();
        String voice = source == null ? "writer " + claim.outlet() : source;
        Claim before = latest.get(voice);
        if (before == null || !isOlder(claim, before)) {
          latest.remove(voice); // to the end of the order
          latest.put(voice, claim);
        }
      }
    }
    return of(List.copyOf(latest.values()));
  }

  private static ClaimedNow of(List<Claim> claims) {
    long from = claims.stream().mapToLong(Claim::value).min().orElse(0);
    long to = claims.stream().mapToLong(ClaimedNow::end).max().orElse(0);
    return new ClaimedNow(claims, from, to);
  }

  /**
   * Whether the text gives a number behind another though it stands for an earlier day: "23, far
   * above the five of the day before".
   */
  private static boolean isOlder(Claim claim, Claim before) {
    return dated(claim).isBefore(dated(before));
  }

  private static ClaimDay dated(Claim claim) {
    return new ClaimDay(claim.article(), day(claim).orElse(null));
  }

  private static boolean isNoneYet(Claim earlier, Claim later) {
    Optional<LocalDate> day = day(earlier);
    return earlier.value() == 0
        && later.value() > 0
        && day.isPresent()
        && day(later).filter(other -> other.isAfter(day.get())).isPresent();
  }

  private static Optional<LocalDate> day(Claim claim) {
    String asOf = claim.asOf();
    Optional<Moment> given = asOf == null ? Optional.empty() : Moment.parse(asOf);
    return given.or(() -> Optional.ofNullable(claim.published())).map(Moment::date);
  }

  private static long end(Claim claim) {
    @Nullable Long end = claim.to();
    return end == null ? claim.value() : end;
  }
}
