package org.dateline.evaluation.syntax;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.Dateline;
import org.dateline.analysis.SentenceAnnotator;
import org.dateline.analysis.Tagger;
import org.dateline.analysis.TreeParser;
import org.dateline.evaluation.EvaluationTask;
import org.dateline.evaluation.Score;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.knowledge.ResourcePack;
import org.dateline.knowledge.WordClasses;

/** Words, sentences, tags and trees against the development parts of EWT and GUM. */
public final class SyntaxTask implements EvaluationTask {
  private static final String CORENLP = "CoreNLP 4.5.10";

  @Override
  public String name() {
    return "syntax";
  }

  @Override
  public String folder() {
    return "syntax";
  }

  @Override
  public String method() {
    return "Share of right tags, heads and labelled heads (no punctuation), words given, tags"
        + " predicted; F1 of nsubj, nsubj:pass, obj, ccomp, obl under verbs; F1 of the spans of"
        + " words and sentences in running text.";
  }

  @Override
  public List<Score> score(Path corpora, Dateline dateline) {
    KnowledgePack knowledge = ResourcePack.open();
    WordClasses words = WordClasses.open(knowledge);
    Tagger tagger = Tagger.open(knowledge);
    TreeParser parser = TreeParser.open(knowledge);
    SentenceAnnotator cutter = new SentenceAnnotator(knowledge);
    List<Score> scores = new ArrayList<>();
    for (Goals goals : List.of(Goals.EWT, Goals.GUM)) {
      List<GoldSentence> gold =
          Treebank.read(corpora.resolve("syntax/" + goals.corpus + "-dev.conllu"));
      TreeScores trees = new TreeReader(words, tagger, parser).over(gold);
      CutScores cuts = new CutScores(cutter).over(gold);
      add(scores, goals, "upos", trees.universal(), goals.universal, "");
      add(scores, goals, "xpos", trees.detail(), Double.NaN, CORENLP + " .957 on GUM news");
      add(scores, goals, "uas", trees.heads(), goals.heads, CORENLP + " .796 on GUM news");
      add(scores, goals, "las", trees.labelled(), goals.labelled, CORENLP + " .747 on GUM news");
      add(scores, goals, "arguments", trees.arguments(), goals.arguments, CORENLP + " .784");
      add(scores, goals, "words", cuts.words(), Double.NaN, "");
      add(scores, goals, "sentences", cuts.sentences(), Double.NaN, "");
    }
    return scores;
  }

  private static void add(
      List<Score> scores, Goals goals, String what, double value, double goal, String others) {
    String key = "syntax." + goals.corpus + "." + what;
    scores.add(new Score(key, what + " on " + goals.corpus + "-dev", value, goal, others));
  }

  /** The first goals of the scoreboard. */
  private enum Goals {
    EWT("ewt", .955, .86, .825, .855),
    GUM("gum", .965, .845, .81, .83);

    private final String corpus;
    private final double universal;
    private final double heads;
    private final double labelled;
    private final double arguments;

    Goals(String corpus, double universal, double heads, double labelled, double arguments) {
      this.corpus = corpus;
      this.universal = universal;
      this.heads = heads;
      this.labelled = labelled;
      this.arguments = arguments;
    }
  }
}
