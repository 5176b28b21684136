package org.dateline.extraction.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.extraction.Dating;
import org.dateline.extraction.figures.MeasureFinder.Sign;
import org.dateline.extraction.figures.Measures.Around;
import org.dateline.model.Article;
import org.dateline.model.Citation;
import org.dateline.model.DatedBy;
import org.dateline.model.Figure;
import org.dateline.model.PlaceMention;
import org.dateline.model.Provenance;
import org.dateline.model.QuantityMention;
import org.dateline.model.Reading;
import org.dateline.model.Statement;
import org.dateline.model.Token.Tag;
import org.dateline.text.Digest;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/** The figures of one sentence, each reading seeing those before it. */
final class SentenceFigures {
  private static final String STAGE = "figures";
  private static final int NAMED_AGAIN = 4; // words of "put the number at", not of "put it at"

  private final Reading reading;
  private final Article article;
  private final Clause clause;
  private final Dating dating;
  private final Set<String> additions;
  private final Placing placing;
  private final MeasureFinder finder;
  private final Uncounted uncounted;
  private final CountedPeople people;
  private final @Nullable Figure before;
  private final List<Figure> figures = new ArrayList<>();
  private int lastRead = -1;
  private final List<Counted> countedBefore = new ArrayList<>();
  private final Map<Integer, Span> olderTimes = new HashMap<>(); // by first token of the number

  /**
   * Makes a reader of one sentence.
   *
   * @param before the figure of which "seven children were among them" may be a part, or null
   */
  SentenceFigures(
      Reading reading,
      Clause clause,
      Dating dating,
      Set<String> additions,
      @Nullable Figure before) {
    this.before = before;
    this.reading = reading;
    this.article = reading.article();
    this.clause = clause;
    this.dating = dating;
    this.additions = additions;
    this.placing =
        new Placing(
            clause, reading.annotated().within(clause.sentence().span(), PlaceMention.class));
    this.finder = new MeasureFinder(clause);
    this.uncounted = new Uncounted(clause);
    this.people = new CountedPeople(clause, article);
  }

  List<Figure> read(List<QuantityMention> quantities) {
    findOlderTimes(quantities);
    for (QuantityMention quantity : quantities) {
      Counted counted = Counted.read(clause, quantity);
      if (isCounted(counted, quantities.size() == 1)) {
        read(counted);
      }
    }
    return figures.stream()
        .map(figure -> isEarlier(figure) ? figure.withStatus(Figure.Status.SUPERSEDED) : figure)
        .toList();
  }

  /** Whether the number counts something of its own. */
  private boolean isCounted(Counted counted, boolean alone) {
    return counted.first() >= 0
        && counted.last() >= counted.first()
        && !uncounted.isPronoun(counted, alone)
        && !uncounted.isOneOfMany(counted)
        && !uncounted.isAge(counted)
        && !uncounted.isShared(counted)
        && !uncounted.isMistake(counted)
        && !uncounted.isHandedBack(counted);
  }

  private void read(Counted counted) {
    boolean total = uncounted.isTotal(counted, lastRead);
    lastRead = counted.last();
    if (total) {
      finder.ofTotal(counted).stream()
          .limit(1)
          .filter(sign -> !figures.isEmpty())
          .forEach(sign -> add(counted, sign, null));
      return;
    }
    Figure whole = whole(counted);
    if (whole != null) {
      add(counted, ownSign(counted, whole), whole);
      return;
    }
    Figure told = toldAnew(counted);
    if (told != null) {
      add(counted, partSign(told, counted), null);
      return;
    }
    List<Figure> earlier = List.copyOf(figures);
    for (Sign sign : finder.find(counted)) {
      add(counted, sign, earlier.isEmpty() ? null : partOfWhom(counted, sign, earlier));
    }
  }

  /** The figure before, here or in an earlier sentence, that gets another number; else null. */
  private @Nullable Figure toldAnew(Counted counted) {
    if (isCompared(counted) || isAgain(counted)) {
      return figures.getLast();
    }
    return before != null && figures.isEmpty() && isCountedAnew(counted) ? before : null;
  }

  /** "The guard, which had earlier said 45 died, now speaks of 43": the 45. */
  private boolean isEarlier(Figure figure) {
    return figure.status() == Figure.Status.STATED
        && figures.stream()
            .anyMatch(other ->
                other.measure().equals(figure.measure())
                    && other.value() != figure.value()
                    && other.partOf() == null
                    && figure.partOf() == null
                    && !isSaidBefore(other))
        && isSaidBefore(figure);
  }

  private boolean isSaidBefore(Figure figure) {
    Counted counted = countedBefore.get(figures.indexOf(figure));
    return FigureStatus.isReportedBefore(clause, counted) || isSaidBeforeBySource(figure);
  }

  private boolean isSaidBeforeBySource(Figure figure) {
    return reading.statements().stream()
        .filter(statement -> statement.id().equals(figure.attribution()))
        .filter(statement -> statement.says(figure.quantity().span()))
        .flatMap(statement -> statement.cue().stream())
        .anyMatch(cue -> clause.holds(Around.EARLIER, cue.span()));
  }

  /** "from about 5,800 a day earlier": that day is the older number's, not the newer one's. */
  private void findOlderTimes(List<QuantityMention> quantities) {
    for (QuantityMention quantity : quantities) {
      Counted counted = Counted.read(clause, quantity);
      boolean older = counted.first() > 0 && FigureStatus.isSuperseded(clause, counted);
      int next = counted.end();
      int end = next;
      while (clause.isTime(end)) {
        end++;
      }
      if (older && end > next) {
        olderTimes.put(counted.first(), clause.sentence().span(next, end - 1));
      }
    }
  }

  private @Nullable DatedBy date(Counted counted, Span event) {
    Span own = olderTimes.get(counted.first());
    return own != null
        ? dating.at(own)
        : dating.without(olderTimes.values()).of(clause.sentence(), event);
  }

  /** The figure of which "including five children" is a part, or null. */
  private @Nullable Figure whole(Counted counted) {
    if (figures.isEmpty() || finder.isThing(counted)) {
      return figures.isEmpty() ? amongThem(counted) : null;
    }
    int at = counted.first();
    if (isOfThem(counted) && isAside(at) && finder.find(counted).isEmpty()) {
      return figures.getLast();
    }
    if (isBrokenDown(counted)) {
      return figures.getLast();
    }
    int start = Math.max(0, at - 30);
    int limit = countedBefore.getLast().last();
    for (int back = at; back > Math.max(start, limit); back--) {
      Measures.Phrase phrase = clause.phraseEndingAt(back, Around.PART);
      boolean own = clause.isAuxiliary(counted.end()); // "most of them in Gao, and 12 were hurt"
      boolean near = back == at || (!own && reachesBack(back, at));
      if (phrase != null && near) {
        return figures.getLast().partOf() == null ? figures.getLast() : sibling();
      }
      if (clause.isVerb(back - 1) && !clause.is(back - 1, "including")) {
        return null;
      }
    }
    boolean continues = figures.getLast().partOf() != null && isJoined(at);
    boolean ofThem = isOfThem(counted);
    if (continues && finder.find(counted).isEmpty()) {
      return sibling();
    }
    return ofThem && finder.find(counted).isEmpty() ? figures.getLast() : null;
  }

  /** "Forty people died. Seven children were among them": the figure of the sentence before. */
  private @Nullable Figure amongThem(Counted counted) {
    if (before == null || counted.isAlone() || !clause.isPeople(counted.noun())) {
      return null;
    }
    int end = counted.end();
    boolean after =
        clause.isAuxiliary(end) && clause.is(end + 1, "among") && clause.is(end + 2, "them");
    int first = counted.first();
    boolean ahead =
        clause.isAuxiliary(first - 1)
            && clause.is(first - 2, "them")
            && clause.is(first - 3, "among");
    boolean fewer = counted.quantity().value() < before.value();
    return fewer && (after || ahead) && finder.find(counted).isEmpty() ? before : null;
  }

  private boolean isOfThem(Counted counted) {
    return clause.is(counted.last() + 1, "of")
        && (clause.is(counted.last() + 2, "them") || clause.is(counted.last() + 2, "whom"));
  }

  private boolean isAside(int at) {
    return clause.has(at - 1) && clause.tag(at - 1) == Tag.PUNCT && !clause.is(at - 1, ".");
  }

  /** "18 were killed: 11 from the army and seven from the militia". */
  private boolean isBrokenDown(Counted counted) {
    int next = counted.last() + 1;
    int at = counted.first();
    boolean opens = clause.is(at - 1, ":") || clause.is(at - 1, "–") || clause.is(at - 1, "—");
    boolean from = clause.has(next) && clause.tag(next) == Tag.ADP;
    return opens
        && from
        && counted.quantity().value() < figures.getLast().value()
        && !clause.is(next, "of");
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

  /** "The ministry has since put the number at 112": another number of the sentence before. */
  private boolean isCountedAnew(Counted counted) {
    Measures.Phrase phrase = clause.phraseEndingAt(counted.first(), Around.AGAIN);
    return counted.isAlone()
        && phrase != null
        && phrase.words().length >= NAMED_AGAIN
        && finder.find(counted).isEmpty();
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
        whole == null && isCompared(counted)
            ? Figure.Status.SUPERSEDED
            : whole == null || sign.link().startsWith("noun")
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
            people.of(counted, sign, isCompared(counted), figures, countedBefore),
            credit.source() == null ? null : cite(credit.source(), words),
            statement == null ? null : statement.id(),
            placing.of(words, measure, credit.source(), figures),
            date(counted, event),
            isAdditional(counted),
            status,
            whole == null ? null : whole.id(),
            Provenance.of(new Provenance.Step(STAGE, sign.trigger().row() + ", " + sign.link()))));
    countedBefore.add(counted);
  }

  private @Nullable Citation cite(Span source, Span quantity) {
    return source.isEmpty() || source.overlaps(quantity) ? null : article.cite(source);
  }

  private String id(String measure, Span words) {
    return Digest.of("figure " + measure + " " + article.text().digest() + " " + words)
        .substring(0, 16);
  }

  private boolean isAdditional(Counted counted) {
    for (int at = counted.first(); at <= counted.last(); at++) {
      boolean comparison = clause.is(at + 1, "than");
      if (additions.contains(clause.lower(at)) && !comparison) {
        return true;
      }
    }
    for (int at = counted.last() + 1; at <= counted.noun(); at++) {
      if (clause.phrase(at, Around.MORE) != null) {
        return true;
      }
    }
    return false;
  }
}
