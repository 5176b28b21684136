package org.dateline.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stated count of people (later: of anything) in one measure, with its hedge.
 *
 * @param id digest of measure and spans
 * @param quantity the numeral with its hedge
 * @param value the number; of a range, its lower end
 * @param to the upper end of a range, or null
 * @param bound what the hedge makes of it
 * @param measure a measure of the knowledge files: {@code killed}, {@code detained} …
 * @param who the people counted, as they stand, or null
 * @param source whom the sentence credits, as it stands, or null when the writer says it
 * @param attribution id of the statement it stands in, or null
 * @param place where, or null
 * @param date as of when, and how that is known, or null
 * @param additional whether it adds to an earlier number ("another 30")
 * @param status whether it is stated as so
 * @param partOf id of the figure of which this one is a part, or null
 * @param provenance how it was found
 */
public record Figure(
    String id,
    Citation quantity,
    long value,
    @Nullable Long to,
    Bound bound,
    String measure,
    @Nullable Citation who,
    @Nullable Citation source,
    @Nullable String attribution,
    @Nullable PlaceMention place,
    @Nullable DatedBy date,
    boolean additional,
    Status status,
    @Nullable String partOf,
    Provenance provenance)
    implements Entry {

  /** Whether a figure is stated as so; {@code RETRACTED} when the text itself takes it back. */
  public enum Status {
    STATED,
    DENIED,
    HYPOTHETICAL,
    PLANNED,
    /** An older number given for comparison: "rose to 40 from 33". */
    SUPERSEDED,
    RETRACTED
  }

  @Override
  public List<Citation> citations() {
    List<Citation> all = new ArrayList<>();
    all.add(quantity);
    if (who != null) {
      all.add(who);
    }
    if (source != null) {
      all.add(source);
    }
    return List.copyOf(all);
  }

  /** The same figure with this status. */
  public Figure withStatus(Status newStatus) {
    return new Figure(
        id,
        quantity,
        value,
        to,
        bound,
        measure,
        who,
        source,
        attribution,
        place,
        date,
        additional,
        newStatus,
        partOf,
        provenance);
  }
}
