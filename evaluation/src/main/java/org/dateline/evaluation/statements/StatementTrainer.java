package org.dateline.evaluation.statements;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.zip.GZIPOutputStream;
import org.dateline.Dateline;
import org.dateline.extraction.statements.Attribution;
import org.dateline.extraction.statements.AttributionFinder;
import org.dateline.extraction.statements.ContentFeatures;
import org.dateline.extraction.statements.CueFeatures;
import org.dateline.extraction.statements.CueLexicon;
import org.dateline.extraction.statements.CueMarks;
import org.dateline.extraction.statements.HeadFeatures;
import org.dateline.extraction.statements.KeepFeatures;
import org.dateline.extraction.statements.Passage;
import org.dateline.extraction.statements.SourceFeatures;
import org.dateline.extraction.statements.SpanChoice;
import org.dateline.extraction.statements.StatementModel;
import org.dateline.extraction.statements.TokenRange;
import org.dateline.knowledge.ResourcePack;
import org.dateline.learning.CandidateSet;
import org.dateline.learning.FeatureVector;
import org.dateline.learning.QuantizedWeights;
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
  private static final int KEEP_BITS = 20;
  private static final float RATE = 0.08f;
  private static final float SMALLEST = 0.02f;
  private static final double RARE = 0.01; // share of a lemma's tokens that are heads of cues
  private static final float THRESHOLD = 0f;

  private final List<Lesson> lessons;
  private final int[] known;
  private final List<Lines> lines = new ArrayList<>();

  private StatementTrainer(List<Lesson> lessons) {
    this.lessons = lessons;
    this.known = known(lessons);
    lessons.forEach(lesson -> lines.add(new Lines(lesson, known)));
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
    QuantizedWeights empty = QuantizedWeights.of(new float[1], 1);
    List<int[]> rows = new ArrayList<>();
    List<Boolean> labels = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      int held = fold;
      StatementModel model = upstream(lesson -> lesson % FOLDS != held, empty);
      for (int lesson = fold; lesson < lessons.size(); lesson += FOLDS) {
        addKeep(lessons.get(lesson), model, rows, labels);
      }
    }
    LogLinear keep = new LogLinear(KEEP_BITS, RATE);
    boolean[] kept = new boolean[rows.size()];
    for (int row = 0; row < kept.length; row++) {
      kept[row] = labels.get(row);
    }
    keep.classify(rows, kept, 4);
    return upstream(lesson -> true, keep.weights(SMALLEST));
  }

  private static void addKeep(
      Lesson lesson, StatementModel model, List<int[]> rows, List<Boolean> labels) {
    List<Attribution> candidates = new AttributionFinder(model).candidates(lesson.marks());
    FeatureVector features = new FeatureVector();
    KeepFeatures keep = new KeepFeatures(lesson.marks(), features);
    for (Attribution candidate : candidates) {
      keep.of(candidate, candidates);
      rows.add(features.toArray());
      labels.add(lesson.gold().containsKey(candidate.head()));
    }
  }

  private StatementModel upstream(IntPredicate taught, QuantizedWeights keep) {
    List<int[]> rows = new ArrayList<>();
    List<Boolean> labels = new ArrayList<>();
    List<LogLinear.Choice> cues = new ArrayList<>();
    List<LogLinear.Choice> sources = new ArrayList<>();
    List<LogLinear.Choice> contents = new ArrayList<>();
    List<LogLinear.Choice> others = new ArrayList<>();
    for (int lesson = 0; lesson < lessons.size(); lesson++) {
      if (taught.test(lesson)) {
        Lines its = lines.get(lesson);
        rows.addAll(its.heads);
        labels.addAll(its.labels);
        cues.addAll(its.cues);
        sources.addAll(its.sources);
        contents.addAll(its.contents);
        others.addAll(its.others);
      }
    }
    LogLinear head = new LogLinear(HEAD_BITS, RATE);
    boolean[] isHead = new boolean[rows.size()];
    for (int row = 0; row < isHead.length; row++) {
      isHead[row] = labels.get(row);
    }
    head.classify(rows, isHead, 5);
    return new StatementModel(
        known,
        head.weights(SMALLEST),
        chosen(cues, SPAN_BITS),
        chosen(sources, SPAN_BITS),
        chosen(contents, CONTENT_BITS),
        chosen(others, SPAN_BITS),
        keep,
        THRESHOLD);
  }

  private static QuantizedWeights chosen(List<LogLinear.Choice> choices, int bits) {
    LogLinear learner = new LogLinear(bits, RATE);
    learner.choose(choices, 4);
    return learner.weights(SMALLEST);
  }

  /** The training lines of one article. */
  private static final class Lines {
    final List<int[]> heads = new ArrayList<>();
    final List<Boolean> labels = new ArrayList<>();
    final List<LogLinear.Choice> cues = new ArrayList<>();
    final List<LogLinear.Choice> sources = new ArrayList<>();
    final List<LogLinear.Choice> contents = new ArrayList<>();
    final List<LogLinear.Choice> others = new ArrayList<>();

    Lines(Lesson lesson, int[] known) {
      addHeads(lesson, known);
      lesson.gold().forEach((head, gold) -> addSpans(lesson.marks(), head, gold));
    }

    private void addHeads(Lesson lesson, int[] known) {
      FeatureVector features = new FeatureVector();
      HeadFeatures maker = new HeadFeatures(lesson.marks(), features);
      for (int token = 0; token < lesson.marks().passage().size(); token++) {
        int lemma = lesson.marks().passage().lemma(token);
        if (lesson.marks().isCue(token) || Arrays.binarySearch(known, lemma) >= 0) {
          maker.of(token);
          heads.add(features.toArray());
          labels.add(lesson.gold().containsKey(token));
        }
      }
    }

    private void addSpans(CueMarks marks, int head, Lesson.Gold gold) {
      CueFeatures cueFeatures = new CueFeatures(marks.passage());
      int cue = cueFeatures.number(head, gold.cue());
      add(
          cues,
          cueFeatures.candidates(head, CandidateSet.keeping()),
          cue < 0 ? new int[0] : new int[] {cue});
      SpanChoice choice = new SourceFeatures(marks).of(head, gold.cue(), CandidateSet.keeping());
      add(sources, choice.set(), choice.numbers(gold.source()));
      ContentFeatures content = new ContentFeatures(marks, head, gold.cue(), gold.source());
      if (gold.content().isEmpty()) {
        SpanChoice first = content.first(CandidateSet.keeping());
        add(contents, first.set(), first.numbers(null));
        return;
      }
      SpanChoice first = content.first(CandidateSet.keeping());
      int[] right =
          gold.content().stream()
              .flatMapToInt(piece -> Arrays.stream(first.numbers(piece)))
              .toArray();
      if (right.length > 0) {
        contents.add(new LogLinear.Choice(first.set(), right));
      }
      for (TokenRange piece : gold.content()) {
        addAnother(content, piece, gold.content());
      }
    }

    private void addAnother(ContentFeatures content, TokenRange piece, List<TokenRange> all) {
      SpanChoice more = content.another(piece, CandidateSet.keeping());
      int[] right =
          all.stream()
              .filter(other -> !other.equals(piece))
              .flatMapToInt(other -> Arrays.stream(more.numbers(other)))
              .toArray();
      if (all.size() == 1) {
        add(others, more.set(), more.numbers(null));
      } else if (right.length > 0) {
        others.add(new LogLinear.Choice(more.set(), right));
      }
    }

    private static void add(List<LogLinear.Choice> choices, CandidateSet set, int[] right) {
      if (right.length > 0) {
        choices.add(new LogLinear.Choice(set, right));
      }
    }
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
