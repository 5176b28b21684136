package org.dateline.evaluation.stories;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.AnnotatedArticle;
import org.dateline.model.Article;
import org.dateline.model.Article.Heading;
import org.dateline.model.Article.PageKind;
import org.dateline.model.Block;
import org.dateline.model.Bound;
import org.dateline.model.Citation;
import org.dateline.model.DatedBy;
import org.dateline.model.DatelineException;
import org.dateline.model.Figure;
import org.dateline.model.Moment;
import org.dateline.model.Outlet;
import org.dateline.model.PlaceMention;
import org.dateline.model.Provenance;
import org.dateline.model.Reading;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.text.Span;
import org.dateline.text.Text;
import org.jspecify.annotations.Nullable;

/** Reads the hand-made stories that come with the evaluation; their form is told in the first. */
final class LedgerStories {
  private static final int FILES = 4;
  private static final Pattern FIGURE =
      Pattern.compile("@figure (\\S+) \"([^\"]+)\" (\\S+) (\\d+) (\\S+)(.*)");
  private static final Pattern OPTION = Pattern.compile("(\\w+)=(?:\"([^\"]*)\"|(\\S+))");
  private static final Provenance BY_HAND =
      Provenance.of(new Provenance.Step("figures", "by hand"));

  private final List<LedgerStory> stories = new ArrayList<>();
  private String name = "";
  private List<Reading> readings = new ArrayList<>();
  private Map<String, String> figures = new HashMap<>();
  private Set<String> relations = new HashSet<>();
  private @Nullable Article article;
  private String heading = "";
  private final StringBuilder body = new StringBuilder();
  private final List<Figure> found = new ArrayList<>();

  private LedgerStories() {}

  /** All stories, in order. */
  static List<LedgerStory> all() {
    List<LedgerStory> all = new ArrayList<>();
    for (int file = 1; file <= FILES; file++) {
      LedgerStories reader = new LedgerStories();
      load("ledger-" + file + ".story").lines().forEach(reader::take);
      reader.endStory();
      all.addAll(reader.stories);
    }
    return all;
  }

  private static String load(String file) {
    try (InputStream stream = LedgerStories.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new DatelineException("the evaluation has no " + file);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new DatelineException(file + " cannot be read", broken);
    }
  }

  private void take(String line) {
    if (line.startsWith("@story ")) {
      endStory();
      name = line.substring("@story ".length());
    } else if (line.startsWith("@article ")) {
      endArticle();
      heading = line;
    } else if (line.startsWith("@figure ")) {
      addFigure(line);
    } else if (line.startsWith("@relation ")) {
      relations.add(line.substring("@relation ".length()));
    } else if (!line.isBlank() && !heading.isEmpty()) {
      body.append(body.isEmpty() ? "" : "\n\n").append(line);
    }
  }

  private void endStory() {
    endArticle();
    if (!readings.isEmpty()) {
      stories.add(new LedgerStory(name, readings, figures, relations));
    }
    readings = new ArrayList<>();
    figures = new HashMap<>();
    relations = new HashSet<>();
  }

  private void endArticle() {
    if (!heading.isEmpty()) {
      AnnotatedArticle annotated = AnnotatedArticle.of(article()).with(sentences(article()));
      Reading.Origination origin = new Reading.Origination("", "", List.of());
      readings.add(Reading.of(annotated, origin).withFigures(found));
    }
    heading = "";
    body.setLength(0);
    found.clear();
    article = null;
  }

  private Article article() {
    Article made = article;
    if (made == null) {
      made = makeArticle();
      article = made;
    }
    return made;
  }

  private Article makeArticle() {
    String[] words = heading.split(" ", 4);
    Text text = Text.of(body.toString());
    List<Block> blocks = new ArrayList<>();
    String title = "";
    int start = 0;
    for (String paragraph : body.toString().split("\n\n", -1)) {
      Span span = new Span(start, start + paragraph.length());
      blocks.add(Block.of(kind(paragraph), span));
      title = paragraph.startsWith("# ") ? paragraph.substring(2) : title;
      start = span.end() + 2;
    }
    Heading about =
        new Heading(
            null,
            new Outlet(words[3], ""),
            title,
            List.of(),
            Moment.parse(words[2]).orElse(null),
            null,
            null,
            "en",
            List.of(),
            "",
            null,
            "",
            true,
            PageKind.ARTICLE);
    return new Article(words[1], about, text, blocks, List.of(), List.of());
  }

  private static Block.Kind kind(String paragraph) {
    if (paragraph.startsWith("# ")) {
      return Block.Kind.HEADLINE;
    }
    return paragraph.startsWith("> ") ? Block.Kind.RELATED : Block.Kind.PARAGRAPH;
  }

  /** A sentence for each paragraph is enough for a ledger. */
  private static List<Sentence> sentences(Article article) {
    List<Sentence> sentences = new ArrayList<>();
    for (Block block : article.blocks()) {
      Token token =
          new Token(
              block.span(),
              article.text().slice(block.span()),
              "",
              Token.Tag.X,
              "_",
              Token.UNPARSED,
              "_");
      sentences.add(new Sentence(block.span(), List.of(token), false));
    }
    return sentences;
  }

  private void addFigure(String line) {
    Matcher parts = FIGURE.matcher(line);
    if (!parts.matches()) {
      throw new DatelineException(name + ": not a figure: " + line);
    }
    Map<String, String> options = new HashMap<>();
    Matcher option = OPTION.matcher(parts.group(6));
    while (option.find()) {
      options.put(option.group(1), option.group(2) == null ? option.group(3) : option.group(2));
    }
    String id = name + "/" + parts.group(1);
    figures.put(id, parts.group(1));
    found.add(
        new Figure(
            id,
            cite(parts.group(2)),
            Long.parseLong(parts.group(4)),
            options.containsKey("to") ? Long.valueOf(options.get("to")) : null,
            Bound.ofSymbol(parts.group(5)),
            parts.group(3),
            options.containsKey("who") ? cite(options.get("who")) : null,
            options.containsKey("source") ? cite(options.get("source")) : null,
            null,
            place(options.get("place")),
            date(options.get("date")),
            parts.group(6).endsWith(" added"),
            Figure.Status.valueOf(options.getOrDefault("status", "STATED")),
            options.containsKey("part") ? name + "/" + options.get("part") : null,
            BY_HAND));
  }

  /** The words where they stand first, or, after {@code #2}, where they stand the second time. */
  private Citation cite(String words) {
    Article cited = article();
    boolean second = words.endsWith("#2");
    String plain = second ? words.substring(0, words.length() - 2) : words;
    int start = cited.text().content().indexOf(plain);
    start = second ? cited.text().content().indexOf(plain, start + 1) : start;
    if (start < 0) {
      throw new DatelineException(name + ": article " + cited.id() + " has no \"" + plain + "\"");
    }
    return cited.cite(new Span(start, start + plain.length()));
  }

  private @Nullable PlaceMention place(@Nullable String written) {
    if (written == null) {
      return null;
    }
    String[] parts = written.split("/", -1);
    return new PlaceMention(
        cite(parts[0]).span(),
        parts[0],
        0,
        0,
        0,
        parts[1],
        null,
        PlaceMention.Precision.valueOf(parts[2]));
  }

  private static @Nullable DatedBy date(@Nullable String written) {
    return written == null ? null : new DatedBy(written, DatedBy.Basis.SYNTAX);
  }
}
