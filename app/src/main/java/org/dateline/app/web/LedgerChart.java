package org.dateline.app.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dateline.app.cli.LedgerTable;
import org.dateline.model.Figure;
import org.dateline.model.Ledger.Claim;
import org.dateline.model.Ledger.Tally;
import org.dateline.model.Moment;
import org.jspecify.annotations.Nullable;

/**
 * The chart of one tally as SVG, made on the server: time across, value up, one mark a claim. A
 * disc is a plain number, an upward wedge more than or at least, a downward one up to or under, a
 * ring about, a bar a range; struck when retracted. The table beside it says the same in words.
 */
final class LedgerChart {
  private static final int WIDTH = 720;
  private static final int HEIGHT = 300;
  private static final int LEFT = 64;
  private static final int RIGHT = 24;
  private static final int TOP = 20;
  private static final int BOTTOM = 36;
  private static final double RADIUS = 6;
  private static final double SMALL = 3.5;
  private static final double LETTER = 11; // width and height of one
  private static final int MOST_LETTERS = 40; // more marks than this carry no letter
  private static final double LOG_SPAN = 50; // values that differ by more get a logarithmic scale
  private static final int MINUTES_A_DAY = 24 * 60;

  private final Tally tally;
  private final SourcePalette palette;
  private final boolean dense; // too many marks for letters and for a stop of the tab key each
  private final double radius;
  private final List<double[]> letters = new ArrayList<>(); // where they stand
  private final Axis across;
  private final Axis up;
  private final StringBuilder svg = new StringBuilder();

  private LedgerChart(Tally tally, List<Claim> dated, SourcePalette palette) {
    this.dense = dated.size() > MOST_LETTERS;
    this.radius = dense ? SMALL : RADIUS;
    this.tally = tally;
    this.palette = palette;
    this.across = Axis.ofTimes(dated);
    this.up = Axis.ofValues(dated);
  }

  /** The chart of all claims but those that add to another; empty when none of them has a date. */
  static String draw(Tally tally, SourcePalette palette) {
    List<Claim> dated =
        tally.claims().stream()
            .filter(claim -> claim.published() != null && !claim.additional())
            .toList();
    if (dated.isEmpty()) {
      return "";
    }
    LedgerChart chart = new LedgerChart(tally, dated, palette);
    chart.frame(dated.size());
    chart.grid(dated);
    chart.lines(dated);
    dated.forEach(chart::mark);
    return chart.svg.append("</svg>").toString();
  }

  private void frame(int claims) {
    svg.append("<svg class=\"chart\" role=\"group\" viewBox=\"0 0 ")
        .append(WIDTH)
        .append(' ')
        .append(HEIGHT)
        .append("\" aria-label=\"")
        .append(
            escape(tally.measure() + ": " + claims + " claims over time; the table has them all"))
        .append("\">");
  }

  private static boolean isWithdrawn(Claim claim) {
    return claim.status() == Figure.Status.RETRACTED;
  }

  private void grid(List<Claim> dated) {
    for (double value : up.ticks()) {
      double y = y(value);
      line("grid", LEFT, y, WIDTH - RIGHT, y);
      text("tick end", LEFT - 8, y + 4, String.format(Locale.ROOT, "%,d", Math.round(value)));
    }
    TreeSet<LocalDate> days =
        dated.stream().map(claim -> dateOf(claim)).collect(Collectors.toCollection(TreeSet::new));
    boolean years = days.getFirst().getYear() != days.getLast().getYear();
    double last = -1000;
    for (LocalDate day : days) {
      double x = x(minutes(day, LocalTime.NOON));
      if (x - last > (years ? 90 : 60)) {
        line("grid", x, HEIGHT - BOTTOM, x, HEIGHT - BOTTOM + 5);
        text("tick middle", x, HEIGHT - BOTTOM + 20, label(day, years));
        last = x;
      }
    }
    line("axis", LEFT, HEIGHT - BOTTOM, WIDTH - RIGHT, HEIGHT - BOTTOM);
  }

  private static String label(LocalDate day, boolean year) {
    return day.getDayOfMonth() + " " + month(day) + (year ? " " + day.getYear() : "");
  }

  private static String month(LocalDate day) {
    String name = day.getMonth().name();
    return name.charAt(0) + name.substring(1, 3).toLowerCase(Locale.ROOT);
  }

  /** A step line joins one source's claims. */
  private void lines(List<Claim> dated) {
    Map<String, List<Claim>> bySource = new HashMap<>();
    for (Claim claim : dated) {
      if (claim.source() != null) {
        bySource.computeIfAbsent(claim.source(), key -> new ArrayList<>()).add(claim);
      }
    }
    bySource.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(entry -> step(entry.getKey(), entry.getValue()));
  }

  private void step(String source, List<Claim> claims) {
    StringBuilder path = new StringBuilder();
    for (Claim claim : claims) {
      String x = number(x(claim));
      String y = number(y((double) claim.value()));
      path.append(path.isEmpty() ? "M" + x + " " + y : "H" + x + "V" + y);
    }
    svg.append("<path class=\"step ")
        .append(palette.colour(source))
        .append("\" d=\"")
        .append(path)
        .append("\"/>");
  }

  private void mark(Claim claim) {
    double x = x(claim);
    double y = y((double) claim.value());
    svg.append("<a href=\"/article/")
        .append(escape(claim.article()))
        .append("#e-")
        .append(escape(claim.id()))
        .append("\" class=\"mark ")
        .append(palette.colour(claim.source()))
        .append(dense ? "\" tabindex=\"-1\"><title>" : "\"><title>")
        .append(escape(words(claim)))
        .append("</title>");
    shape(claim, x, y);
    if (isWithdrawn(claim)) {
      line("strike", x - radius - 4, y + radius + 4, x + radius + 4, y - radius - 4);
    }
    if (!dense) {
      letter(x, y, palette.letter(claim.source()));
    }
    svg.append("</a>");
  }

  /** The letter of the source, beside its mark where no other letter stands. */
  private void letter(double x, double y, String letter) {
    double right = x + radius + 3;
    double left = x - radius - LETTER;
    double above = y - radius + 2;
    double below = y + radius + 8;
    double[][] places = {{right, above}, {right, below}, {left, above}, {left, below}};
    for (double[] place : places) {
      if (letters.stream().noneMatch(other -> touches(other, place))) {
        letters.add(place);
        text("letter", place[0], place[1], letter);
        return;
      }
    }
  }

  private static boolean touches(double[] one, double[] other) {
    return Math.abs(one[0] - other[0]) < LETTER && Math.abs(one[1] - other[1]) < LETTER;
  }

  private String words(Claim claim) {
    String source = claim.source() == null ? "the article itself" : claim.source();
    return "%s %s, says %s (%s, %s)%s: “%s”"
        .formatted(
            LedgerTable.value(claim),
            tally.measure(),
            source,
            claim.outlet(),
            claim.published(),
            isWithdrawn(claim) ? ", withdrawn" : "",
            claim.citation().quote());
  }

  private void shape(Claim claim, double x, double y) {
    Long to = claim.to();
    if (to != null) {
      line("range", x, y((double) to), x, y);
    }
    switch (claim.bound()) {
      case EXACTLY -> circle("disc", x, y);
      case ABOUT -> circle("ring", x, y);
      case AT_LEAST, MORE_THAN -> wedge(x, y, -1);
      case AT_MOST, LESS_THAN -> wedge(x, y, 1);
    }
  }

  private void circle(String style, double x, double y) {
    svg.append("<circle class=\"")
        .append(style)
        .append("\" cx=\"")
        .append(number(x))
        .append("\" cy=\"")
        .append(number(y))
        .append("\" r=\"")
        .append(number(radius))
        .append("\"/>");
  }

  private void wedge(double x, double y, int down) {
    double tip = y + down * radius * 1.4;
    double base = y - down * radius * 0.8;
    svg.append("<path class=\"disc\" d=\"M")
        .append(number(x))
        .append(' ')
        .append(number(tip))
        .append('L')
        .append(number(x + radius * 1.2))
        .append(' ')
        .append(number(base))
        .append('L')
        .append(number(x - radius * 1.2))
        .append(' ')
        .append(number(base))
        .append("Z\"/>");
  }

  private double x(Claim claim) {
    return x(minutes(claim.published()));
  }

  private double x(double minutes) {
    return LEFT + 14 + across.share(minutes) * (WIDTH - LEFT - RIGHT - 28);
  }

  private double y(double value) {
    return HEIGHT - BOTTOM - 8 - up.share(value) * (HEIGHT - TOP - BOTTOM - 16);
  }

  private static LocalDate dateOf(Claim claim) {
    Moment published = claim.published();
    return published == null ? LocalDate.EPOCH : published.date();
  }

  private static double minutes(@Nullable Moment moment) {
    if (moment == null) {
      return 0;
    }
    return minutes(moment.date(), moment.time() == null ? LocalTime.NOON : moment.time());
  }

  private static double minutes(LocalDate date, @Nullable LocalTime time) {
    double ofDay = time == null ? 0 : ChronoUnit.MINUTES.between(LocalTime.MIN, time);
    return (double) date.toEpochDay() * MINUTES_A_DAY + ofDay;
  }

  private void line(String style, double x1, double y1, double x2, double y2) {
    svg.append("<line class=\"")
        .append(style)
        .append("\" x1=\"")
        .append(number(x1))
        .append("\" y1=\"")
        .append(number(y1))
        .append("\" x2=\"")
        .append(number(x2))
        .append("\" y2=\"")
        .append(number(y2))
        .append("\"/>");
  }

  private void text(String style, double x, double y, String words) {
    svg.append("<text class=\"")
        .append(style)
        .append("\" x=\"")
        .append(number(x))
        .append("\" y=\"")
        .append(number(y))
        .append("\">")
        .append(escape(words))
        .append("</text>");
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  static String escape(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  /** A scale from values to shares of its length, linear or logarithmic. */
  private record Axis(double from, double to, boolean logarithmic) {
    static Axis ofTimes(List<Claim> claims) {
      double from =
          claims.stream().mapToDouble(claim -> minutes(claim.published())).min().orElse(0);
      double to = claims.stream().mapToDouble(claim -> minutes(claim.published())).max().orElse(0);
      double padding = to > from ? 0 : MINUTES_A_DAY;
      return new Axis(from - padding, to + padding, false);
    }

    static Axis ofValues(List<Claim> claims) {
      double least = claims.stream().mapToDouble(Claim::value).min().orElse(0);
      double most = claims.stream().mapToDouble(Axis::top).max().orElse(1);
      boolean logarithmic = least > 0 && most / least > LOG_SPAN;
      return logarithmic ? new Axis(least, most, true) : new Axis(0, Math.max(1, most), false);
    }

    private static double top(Claim claim) {
      Long to = claim.to();
      return to == null ? claim.value() : to;
    }

    double share(double value) {
      if (logarithmic) {
        return Math.log(Math.max(value, from) / from) / Math.log(to / from);
      }
      return (value - from) / (to - from);
    }

    List<Double> ticks() {
      List<Double> ticks = new ArrayList<>();
      if (logarithmic) {
        for (double tick = Math.pow(10, Math.ceil(Math.log10(from))); tick <= to; tick *= 10) {
          ticks.add(tick);
        }
        return ticks;
      }
      double step = niceStep(to / 4);
      for (double tick = 0; tick <= to; tick += step) {
        ticks.add(tick);
      }
      return ticks;
    }

    private static double niceStep(double rough) {
      double power = Math.pow(10, Math.floor(Math.log10(rough)));
      double lead = rough / power;
      double nice = lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10;
      return Math.max(1, nice * power);
    }
  }
}
