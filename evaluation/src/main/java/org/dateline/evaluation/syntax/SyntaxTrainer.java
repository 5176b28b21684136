package org.dateline.evaluation.syntax;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.dateline.analysis.Lemmatizer;
import org.dateline.analysis.QuickNetwork;
import org.dateline.analysis.SentenceAnnotator;
import org.dateline.analysis.Tagger;
import org.dateline.analysis.TreeAnnotator;
import org.dateline.analysis.TreeNetwork;
import org.dateline.analysis.TreeParser;
import org.dateline.analysis.WordForms;
import org.dateline.knowledge.ResourcePack;
import org.dateline.knowledge.WordClasses;
import org.dateline.learning.LinearModel;
import org.dateline.model.Token;
import org.dateline.text.Bytes;
import org.dateline.text.Span;

/**
 * Trains the tagger and the parser from {@code syntax/ewt-train} and {@code gum-train}, the same to
 * the byte each time. The parser learns on tags given by taggers that had not seen the sentence.
 */
public final class SyntaxTrainer {
  private static final int RAREST_TAG = 3; // times a pair of tags must occur
  private static final int PARTS = 5; // jackknife
  private static final int TAGGER_EPOCHS = 8;
  private static final double TAGGER_THRESHOLD = 0.1;

  private static final List<String> RAW =
      List.of(
          "statements/train",
          "articles/syria",
          "stories/dev",
          "places/tr-news",
          "places/geowebnews-dev",
          "events/synthetic-documents");

  private final Path corpora;
  private final Path knowledge;
  private final List<GoldSentence> sentences = new ArrayList<>();
  private final List<String> tags;
  private final WordClasses words;
  private final List<String> relations;

  private SyntaxTrainer(Path corpora, Path knowledge) {
    this.corpora = corpora;
    this.knowledge = knowledge;
    sentences.addAll(Treebank.read(corpora.resolve("syntax/ewt-train.conllu")));
    sentences.addAll(Treebank.read(corpora.resolve("syntax/gum-train.conllu")));
    ClassTrainer reader = new ClassTrainer(ResourcePack.open());
    for (String file : RAW) {
      reader.take(corpora.resolve(file + ".jsonl"));
    }
    Bytes classes = reader.take(sentences).model(WordNet.senses());
    write(WordClasses.MODEL, classes);
    say("classes " + classes.length());
    this.words = WordClasses.read(classes);
    this.tags = TaggerTrainer.classes(sentences, RAREST_TAG);
    this.relations = relations(sentences);
  }

  /** Trains and writes the word classes, the tagger with its quick network, lemmas and parser. */
  public static void train(Path corpora, Path knowledgeDir) {
    new SyntaxTrainer(corpora, knowledgeDir).trainAll();
  }

  private static List<String> relations(List<GoldSentence> sentences) {
    TreeSet<String> names = new TreeSet<>();
    sentences.forEach(sentence -> sentence.words().forEach(word -> names.add(word.relation())));
    names.remove("root");
    List<String> ordered = new ArrayList<>(List.of("root"));
    ordered.addAll(names);
    return ordered;
  }

  private void trainAll() {
    Bytes taggerModel =
        new TaggerTrainer(tags, words).train(sentences, TAGGER_EPOCHS).model(TAGGER_THRESHOLD);
    write(Tagger.MODEL, taggerModel);
    say("tagger " + taggerModel.length());
    LinearModel linear = LinearModel.read(Tagger.MODEL, taggerModel);
    Bytes quick = new QuickTrainer(words, linear).take(corpora).take(sentences).model();
    write(Tagger.QUICK, quick);
    say("quick network " + quick.length());
    Tagger tagger = new Tagger(linear);
    write(Lemmatizer.MODEL, lemmas(tagger));
    List<ParserTrainer.Lesson> lessons = lessons(Math.max(3, TAGGER_EPOCHS / 2));
    say("lessons");
    Bytes model = new ParserSchool(relations, words, tagger).train(corpora, lessons);
    write(TreeParser.MODEL, model);
    report(new Tagger(linear, QuickNetwork.read(Tagger.QUICK, quick)), model);
  }

  private Bytes lemmas(Tagger tagger) {
    SentenceAnnotator cutter = new SentenceAnnotator(ResourcePack.open());
    RawLemmas raw = new RawLemmas();
    for (String file : RAW.subList(0, 3)) {
      for (String text : ClassTrainer.texts(corpora.resolve(file + ".jsonl"))) {
        raw.take(TreeAnnotator.tag(cutter.read(text, new Span(0, text.length())), words, tagger));
      }
    }
    return new LemmaTrainer().learn(sentences).learn(raw).model();
  }

  private void report(Tagger tagger, Bytes model) {
    TreeParser parser = new TreeParser(TreeNetwork.read(TreeParser.MODEL, model));
    say("parser " + model.length());
    for (String name : List.of("ewt-dev", "gum-dev")) {
      List<GoldSentence> dev = Treebank.read(corpora.resolve("syntax/" + name + ".conllu"));
      say(name + " " + new TreeReader(words, tagger, parser).over(dev));
    }
  }

  private List<ParserTrainer.Lesson> lessons(int epochs) {
    List<ParserTrainer.Lesson> lessons =
        new ArrayList<>(Collections.nCopies(sentences.size(), null));
    for (int part = 0; part < PARTS; part++) {
      List<GoldSentence> others = new ArrayList<>();
      for (int i = 0; i < sentences.size(); i++) {
        if (i % PARTS != part) {
          others.add(sentences.get(i));
        }
      }
      Bytes model = new TaggerTrainer(tags, words).train(others, epochs).model(TAGGER_THRESHOLD);
      Tagger tagger = new Tagger(LinearModel.read(Tagger.MODEL, model));
      Tagger.Workspace workspace = tagger.workspace();
      for (int i = part; i < sentences.size(); i += PARTS) {
        lessons.set(i, lesson(sentences.get(i), tagger, workspace));
      }
    }
    return lessons;
  }

  private ParserTrainer.Lesson lesson(
      GoldSentence sentence, Tagger tagger, Tagger.Workspace workspace) {
    WordForms filled = new WordForms(words);
    sentence.fill(filled);
    tagger.tag(filled, workspace);
    Map<String, Integer> numbers = new HashMap<>();
    relations.forEach(relation -> numbers.put(relation, numbers.size()));
    int size = sentence.size();
    int[] given = new int[size];
    Token.Tag[] universal = new Token.Tag[size];
    int[] heads = new int[size];
    int[] labels = new int[size];
    for (int i = 0; i < size; i++) {
      given[i] = filled.tag(i);
      universal[i] = tagger.universal(given[i]);
      heads[i] = sentence.words().get(i).head();
      labels[i] = numbers.getOrDefault(sentence.words().get(i).relation(), 0);
    }
    List<String> forms = sentence.words().stream().map(GoldSentence.Word::form).toList();
    return new ParserTrainer.Lesson(forms, given, universal, heads, labels);
  }

  private void write(String path, Bytes content) {
    try {
      Path file = knowledge.resolve(path);
      Files.createDirectories(file.getParent());
      Files.write(file, content.toArray());
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  @SuppressWarnings("SystemOut")
  private static void say(String line) {
    System.out.println(line);
  }
}
