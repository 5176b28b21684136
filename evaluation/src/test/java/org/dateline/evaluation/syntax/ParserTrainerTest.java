package org.dateline.evaluation.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.dateline.analysis.ParserState;
import org.dateline.analysis.TreeNetwork;
import org.dateline.analysis.TreeParser;
import org.dateline.analysis.WordForms;
import org.dateline.knowledge.WordClasses;
import org.dateline.model.Token.Tag;
import org.dateline.text.Bytes;
import org.junit.jupiter.api.Test;

class ParserTrainerTest {
  private static final List<String> RELATIONS = List.of("root", "det", "nsubj", "obj", "punct");
  private static final Tag[] TAGS = {Tag.DET, Tag.NOUN, Tag.VERB, Tag.NOUN, Tag.PUNCT};
  private static final int[] HEADS = {1, 2, 5, 2, 2};
  private static final int[] LABELS = {1, 2, 0, 3, 4};

  private static ParserTrainer.Lesson lesson(String... forms) {
    int[] tags = Arrays.stream(TAGS).mapToInt(Tag::ordinal).toArray();
    return new ParserTrainer.Lesson(List.of(forms), tags, TAGS, HEADS, LABELS);
  }

  private static final List<ParserTrainer.Lesson> LESSONS =
      Collections.nCopies(
              200,
              List.of(
                  lesson("The", "bank", "raised", "rates", "."),
                  lesson("A", "storm", "closed", "roads", "."),
                  lesson("The", "court", "heard", "appeals", ".")))
          .stream()
          .flatMap(List::stream)
          .toList();

  private static TreeNetwork learned(long seed) {
    ParserTrainer trainer =
        new ParserTrainer(
            new ParserTrainer.Plan(
                RELATIONS, WordClasses.NONE, new TreeNetwork.Shape(16, 32), LESSONS),
            seed);
    trainer.train(LESSONS, 6);
    return trainer.network();
  }

  @Test
  void drawsTheTreesItLearnedAndThoseLikeThem() {
    TreeParser parser = new TreeParser(TreeNetwork.read("test", learned(1).toBytes()));
    TreeParser.Workspace workspace = parser.workspace();
    WordForms forms = new WordForms(WordClasses.NONE);
    ParserTrainer.Lesson unseen = lesson("The", "mayor", "opened", "schools", ".");
    forms.begin(unseen.words().size());
    for (int i = 0; i < forms.size(); i++) {
      forms.set(i, unseen.words().get(i));
      forms.tag(i, unseen.tags()[i], TAGS[i]);
    }
    parser.parse(forms, workspace);
    ParserState tree = workspace.state();
    for (int i = 0; i < forms.size(); i++) {
      assertThat(tree.head(i)).isEqualTo(HEADS[i]);
      assertThat(tree.relation(i)).isEqualTo(LABELS[i]);
    }
  }

  @Test
  void learnsTheSameToTheByteEachTime() {
    Bytes first = learned(3).toBytes();
    assertThat(learned(3).toBytes()).isEqualTo(first);
    assertThat(learned(4).toBytes()).isNotEqualTo(first);
  }
}
