package org.dateline.evaluation.names;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.analysis.TreeAnnotator;
import org.dateline.analysis.names.NameFeatures;
import org.dateline.analysis.names.NameKnowledge;
import org.dateline.analysis.names.NameTagger;
import org.dateline.analysis.names.NameWords;
import org.dateline.evaluation.names.GumDocument.Mark;
import org.dateline.knowledge.ResourcePack;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.text.Bytes;

/** Trains the name tagger on the entity marks of {@code syntax/gum-train}, the same each time. */
public final class NameTrainer {
  /** Words, what is looked at, and the right labels of names and of the names inside them. */
  record Lesson(NameWords words, NameFeatures features, int[] gold, int[] inner) {
    Lesson inside() {
      return new Lesson(words, features.inside(gold), inner, inner);
    }
  }

  private NameTrainer() {}

  /** Trains and writes the model of names and that of the names inside them. */
  public static void train(Path corpora, Path knowledgeDir) {
    NameKnowledge known = NameKnowledge.open(ResourcePack.open());
    TreeAnnotator trees = new TreeAnnotator(ResourcePack.open());
    List<Lesson> lessons = new ArrayList<>();
    for (GumDocument document : GumDocument.read(corpora.resolve("syntax/gum-train.conllu"))) {
      lessons.add(lesson(document, trees.read(document.sentences()), known));
    }
    try {
      Files.write(knowledgeDir.resolve(NameTagger.MODEL), model(lessons).toArray());
      Files.write(knowledgeDir.resolve(NameTagger.INNER), inner(lessons).toArray());
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /** The model that these lessons make. */
  static Bytes model(List<Lesson> lessons) {
    NameChain chain = new NameChain();
    lessons.forEach(chain::add);
    return chain.learn().model();
  }

  /** Corpora, knowledge. */
  public static void main(String[] arguments) {
    train(Path.of(arguments[0]), Path.of(arguments[1]));
  }

  /** The model of names inside names that these lessons make. */
  static Bytes inner(List<Lesson> lessons) {
    NameChain chain = new NameChain();
    lessons.forEach(lesson -> chain.add(lesson.inside()));
    return chain.learn().model();
  }

  /** A document to learn from, as a reader of other documents sees it. */
  static Lesson lesson(GumDocument document, List<Sentence> read, NameKnowledge known) {
    NameWords words = NameWords.of(document.text(), read, known);
    int[][] layers = new int[2][words.size()];
    for (int s = 0; s < document.sentences().size(); s++) {
      label(document.sentences().get(s), document.marks().get(s), words.firstOf(s), layers);
    }
    return new Lesson(words, new NameFeatures(words), layers[0], layers[1]);
  }

  // The longest names first; what stands inside one goes to the second layer.
  private static void label(Sentence sentence, List<Mark> marks, int offset, int[][] layers) {
    List<Mark> longestFirst = new ArrayList<>(marks);
    longestFirst.sort((a, b) -> (b.last() - b.first()) - (a.last() - a.first()));
    for (Mark mark : longestFirst) {
      if (kind(mark.type()) > 0 && sentence.token(mark.head()).tag() == Token.Tag.PROPN) {
        int[] gold = layers[layers[0][offset + mark.head()] == 0 ? 0 : 1];
        if (gold[offset + mark.head()] == 0) {
          write(sentence, mark, offset, gold);
        }
      }
    }
    for (int at = offset; at < offset + sentence.size(); at++) {
      layers[1][at] = layers[0][at] == 0 ? 0 : layers[1][at];
    }
  }

  private static void write(Sentence sentence, Mark mark, int offset, int[] gold) {
    int kind = kind(mark.type());
    int first = mark.head();
    int last = mark.head();
    while (first > mark.first() && isPart(sentence, first - 1) && gold[offset + first - 1] == 0) {
      first--;
    }
    while (last < mark.last() && isPart(sentence, last + 1) && gold[offset + last + 1] == 0) {
      last++;
    }
    for (int at = first; at <= last; at++) {
      gold[offset + at] = kind + (at > first ? 1 : 0);
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
}
