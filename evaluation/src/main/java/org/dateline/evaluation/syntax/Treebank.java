package org.dateline.evaluation.syntax;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.text.Span;

/** Reads files in CoNLL-U, the format of Universal Dependencies. */
final class Treebank {
  private static final int COLUMNS = 10;
  private static final int FORM = 1;
  private static final int LEMMA = 2;
  private static final int UNIVERSAL = 3;
  private static final int DETAIL = 4;
  private static final int HEAD = 6;
  private static final int RELATION = 7;

  private final List<GoldSentence> sentences = new ArrayList<>();
  private final List<String[]> rows = new ArrayList<>();
  private String text = "";
  private boolean opensParagraph;

  private Treebank() {}

  /** The sentences of a file. */
  static List<GoldSentence> read(Path file) {
    Treebank bank = new Treebank();
    try {
      for (String line : Files.readAllLines(file)) {
        bank.take(line);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    bank.finish();
    return bank.sentences;
  }

  private void take(String line) {
    if (line.isEmpty()) {
      finish();
    } else if (line.startsWith("# text = ")) {
      text = line.substring("# text = ".length());
    } else if (line.startsWith("# newpar") || line.startsWith("# newdoc")) {
      opensParagraph = true;
    } else if (!line.startsWith("#")) {
      String[] cells = line.split("\t", -1);
      if (cells.length == COLUMNS && cells[0].indexOf('.') < 0) {
        rows.add(cells);
      }
    }
  }

  private void finish() {
    if (rows.isEmpty()) {
      return;
    }
    int size = (int) rows.stream().filter(row -> row[0].indexOf('-') < 0).count();
    List<GoldSentence.Word> words = new ArrayList<>(size);
    int at = 0;
    Span whole = new Span(0, 0);
    int lastOfWhole = 0;
    for (String[] row : rows) {
      int dash = row[0].indexOf('-');
      if (dash > 0) {
        whole = find(row[FORM], at);
        lastOfWhole = Integer.parseInt(row[0].substring(dash + 1));
        continue;
      }
      boolean inside = Integer.parseInt(row[0]) <= lastOfWhole;
      Span span = inside ? within(whole, row[FORM], at) : find(row[FORM], at);
      at = Math.max(at, span.end());
      words.add(word(row, size, span));
    }
    sentences.add(new GoldSentence(text, opensParagraph, words));
    rows.clear();
    opensParagraph = false;
  }

  private Span find(String form, int from) {
    int start = text.indexOf(form, from);
    return start < 0 ? new Span(from, from) : new Span(start, start + form.length());
  }

  private Span within(Span whole, String form, int at) {
    int from = Math.max(at, whole.start());
    return text.startsWith(form, from) && from + form.length() <= whole.end()
        ? new Span(from, from + form.length())
        : whole;
  }

  private static GoldSentence.Word word(String[] row, int size, Span span) {
    int head = Integer.parseInt(row[HEAD]);
    return new GoldSentence.Word(
        row[FORM],
        row[LEMMA],
        row[UNIVERSAL] + " " + row[DETAIL],
        head == 0 ? size : head - 1,
        row[RELATION],
        span);
  }
}
