package org.dateline.evaluation.syntax;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.dateline.analysis.SentenceAnnotator;
import org.dateline.analysis.WordForms;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.knowledge.WordClasses;
import org.dateline.model.Sentence;
import org.dateline.text.Bytes;
import org.dateline.text.Span;
import tools.jackson.databind.ObjectMapper;

/** Finds classes of words in the raw news of the corpora. */
final class ClassTrainer {
  private static final int RAREST = 4; // times a word must occur
  private static final int FINE = 256;
  private static final int COARSE = 32;
  private static final int ROUNDS = 12;
  private static final int BORDER = 0; // the word between sentences

  private final SentenceAnnotator sentences;
  private final List<int[]> read = new ArrayList<>(); // names of the words of each sentence
  private final WordForms forms = new WordForms(WordClasses.NONE);

  ClassTrainer(KnowledgePack knowledge) {
    this.sentences = new SentenceAnnotator(knowledge);
  }

  /** Takes in the texts of a file of JSON Lines. */
  ClassTrainer take(Path file) {
    for (String text : texts(file)) {
      sentences.read(text, new Span(0, text.length())).forEach(this::take);
    }
    return this;
  }

  /** The texts of a file of JSON Lines. */
  static List<String> texts(Path file) {
    ObjectMapper json = new ObjectMapper();
    try (Stream<String> lines = Files.lines(file)) {
      return lines.map(line -> json.readTree(line).path("text").asString("")).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void take(Sentence sentence) {
    forms.fill(sentence);
    int[] names = new int[sentence.size()];
    for (int i = 0; i < names.length; i++) {
      names[i] = forms.name(i);
    }
    read.add(names);
  }

  /** Takes in the words of a treebank. */
  ClassTrainer take(List<GoldSentence> treebank) {
    for (GoldSentence sentence : treebank) {
      sentence.fill(forms);
      int[] names = new int[sentence.size()];
      for (int i = 0; i < names.length; i++) {
        names[i] = forms.name(i);
      }
      read.add(names);
    }
    return this;
  }

  /** The table of classes and senses. */
  Bytes model(Map<Integer, Integer> senses) {
    Map<Integer, Integer> numbers = vocabulary();
    int[][] texts = numbered(numbers);
    WordExchange exchange = new WordExchange(texts, numbers.size() + 1);
    int[] fine = exchange.classes(FINE, ROUNDS);
    int[] coarse = exchange.classes(COARSE, ROUNDS);
    TreeMap<Integer, Integer> rows = new TreeMap<>(senses);
    numbers.forEach((name, number) ->
        rows.merge(
            name, coarse[number] << 24 | fine[number] << 16, (sense, classes) -> sense | classes));
    return write(rows);
  }

  private static Bytes write(TreeMap<Integer, Integer> rows) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream output = new DataOutputStream(new GZIPOutputStream(bytes))) {
      output.writeInt(rows.size());
      int last = 0;
      for (Map.Entry<Integer, Integer> row : rows.entrySet()) {
        output.writeInt(row.getKey() - last);
        output.writeInt(row.getValue());
        last = row.getKey();
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return Bytes.of(bytes.toByteArray());
  }

  /** Names of the frequent words, numbered from 1 by falling frequency. */
  private Map<Integer, Integer> vocabulary() {
    Map<Integer, Integer> counts = new TreeMap<>();
    for (int[] names : read) {
      Arrays.stream(names).forEach(name -> counts.merge(name, 1, Integer::sum));
    }
    List<Integer> frequent =
        counts.entrySet().stream()
            .filter(word -> word.getValue() >= RAREST)
            .sorted(
                Map.Entry.<Integer, Integer>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .toList();
    Map<Integer, Integer> numbers = new TreeMap<>();
    frequent.forEach(name -> numbers.put(name, numbers.size() + 1));
    return numbers;
  }

  private int[][] numbered(Map<Integer, Integer> numbers) {
    int[][] texts = new int[read.size()][];
    for (int i = 0; i < texts.length; i++) {
      texts[i] =
          Arrays.stream(read.get(i)).map(name -> numbers.getOrDefault(name, BORDER)).toArray();
    }
    return texts;
  }
}
