package org.dateline.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.model.Article;
import org.dateline.model.Block;

/**
 * Why one block of a page was kept or cut.
 *
 * @param words the block's words
 * @param kept whether it belongs to the story
 * @param score how surely, 0 to 1
 * @param reason what it is when it was cut; empty when kept
 * @param signals what told for and against, strongest first
 */
public record BlockReport(
    String words, boolean kept, double score, String reason, List<Signal> signals) {
  private static final int MOST_SIGNALS = 8;

  public BlockReport {
    signals = List.copyOf(signals);
  }

  /**
   * One thing that told for or against a block.
   *
   * @param name what was looked at
   * @param value what was found there
   * @param weight what it added to the first score, in log-odds
   */
  public record Signal(String name, double value, double weight) {}

  static List<BlockReport> of(Page page, BlockScorer scorer, float[] scores, StoryBlocks story) {
    List<BlockReport> reports = new ArrayList<>();
    for (PageBlock block : page.outline().blocks()) {
      boolean kept = story.has(block);
      FeatureRow row = page.features().row(block.index());
      List<Signal> signals = signals(row, scorer.contributions(row));
      reports.add(
          new BlockReport(block.text(), kept, scores[block.index()], story.reason(block), signals));
    }
    return reports;
  }

  private static List<Signal> signals(FeatureRow row, float[] contributions) {
    List<Signal> signals = new ArrayList<>();
    float[] values = row.values();
    for (int index = 0; index < contributions.length; index++) {
      signals.add(new Signal(row.names().get(index), values[index], contributions[index]));
    }
    signals.sort(Comparator.comparingDouble(signal -> -Math.abs(signal.weight())));
    return signals.subList(0, Math.min(MOST_SIGNALS, signals.size()));
  }

  static List<BlockReport> ofCopy(Article article) {
    List<BlockReport> reports = new ArrayList<>();
    for (Block block : article.blocks()) {
      String words = article.text().slice(block.span());
      boolean kept = block.kind() != Block.Kind.FURNITURE && block.kind() != Block.Kind.RELATED;
      reports.add(new BlockReport(words, kept, kept ? 1 : 0, block.reason(), List.of()));
    }
    return reports;
  }
}
