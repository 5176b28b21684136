package org.dateline.evaluation.names;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.analysis.TreeAnnotator;
import org.dateline.analysis.names.NameFeatures;
import org.dateline.analysis.names.NameKnowledge;
import org.dateline.analysis.names.NameTagger;
import org.dateline.analysis.names.NameWords;
import org.dateline.evaluation.names.GumDocument.Mark;
import org.dateline.evaluation.syntax.PerceptronTable;
import org.dateline.evaluation.syntax.Shuffle;
import org.dateline.knowledge.ResourcePack;
import org.dateline.learning.LinearModel;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** Trains the name tagger on the entity marks of {@code syntax/gum-train}, the same each time. */
public final class NameTrainer {
  private static final int EPOCHS = 12;
  private static final double BLIND = 0.2; // share of looks that leave the word itself out
  private static final double THRESHOLD = 0.05;
  private static final double LARGEST = 24;

  private record Lesson(NameWords words, NameFeatures features, int[] gold) {}

  private final NameKnowledge known = NameKnowledge.open(ResourcePack.open());
  private final TreeAnnotator trees = new TreeAnnotator(ResourcePack.open());
  private final Shuffle chance = new Shuffle(11);
  private final PerceptronTable table = new PerceptronTable();

  private NameTrainer() {}

  /** Trains and writes {@code model/names.bin}. */
  public static void train(Path corpora, Path knowledgeDir) {
    NameTrainer trainer = new NameTrainer();
    List<Lesson> lessons = new ArrayList<>();
    for (GumDocument document : GumDocument.read(corpora.resolve("syntax/gum-train.conllu"))) {
      lessons.add(trainer.lesson(document));
    }
    Shuffle shuffle = new Shuffle(7);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      for (int index : shuffle.order(lessons.size())) {
        trainer.learn(lessons.get(index));
      }
    }
    try {
      Files.write(
          knowledgeDir.resolve(NameTagger.MODEL),
          LinearModel.write(NameTagger.LABELS, trainer.table.average(THRESHOLD, LARGEST))
              .toArray());
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /** Corpora, knowledge. */
  public static void main(String[] arguments) {
    train(Path.of(arguments[0]), Path.of(arguments[1]));
  }

  private Lesson lesson(GumDocument document) {
    NameWords words = NameWords.of(document.text(), trees.read(document.sentences()), known);
    int[] gold = new int[words.size()];
    for (int s = 0; s < document.sentences().size(); s++) {
      label(document.sentences().get(s), document.marks().get(s), words.firstOf(s), gold);
    }
    return new Lesson(words, new NameFeatures(words), gold);
  }

  private static void label(Sentence sentence, List<Mark> marks, int offset, int[] gold) {
    List<Mark> longestFirst = new ArrayList<>(marks);
    longestFirst.sort((a, b) -> (b.last() - b.first()) - (a.last() - a.first()));
    for (Mark mark : longestFirst) {
      int kind = kind(mark.type());
      if (kind > 0
          && sentence.token(mark.head()).tag() == Token.Tag.PROPN
          && gold[offset + mark.head()] == 0) {
        int first = mark.head();
        int last = mark.head();
        while (first > mark.first()
            && isPart(sentence, first - 1)
            && gold[offset + first - 1] == 0) {
          first--;
        }
        while (last < mark.last() && isPart(sentence, last + 1) && gold[offset + last + 1] == 0) {
          last++;
        }
        for (int at = first; at <= last; at++) {
          gold[offset + at] = kind + (at > first ? 1 : 0);
        }
      }
    }
  }

  private static boolean isPart(Sentence sentence, int at) {
    Token token = sentence.token(at);
    boolean capital = Character.isUpperCase(token.form().charAt(0));
    return token.tag() == Token.Tag.PROPN
        || token.tag() == Token.Tag.ADJ && capital
        || token.detail().equals("HYPH")
        || token.tag() == Token.Tag.NUM && token.relation().equals("flat");
  }

  static int kind(String type) {
    return switch (type) {
      case "person" -> 1;
      case "organization" -> 3;
      case "place" -> 5;
      default -> 0;
    };
  }

  private void learn(Lesson lesson) {
    int[] names = new int[NameFeatures.MOST];
    float[] scores = new float[NameTagger.LABELS.size()];
    int size = lesson.gold().length;
    int[] given = new int[size];
    int sentence = 0;
    for (int at = 0; at < size; at++) {
      while (lesson.words().firstOf(sentence + 1) <= at) {
        sentence++;
      }
      int first = lesson.words().firstOf(sentence);
      int before = at == first ? 0 : given[at - 1];
      if (!lesson.features().mayBeName(at, before)) {
        continue;
      }
      int before2 = at - 1 <= first ? 0 : given[at - 2];
      boolean blind = chance.happens(BLIND);
      int count = lesson.features().gather(at, before, before2, blind, names);
      Arrays.fill(scores, 0);
      table.addTo(scores, names, count);
      int best = best(scores, before);
      int right = right(lesson.gold()[at], before);
      if (best != right) {
        table.update(names, count, right, 1);
        table.update(names, count, best, -1);
      }
      table.tick();
      given[at] = best;
    }
  }

  /** After a mistake a name may go on under a wrong kind: then it begins anew. */
  private static int right(int gold, int before) {
    return NameTagger.isLegal(before, gold) ? gold : gold - 1;
  }

  private static int best(float[] scores, int before) {
    int best = 0;
    for (int label = 1; label < scores.length; label++) {
      if (NameTagger.isLegal(before, label) && scores[label] > scores[best]) {
        best = label;
      }
    }
    return best;
  }
}
