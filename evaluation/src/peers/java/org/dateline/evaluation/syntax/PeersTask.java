package org.dateline.evaluation.syntax;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.dateline.Dateline;
import org.dateline.analysis.Tagger;
import org.dateline.analysis.TreeParser;
import org.dateline.evaluation.EvaluationTask;
import org.dateline.evaluation.Score;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.knowledge.ResourcePack;
import org.dateline.knowledge.WordClasses;

/** Others' taggers and parsers on the same files, beside ours, in one run. */
public final class PeersTask implements EvaluationTask {
  private static final List<String> FILES = List.of("ewt-dev", "gum-dev");
  private static final double MEGABYTE = 1024.0 * 1024;
  private static final double NANO = 1e9;

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
    return "Tags and trees of others' programs and ours on the development parts of EWT and GUM,"
        + " words given, scored alike; words tagged and parsed a second of the process's time,"
        + " the second time over gum-dev; heap that stays alive once loaded.";
  }

  @Override
  public List<Score> score(Path corpora, Dateline dateline) {
    List<Score> scores = new ArrayList<>();
    peer(corpora, PeersTask::ours, scores);
    peer(corpora, OpenNlpTags::new, scores);
    peer(corpora, CoreNlpTrees::new, scores);
    peer(corpora, Nlp4jTrees::new, scores);
    return scores;
  }

  private static TreePeer ours() {
    KnowledgePack knowledge = ResourcePack.open();
    TreeReader reader =
        new TreeReader(
            WordClasses.open(knowledge), Tagger.open(knowledge), TreeParser.open(knowledge));
    return new TreePeer() {
      @Override
      public String name() {
        return "dateline";
      }

      @Override
      public List<FoundTree> read(List<List<String>> sentences) {
        return sentences.stream().map(reader::read).toList();
      }
    };
  }

  private static void peer(Path corpora, Supplier<TreePeer> maker, List<Score> scores) {
    double before = liveHeap();
    long start = System.nanoTime();
    TreePeer peer = maker.get();
    double seconds = (System.nanoTime() - start) / NANO;
    double heap = liveHeap() - before;
    for (String file : FILES) {
      List<GoldSentence> gold = Treebank.read(corpora.resolve("syntax/" + file + ".conllu"));
      score(peer, file, gold, scores);
    }
    List<List<String>> words = words(corpora);
    String key = "peers." + peer.name() + ".";
    String by = " by " + peer.name();
    scores.add(Score.of(key + "speed", "words a second" + by, speed(peer, words)));
    scores.add(Score.of(key + "load", "seconds to load" + by, seconds));
    scores.add(Score.of(key + "heap", "live heap, MB" + by, heap));
  }

  private static List<List<String>> words(Path corpora) {
    return Treebank.read(corpora.resolve("syntax/gum-dev.conllu")).stream()
        .map(GivenWords::of)
        .toList();
  }

  private static double speed(TreePeer peer, List<List<String>> sentences) {
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    peer.read(sentences);
    long busy = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
    return sentences.stream().mapToInt(List::size).sum() * NANO / busy;
  }

  private static double liveHeap() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
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
    FoundTree first = found.getFirst();
    if (!first.universal().isEmpty()) {
      scores.add(Score.of(key + "upos", "upos" + by, counts.universal()));
    }
    if (!first.detail().isEmpty()) {
      scores.add(Score.of(key + "xpos", "xpos" + by, counts.detail()));
    }
    if (!first.heads().isEmpty()) {
      scores.add(Score.of(key + "uas", "uas" + by, counts.heads()));
      scores.add(Score.of(key + "las", "las" + by, counts.labelled()));
      scores.add(Score.of(key + "arguments", "arguments" + by, counts.arguments()));
      scores.add(Score.of(key + "core", "subjects and objects" + by, counts.coreArguments()));
    }
  }
}
