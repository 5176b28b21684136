package org.dateline.app.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.app.web.TimeWording;
import org.dateline.model.Bound;
import org.dateline.model.Ledger;
import org.dateline.model.Ledger.Claim;
import org.dateline.model.Ledger.Relation;
import org.dateline.model.Ledger.Tally;
import org.dateline.model.Moment;
import org.dateline.story.ClaimedNow;
import org.dateline.story.LedgerBuilder;
import org.jspecify.annotations.Nullable;

/** A ledger as a table for a terminal, or as CSV (RFC 4180). */
public final class LedgerTable {
  private static final List<String> COLUMNS =
      List.of("published", "as of", "value", "source", "outlet", "origin", "relation");
  private static final int WIDEST = 34; // characters of a cell on a terminal
  private static final int VAGUE = 3; // "several"
  private static final int LONGEST_VAGUE = 24; // characters: "hundreds of thousands"
  private static final Pattern VAGUE_WORD = Pattern.compile("(\\p{L}+s of )?\\p{L}+(s|eral|ew)");
  private static final int MOST_RELATIONS = 3; // to a row
  private static final int ORIGIN = 6; // characters that name an origin in a table

  private LedgerTable() {}

  /** The ledger of a story, one part for each tally. */
  public static String print(String title, Ledger ledger) {
    StringBuilder table = new StringBuilder(title).append('\n');
    if (ledger.tallies().isEmpty()) {
      return table.append("  no figures\n\n").toString();
    }
    for (Tally tally : ledger.tallies()) {
      table.append('\n').append(heading(tally)).append(now(tally)).append('\n');
      rows(tally).forEach(row -> table.append(row).append('\n'));
    }
    return table.append('\n').toString();
  }

  private static String heading(Tally tally) {
    String of = tally.of() == null ? "" : " · " + tally.of();
    String place = tally.place() == null ? "" : " · " + tally.place();
    return tally.measure().toUpperCase(Locale.ROOT) + of + place;
  }

  /** The span of what is claimed now, where more than one claim stands beside it. */
  private static String now(Tally tally) {
    ClaimedNow now = LedgerBuilder.claimedNow(tally);
    if (tally.claims().size() < 2 || now.claims().isEmpty()) {
      return "";
    }
    Comparator<Claim> bySize = Comparator.comparingLong(Claim::value);
    String least = value(Collections.min(now.claims(), bySize));
    String most = value(Collections.max(now.claims(), bySize));
    return ", claimed now: " + (now.from() == now.to() ? most : least + " to " + most);
  }

  private static List<String> rows(Tally tally) {
    List<List<String>> cells = new ArrayList<>();
    cells.add(COLUMNS);
    tally.claims().forEach(claim -> cells.add(cells(claim, tally)));
    int[] widths = new int[COLUMNS.size()];
    for (List<String> row : cells) {
      for (int column = 0; column < widths.length; column++) {
        widths[column] = Math.max(widths[column], row.get(column).length());
      }
    }
    return cells.stream().map(row -> align(row, widths)).toList();
  }

  private static String align(List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder("  ");
    for (int column = 0; column < widths.length; column++) {
      String cell = row.get(column);
      String gap = " ".repeat(widths[column] - cell.length());
      boolean number = column == COLUMNS.indexOf("value");
      line.append(number ? gap + cell : cell + gap).append("  ");
    }
    return line.toString().stripTrailing();
  }

  private static List<String> cells(Claim claim, Tally tally) {
    String reprints = claim.reprints().isEmpty() ? "" : " +" + claim.reprints().size();
    return List.of(
        day(claim.published()),
        claim.asOf() == null ? "" : TimeWording.of(claim.asOf()),
        value(claim),
        shorten(claim.source() == null ? "(the article itself)" : claim.source()),
        shorten(claim.outlet() + reprints),
        claim.origin().substring(0, Math.min(ORIGIN, claim.origin().length())),
        relations(claim, tally));
  }

  private static String day(@Nullable Moment moment) {
    return moment == null ? "" : moment.date().toString();
  }

  /** A claim's number as a reader would write it: {@code more than 5,000}, {@code 14 more}. */
  public static String value(Claim claim) {
    return claim.additional() ? number(claim) + " more" : number(claim);
  }

  private static String number(Claim claim) {
    if (isVague(claim)) {
      return claim.citation().quote().toLowerCase(Locale.ROOT);
    }
    String number = String.format(Locale.ROOT, "%,d", claim.value());
    Long to = claim.to();
    String range = to == null ? "" : String.format(Locale.ROOT, "–%,d", to);
    return hedge(claim.bound()) + number + range;
  }

  /** "dozens": nobody who wrote it wrote "at least 24". */
  private static boolean isVague(Claim claim) {
    String quote = claim.citation().quote();
    return claim.bound() == Bound.AT_LEAST
        && claim.value() >= VAGUE
        && quote.length() <= LONGEST_VAGUE
        && VAGUE_WORD.matcher(quote).matches();
  }

  private static String hedge(Bound bound) {
    return switch (bound) {
      case EXACTLY -> "";
      case AT_LEAST -> "at least ";
      case MORE_THAN -> "more than ";
      case AT_MOST -> "up to ";
      case LESS_THAN -> "under ";
      case ABOUT -> "about ";
    };
  }

  private static String relations(Claim claim, Tally tally) {
    Map<String, Claim> byId =
        tally.claims().stream().collect(Collectors.toMap(Claim::id, each -> each, (a, b) -> a));
    Stream<String> related =
        tally.relationsOf(claim).stream()
            .filter(relation -> byId.containsKey(relation.a()))
            .map(relation -> relation.kind() + " " + value(claimOf(byId, relation)))
            .distinct();
    List<String> words =
        Stream.concat(Stream.of(standing(claim)), related).filter(s -> !s.isEmpty()).toList();
    int shown = words.size() <= MOST_RELATIONS ? words.size() : MOST_RELATIONS - 1;
    String first = String.join(", ", words.subList(0, shown));
    return shown == words.size() ? first : first + ", " + (words.size() - shown) + " more";
  }

  /** How a number that is not simply stated is given; empty for one that is. */
  private static String standing(Claim claim) {
    return switch (claim.status()) {
      case STATED -> "";
      case RETRACTED -> "withdrawn";
      case SUPERSEDED -> "the earlier number";
      case DENIED -> "denied";
      case HYPOTHETICAL -> "feared or possible";
      case PLANNED -> "planned";
    };
  }

  private static Claim claimOf(Map<String, Claim> byId, Relation relation) {
    Claim claim = byId.get(relation.a());
    if (claim == null) {
      throw new IllegalArgumentException("a relation to no claim: " + relation);
    }
    return claim;
  }

  private static String shorten(String cell) {
    return cell.length() <= WIDEST ? cell : cell.substring(0, WIDEST - 1) + "…";
  }

  /** The ledger as CSV, one row a claim, with a header when asked. */
  public static String csv(Ledger ledger, boolean header) {
    StringBuilder csv = new StringBuilder();
    if (header) {
      csv.append("story,measure,of,place,claim,value,to,bound,source,outlet,article,origin,")
          .append("published,as_of,additional,status,start,end,quote\r\n");
    }
    for (Tally tally : ledger.tallies()) {
      tally.claims().forEach(claim -> csv.append(row(ledger.story(), tally, claim)).append("\r\n"));
    }
    return csv.toString();
  }

  private static String row(String story, Tally tally, Claim claim) {
    List<String> cells = new ArrayList<>();
    cells.add(story);
    cells.add(tally.measure());
    cells.add(orEmpty(tally.of()));
    cells.add(orEmpty(tally.place()));
    cells.add(claim.id());
    cells.add(Long.toString(claim.value()));
    cells.add(orEmpty(claim.to()));
    cells.add(claim.bound().symbol());
    cells.add(orEmpty(claim.source()));
    cells.add(claim.outlet());
    cells.add(claim.article());
    cells.add(claim.origin());
    cells.add(orEmpty(claim.published()));
    cells.add(orEmpty(claim.asOf()));
    cells.add(Boolean.toString(claim.additional()));
    cells.add(claim.status().name());
    cells.add(Integer.toString(claim.citation().span().start()));
    cells.add(Integer.toString(claim.citation().span().end()));
    cells.add(claim.citation().quote());
    return cells.stream().map(LedgerTable::quoted).collect(Collectors.joining(","));
  }

  private static String orEmpty(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  private static String quoted(String cell) {
    // A cell that a spreadsheet would take for a formula is defused with an apostrophe.
    String safe = !cell.isEmpty() && "@+".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    boolean plain = safe.chars().noneMatch(unit -> ",\"\r\n".indexOf(unit) >= 0);
    return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
  }
}
