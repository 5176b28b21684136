package org.dateline.app.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.dateline.app.cli.LedgerTable;
import org.dateline.model.Article;
import org.dateline.model.Article.Heading;
import org.dateline.model.Block;
import org.dateline.model.Citation;
import org.dateline.model.Entry;
import org.dateline.model.Event;
import org.dateline.model.Figure;
import org.dateline.model.Reading;
import org.dateline.model.Statement;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * An article as its page shows it: every entry lit on its words, furniture greyed and folded.
 *
 * @param reading what was read
 * @param blocks the text in pieces, block by block
 * @param entries what is recorded, in order of their first word
 * @param speakers who says something, in order of their first statement
 */
public record ArticleView(
    Reading reading, List<BlockView> blocks, List<EntryView> entries, List<Speaker> speakers) {

  private static final Speaker WRITER = new Speaker("", "", "s0", List.of());

  static ArticleView of(Reading reading) {
    Map<String, Speaker> speakers = speakers(reading);
    List<Mark> marks = marks(reading, speakers);
    Map<Integer, String> anchors = anchors(marks);
    List<BlockView> blocks =
        reading.article().blocks().stream()
            .map(block -> view(reading, block, marks, anchors))
            .toList();
    List<EntryView> entries =
        reading.entries().stream()
            .sorted(
                Comparator.comparing((Entry entry) -> entry.citations().get(0).span())
                    .thenComparing(Entry::id))
            .map(entry -> EntryView.of(entry, reading))
            .toList();
    return new ArticleView(reading, blocks, entries, List.copyOf(speakers.values()));
  }

  private static Map<String, Speaker> speakers(Reading reading) {
    SourcePalette palette = new SourcePalette();
    Map<String, Speaker> speakers = new LinkedHashMap<>();
    for (Statement statement : reading.statements()) {
      String source = sourceOf(statement);
      if (source != null) {
        Speaker known = speakers.get(source);
        List<String> statements = new ArrayList<>(known == null ? List.of() : known.statements());
        statements.add(statement.id());
        String name = known == null ? EntryView.speaker(statement, reading) : known.name();
        speakers.put(
            source, new Speaker(name, palette.letter(source), palette.colour(source), statements));
      }
    }
    return speakers;
  }

  /** The one who makes this statement; the writer has no letter. */
  public Speaker speakerOf(EntryView entry) {
    return speakers.stream()
        .filter(speaker -> speaker.statements().contains(entry.id()))
        .findFirst()
        .orElse(WRITER);
  }

  /**
   * Somebody who says something in this article.
   *
   * @param name the name, or the words of the source
   * @param letter that doubles the colour
   * @param colour class of the colour
   * @param statements ids of the statements
   */
  public record Speaker(String name, String letter, String colour, List<String> statements) {
    public Speaker {
      statements = List.copyOf(statements);
    }
  }

  public Article article() {
    return reading.article();
  }

  /** Where it was published and when, as far as is known. */
  public String facts() {
    Heading heading = article().heading();
    return Wording.line(
        " · ",
        Wording.outlet(article()),
        heading.byline().isEmpty() ? "" : "by " + String.join(", ", heading.byline()),
        heading.published() == null ? "no date given" : Wording.moment(heading.published()),
        heading.credit().isEmpty() ? "" : "credited to " + heading.credit());
  }

  private static List<Mark> marks(Reading reading, Map<String, Speaker> speakers) {
    List<Mark> marks = new ArrayList<>();
    for (Statement statement : reading.statements()) {
      String source = sourceOf(statement);
      Speaker speaker = source == null ? WRITER : speakers.getOrDefault(source, WRITER);
      for (Citation said : statement.content()) {
        marks.add(new Mark(said.span(), "said", speaker, statement.id()));
      }
      add(marks, statement.cue(), "cue", statement);
      for (Citation who : statement.source()) {
        marks.add(new Mark(who.span(), "source", speaker, statement.id()));
      }
    }
    for (Event event : reading.events()) {
      add(marks, event.trigger(), "trigger", event);
    }
    for (Figure figure : reading.figures()) {
      add(marks, List.of(figure.quantity()), "figure", figure);
    }
    return marks;
  }

  private static @Nullable String sourceOf(Statement statement) {
    if (statement.speaker() != null) {
      return statement.speaker();
    }
    return statement.source().isEmpty() ? null : statement.source().get(0).quote();
  }

  private static void add(List<Mark> marks, List<Citation> citations, String style, Entry entry) {
    for (Citation citation : citations) {
      marks.add(new Mark(citation.span(), style, WRITER, entry.id()));
    }
  }

  /**
   * Where each entry is pointed to, one place each: its first mark, or a later one where another
   * entry with fewer marks begins at the first.
   */
  private static Map<Integer, String> anchors(List<Mark> marks) {
    Map<String, TreeSet<Integer>> starts = new LinkedHashMap<>();
    for (Mark mark : marks) {
      starts.computeIfAbsent(mark.entry(), none -> new TreeSet<>()).add(mark.span().start());
    }
    Map<Integer, String> anchors = new HashMap<>();
    starts.entrySet().stream()
        .sorted(Comparator.comparingInt(entry -> entry.getValue().size()))
        .forEach(entry ->
            entry.getValue().stream()
                .filter(start -> !anchors.containsKey(start))
                .findFirst()
                .ifPresent(start -> anchors.put(start, entry.getKey())));
    return anchors;
  }

  private static BlockView view(
      Reading reading, Block block, List<Mark> marks, Map<Integer, String> anchors) {
    List<Mark> inside = marks.stream().filter(mark -> mark.span().overlaps(block.span())).toList();
    TreeSet<Integer> edges = new TreeSet<>(List.of(block.span().start(), block.span().end()));
    for (Mark mark : inside) {
      edges.add(Math.max(block.span().start(), mark.span().start()));
      edges.add(Math.min(block.span().end(), mark.span().end()));
    }
    List<Piece> pieces = new ArrayList<>();
    int from = edges.first();
    for (int to : edges.tailSet(from, false)) {
      pieces.add(piece(reading, new Span(from, to), inside, anchors));
      from = to;
    }
    return new BlockView(block, pieces);
  }

  private static Piece piece(
      Reading reading, Span span, List<Mark> marks, Map<Integer, String> anchors) {
    TreeSet<String> styles = new TreeSet<>();
    List<String> ids = new ArrayList<>();
    Mark inner = null; // of several that are said or named here, the shortest gives the colour
    for (Mark mark : marks) {
      if (mark.span().covers(span)) {
        styles.add(mark.style());
        if (!ids.contains(mark.entry())) {
          ids.add(mark.entry());
        }
        boolean shorter = inner == null || mark.span().length() < inner.span().length();
        inner = mark.isColoured() && shorter ? mark : inner;
      }
    }
    String letter = "";
    if (inner != null) {
      styles.add(inner.speaker().colour());
      boolean opens = inner.style().equals("said") && inner.span().start() == span.start();
      letter = opens ? inner.speaker().letter() : letter;
    }
    return new Piece(
        reading.article().text().slice(span),
        String.join(" ", styles),
        String.join(" ", ids),
        anchors.getOrDefault(span.start(), ""),
        letter);
  }

  /**
   * Words of one block.
   *
   * @param block the block
   * @param pieces its text, cut where marks begin and end
   */
  public record BlockView(Block block, List<Piece> pieces) {
    public boolean isFurniture() {
      return block.kind() == Block.Kind.FURNITURE;
    }

    /** Name of the style of this kind of block. */
    public String style() {
      return block.kind().name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /**
   * A stretch of text under the same marks.
   *
   * @param words the text
   * @param styles classes of the marks, space-separated; empty for plain text
   * @param entries ids of the entries, space-separated
   * @param begins id of the entry that links lead to here; empty when none do
   * @param letter of the speaker whose words begin here; empty when none do
   */
  public record Piece(String words, String styles, String entries, String begins, String letter) {
    public boolean isPlain() {
      return styles.isEmpty();
    }
  }

  private record Mark(Span span, String style, Speaker speaker, String entry) {
    boolean isColoured() {
      return style.equals("said") || style.equals("source");
    }
  }

  /** A claim's number in words, for templates. */
  public static String value(org.dateline.model.Ledger.Claim claim) {
    return LedgerTable.value(claim);
  }
}
