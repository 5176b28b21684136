package org.dateline.evaluation.names;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Article;
import org.dateline.model.Block;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.text.Span;
import org.dateline.text.Text;

/**
 * A document of GUM: its sentences with gold tokens and trees, and its entity marks.
 *
 * @param id its name
 * @param text sentences, a line each
 * @param sentences gold tokens, gold trees
 * @param marks entity marks, a list for each sentence
 */
record GumDocument(String id, String text, List<Sentence> sentences, List<List<Mark>> marks) {
  private static final Pattern ENTITY = Pattern.compile("Entity=([^|]*)");
  private static final Pattern STEP = Pattern.compile("\\([^()]+\\)?|[^()]+\\)");

  /**
   * One entity mark inside one sentence.
   *
   * @param type GUM's type: person, organization, place …
   * @param first index of its first token
   * @param last index of its last token
   * @param head index of the token that hangs outside
   */
  record Mark(String type, int first, int last, int head) {}

  private record Open(String id, String type, int first) {}

  /** The documents of a file. */
  static List<GumDocument> read(Path file) {
    List<GumDocument> documents = new ArrayList<>();
    Builder builder = new Builder("");
    List<String[]> rows = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(file)) {
        if (line.startsWith("# newdoc")) {
          builder.finish(documents);
          builder = new Builder(line.substring(line.indexOf('=') + 1).strip());
        } else if (line.isEmpty()) {
          builder.add(rows);
          rows = new ArrayList<>();
        } else if (!line.startsWith("#")) {
          String[] cells = line.split("\t", -1);
          if (cells[0].chars().allMatch(Character::isDigit)) {
            rows.add(cells);
          }
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    builder.add(rows);
    builder.finish(documents);
    return documents;
  }

  /** The document as an article in English. */
  Article article() {
    Text fixed = Text.of(text);
    return new Article(
        id,
        Article.Heading.of("", "en"),
        fixed,
        List.of(Block.of(Block.Kind.PARAGRAPH, fixed.whole())),
        List.of(),
        List.of());
  }

  private static final class Builder {
    private final String id;
    private final StringBuilder text = new StringBuilder();
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<List<Mark>> marks = new ArrayList<>();

    Builder(String id) {
      this.id = id;
    }

    void finish(List<GumDocument> documents) {
      if (!sentences.isEmpty()) {
        documents.add(new GumDocument(id, text.toString(), sentences, marks));
      }
    }

    void add(List<String[]> rows) {
      if (rows.isEmpty()) {
        return;
      }
      List<Token> tokens = new ArrayList<>();
      for (String[] row : rows) {
        int start = text.length();
        text.append(row[1]);
        int head = Integer.parseInt(row[6]) - 1;
        Token.Tag tag = Token.Tag.valueOf(row[3]);
        Span span = new Span(start, text.length());
        tokens.add(new Token(span, row[1], row[2], tag, row[4], head, row[7]));
        text.append(row[9].contains("SpaceAfter=No") ? "" : " ");
      }
      text.append("\n");
      Span span = tokens.getFirst().span().union(tokens.getLast().span());
      sentences.add(new Sentence(span, tokens, true));
      marks.add(marks(rows));
    }

    private static List<Mark> marks(List<String[]> rows) {
      List<Mark> found = new ArrayList<>();
      List<Open> open = new ArrayList<>();
      for (int at = 0; at < rows.size(); at++) {
        Matcher entity = ENTITY.matcher(rows.get(at)[9]);
        if (entity.find()) {
          Matcher step = STEP.matcher(entity.group(1));
          while (step.find()) {
            take(step.group(), at, rows, open, found);
          }
        }
      }
      return found;
    }

    private static void take(
        String step, int at, List<String[]> rows, List<Open> open, List<Mark> found) {
      if (step.startsWith("(")) {
        String[] parts = step.replaceAll("[()]", "").split("-");
        open.add(new Open(parts[0], parts.length > 1 ? parts[1] : "", at));
      }
      if (step.endsWith(")")) {
        String id =
            step.startsWith("(") ? open.getLast().id() : step.substring(0, step.length() - 1);
        for (int i = open.size() - 1; i >= 0; i--) {
          if (open.get(i).id().equals(id)) {
            Open mark = open.remove(i);
            found.add(new Mark(mark.type(), mark.first(), at, head(rows, mark.first(), at)));
            return;
          }
        }
      }
    }

    private static int head(List<String[]> rows, int first, int last) {
      for (int at = first; at <= last; at++) {
        int head = Integer.parseInt(rows.get(at)[6]) - 1;
        if (head < first || head > last) {
          return at;
        }
      }
      return first;
    }
  }
}
