package org.dateline.model;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Every figure of a story, by what it counts, side by side by source and date.
 *
 * @param story id of the story
 * @param tallies largest disagreement first
 */
public record Ledger(String story, List<Tally> tallies) {
  public Ledger {
    tallies = List.copyOf(tallies);
  }

  /**
   * The claims about one count.
   *
   * @param measure what is counted ({@code killed})
   * @param of the kind of people ({@code police}); null for people as the whole
   * @param place where; null for the whole story
   * @param claims earliest first
   * @param relations between claims of this tally, the later claim as {@code b}
   */
  public record Tally(
      String measure,
      @Nullable String of,
      @Nullable String place,
      List<Claim> claims,
      List<Relation> relations) {
    public Tally {
      claims = List.copyOf(claims);
      relations = List.copyOf(relations);
    }

    /** How a claim stands to earlier ones: what it revises or takes back, then the latest first. */
    public List<Relation> relationsOf(Claim claim) {
      return relations.reversed().stream()
          .filter(relation -> relation.b().equals(claim.id()))
          .sorted(Comparator.comparing(relation -> relation.kind().isOfOthers()))
          .toList();
    }
  }

  /**
   * One figure as a claim somebody makes.
   *
   * @param id id of the figure
   * @param value the number; of a range, its lower end
   * @param to upper end of a range, or null
   * @param bound what the hedge makes of it
   * @param source who says so, under one name for the whole story; null when the writer does
   * @param article id of the article
   * @param outlet name of the article's outlet; empty when unknown
   * @param origin id of the origin the article belongs to
   * @param published when the article was published, or null
   * @param asOf the time the number stands for, or null
   * @param additional whether it adds to an earlier number ("14 more")
   * @param status whether it is stated as so
   * @param reprints ids of the other articles of the same origin that carry the same claim
   * @param citation the words
   */
  public record Claim(
      String id,
      long value,
      @Nullable Long to,
      Bound bound,
      @Nullable String source,
      String article,
      String outlet,
      String origin,
      @Nullable Moment published,
      @Nullable String asOf,
      boolean additional,
      Figure.Status status,
      List<String> reprints,
      Citation citation) {
    public Claim {
      reprints = List.copyOf(reprints);
    }
  }

  /**
   * How two claims stand to each other.
   *
   * @param a id of the earlier claim
   * @param b id of the later claim
   * @param kind the relation
   * @param why the reason in words
   */
  public record Relation(String a, String b, Kind kind, String why) {
    /** See the wire form for when each holds. */
    public enum Kind {
      AGREES,
      DIFFERS,
      REVISES,
      RETRACTS;

      /** Whether it stands between two sources, neither of which takes anything back. */
      boolean isOfOthers() {
        return this == AGREES || this == DIFFERS;
      }
    }
  }
}
