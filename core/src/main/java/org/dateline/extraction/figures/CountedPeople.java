package org.dateline.extraction.figures;

import java.util.List;
import org.dateline.extraction.figures.MeasureFinder.Sign;
import org.dateline.model.Article;
import org.dateline.model.Citation;
import org.dateline.model.Figure;
import org.dateline.model.Token.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Who is counted by the numbers of a sentence: "miners", "injured troops".
 *
 * @param clause the sentence
 * @param article the article it stands in
 */
record CountedPeople(Clause clause, Article article) {
  /**
   * The words for those counted, or null.
   *
   * @param counted the number and its noun
   * @param sign what tells the measure
   * @param compared whether it is an older number of what was counted just before
   * @param figures those read before it in the sentence
   * @param before what they count
   */
  @Nullable Citation of(
      Counted counted, Sign sign, boolean compared, List<Figure> figures, List<Counted> before) {
    Citation who = who(counted, sign, figures, before);
    if (who != null || !counted.isAlone()) {
      return who;
    }
    if (compared || sign.link().equals("part")) {
      return figures.isEmpty() ? null : figures.getLast().who();
    }
    return sign.link().equals("toll") || sign.link().equals("of") ? ofToll(sign) : null;
  }

  /** "the number of injured troops rose to 40", "a refugee population of 2 million". */
  private @Nullable Citation ofToll(Sign sign) {
    int last = sign.at() + sign.trigger().words().length - 1;
    int from = sign.at();
    while (from <= last && !clause.is(from, "of")) {
      from++;
    }
    int start = from < last ? from + 1 : sign.at();
    boolean people = false;
    for (int at = start; at <= last; at++) {
      people |= clause.isListedPeople(at) || clause.is(at, "population");
    }
    return people ? article.cite(clause.sentence().span(start, last)) : null;
  }

  private @Nullable Citation who(
      Counted counted, Sign sign, List<Figure> figures, List<Counted> before) {
    if (counted.isAlone()) {
      boolean other = !before.isEmpty() && countsOther(before.getLast().noun(), sign);
      return other ? null : inherited(counted, figures, before);
    }
    boolean event =
        clause.triggers(counted.noun(), Measures.Role.COUNT).stream()
            .anyMatch(trigger -> trigger.needs().contains("EVENT"));
    boolean pronoun = clause.is(counted.noun(), "them") || clause.is(counted.noun(), "those");
    if (event && !clause.isListedPeople(counted.noun())) {
      return amongWhom(counted);
    }
    if (pronoun) {
      return null;
    }
    int from = counted.from();
    if (clause.is(from, "the") || clause.is(from, "these") || clause.is(from, "those")) {
      from++;
    }
    return article.cite(clause.sentence().span(Math.min(from, counted.to()), counted.to()));
  }

  /** "12 bodies and 40 wounded": whether a noun says by itself what befell those it counts. */
  private boolean countsOther(int noun, Sign sign) {
    return noun >= 0
        && clause.triggers(noun, Measures.Role.COUNT).stream()
            .anyMatch(trigger -> !trigger.measure().equals(sign.trigger().measure()));
  }

  /** "three deaths among the miners": the miners. */
  private @Nullable Citation amongWhom(Counted counted) {
    int from = counted.end() + 1;
    if (!clause.is(from - 1, "among")) {
      return null;
    }
    while (clause.has(from) && clause.tag(from) == Tag.DET) {
      from++;
    }
    int noun = from;
    while (clause.has(noun) && clause.tag(noun) == Tag.ADJ) {
      noun++;
    }
    return clause.isPeople(noun) ? article.cite(clause.sentence().span(from, noun)) : null;
  }

  /** "10 people died and 600 were injured": the 600 are people as well. */
  private @Nullable Citation inherited(Counted counted, List<Figure> figures, List<Counted> all) {
    boolean more = clause.is(counted.last(), "more") || clause.is(counted.last() + 1, "others");
    if (more || figures.isEmpty() || !counted.isAlone() || all.isEmpty()) {
      return null;
    }
    Counted before = all.getLast();
    boolean near = counted.first() - before.last() < 14 && before.noun() >= 0;
    boolean plural =
        near && (clause.is(before.noun(), "people") || clause.lower(before.noun()).endsWith("s"));
    boolean follows = clause.is(counted.first() - 1, "and") || clause.is(counted.first() - 1, ",");
    return plural && follows ? figures.getLast().who() : null;
  }
}
