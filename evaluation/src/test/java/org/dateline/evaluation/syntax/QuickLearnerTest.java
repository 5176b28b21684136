package org.dateline.evaluation.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.analysis.QuickInputs;
import org.dateline.analysis.QuickNetwork;
import org.dateline.analysis.Tagger;
import org.dateline.analysis.WordForms;
import org.dateline.knowledge.WordClasses;
import org.dateline.learning.FeatureTable;
import org.dateline.learning.LinearModel;
import org.dateline.learning.WordNames;
import org.dateline.text.Bytes;
import org.junit.jupiter.api.Test;

class QuickLearnerTest {
  private static final List<String> CLASSES = List.of("X _", "DET DT", "NOUN NN", "VERB VBD");
  private static final int X = 0; // what a model that knows nothing says
  private static final int[] TAGS = {1, 2, 3, 2};
  private static final List<List<String>> LESSONS =
      List.of(
          List.of("the", "bank", "raised", "rates"),
          List.of("a", "storm", "closed", "roads"),
          List.of("the", "court", "heard", "appeals"));

  private static WordForms forms(List<String> words) {
    WordForms forms = new WordForms(WordClasses.NONE);
    forms.begin(words.size());
    for (int word = 0; word < words.size(); word++) {
      forms.set(word, words.get(word));
    }
    return forms;
  }

  private static Map<Integer, Integer> counts() {
    Map<Integer, Integer> counts = new TreeMap<>();
    for (List<String> lesson : LESSONS) {
      lesson.forEach(word -> counts.merge(WordNames.of(word), 1, Integer::sum));
    }
    return counts;
  }

  private static Bytes learned(float margin, long seed) {
    QuickNetwork.Shape shape = new QuickNetwork.Shape(8, 64, 16, CLASSES.size());
    QuickLearner learner = new QuickLearner(shape, counts(), 1, new Shuffle(seed));
    QuickInputs inputs = new QuickInputs(shape.facts());
    for (int round = 0; round < 300; round++) {
      WordForms forms = forms(LESSONS.get(round % LESSONS.size()));
      learner.begin(forms);
      for (int word = 0; word < TAGS.length; word++) {
        inputs.gather(forms, word);
        learner.learn(inputs, TAGS[word]);
        forms.tag(word, TAGS[word], org.dateline.model.Token.Tag.X);
      }
      learner.end();
      learner.step(.01);
    }
    return learner.network(margin).toBytes();
  }

  private static int[] tags(float margin, String... words) throws IOException {
    Bytes ignorant = LinearModel.write(CLASSES, new FeatureTable.Builder());
    Tagger tagger =
        new Tagger(
            LinearModel.read("test", ignorant), QuickNetwork.read("test", learned(margin, 1)));
    WordForms forms = forms(List.of(words));
    tagger.tag(forms, tagger.workspace());
    int[] tags = new int[words.length];
    for (int word = 0; word < words.length; word++) {
      tags[word] = forms.tag(word);
    }
    return tags;
  }

  @Test
  void tellsTheTagsItLearned() throws IOException {
    assertThat(tags(1, "the", "storm", "raised", "appeals")).isEqualTo(TAGS);
  }

  @Test
  void leavesToTheModelWhatIsNotPlain() throws IOException {
    assertThat(tags(Float.MAX_VALUE, "the", "storm")).containsExactly(X, X);
  }

  @Test
  void learnsTheSameToTheByteEachTime() {
    assertThat(learned(1, 3)).isEqualTo(learned(1, 3)).isNotEqualTo(learned(1, 4));
  }
}
