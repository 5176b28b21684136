package org.dateline.evaluation.syntax;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.dateline.analysis.Lemmatizer;
import org.dateline.model.Token;
import org.dateline.text.Bytes;
import org.jspecify.annotations.Nullable;

/**
 * Learns the lemmatiser's table: for each tag and ending the commonest edit, kept only where the
 * next shorter ending would say something else.
 */
final class LemmaTrainer {
  private static final int SURE = 2; // words that must agree on an ending longer than two letters

  private static final int LONGEST_CUT = 4; // letters

  /** Edits of an ending, each with the number of different words that take it. */
  private final Map<Integer, TreeMap<String, Integer>> endings = new HashMap<>();

  private final Map<String, TreeMap<String, Integer>> words = new TreeMap<>();

  /** Learns from these sentences. */
  LemmaTrainer learn(List<GoldSentence> sentences) {
    for (GoldSentence sentence : sentences) {
      for (GoldSentence.Word word : sentence.words()) {
        Token.Tag tag = Token.Tag.valueOf(word.universal());
        String detail = word.tags().substring(word.tags().indexOf(' ') + 1);
        String base = Lemmatizer.base(word.form(), tag, detail);
        words
            .computeIfAbsent(word.tags() + "\t" + base, unseen -> new TreeMap<>())
            .merge(edit(base, word.lemma()), 1, Integer::sum);
      }
    }
    words.forEach((key, edits) -> spread(key, best(edits)));
    return this;
  }

  /** Takes over what raw news tells of forms that the treebank does not hold. */
  LemmaTrainer learn(RawLemmas raw) {
    raw.tell((key, lemma) -> {
      String form = key.substring(key.indexOf('\t') + 1);
      words.computeIfAbsent(key, unseen -> new TreeMap<>(Map.of(edit(form, lemma), 1)));
    });
    return this;
  }

  private void spread(String key, String edit) {
    Key word = Key.of(key);
    if (edit.charAt(0) > LONGEST_CUT || edit.length() > LONGEST_CUT) {
      return; // an exception, no pattern
    }
    int name = word.name();
    count(name, edit);
    int shortest = Math.max(0, word.base().length() - Lemmatizer.LONGEST_ENDING);
    for (int at = word.base().length() - 1; at >= shortest; at--) {
      name = Lemmatizer.longer(name, word.base().charAt(at));
      count(name, edit);
    }
  }

  private void count(int name, String edit) {
    endings.computeIfAbsent(name, unseen -> new TreeMap<>()).merge(edit, 1, Integer::sum);
  }

  private static String best(TreeMap<String, Integer> edits) {
    String best = edits.firstKey();
    for (Map.Entry<String, Integer> entry : edits.entrySet()) {
      best = entry.getValue() > edits.getOrDefault(best, 0) ? entry.getKey() : best;
    }
    return best;
  }

  /** How to get from a form to its lemma: letters to cut as a character, then letters to add. */
  private static String edit(String base, String lemma) {
    int same = 0;
    while (same < base.length()
        && same < lemma.length()
        && base.charAt(same) == lemma.charAt(same)) {
      same++;
    }
    return (char) (base.length() - same) + lemma.substring(same);
  }

  /** The file. */
  Bytes model() {
    TreeMap<Integer, String> table = new TreeMap<>();
    for (Map.Entry<String, TreeMap<String, Integer>> word : words.entrySet()) {
      keep(Key.of(word.getKey()), best(word.getValue()), table);
    }
    return write(table);
  }

  private void keep(Key word, String right, TreeMap<Integer, String> table) {
    String base = word.base();
    int name = word.name();
    String said = best(endings.getOrDefault(name, new TreeMap<>(Map.of(right, 1))));
    table.put(name, said);
    for (int at = base.length() - 1; at >= 0; at--) {
      name = Lemmatizer.longer(name, base.charAt(at));
      String longer = base.length() - at <= Lemmatizer.LONGEST_ENDING ? sure(name, base, at) : null;
      if (longer != null && !longer.equals(said)) {
        table.put(name, longer);
        said = longer;
      }
    }
    if (!said.equals(right)) {
      table.put(Lemmatizer.whole(name), right);
    }
  }

  private @Nullable String sure(int name, String base, int at) {
    TreeMap<String, Integer> edits = endings.get(name);
    if (edits == null) {
      return null;
    }
    String best = best(edits);
    return edits.getOrDefault(best, 0) >= SURE || base.length() - at <= 2 ? best : null;
  }

  private static Bytes write(TreeMap<Integer, String> table) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream output = new DataOutputStream(new GZIPOutputStream(bytes))) {
      List<Map.Entry<Integer, String>> rows = new ArrayList<>(table.entrySet());
      output.writeInt(rows.size());
      for (Map.Entry<Integer, String> row : rows) {
        output.writeInt(row.getKey());
        output.writeByte(row.getValue().charAt(0));
        output.writeUTF(row.getValue().substring(1));
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return Bytes.of(bytes.toByteArray());
  }

  /** A word under its tags. */
  private record Key(Token.Tag tag, String detail, String base) {
    static Key of(String key) {
      int space = key.indexOf(' ');
      int tab = key.indexOf('\t');
      return new Key(
          Token.Tag.valueOf(key.substring(0, space)),
          key.substring(space + 1, tab),
          key.substring(tab + 1));
    }

    int name() {
      return Lemmatizer.begin(detail, tag);
    }
  }
}
