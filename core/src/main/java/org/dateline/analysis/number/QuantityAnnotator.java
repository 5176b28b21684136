package org.dateline.analysis.number;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.analysis.number.HedgeLexicon.Hedge;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.knowledge.Lexicon;
import org.dateline.model.AnnotatedArticle;
import org.dateline.model.Annotation;
import org.dateline.model.Block;
import org.dateline.model.Bound;
import org.dateline.model.QuantityMention;
import org.dateline.model.Sentence;
import org.dateline.model.TimeMention;
import org.dateline.pipeline.Annotator;
import org.dateline.text.Span;
import org.dateline.text.Word;
import org.dateline.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Notices counts with their hedges: "more than two dozen", "20 to 30", "no one". What is no count
 * is passed over: dates, ages, money, shares, distances, scores, numbers of houses and telephones
 * (their words are in {@code en/lexicon/unit.tsv}).
 */
public final class QuantityAnnotator implements Annotator {
  private static final int LONGEST_STREET = 4; // words
  private static final int OLDEST = 120; // years of age
  private static final String MONEY = "$£€¥₽₹#№";

  private final NumberReader numbers;
  private final HedgeLexicon hedges;
  private final Map<String, String> units = new HashMap<>();
  private final Set<String> people = new HashSet<>();

  /** A number or a range, before its hedges. */
  private record Count(int start, Numeral first, @Nullable Long to, int end) {}

  public QuantityAnnotator(KnowledgePack knowledge) {
    this.numbers = new NumberReader(knowledge);
    this.hedges = new HedgeLexicon(knowledge);
    for (Lexicon.Row row : knowledge.lexicon("en/lexicon/unit.tsv").rows()) {
      units.merge(row.get("word"), row.get("class"), (one, two) -> one + " " + two);
    }
    for (Lexicon.Row row : knowledge.lexicon("en/lexicon/counted.tsv").rows()) {
      people.add(row.get("word"));
    }
  }

  @Override
  public String name() {
    return "quantities";
  }

  @Override
  public Set<Class<? extends Annotation>> requires() {
    return Set.of(Sentence.class, TimeMention.class);
  }

  @Override
  public Set<Class<? extends Annotation>> provides() {
    return Set.of(QuantityMention.class);
  }

  @Override
  public AnnotatedArticle annotate(AnnotatedArticle annotated) {
    List<QuantityMention> found = new ArrayList<>();
    List<Block> blocks = annotated.article().blocks();
    for (Sentence sentence : annotated.all(Sentence.class)) {
      if (isRead(blocks, sentence.span().start())) {
        List<TimeMention> times = annotated.within(sentence.span(), TimeMention.class);
        read(Words.cut(annotated.text(), sentence.span()), times, found);
      }
    }
    return annotated.with(found);
  }

  private void read(List<Word> words, List<TimeMention> times, List<QuantityMention> found) {
    int at = 0;
    while (at < words.size()) {
      Word word = words.get(at);
      boolean free = numbers.opens(word) || word.is("a") || word.is("an") || word.is("half");
      boolean counts =
          free && times.stream().noneMatch(time -> time.span().contains(word.span().start()));
      Count count = counts ? count(words, at) : null;
      if (count == null) {
        at++;
        continue;
      }
      if (isCount(words, count)) {
        found.add(mention(words, count));
      }
      at = count.end();
    }
  }

  private static boolean isRead(List<Block> blocks, int start) {
    for (Block block : blocks) {
      if (block.span().contains(start) && block.kind().isRead()) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Count count(List<Word> words, int at) {
    if (words.get(at).is("no") && (isToll(words, at + 1) || isPeople(words, at + 1))) {
      return new Count(at, new Numeral(0, at + 1, Numeral.Form.NONE), null, at + 1);
    }
    Numeral first = numbers.read(words, at);
    if (first == null) {
      return null;
    }
    boolean loose = numbers.isLoose(words.get(at));
    if (loose && !is(words, at - 1, "last") && !is(words, at - 1, "only")) {
      return null;
    }
    int end = first.end();
    boolean vagueOf = first.form() == Numeral.Form.VAGUE && is(words, end, "of");
    Count range = vagueOf ? null : range(words, at, first);
    return range != null ? range : new Count(at, first, null, end);
  }

  private boolean isToll(List<Word> words, int at) {
    return has(words, at) && isUnit(words.get(at), "TOLL");
  }

  /** "no passengers", "no other passengers": nobody of them. */
  private boolean isPeople(List<Word> words, int at) {
    int noun = is(words, at, "other") ? at + 1 : at;
    return has(words, noun) && people.contains(words.get(noun).lower());
  }

  /** "20 to 30", "200-300", "two or three", "between 20 and 30", "2 to 3 million". */
  private @Nullable Count range(List<Word> words, int at, Numeral first) {
    int joint = first.end();
    boolean between = is(words, at - 1, "between") && is(words, joint, "and");
    boolean to = is(words, joint, "to") && !is(words, at - 1, "from");
    boolean hyphen = is(words, joint, "-");
    if (!between && !to && !hyphen && !is(words, joint, "or")) {
      return null;
    }
    Numeral second = numbers.read(words, joint + 1);
    if (second == null || second.form() == Numeral.Form.NONE) {
      return null;
    }
    long low = first.value();
    boolean shared = second.end() > joint + 2 && first.end() == at + 1;
    if (shared && low < 1000 && second.value() >= 1000) {
      low *= scale(second.value());
    }
    if (low >= second.value() || (hyphen && second.value() > 100 * Math.max(1, low))) {
      return null;
    }
    Numeral lower = new Numeral(low, first.end(), first.form());
    return new Count(between ? at - 1 : at, lower, second.value(), second.end());
  }

  private static long scale(long value) {
    long scale = 1;
    while (value / scale >= 1000) {
      scale *= 1000;
    }
    return scale;
  }

  private boolean isCount(List<Word> words, Count count) {
    int at = count.start();
    int end = count.end();
    if (count.first().form() == Numeral.Form.NONE) {
      return true;
    }
    return !followsNothingCounted(words, at)
        && !precedesUnit(words, end)
        && !isRatio(words, at, end)
        && !isGlued(words, at, end)
        && !isAge(words, at, end)
        && !isAddress(words, end);
  }

  private boolean followsNothingCounted(List<Word> words, int at) {
    if (at == 0) {
      return false;
    }
    Word before = words.get(at - 1);
    return MONEY.contains(before.lower()) || isUnit(before, "BEFORE");
  }

  /** "one in ten", "nine out of ten". */
  private boolean isRatio(List<Word> words, int at, int end) {
    int in = is(words, end, "out") ? end + 1 : end;
    boolean first =
        (is(words, in, "in") || (in > end && is(words, in, "of"))) && has(words, in + 1);
    boolean second = is(words, at - 1, "in") && at >= 2;
    return (first && small(words, in + 1) && small(words, at))
        || (second && small(words, at - 2) && small(words, at));
  }

  private boolean small(List<Word> words, int at) {
    Numeral numeral = numbers.read(words, at);
    return numeral != null && numeral.value() <= 1000 && numeral.form() != Numeral.Form.VAGUE;
  }

  private boolean precedesUnit(List<Word> words, int end) {
    if (!has(words, end)) {
      return false;
    }
    Word next = words.get(end);
    return isUnit(next, "AFTER")
        || (next.is("per") && is(words, end + 1, "cent"))
        || (next.glued() && isUnit(next, "GLUED"));
  }

  /** Part of something longer: "A320", "16th", "six-nation", "3-1", "1/2", "12:30". */
  private boolean isGlued(List<Word> words, int at, int end) {
    Word first = words.get(at);
    if (at > 0 && first.glued()) {
      String before = words.get(at - 1).lower();
      boolean opening = "(\"'“[—…".contains(before) || before.equals(",");
      boolean hyphen = before.equals("-") && (at < 2 || !words.get(at - 1).glued());
      if (!opening && !hyphen) {
        return true;
      }
    }
    if (!has(words, end) || !words.get(end).glued()) {
      return false;
    }
    Word next = words.get(end);
    boolean joined = has(words, end + 1) && words.get(end + 1).glued();
    boolean strong = hedges.startingAt(words, end) != null || is(words, end + 1, "strong");
    return next.isLetters()
        || next.isNumber()
        || ((next.is("-") || next.is("/") || next.is(":")) && joined && !strong)
        || (next.is(")") && at > 0 && words.get(at - 1).is("("));
  }

  /** "118 Church Street". */
  private boolean isAddress(List<Word> words, int end) {
    for (int at = end; at < Math.min(words.size(), end + LONGEST_STREET); at++) {
      if (!words.get(at).capital()) {
        return false;
      }
      if (at > end && isUnit(words.get(at), "STREET")) {
        return true;
      }
    }
    return false;
  }

  /** "Anna Berg, 44," and "Anna Berg (44)". */
  private static boolean isAge(List<Word> words, int at, int end) {
    Word number = words.get(at);
    boolean small = number.isNumber() && number.span().length() <= 3 && end == at + 1;
    if (!small || at < 2 || Integer.parseInt(number.lower().replaceAll("\\D", "")) > OLDEST) {
      return false;
    }
    boolean named = words.get(at - 1).is(",") && words.get(at - 2).capital();
    boolean closes = !has(words, end) || !words.get(end).isLetters();
    boolean goesOn = is(words, end, "and") || is(words, end, "who") || is(words, end, "from");
    boolean part = is(words, end + 1, "them") || is(words, end + 1, "whom");
    boolean of = is(words, end, "of") && !part; // "in Peru, 12 of them in Lima"
    boolean was = is(words, end, "was") || is(words, end, "is") || of;
    return named && (closes || goesOn || was);
  }

  private QuantityMention mention(List<Word> words, Count count) {
    int start = count.start();
    int end = count.end();
    Bound bound = null;
    Hedge before = hedges.endingAt(words, start);
    while (before != null) {
      bound = bound == null ? before.bound() : bound;
      start -= before.words().size();
      before = hedges.endingAt(words, start);
    }
    Hedge after = hedges.startingAt(words, end);
    if (after != null) {
      bound = bound == null ? after.bound() : bound;
      end += after.words().size();
    }
    if (bound == null) {
      boolean vague = count.first().form() == Numeral.Form.VAGUE && count.first().value() != 2;
      bound = vague ? Bound.AT_LEAST : Bound.EXACTLY;
    }
    Span span = new Span(words.get(start).span().start(), words.get(end - 1).span().end());
    return new QuantityMention(span, count.first().value(), count.to(), bound);
  }

  private boolean isUnit(Word word, String kind) {
    String classes = units.get(word.lower());
    return classes != null && classes.contains(kind);
  }

  private static boolean has(List<Word> words, int at) {
    return at >= 0 && at < words.size();
  }

  private static boolean is(List<Word> words, int at, String word) {
    return has(words, at) && words.get(at).is(word);
  }
}
