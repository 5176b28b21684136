package org.dateline.extraction.statements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.Dateline;
import org.dateline.model.Article;
import org.dateline.model.Block;
import org.dateline.model.Citation;
import org.dateline.model.Entity;
import org.dateline.model.Reading;
import org.dateline.model.Statement;
import org.dateline.text.Span;
import org.dateline.text.Text;

/** Says what is wrong with the reading of a marked text; nothing when all is right. */
final class MarkedItemScorer {
  private static final Pattern LINE = Pattern.compile("[^\\n]+");

  private final Dateline dateline;

  MarkedItemScorer(Dateline dateline) {
    this.dateline = dateline;
  }

  /** The faults, in words; empty when the item is right. */
  List<String> faults(MarkedItem item) {
    Reading reading = read(item);
    List<String> faults = new ArrayList<>();
    Map<Integer, Statement> found = new HashMap<>();
    Set<Statement> used = new HashSet<>();
    for (Map.Entry<Integer, MarkedItem.Roles> each : item.marked().entrySet()) {
      boolean loose = item.has("cue", "loose");
      reading.statements().stream()
          .filter(statement -> fits(item.text(), each.getValue(), statement, loose))
          .findFirst()
          .ifPresentOrElse(
              statement -> {
                found.put(each.getKey(), statement);
                used.add(statement);
              },
              () -> faults.add("missed " + each.getKey()));
    }
    for (MarkedItem.Claim claim : item.claims()) {
      check(claim, reading, found, used).ifPresent(faults::add);
    }
    if (!item.has("extra", "any")) {
      reading.statements().stream()
          .filter(statement -> statement.within() == null && !used.contains(statement))
          .forEach(statement -> faults.add("extra"));
    }
    if (!faults.isEmpty()) {
      reading.statements().forEach(statement -> faults.add(shown(statement, reading)));
    }
    return faults;
  }

  private static java.util.Optional<String> check(
      MarkedItem.Claim claim, Reading reading, Map<Integer, Statement> found, Set<Statement> used) {
    if (claim.field().equals("turn")) {
      return turn(claim, reading, used);
    }
    Statement statement = found.get(claim.number());
    if (statement == null) {
      return java.util.Optional.empty();
    }
    String is =
        switch (claim.field()) {
          case "stance" -> statement.stance().name();
          case "tense" -> statement.tense().name();
          case "negated" -> String.valueOf(statement.negated());
          case "mode" -> statement.mode().name();
          case "speaker" -> name(statement, reading);
          case "within" -> {
            Statement outer = found.get(Integer.parseInt(claim.value()));
            boolean inside = outer != null && outer.id().equals(statement.within());
            yield inside ? claim.value() : "elsewhere";
          }
          default -> claim.value();
        };
    return is.equals(claim.value())
        ? java.util.Optional.empty()
        : java.util.Optional.of(claim.field() + " " + is + " instead of " + claim.value());
  }

  private static java.util.Optional<String> turn(
      MarkedItem.Claim claim, Reading reading, Set<Statement> used) {
    String[] parts = claim.value().split(" \\| ", 2);
    for (Statement statement : reading.statements()) {
      boolean same = trimmed(words(statement.content())).equals(trimmed(parts[1]));
      if (same && name(statement, reading).contains(parts[0])) {
        used.add(statement);
        return java.util.Optional.empty();
      }
    }
    return java.util.Optional.of("no turn of " + claim.value());
  }

  private static boolean fits(
      String text, MarkedItem.Roles roles, Statement statement, boolean loose) {
    String cue = joined(text, roles.cue());
    String is = trimmed(words(statement.cue()));
    return same(joined(text, roles.source()), trimmed(words(statement.source())))
        && same(joined(text, roles.content()), trimmed(words(statement.content())))
        && (same(cue, is) || loose && is.contains(cue.substring(cue.lastIndexOf(' ') + 1)))
        && near(text, roles, statement);
  }

  /** Whether the cue is the one marked, not its like elsewhere in the text. */
  private static boolean near(String text, MarkedItem.Roles roles, Statement statement) {
    Objects.requireNonNull(text);
    return statement.cue().isEmpty()
        || roles.cue().isEmpty()
        || roles.cue().get(0).overlaps(statement.cue().get(0).span());
  }

  private static boolean same(String one, String other) {
    return one.equals(other);
  }

  private static String joined(String text, List<Span> spans) {
    return trimmed(
        String.join(
            " … ", spans.stream().map(span -> text.substring(span.start(), span.end())).toList()));
  }

  private static String words(List<Citation> citations) {
    return String.join(" … ", citations.stream().map(Citation::quote).toList());
  }

  /** Only the letters and digits, so that marks at the edges of pieces do not count. */
  private static String trimmed(String words) {
    return words.replaceAll("[^\\p{L}\\p{N}:–—-]+", " ").strip().toLowerCase(Locale.ROOT);
  }

  private static String name(Statement statement, Reading reading) {
    return reading.annotated().entities().stream()
        .filter(entity -> entity.id().equals(statement.speaker()))
        .map(Entity::name)
        .findFirst()
        .orElse("-");
  }

  private static String shown(Statement statement, Reading reading) {
    return "    [%s] %s [%s] %s %s speaker %s%s"
        .formatted(
            words(statement.source()),
            words(statement.cue()),
            words(statement.content()),
            statement.stance(),
            statement.mode(),
            name(statement, reading),
            statement.within() == null ? "" : " (within)");
  }

  private Reading read(MarkedItem item) {
    List<Block> blocks = new ArrayList<>();
    Matcher line = LINE.matcher(item.text());
    while (line.find()) {
      boolean first = blocks.isEmpty() && item.headline();
      Block.Kind kind = first ? Block.Kind.HEADLINE : Block.Kind.PARAGRAPH;
      blocks.add(Block.of(kind, new Span(line.start(), line.end())));
    }
    Text text = Text.of(item.text());
    Article.Heading heading = Article.Heading.of("", "en");
    return dateline.read(new Article("example", heading, text, blocks, List.of(), List.of()));
  }
}
