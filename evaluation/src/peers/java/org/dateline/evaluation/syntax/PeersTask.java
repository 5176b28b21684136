package org.dateline.evaluation.syntax;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.Dateline;
import org.dateline.evaluation.EvaluationTask;
import org.dateline.evaluation.Score;

/** Others' taggers and parsers on the same files, beside ours, in one run. */
public final class PeersTask implements EvaluationTask {
  private static final List<String> FILES = List.of("ewt-dev", "gum-dev");

  @Override
  public String name() {
    return "peers";
  }

  @Override
  public String folder() {
    return "syntax";
  }

  @Override
  public String method() {
    return "Tags and trees of others' programs on the development parts of EWT and GUM, words"
        + " given, scored as ours are.";
  }

  @Override
  public List<Score> score(Path corpora, Dateline dateline) {
    List<Score> scores = new ArrayList<>();
    TreePeer peer = new CoreNlpTrees();
    for (String file : FILES) {
      List<GoldSentence> gold = Treebank.read(corpora.resolve("syntax/" + file + ".conllu"));
      score(peer, file, gold, scores);
    }
    return scores;
  }

  private static void score(
      TreePeer peer, String file, List<GoldSentence> gold, List<Score> scores) {
    List<FoundTree> found = peer.read(gold.stream().map(GivenWords::of).toList());
    TreeScores counts = new TreeScores();
    for (int i = 0; i < gold.size(); i++) {
      counts.add(gold.get(i), found.get(i));
    }
    String key = "peers." + peer.name() + "." + file + ".";
    String by = " on " + file + " by " + peer.name();
    scores.add(Score.of(key + "xpos", "xpos" + by, counts.detail()));
    scores.add(Score.of(key + "uas", "uas" + by, counts.heads()));
    scores.add(Score.of(key + "las", "las" + by, counts.labelled()));
    scores.add(Score.of(key + "arguments", "arguments" + by, counts.arguments()));
  }
}
