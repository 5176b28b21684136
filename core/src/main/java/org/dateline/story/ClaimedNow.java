package org.dateline.story;

import java.util.List;
import org.dateline.model.Ledger.Claim;
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

  static ClaimedNow of(List<Claim> claims) {
    long from = claims.stream().mapToLong(Claim::value).min().orElse(0);
    long to = claims.stream().mapToLong(ClaimedNow::end).max().orElse(0);
    return new ClaimedNow(claims, from, to);
  }

  private static long end(Claim claim) {
    @Nullable Long end = claim.to();
    return end == null ? claim.value() : end;
  }
}
