package org.dateline.evaluation.statements;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.IntPredicate;
import java.util.zip.GZIPOutputStream;
import org.dateline.Dateline;
import org.dateline.evaluation.trees.BoostedTrees;
import org.dateline.extraction.statements.Attribution;
import org.dateline.extraction.statements.AttributionFinder;
import org.dateline.extraction.statements.CueLexicon;
import org.dateline.extraction.statements.CueMarks;
import org.dateline.extraction.statements.KeepFeatures;
import org.dateline.extraction.statements.Passage;
import org.dateline.extraction.statements.RoleModel;
import org.dateline.extraction.statements.Signals;
import org.dateline.extraction.statements.StatementModel;
import org.dateline.knowledge.ResourcePack;
import org.dateline.learning.QuantizedWeights;
import org.dateline.learning.TreeEnsemble;
import org.dateline.model.Article;
import org.dateline.text.Bytes;
import org.jspecify.annotations.Nullable;

/**
 * Trains the statement model on {@code statements/train.jsonl}. What decides whether a whole
 * attribution is kept learns from candidates of models that have not seen their article
 * (jackknifing). Deterministic.
 */
public final class StatementTrainer {
  /** Path of the model below the knowledge folder. */
  public static final String MODEL = "model/statements.bin";

  private static final int FOLDS = 4;
  private static final int HEAD_BITS = 20;
  private static final int SPAN_BITS = 20;
  private static final int CONTENT_BITS = 21;
  private static final int ROLE_BITS = 21;
  private static final float RATE = 0.08f;
  private static final float SMALLEST = 0.02f;
  private static final double RARE = 0.01; // share of a lemma's tokens that are heads of cues
  private static final float THRESHOLD = -0.6f; // of the share that is right, see worth

  private static final QuantizedWeights NONE = QuantizedWeights.of(new float[1], 1);
  private static final TreeEnsemble NOTHING = TreeEnsemble.of(1, 0, List.of());
  private static final BoostedTrees.Settings KEEPER =
      new BoostedTrees.Settings(300, 5, 0.05, 4, 0.7, 0.5, 1);

  private final List<Lesson> lessons;
  private final int[] folds;
  private final int[] known;
  private final CueCounts counts;
  private final List<HeadLines> heads = new ArrayList<>();
  private final List<ChainLearner.Row> roles = new ArrayList<>();
  private final List<SpanLines> lines = new ArrayList<>();
  private final Signals[] unseen; // of models that have not seen the article

  private StatementTrainer(List<Lesson> lessons) {
    this.lessons = lessons;
    this.unseen = new Signals[lessons.size()];
    this.folds = folds(lessons);
    this.known = known(lessons);
    this.counts = new CueCounts(lessons);
    lessons.forEach(lesson -> heads.add(new HeadLines(lesson, known)));
    fold((held, taught) -> {
      AttributionFinder finder = new AttributionFinder(heads(taught));
      held.forEach(lesson -> unseen[lesson] = finder.heads(lessons.get(lesson).marks()));
    });
    for (int lesson = 0; lesson < lessons.size(); lesson++) {
      roles.add(RoleLines.of(lessons.get(lesson), unseen[lesson]));
    }
    fold((held, taught) -> {
      RoleModel model = roles(taught);
      held.forEach(lesson -> {
        CueMarks marks = lessons.get(lesson).marks();
        Signals heads = unseen[lesson];
        unseen[lesson] = heads.withRoles(model.probabilities(marks, heads));
      });
    });
    for (int lesson = 0; lesson < lessons.size(); lesson++) {
      lines.add(new SpanLines(lessons.get(lesson), unseen[lesson]));
    }
  }

  /** Goes through the folds: the lessons held out, and which may be learned from. */
  private void fold(BiConsumer<List<Integer>, IntPredicate> work) {
    for (int fold = 0; fold < FOLDS; fold++) {
      int number = fold;
      List<Integer> held = new ArrayList<>();
      for (int lesson = 0; lesson < lessons.size(); lesson++) {
        if (fold(lesson) == number) {
          held.add(lesson);
        }
      }
      work.accept(held, lesson -> fold(lesson) != number);
    }
  }

  private RoleModel roles(IntPredicate taught) {
    List<ChainLearner.Row> rows = new ArrayList<>();
    for (int lesson = 0; lesson < lessons.size(); lesson++) {
      if (taught.test(lesson)) {
        rows.add(roles.get(lesson));
      }
    }
    ChainLearner learner = new ChainLearner(ROLE_BITS, RATE);
    learner.learn(rows, 4);
    return learner.model(SMALLEST);
  }

  private int fold(int lesson) {
    return folds[lesson];
  }

  /** Folds follow each other in time, as what is read follows what was learned from. */
  private static int[] folds(List<Lesson> lessons) {
    List<Integer> order = new ArrayList<>();
    for (int lesson = 0; lesson < lessons.size(); lesson++) {
      order.add(lesson);
    }
    order.sort(Comparator.comparing(lesson -> lessons.get(lesson).row().date()));
    int[] folds = new int[order.size()];
    for (int rank = 0; rank < folds.length; rank++) {
      folds[order.get(rank)] = rank * FOLDS / folds.length;
    }
    return folds;
  }

  /** Trains on the corpora and writes the model below the knowledge folder. */
  public static void train(Path corpora, Path knowledge) {
    Path file = corpora.resolve("statements").resolve("train.jsonl");
    StatementModel model = train(lessons(Dateline.open(), StatementCorpus.read(file)));
    write(model, knowledge.resolve(MODEL));
  }

  /** Trains on the folder of corpora (first argument) into the knowledge folder (second). */
  public static void main(String[] arguments) {
    train(Path.of(arguments[0]), Path.of(arguments[1]));
  }

  static StatementModel train(List<Lesson> lessons) {
    return new StatementTrainer(lessons).train();
  }

  static List<Lesson> lessons(Dateline dateline, List<StatementCorpus.Row> rows) {
    CueLexicon lexicon = CueLexicon.of(ResourcePack.open().lexicon("en/lexicon/cue.tsv"));
    List<Lesson> lessons = new ArrayList<>();
    for (StatementCorpus.Row row : rows) {
      lessons.add(lesson(dateline, lexicon, row));
    }
    return lessons;
  }

  private static Lesson lesson(Dateline dateline, CueLexicon lexicon, StatementCorpus.Row row) {
    Article article = row.article();
    Passage passage = Passage.of(dateline.pipeline().annotate(article));
    return Lesson.of(new CueMarks(passage, lexicon), row);
  }

  static void write(StatementModel model, Path file) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try {
      try (GZIPOutputStream zip = new GZIPOutputStream(packed)) {
        zip.write(model.write().toArray());
      }
      Files.createDirectories(file.getParent());
      Files.write(file, packed.toByteArray());
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private static int[] known(List<Lesson> lessons) {
    Map<Integer, Integer> all = new HashMap<>();
    Map<Integer, Integer> heads = new HashMap<>();
    for (Lesson lesson : lessons) {
      Passage passage = lesson.marks().passage();
      for (int token = 0; token < passage.size(); token++) {
        all.merge(passage.lemma(token), 1, Integer::sum);
      }
      lesson.gold().keySet().forEach(head -> heads.merge(passage.lemma(head), 1, Integer::sum));
    }
    TreeSet<Integer> known = new TreeSet<>();
    heads.forEach((lemma, count) -> {
      if (count >= RARE * all.getOrDefault(lemma, 1)) {
        known.add(lemma);
      }
    });
    return known.stream().mapToInt(Integer::intValue).toArray();
  }

  private StatementModel train() {
    List<float[]> rows = new ArrayList<>();
    List<Float> labels = new ArrayList<>();
    fold((held, taught) -> {
      StatementModel model = upstream(taught, false);
      held.forEach(lesson -> addKeep(lesson, model, rows, labels));
    });
    float[] kept = new float[labels.size()];
    for (int row = 0; row < kept.length; row++) {
      kept[row] = labels.get(row);
    }
    float[] weights = new float[kept.length];
    Arrays.fill(weights, 1);
    float[][] table = rows.toArray(float[][]::new);
    return upstream(lesson -> true, true)
        .withKeep(BoostedTrees.train(table, kept, weights, KEEPER));
  }

  private static boolean[] truths(List<Boolean> labels) {
    boolean[] truths = new boolean[labels.size()];
    for (int row = 0; row < truths.length; row++) {
      truths[row] = labels.get(row);
    }
    return truths;
  }

  private void addKeep(int number, StatementModel model, List<float[]> rows, List<Float> labels) {
    Lesson lesson = lessons.get(number);
    Signals signals = unseen[number];
    List<Attribution> candidates = new AttributionFinder(model).candidates(lesson.marks(), signals);
    KeepFeatures keep =
        new KeepFeatures(lesson.marks(), signals, counts.without(lesson), candidates);
    for (int candidate = 0; candidate < candidates.size(); candidate++) {
      rows.add(keep.of(candidate));
      labels.add(worth(candidates.get(candidate), lesson));
    }
  }

  /** The share of cue, source and content that a candidate has right; 0 for a wrong head. */
  private static float worth(Attribution candidate, Lesson lesson) {
    Lesson.Gold gold = lesson.gold().get(candidate.head());
    if (gold == null) {
      return 0;
    }
    int right = candidate.cue().equals(gold.cue()) ? 1 : 0;
    right += Objects.equals(candidate.source(), gold.source()) ? 1 : 0;
    right += candidate.content().equals(gold.content()) ? 1 : 0;
    return right / 3f;
  }

  /** A model that knows heads alone. */
  private StatementModel heads(IntPredicate taught) {
    List<int[]> rows = new ArrayList<>();
    List<Boolean> labels = new ArrayList<>();
    for (int lesson = 0; lesson < lessons.size(); lesson++) {
      if (taught.test(lesson)) {
        rows.addAll(heads.get(lesson).rows);
        labels.addAll(heads.get(lesson).labels);
      }
    }
    LogLinear head = new LogLinear(HEAD_BITS, RATE);
    head.classify(rows, truths(labels), 5);
    return new StatementModel(
        known,
        counts.rates(),
        head.weights(SMALLEST),
        new RoleModel(NONE, new float[0]),
        NONE,
        NONE,
        NONE,
        NONE,
        NOTHING,
        THRESHOLD);
  }

  StatementModel upstream(IntPredicate taught, boolean all) {
    List<LogLinear.Choice> cues = new ArrayList<>();
    List<LogLinear.Choice> sources = new ArrayList<>();
    List<LogLinear.Choice> contents = new ArrayList<>();
    List<LogLinear.Choice> others = new ArrayList<>();
    for (int lesson = 0; lesson < lessons.size(); lesson++) {
      if (taught.test(lesson)) {
        SpanLines its = lines.get(lesson);
        cues.addAll(its.cues);
        sources.addAll(its.sources);
        contents.addAll(its.contents);
        others.addAll(its.others);
      }
    }
    return new StatementModel(
        known,
        counts.rates(),
        all ? heads(taught).head() : NONE,
        all ? roles(taught) : new RoleModel(NONE, new float[0]),
        chosen(cues, SPAN_BITS),
        chosen(sources, SPAN_BITS),
        chosen(contents, CONTENT_BITS),
        chosen(others, SPAN_BITS),
        NOTHING,
        THRESHOLD);
  }

  private static QuantizedWeights chosen(List<LogLinear.Choice> choices, int bits) {
    LogLinear learner = new LogLinear(bits, RATE);
    learner.choose(choices, 4);
    return learner.weights(SMALLEST);
  }

  /** Reads a model file. */
  static @Nullable StatementModel read(Path file) {
    if (!Files.exists(file)) {
      return null;
    }
    try (java.util.zip.GZIPInputStream zip =
        new java.util.zip.GZIPInputStream(Files.newInputStream(file))) {
      return StatementModel.read(Bytes.of(zip.readAllBytes()));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
