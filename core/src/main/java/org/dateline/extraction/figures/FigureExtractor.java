package org.dateline.extraction.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.extraction.Dating;
import org.dateline.extraction.figures.MeasureFinder.Sign;
import org.dateline.extraction.figures.Measures.Around;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.model.AnnotatedArticle;
import org.dateline.model.Annotation;
import org.dateline.model.Article;
import org.dateline.model.Citation;
import org.dateline.model.Figure;
import org.dateline.model.PlaceMention;
import org.dateline.model.Provenance;
import org.dateline.model.QuantityMention;
import org.dateline.model.Reading;
import org.dateline.model.Sentence;
import org.dateline.model.Statement;
import org.dateline.model.TimeMention;
import org.dateline.pipeline.Extractor;
import org.dateline.text.Digest;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Records every stated count of people in a measure: how many were killed, detained, displaced …,
 * with who gave the number, whether it is stated as so, and of which other figure it is a part.
 */
public final class FigureExtractor implements Extractor {
  private final Measures measures;
  private final Set<String> additions;

  public FigureExtractor(KnowledgePack knowledge) {
    this.measures = new Measures(knowledge);
    this.additions = Additions.read(knowledge);
  }

  @Override
  public String name() {
    return "figures";
  }

  @Override
  public Set<Class<? extends Annotation>> requires() {
    return Set.of(Sentence.class, QuantityMention.class);
  }

  @Override
  public Reading extract(Reading reading) {
    AnnotatedArticle annotated = reading.annotated();
    List<QuantityMention> quantities = annotated.all(QuantityMention.class);
    if (quantities.isEmpty()) {
      return reading;
    }
    Dating dating = Dating.in(annotated);
    List<PlaceMention> places = annotated.all(PlaceMention.class);
    List<Figure> figures = new ArrayList<>();
    int next = 0;
    for (Sentence sentence : annotated.all(Sentence.class)) {
      List<QuantityMention> inside = new ArrayList<>();
      while (next < quantities.size()
          && quantities.get(next).span().start() < sentence.span().end()) {
        if (sentence.span().covers(quantities.get(next).span())) {
          inside.add(quantities.get(next));
        }
        next++;
      }
      if (!inside.isEmpty()) {
        List<Span> times =
            annotated.within(sentence.span(), TimeMention.class).stream()
                .filter(time -> time.type() != TimeMention.Type.DURATION) // "12-year-old boys"
                .map(TimeMention::span)
                .toList();
        Clause clause = new Clause(sentence, measures, times);
        figures.addAll(new InSentence(reading, clause, dating, places).read(inside));
      }
    }
    return reading.withFigures(figures);
  }

  /** The figures of one sentence, each reading seeing those before it. */
  private final class InSentence {
    private final Reading reading;
    private final Article article;
    private final Clause clause;
    private final Dating dating;
    private final List<PlaceMention> places;
    private final MeasureFinder finder;
    private final List<Figure> figures = new ArrayList<>();
    private int lastRead = -1;
    private final List<Counted> countedBefore = new ArrayList<>();

    InSentence(Reading reading, Clause clause, Dating dating, List<PlaceMention> places) {
      this.reading = reading;
      this.article = reading.article();
      this.clause = clause;
      this.dating = dating;
      this.places =
          places.stream().filter(place -> clause.sentence().span().covers(place.span())).toList();
      this.finder = new MeasureFinder(clause);
    }

    List<Figure> read(List<QuantityMention> quantities) {
      for (QuantityMention quantity : quantities) {
        Counted counted = Counted.read(clause, quantity);
        if (counted.first() < 0
            || counted.last() < counted.first()
            || isPronoun(counted, quantities.size() == 1)) {
          continue;
        }
        if (isOneOfMany(counted) || isShared(counted)) {
          continue;
        }
        boolean total = isTotal(counted);
        lastRead = counted.last();
        if (total) {
          continue;
        }
        Figure whole = whole(counted);
        if (whole != null) {
          add(counted, ownSign(counted, whole), whole);
          continue;
        }
        if (isCompared(counted) || isAgain(counted)) {
          add(counted, partSign(figures.getLast(), counted), null);
          continue;
        }
        List<Figure> earlier = List.copyOf(figures);
        for (Sign sign : finder.find(counted)) {
          add(counted, sign, earlier.isEmpty() ? null : partOfWhom(counted, sign, earlier));
        }
      }
      return figures;
    }

    /** "twelve of the 50 passengers": the number out of which another was counted. */
    private boolean isTotal(Counted counted) {
      int of = counted.first() - 1;
      while (clause.has(of) && clause.tag(of) == org.dateline.model.Token.Tag.DET) {
        of--;
      }
      return lastRead >= 0 && of == lastRead + 1 && clause.is(of, "of");
    }

    /** "he was one of 25 foreigners": the many are counted, not the one. */
    private boolean isOneOfMany(Counted counted) {
      boolean one = clause.is(counted.first(), "one") && clause.is(counted.last() + 1, "of");
      int number = counted.last() + 2;
      while (clause.has(number) && clause.tag(number) == org.dateline.model.Token.Tag.DET) {
        number++;
      }
      boolean said = clause.isAuxiliary(counted.first() - 1) || clause.is(counted.first() - 1, ",");
      return one
          && said
          && clause.has(number)
          && clause.tag(number) != org.dateline.model.Token.Tag.PRON;
    }

    /**
     * "the one who", "this one", "one another": no number; nor is "charged one with fraud", where
     * the sentence counts nobody else.
     */
    private boolean isPronoun(Counted counted, boolean only) {
      boolean one =
          clause.lower(counted.first()).equals("one") && counted.first() == counted.last();
      if (!one) {
        return false;
      }
      String before = clause.lower(counted.first() - 1);
      boolean object = clause.isVerb(counted.first() - 1) && counted.isAlone();
      if (object && !clause.is(counted.last() + 1, "and")) {
        return true; // "charged one with treason": one of those just named
      }
      boolean determined =
          before.equals("the")
              || before.equals("this")
              || before.equals("that")
              || before.equals("which")
              || before.equals("every")
              || before.equals("each");
      boolean relative =
          clause.is(counted.last() + 1, "another") || clause.is(counted.last() + 1, "-");
      boolean generic =
          counted.isAlone()
              && !clause.is(counted.last() + 1, ",")
              && !clause.isAuxiliary(counted.last() + 1)
              && !clause.isVerb(counted.last() + 1)
              && clause.triggers(counted.last() + 1, Measures.Role.STATE).isEmpty();
      return (determined && counted.isAlone())
          || relative
          || (generic
              && (only || clause.triggers(counted.first() - 1, Measures.Role.OBJECT).isEmpty()));
    }

    /** The figure of which "including five children" is a part, or null. */
    private @Nullable Figure whole(Counted counted) {
      if (figures.isEmpty() || finder.isThing(counted)) {
        return null;
      }
      int at = counted.first();
      int start = Math.max(0, at - 30);
      int limit = countedBefore.getLast().last();
      for (int back = at; back > Math.max(start, limit); back--) {
        Measures.Phrase phrase = clause.phraseEndingAt(back, Around.PART);
        boolean near = back == at || reachesBack(back, at);
        if (phrase != null && near) {
          return figures.getLast().partOf() == null ? figures.getLast() : sibling();
        }
        if (clause.isVerb(back - 1) && !clause.is(back - 1, "including")) {
          return null;
        }
      }
      boolean continues = figures.getLast().partOf() != null && isJoined(at);
      boolean ofThem =
          clause.is(counted.last() + 1, "of")
              && (clause.is(counted.last() + 2, "them") || clause.is(counted.last() + 2, "whom"));
      if (continues && finder.find(counted).isEmpty()) {
        return sibling();
      }
      return ofThem && finder.find(counted).isEmpty() ? figures.getLast() : null;
    }

    /** "…, up from 33": an older number of what was counted just before. */
    private boolean isCompared(Counted counted) {
      Measures.Phrase before = clause.phraseEndingAt(counted.first(), Around.BEFORE);
      return !figures.isEmpty()
          && counted.isAlone()
          && before != null
          && before.status().equals("SUPERSEDED")
          && finder.find(counted).isEmpty();
    }

    /** "bringing the total to 94", "police put it at 40,000": another number of the same. */
    private boolean isAgain(Counted counted) {
      return !figures.isEmpty()
          && counted.isAlone()
          && clause.phraseEndingAt(counted.first(), Around.AGAIN) != null
          && finder.find(counted).isEmpty();
    }

    /** "half of the town's 25,000 residents": not these are counted but a share of them. */
    private boolean isShared(Counted counted) {
      for (int at = counted.first(); at > Math.max(0, counted.first() - 6); at--) {
        if (clause.phraseEndingAt(at, Around.SHARE) != null) {
          return true;
        }
        if (clause.isVerb(at - 1) || clause.isAuxiliary(at - 1) || clause.is(at - 1, ",")) {
          return false;
        }
      }
      return false;
    }

    /** What is said of the part itself ("of whom 12 died"), else what is said of the whole. */
    private Sign ownSign(Counted counted, Figure whole) {
      if (!clause.is(counted.end(), ",")) {
        for (Sign sign : finder.following(counted)) {
          if (!sign.trigger().measure().equals(whole.measure())) {
            return sign;
          }
        }
      }
      return partSign(whole, counted);
    }

    private boolean reachesBack(int from, int to) {
      for (int at = from; at < to; at++) {
        if (clause.isVerb(at) || clause.isAuxiliary(at)) {
          return false;
        }
      }
      return true;
    }

    private boolean isJoined(int at) {
      return clause.is(at - 1, "and") || clause.is(at - 1, ",");
    }

    private Figure sibling() {
      String id = figures.getLast().partOf();
      return figures.stream().filter(f -> f.id().equals(id)).findFirst().orElse(figures.getLast());
    }

    private Sign partSign(Figure whole, Counted counted) {
      Measures.Trigger inherited =
          new Measures.Trigger(
              new String[0],
              Measures.Role.COUNT,
              whole.measure(),
              Measures.Form.NONE,
              List.of(),
              "figure.tsv: part of " + whole.quantity().quote());
      return new Sign(inherited, counted.first(), "part");
    }

    /** "five of the dead" after a toll in the same sentence. */
    private @Nullable Figure partOfWhom(Counted counted, Sign sign, List<Figure> earlier) {
      boolean of = clause.is(counted.last() + 1, "of") && clause.is(counted.last() + 2, "them");
      Figure last = earlier.getLast();
      return of && last.measure().equals(sign.trigger().measure()) ? last : null;
    }

    private void add(Counted counted, Sign sign, @Nullable Figure whole) {
      QuantityMention quantity = counted.quantity();
      Span words = quantity.span();
      Credit credit = Credit.of(reading, clause, words);
      Statement statement = credit.statement();
      Figure.Status status =
          whole == null || sign.link().startsWith("noun")
              ? FigureStatus.of(clause, counted, sign, statement)
              : whole.status();
      String measure = sign.trigger().measure();
      Span event = sign.link().equals("part") ? words : clause.token(sign.at()).span();
      figures.add(
          new Figure(
              id(measure, words),
              article.cite(words),
              quantity.value(),
              quantity.to(),
              quantity.bound(),
              measure,
              whose(counted, sign),
              credit.source() == null ? null : cite(credit.source(), words),
              statement == null ? null : statement.id(),
              place(words),
              dating.of(clause.sentence(), event),
              isAdditional(counted),
              status,
              whole == null ? null : whole.id(),
              Provenance.of(
                  new Provenance.Step(name(), sign.trigger().row() + ", " + sign.link()))));
      countedBefore.add(counted);
    }

    private @Nullable Citation cite(Span source, Span quantity) {
      return source.isEmpty() || source.overlaps(quantity) ? null : article.cite(source);
    }

    private String id(String measure, Span words) {
      return Digest.of("figure " + measure + " " + article.text().digest() + " " + words)
          .substring(0, 16);
    }

    private @Nullable Citation whose(Counted counted, Sign sign) {
      Citation who = who(counted);
      if (who != null || !counted.isAlone()) {
        return who;
      }
      if (isCompared(counted) || sign.link().equals("part")) {
        return figures.getLast().who();
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

    private @Nullable Citation who(Counted counted) {
      if (counted.isAlone()) {
        return inheritedWho(counted);
      }
      boolean event =
          clause.triggers(counted.noun(), Measures.Role.COUNT).stream()
              .anyMatch(trigger -> trigger.needs().contains("EVENT"));
      boolean pronoun = clause.is(counted.noun(), "them") || clause.is(counted.noun(), "those");
      if ((event && !clause.isListedPeople(counted.noun())) || pronoun) {
        return null;
      }
      int from = counted.from();
      if (clause.is(from, "the") || clause.is(from, "these") || clause.is(from, "those")) {
        from++;
      }
      return article.cite(clause.sentence().span(Math.min(from, counted.to()), counted.to()));
    }

    /** "10 people died and 600 were injured": the 600 are people as well. */
    private @Nullable Citation inheritedWho(Counted counted) {
      boolean more = clause.is(counted.last(), "more") || clause.is(counted.last() + 1, "others");
      if (more || figures.isEmpty() || !counted.isAlone() || countedBefore.isEmpty()) {
        return null;
      }
      Counted before = countedBefore.getLast();
      boolean near = counted.first() - before.last() < 14 && before.noun() >= 0;
      boolean plural =
          near && (clause.is(before.noun(), "people") || clause.lower(before.noun()).endsWith("s"));
      boolean follows =
          clause.is(counted.first() - 1, "and") || clause.is(counted.first() - 1, ",");
      return plural && follows ? figures.getLast().who() : null;
    }

    private @Nullable PlaceMention place(Span words) {
      PlaceMention nearest = null;
      for (PlaceMention place : places) {
        if (nearest == null || distance(place.span(), words) < distance(nearest.span(), words)) {
          nearest = place;
        }
      }
      return nearest;
    }

    private static int distance(Span one, Span two) {
      return Math.max(0, Math.max(one.start() - two.end(), two.start() - one.end()));
    }

    private boolean isAdditional(Counted counted) {
      for (int at = counted.first(); at <= counted.last(); at++) {
        boolean comparison = clause.is(at + 1, "than");
        if (additions.contains(clause.lower(at)) && !comparison) {
          return true;
        }
      }
      for (int at = counted.last() + 1; at <= counted.noun(); at++) {
        if (clause.is(at, "other") || clause.is(at, "more") || clause.is(at, "additional")) {
          return true;
        }
      }
      return false;
    }
  }
}
