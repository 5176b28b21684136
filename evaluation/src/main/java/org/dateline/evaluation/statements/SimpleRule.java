package org.dateline.evaluation.statements;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.dateline.Dateline;
import org.dateline.extraction.statements.CueLexicon;
import org.dateline.knowledge.ResourcePack;
import org.dateline.model.Sentence;
import org.dateline.model.Token.Tag;
import org.dateline.text.Span;

/** The best simple rule: a verb that may speak, its subject, and its clause or the words before. */
public final class SimpleRule {
  private final CueLexicon lexicon =
      CueLexicon.of(ResourcePack.open().lexicon("en/lexicon/cue.tsv"));
  private final Dateline dateline;

  public SimpleRule(Dateline dateline) {
    this.dateline = dateline;
  }

  /** Prints the scores of the rule on the dev set of the corpora (first argument). */
  public static void main(String[] arguments) {
    SimpleRule rule = new SimpleRule(Dateline.open());
    StatementScorer scorer = new StatementScorer();
    Path dev = Path.of(arguments[0]).resolve("statements").resolve("dev.jsonl");
    for (StatementCorpus.Row row : StatementCorpus.read(dev)) {
      scorer.add(row.article().text().content(), row.gold(), rule.read(row));
    }
    StatementsTask.scores(scorer)
        .forEach(score -> System.out.printf("%.3f %s%n", score.value(), score.label()));
  }

  /** What the rule finds in an article. */
  List<GoldAttribution> read(StatementCorpus.Row row) {
    List<GoldAttribution> read = new ArrayList<>();
    for (Sentence sentence : dateline.pipeline().annotate(row.article()).all(Sentence.class)) {
      for (int token = 0; token < sentence.size(); token++) {
        if (sentence.token(token).tag() == Tag.VERB
            && lexicon.knows(sentence.token(token).lemma(), Tag.VERB)) {
          attribution(sentence, token).ifPresent(read::add);
        }
      }
    }
    return read;
  }

  private static Optional<GoldAttribution> attribution(Sentence sentence, int cue) {
    List<Span> source = new ArrayList<>();
    List<Span> content = new ArrayList<>();
    for (int child : sentence.children(cue)) {
      switch (sentence.token(child).baseRelation()) {
        case "nsubj" -> source.add(extent(sentence, child));
        case "ccomp", "xcomp", "parataxis" -> content.add(extent(sentence, child));
        default -> {
          // other parts are neither source nor content
        }
      }
    }
    return source.isEmpty() || content.isEmpty()
        ? Optional.empty()
        : Optional.of(new GoldAttribution(source, List.of(sentence.token(cue).span()), content));
  }

  private static Span extent(Sentence sentence, int top) {
    BitSet below = sentence.subtree(top);
    return sentence.span(below.nextSetBit(0), below.length() - 1);
  }
}
