package org.dateline.extraction.statements;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.model.Annotation;
import org.dateline.model.Reading;
import org.dateline.model.Sentence;
import org.dateline.model.Statement;
import org.dateline.pipeline.Extractor;
import org.dateline.text.Bytes;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/** Records who said what. Reads English; of other languages it records nothing. Thread-safe. */
public final class StatementExtractor implements Extractor {
  static final String NAME = "statements";
  private static final String MODEL = "model/statements.bin";

  private final CueLexicon lexicon;
  private final Circumstances circumstances;
  private final Negation negation;
  private final Deeds deeds;
  private final Optional<AttributionFinder> finder;

  /** With the cues and the model of this knowledge; without a model nothing is found. */
  public StatementExtractor(KnowledgePack knowledge) {
    this.lexicon = CueLexicon.of(knowledge.lexicon("en/lexicon/cue.tsv"));
    this.circumstances = new Circumstances(knowledge.lexicon("en/lexicon/time.tsv"));
    this.negation = Negation.of(knowledge);
    this.deeds = new Deeds(knowledge.lexicon("en/lexicon/deed.tsv"), lexicon);
    this.finder =
        knowledge.find(MODEL).map(bytes -> new AttributionFinder(StatementModel.read(open(bytes))));
  }

  private static Bytes open(Bytes packed) {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed.toArray()))) {
      return Bytes.of(in.readAllBytes());
    } catch (IOException broken) {
      throw new UncheckedIOException(MODEL, broken);
    }
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Set<Class<? extends Annotation>> requires() {
    return Set.of(Sentence.class);
  }

  @Override
  public Reading extract(Reading reading) {
    String language = reading.article().heading().language();
    if (finder.isEmpty() || !(language.startsWith("en") || language.equals("und"))) {
      return reading;
    }
    CueMarks marks = new CueMarks(Passage.of(reading.annotated()), lexicon);
    AttributionFinder.Found found =
        circumstances.without(finder.get().find(marks), marks.passage());
    return reading.withStatements(
        statements(reading, marks, deeds.without(found, marks.passage(), reading.annotated())));
  }

  private List<Statement> statements(
      Reading reading, CueMarks marks, AttributionFinder.Found found) {
    StatementWriter writer = new StatementWriter(reading.annotated(), marks, lexicon, negation);
    List<Statement> statements = new ArrayList<>();
    List<Statement> outer = new ArrayList<>();
    for (Attribution attribution : found.outer()) {
      outer.add(writer.write(attribution, null));
    }
    statements.addAll(outer);
    for (AttributionFinder.Turn turn : found.turns()) {
      statements.add(writer.turn(turn.words(), speaker(turn, found.outer(), outer)));
    }
    List<Attribution> holders = new ArrayList<>(found.outer());
    List<Attribution> widestFirst = new ArrayList<>(found.nested());
    widestFirst.sort(Comparator.comparingInt(StatementExtractor::width).reversed());
    for (Attribution attribution : widestFirst) {
      int holder = innermost(holders, attribution);
      if (holder >= 0) {
        outer.add(writer.write(attribution, outer.get(holder)));
        holders.add(attribution);
        statements.add(outer.get(outer.size() - 1));
      }
    }
    return inReadingOrder(statements);
  }

  /** A statement with the stretch that it cites, which orders statements. */
  private record Placed(Span extent, Statement statement) {}

  private static List<Statement> inReadingOrder(List<Statement> statements) {
    List<Placed> placed = new ArrayList<>(statements.size());
    for (Statement statement : statements) {
      placed.add(new Placed(StatementWriter.extent(statement), statement));
    }
    placed.sort(Comparator.comparing(Placed::extent));
    List<Statement> ordered = new ArrayList<>(placed.size());
    placed.forEach(each -> ordered.add(each.statement()));
    return ordered;
  }

  private static int width(Attribution one) {
    return one.content().stream().mapToInt(TokenRange::size).sum();
  }

  /** The narrowest of those whose content holds an attribution, or -1. */
  private static int innermost(List<Attribution> holders, Attribution inner) {
    int best = Passage.NONE;
    for (int index = 0; index < holders.size(); index++) {
      Attribution holder = holders.get(index);
      boolean holds = AttributionFinder.holds(holder, inner);
      if (holds && (best < 0 || width(holder) < width(holders.get(best)))) {
        best = index;
      }
    }
    return best;
  }

  private static @Nullable String speaker(
      AttributionFinder.Turn turn, List<Attribution> found, List<Statement> written) {
    for (int index = 0; index < found.size(); index++) {
      if (found.get(index).head() == turn.head()) {
        return written.get(index).speaker();
      }
    }
    return null;
  }
}
