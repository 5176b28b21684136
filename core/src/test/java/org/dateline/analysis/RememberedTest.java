package org.dateline.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.knowledge.ResourcePack;
import org.dateline.knowledge.WordClasses;
import org.dateline.learning.LinearModel;
import org.junit.jupiter.api.Test;

/** What tagger and parser remember from word to word changes nothing but their speed. */
class RememberedTest {
  private static final KnowledgePack KNOWLEDGE = ResourcePack.open();
  private static final LinearModel MODEL =
      LinearModel.read(Tagger.MODEL, KNOWLEDGE.file(Tagger.MODEL));
  private static final Tagger TAGGER = new Tagger(MODEL);
  private static final TreeParser PARSER = TreeParser.open(KNOWLEDGE);
  private static final long SEED = 20260105L;
  private static final String[] WORDS = {
    "The", "the", "police", "said", "on", "Monday", "that", "41", "people", "were", "killed", "in",
    "Almaty", "and", "Mr.", "Brown", "plans", "talks", ",", "\u201c", "'s", "U.S.", "strikes", "to"
  };

  private final Random random = new Random(SEED);
  private final WordForms forms = new WordForms(WordClasses.open(KNOWLEDGE));

  private void fill() {
    forms.begin(1 + random.nextInt(30));
    for (int word = 0; word < forms.size(); word++) {
      String form = random.nextInt(4) > 0 ? WORDS[random.nextInt(WORDS.length)] : anyWord();
      forms.set(word, form);
    }
  }

  private String anyWord() {
    StringBuilder word = new StringBuilder();
    for (int letters = 1 + random.nextInt(9); letters > 0; letters--) {
      word.append((char) ('a' + random.nextInt(26)));
    }
    return word.toString();
  }

  private int bestOfAllFeatures(int word) {
    int[] names = new int[TagFeatures.MOST];
    int[] scores = new int[MODEL.classes().size()];
    MODEL.table().addTo(scores, names, TagFeatures.gather(forms, word, names));
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      best = scores[i] > scores[best] ? i : best;
    }
    return best;
  }

  @Test
  void tagsAreThoseOfTheSumOfAllFeatures() {
    Tagger.Workspace workspace = TAGGER.workspace();
    for (int round = 0; round < 300; round++) {
      fill();
      TAGGER.tag(forms, workspace);
      for (int word = 0; word < forms.size(); word++) {
        assertThat(forms.tag(word))
            .as("seed %d round %d word %d", SEED, round, word)
            .isEqualTo(bestOfAllFeatures(word));
      }
    }
  }

  @Test
  void tagsAreThoseOfATaggerThatRemembersNothing() {
    Tagger shipped = Tagger.open(KNOWLEDGE);
    Tagger.Workspace used = shipped.workspace();
    for (int round = 0; round < 100; round++) {
      fill();
      shipped.tag(forms, shipped.workspace());
      int[] fresh = new int[forms.size()];
      Arrays.setAll(fresh, forms::tag);
      shipped.tag(forms, used);
      for (int word = 0; word < forms.size(); word++) {
        assertThat(forms.tag(word))
            .as("seed %d round %d word %d", SEED, round, word)
            .isEqualTo(fresh[word]);
      }
    }
  }

  @Test
  void treesAreThoseOfAParserThatRemembersNothing() {
    Tagger.Workspace tags = TAGGER.workspace();
    TreeParser.Workspace used = PARSER.workspace();
    for (int round = 0; round < 100; round++) {
      fill();
      TAGGER.tag(forms, tags);
      TreeParser.Workspace fresh = PARSER.workspace();
      PARSER.parse(forms, used);
      PARSER.parse(forms, fresh);
      for (int word = 0; word < forms.size(); word++) {
        String where = "seed " + SEED + " round " + round + " word " + word;
        assertThat(used.state().head(word)).as(where).isEqualTo(fresh.state().head(word));
        assertThat(used.state().relation(word)).as(where).isEqualTo(fresh.state().relation(word));
      }
    }
  }
}
