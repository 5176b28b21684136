package org.dateline.app.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dateline.model.Article;
import org.dateline.model.Citation;
import org.dateline.model.Figure;
import org.dateline.model.Moment;
import org.dateline.model.Outlet;
import org.dateline.text.Text;
import org.jspecify.annotations.Nullable;

/** How the pages put small facts into words. */
public final class Wording {
  private static final int NEAR = 12; // characters between a number and what it counts

  private Wording() {}

  /** The date, or nothing when it is not known: "2022-01-08". */
  public static String day(@Nullable Moment moment) {
    return moment == null ? "" : moment.date().toString();
  }

  /** Date, time and zone as far as they are known: "2022-01-08 16:20 +06:00". */
  public static String moment(@Nullable Moment moment) {
    if (moment == null || moment.time() == null) {
      return day(moment);
    }
    String zone = moment.offset() == null ? "" : " " + moment.offset();
    return moment.date() + " " + moment.time() + zone.replace("Z", "UTC");
  }

  /** Name of the outlet, else its domain, else nothing. */
  public static String outlet(Article article) {
    Outlet outlet = article.heading().outlet();
    return outlet.name().isEmpty() ? outlet.domain() : outlet.name();
  }

  /** A headline to click on, also where there is none. */
  public static String headline(String title) {
    return title.isEmpty() ? "(no headline)" : title;
  }

  /** Name of a constant in small letters: "asserts". */
  public static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** The words of citations, joined by an ellipsis. */
  public static String joined(List<Citation> citations) {
    return citations.stream().map(Citation::quote).collect(Collectors.joining(" … "));
  }

  /** Facts in one line, those that say nothing left out. */
  public static String line(String between, String... facts) {
    List<String> said = new ArrayList<>();
    for (String fact : facts) {
      if (!fact.isEmpty()) {
        said.add(fact);
      }
    }
    return String.join(between, said);
  }

  /** What a figure counts, as the text has it where both stand together: "Hundreds of people". */
  public static String counted(Figure figure, Text text) {
    Citation who = figure.who();
    Citation quantity = figure.quantity();
    if (who == null || quantity.span().covers(who.span())) {
      return quantity.quote();
    }
    int gap = who.span().start() - quantity.span().end();
    return gap >= 0 && gap <= NEAR
        ? text.content().substring(quantity.span().start(), who.span().end())
        : quantity.quote() + " (" + who.quote() + ")";
  }
}
