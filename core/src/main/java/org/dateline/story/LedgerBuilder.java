package org.dateline.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.model.Ledger;
import org.dateline.model.Ledger.Claim;
import org.dateline.model.Ledger.Relation;
import org.dateline.model.Ledger.Tally;
import org.dateline.model.Reading;
import org.dateline.model.Story;
import org.dateline.story.ClaimDraft.Key;

/**
 * Sets the figures of a story side by side: a tally for each measure, kind of people and place,
 * with every claim by source and date, and how the claims stand to each other. Copies of one text
 * make one claim; a part is never set against the whole. Thread-safe.
 */
public final class LedgerBuilder {
  private final PeopleKinds kinds;
  private final SourceWords words;
  private final Retractions retractions;

  public LedgerBuilder(KnowledgePack knowledge) {
    this.kinds = new PeopleKinds(knowledge);
    this.words = new SourceWords(knowledge);
    this.retractions = new Retractions(knowledge);
  }

  /** The ledger of a story. Readings that are not of the story are left out. */
  public Ledger build(Story story, List<Reading> readings) {
    ClaimCollector collector = new ClaimCollector(story, readings, kinds, words, retractions);
    Map<Key, List<ClaimDraft>> tallies = new LinkedHashMap<>();
    Copies copies = new Copies();
    for (ClaimDraft draft : collector.collect()) {
      if (copies.isNew(draft)) {
        tallies.computeIfAbsent(draft.key(), key -> new ArrayList<>()).add(draft);
      }
    }
    List<Ranked> ranked = new ArrayList<>();
    tallies.forEach((key, drafts) -> ranked.add(rank(key, drafts, copies, collector)));
    ranked.sort(Ranked.ORDER);
    return new Ledger(story.id(), ranked.stream().map(Ranked::tally).toList());
  }

  private static Ranked rank(
      Key key, List<ClaimDraft> drafts, Copies copies, ClaimCollector collector) {
    Withdrawals withdrawals = new Withdrawals(copies.settle(drafts));
    List<ClaimDraft> settled = withdrawals.claims();
    List<Relation> relations = new ArrayList<>(withdrawals.relations());
    relations.addAll(new ClaimComparison(settled).relations());
    List<Claim> claims = new ArrayList<>();
    for (ClaimDraft draft : settled) {
      claims.add(draft.claim(collector.origin(draft).id(), copies.reprints(draft)));
    }
    Tally tally = new Tally(key.measure(), key.of(), key.place(), claims, relations);
    return new Ranked(tally, disagreement(settled, relations));
  }

  /** How many times the largest number of a pair that differs holds the smallest. */
  private static double disagreement(List<ClaimDraft> drafts, List<Relation> relations) {
    Map<String, Long> values = new LinkedHashMap<>();
    drafts.forEach(draft -> values.put(draft.figure().id(), draft.figure().value()));
    double largest = 0;
    for (Relation relation : relations) {
      if (relation.kind() == Relation.Kind.DIFFERS) {
        double one = 1.0 + values.getOrDefault(relation.a(), 0L);
        double other = 1.0 + values.getOrDefault(relation.b(), 0L);
        largest = Math.max(largest, Math.max(one, other) / Math.min(one, other));
      }
    }
    return largest;
  }

  private record Ranked(Tally tally, double disagreement) {
    static final Comparator<Ranked> ORDER =
        Comparator.comparingDouble(Ranked::disagreement)
            .reversed()
            .thenComparing(ranked -> -ranked.tally().claims().size())
            .thenComparing(ranked -> ranked.tally().measure())
            .thenComparing(ranked -> String.valueOf(ranked.tally().of()))
            .thenComparing(ranked -> String.valueOf(ranked.tally().place()));
  }

  /**
   * The latest claim of each source, retracted, planned and denied ones left out, and the span of
   * numbers they cover: what is claimed now.
   */
  public static ClaimedNow claimedNow(Tally tally) {
    return ClaimedNow.of(tally);
  }
}
