package org.dateline.evaluation.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.dateline.knowledge.ResourcePack;
import org.dateline.model.Ledger;
import org.dateline.model.Ledger.Claim;
import org.dateline.model.Ledger.Relation;
import org.dateline.model.Ledger.Tally;
import org.dateline.model.Reading;
import org.dateline.story.LedgerBuilder;
import org.dateline.story.StoryClusterer;
import org.junit.jupiter.api.Test;

/** What must hold of every ledger, on the hand-made stories and on random mixtures of them. */
class LedgerPropertiesTest {
  private static final long SEED = 20220110;
  private static final int MIXTURES = 60;

  private final StoryClusterer clusterer = new StoryClusterer(ResourcePack.open());
  private final LedgerBuilder builder = new LedgerBuilder(ResourcePack.open());

  private Ledger ledger(List<Reading> readings) {
    return builder.build(clusterer.join(readings), readings);
  }

  /** The articles of several stories thrown together: many sources, measures and days. */
  private static List<List<Reading>> mixtures() {
    Random random = new Random(SEED);
    List<LedgerStory> stories = LedgerStories.all();
    List<List<Reading>> mixtures = new ArrayList<>();
    for (int mixture = 0; mixture < MIXTURES; mixture++) {
      Map<String, Reading> readings = new HashMap<>(); // articles of two stories may share an id
      for (int story = 0; story < 1 + random.nextInt(4); story++) {
        for (Reading reading : stories.get(random.nextInt(stories.size())).readings()) {
          readings.put(reading.article().id(), reading);
        }
      }
      mixtures.add(new ArrayList<>(readings.values()));
    }
    return mixtures;
  }

  @Test
  void claimsNowNothingThatOnlyAddsToANumber() {
    boolean any = false;
    for (List<Reading> readings : mixtures()) {
      for (Tally tally : ledger(readings).tallies()) {
        any |= tally.claims().stream().anyMatch(Claim::additional);
        assertThat(LedgerBuilder.claimedNow(tally).claims()).noneMatch(Claim::additional);
      }
    }
    assertThat(any).isTrue();
  }

  @Test
  void isTheSameInWhateverOrderTheArticlesCome() {
    Random random = new Random(SEED);
    for (List<Reading> readings : mixtures()) {
      Ledger once = ledger(readings);
      List<Reading> shuffled = new ArrayList<>(readings);
      Collections.shuffle(shuffled, random);
      assertThat(ledger(shuffled).tallies()).as("seed %d", SEED).isEqualTo(once.tallies());
    }
  }

  @Test
  void relatesClaimsOfOneTallyOnlyAndEachPairOnce() {
    for (List<Reading> readings : mixtures()) {
      for (Tally tally : ledger(readings).tallies()) {
        Set<String> claims = new HashSet<>();
        tally.claims().forEach(claim -> claims.add(claim.id()));
        Set<Set<String>> pairs = new HashSet<>();
        for (Relation relation : tally.relations()) {
          assertThat(claims).contains(relation.a(), relation.b());
          assertThat(relation.a()).isNotEqualTo(relation.b());
          assertThat(relation.why()).isNotBlank();
          assertThat(pairs.add(Set.of(relation.a(), relation.b()))).isTrue();
        }
      }
    }
  }

  @Test
  void claimsEachNumberOnceAndInventsNone() {
    for (List<Reading> readings : mixtures()) {
      Set<String> found = new HashSet<>();
      readings.forEach(reading -> reading.figures().forEach(figure -> found.add(figure.id())));
      Set<String> kept = new HashSet<>();
      for (Tally tally : ledger(readings).tallies()) {
        for (Claim claim : tally.claims()) {
          assertThat(kept.add(claim.id())).isTrue();
        }
      }
      assertThat(found).containsAll(kept);
    }
  }
}
