package org.dateline.extraction.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.learning.CandidateSet;
import org.dateline.learning.FeatureVector;
import org.dateline.learning.IntIndex;
import org.dateline.learning.QuantizedWeights;
import org.jspecify.annotations.Nullable;

/** Finds attributions with a trained model: heads, spans, then what stands. Thread-safe. */
public final class AttributionFinder {
  /** Logit beneath which a head is not looked at further. */
  public static final float CANDIDATE = -1.6f;

  private static final float RARE = .005f; // share of heads beneath which a word is none
  private static final float NESTED = -1.6f; // a cue inside a content is rarely gold
  private static final float NESTED_DEED = 1f; // the same without words said
  private static final Attribution.Sureness UNSURE = new Attribution.Sureness(0, 0, 0, 0);
  private static final float NAMED_CLAUSE = 4f; // logits
  private static final float PASSIVE = 1f;
  private static final float UNKNOWN_DEED = 0.6f; // logits, chosen on dev

  private final StatementModel model;
  private final IntIndex known; // lemmas that have been heads
  private final QuantizedWeights content; // next to those of a further piece, which follow
  private final QuantizedWeights another;

  public AttributionFinder(StatementModel model) {
    this.model = model;
    this.known = new IntIndex(model.known());
    List<QuantizedWeights> pieces = QuantizedWeights.sideBySide(model.content(), model.another());
    this.content = pieces.getFirst();
    this.another = pieces.getLast();
  }

  /**
   * What was found.
   *
   * @param outer attributions none of which stands in another's content, by head
   * @param nested those that stand in one of them, by head
   * @param turns quotations of a dialogue whose speaker follows from the turns before
   */
  public record Found(List<Attribution> outer, List<Attribution> nested, List<Turn> turns) {}

  /**
   * A paragraph of a dialogue that says no more than the words.
   *
   * @param words the paragraph without its marks
   * @param head the head of the outer attribution whose speaker speaks here too
   */
  public record Turn(TokenRange words, int head) {}

  /** The attributions of an article. */
  public Found find(CueMarks marks) {
    Signals signals = signals(marks);
    List<Attribution> candidates = candidates(marks, signals);
    KeepFeatures keep = new KeepFeatures(marks, signals, model.rates(), candidates);
    float[][] rows = new float[candidates.size()][];
    for (int number = 0; number < rows.length; number++) {
      rows[number] = keep.of(number);
    }
    float[] scores = model.keep().scores(rows);
    List<Ranked> ranked = new ArrayList<>();
    for (int number = 0; number < rows.length; number++) {
      ranked.add(new Ranked(candidates.get(number), scores[number]));
    }
    return choose(ranked, marks);
  }

  private record Ranked(Attribution attribution, float score) {}

  private Found choose(List<Ranked> ranked, CueMarks marks) {
    List<Ranked> bestFirst = new ArrayList<>(ranked);
    bestFirst.sort(Comparator.comparingDouble((Ranked each) -> -each.score()));
    List<Attribution> outer = new ArrayList<>(new PrintedAttributions(marks).find());
    List<Attribution> left = new ArrayList<>();
    Labels labels = new Labels(marks);
    Complements complements = new Complements(marks);
    OwnClauses clauses = new OwnClauses(marks);
    Tails tails = new Tails(marks);
    for (Ranked each : bestFirst) {
      Attribution attribution = tails.of(clauses.of(each.attribution()));
      float least = model.threshold() + doubt(attribution, marks) - trust(attribution, marks);
      boolean stands =
          each.score() >= least && labels.allow(attribution) && !complements.lacks(attribution);
      if (stands && isApart(attribution, outer)) {
        outer.add(attribution);
      } else {
        left.add(attribution);
      }
    }
    addNamed(outer, marks);
    addParted(outer, clauses, marks);
    Repairs repairs = new Repairs(marks.passage());
    outer.replaceAll(repairs::of);
    outer.replaceAll(new NounCues(marks)::of);
    outer = new SharedSources(marks.passage()).among(outer);
    Continuations continuations = new Continuations(marks.passage(), outer);
    outer = continuations.join();
    outer.replaceAll(each -> each.cutAtParagraphs(marks.passage()));
    List<Attribution> nested = nested(left, outer, marks);
    Comparator<Attribution> byHead = Comparator.comparingInt(Attribution::head);
    outer.sort(byHead);
    nested.sort(byHead);
    return new Found(List.copyOf(outer), List.copyOf(nested), continuations.turns());
  }

  /** Nouns that somebody owns or "that" follows, which the model did not look at. */
  private static void addNamed(List<Attribution> outer, CueMarks marks) {
    TreeReader tree = new TreeReader(marks.passage());
    for (int token = 0; token < marks.passage().size(); token++) {
      Attribution named = marks.namesStatement(token) ? tree.readNoun(token, UNSURE) : null;
      if (named != null && isApart(named, outer)) {
        outer.add(named);
      }
    }
  }

  /**
   * Cues that open the clause of a second speaker and that the model took for a part of a first.
   */
  private static void addParted(List<Attribution> outer, OwnClauses clauses, CueMarks marks) {
    TreeReader tree = new TreeReader(marks.passage());
    for (int token = 0; token < marks.passage().size(); token++) {
      boolean parted = marks.reports(token) && clauses.opens(token);
      Attribution second = parted ? tree.read(token, UNSURE) : null;
      if (second != null && isApart(second, outer)) {
        outer.add(second);
      }
    }
  }

  /**
   * What is said inside of what is said. The corpus knows none of it and teaches the models against
   * it, so a cue with a subject and a clause of its own is believed whatever they think.
   */
  private List<Attribution> nested(
      List<Attribution> left, List<Attribution> outer, CueMarks marks) {
    Repairs repairs = new Repairs(marks.passage());
    List<Attribution> nested = new ArrayList<>();
    boolean[] seen = new boolean[marks.passage().size()];
    for (Attribution each : left) {
      float least = each.saysWords(marks.passage()) ? NESTED : NESTED_DEED;
      if (each.sureness().head() >= least && isNested(each, outer, marks)) {
        nested.add(repairs.inner(each));
        seen[each.head()] = true;
      }
    }
    TreeReader tree = new TreeReader(marks.passage());
    for (Attribution holder : outer) {
      for (TokenRange piece : holder.content()) {
        for (int token = piece.first(); token <= piece.last(); token++) {
          if (!seen[token] && (marks.reports(token) || marks.namesClause(token))) {
            seen[token] = true;
            Attribution each = tree.read(token, UNSURE);
            if (each != null && isNested(each, outer, marks)) {
              nested.add(repairs.inner(each));
            }
          }
        }
      }
    }
    return nested;
  }

  /** What a cue must be surer by that the lexicon does not know and that reports no words. */
  private static float doubt(Attribution one, CueMarks marks) {
    return isKnown(one, marks) || one.saysWords(marks.passage()) ? 0 : UNKNOWN_DEED;
  }

  /** What a cue may be less sure by that the lexicon knows with the clause it has here. */
  private static float trust(Attribution one, CueMarks marks) {
    if (one.content().isEmpty()) {
      return 0;
    }
    if (marks.reportsPassively(one.head())) {
      return PASSIVE;
    }
    return marks.namesClause(one.head()) ? NAMED_CLAUSE : 0;
  }

  private static boolean isKnown(Attribution one, CueMarks marks) {
    for (int token = one.cue().first(); token <= one.cue().last(); token++) {
      if (marks.isCue(token)) {
        return true;
      }
    }
    return marks.passage().isPunctuation(one.head());
  }

  private static boolean isApart(Attribution one, List<Attribution> others) {
    for (Attribution other : others) {
      if (other.says(one.head()) || one.says(other.head()) || other.cue().overlaps(one.cue())) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNested(Attribution one, List<Attribution> outer, CueMarks marks) {
    return marks.isCue(one.head())
        && one.source() != null
        && !isObject(one.source(), one.head(), marks.passage())
        && !one.content().isEmpty()
        && outer.stream().anyMatch(other -> holds(other, one));
  }

  /** Whether what the model took for a source is the object of the cue, or is told by others. */
  private static boolean isObject(TokenRange source, int head, Passage passage) {
    for (int child : passage.children(head)) {
      boolean object = passage.base(child).equals("obj") || isPassive(child, passage);
      if (source.contains(child) && object) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPassive(int token, Passage passage) {
    return passage.token(token).relation().equals("nsubj:pass");
  }

  /** Whether the whole of one attribution stands in one piece of another's content. */
  static boolean holds(Attribution outer, Attribution inner) {
    for (TokenRange piece : outer.content()) {
      boolean all = piece.covers(inner.cue());
      TokenRange source = inner.source();
      all &= source == null || piece.covers(source);
      for (TokenRange said : inner.content()) {
        all &= piece.covers(said);
      }
      if (all) {
        return true;
      }
    }
    return false;
  }

  /** Everything that may be an attribution, by head. */
  public List<Attribution> candidates(CueMarks marks) {
    return candidates(marks, signals(marks));
  }

  /** The same with other signals than the model's own. */
  public List<Attribution> candidates(CueMarks marks, Signals signals) {
    List<Attribution> candidates = new ArrayList<>();
    SourceFeatures sources = new SourceFeatures(marks, signals);
    for (int token = 0; token < marks.passage().size(); token++) {
      if (signals.head(token) >= CANDIDATE) {
        candidates.add(span(marks, signals, sources, token));
      }
    }
    return candidates;
  }

  /** What the model thinks of every token. */
  public Signals signals(CueMarks marks) {
    Signals heads = heads(marks);
    return heads.withRoles(model.roles().probabilities(marks, heads));
  }

  /** What the model thinks of every token as the head of a cue. */
  public Signals heads(CueMarks marks) {
    FeatureVector features = new FeatureVector();
    HeadFeatures maker = new HeadFeatures(marks, features);
    float[] heads = new float[marks.passage().size()];
    for (int token = 0; token < heads.length; token++) {
      heads[token] = Signals.NEVER;
      if (marks.mayBeHead(token, known) && isLikely(marks.passage(), token)) {
        maker.of(token);
        heads[token] = model.head().score(features);
      }
    }
    return Signals.of(heads);
  }

  private boolean isLikely(Passage passage, int token) {
    return model.rates().of(CueRates.key(passage, token)) >= RARE;
  }

  private Attribution span(CueMarks marks, Signals signals, SourceFeatures maker, int head) {
    CueFeatures cues = new CueFeatures(marks.passage(), signals);
    float[] cueShares = shares(cues.candidates(head, CandidateSet.scoring(model.cue())).scores());
    int bestCue = CandidateSet.best(cueShares);
    TokenRange cue = cues.range(head, bestCue);
    SpanChoice sources = maker.of(head, cue, CandidateSet.scoring(model.source()));
    float[] sourceShares = shares(sources.set().scores());
    int bestSource = CandidateSet.best(sourceShares);
    TokenRange source = sources.ranges().get(bestSource);
    ContentFeatures contents = new ContentFeatures(marks, signals, head, cue, source);
    SpanChoice first = contents.first(CandidateSet.scoring(content));
    float[] shares = shares(first.set().scores());
    int best = CandidateSet.best(shares);
    return new Attribution(
        head,
        cue,
        source,
        pieces(contents, first.ranges().get(best)),
        new Attribution.Sureness(
            signals.head(head), cueShares[bestCue], sourceShares[bestSource], shares[best]));
  }

  private List<TokenRange> pieces(ContentFeatures contents, @Nullable TokenRange first) {
    List<TokenRange> pieces = new ArrayList<>();
    if (first != null) {
      pieces.add(first);
      SpanChoice more = contents.another(first, CandidateSet.scoring(another));
      TokenRange second = more.ranges().get(CandidateSet.best(more.set().scores()));
      if (second != null) {
        pieces.add(second);
      }
    }
    pieces.sort(Comparator.comparingInt(TokenRange::first));
    return pieces;
  }

  private static float[] shares(float[] scores) {
    return CandidateSet.probabilities(scores);
  }
}
