package org.dateline.evaluation.statements;

import java.util.List;
import org.dateline.text.Span;

/**
 * One attribution of the corpus.
 *
 * @param source who is credited; may be empty
 * @param cue what credits; may be empty
 * @param content what is said; may be empty
 */
public record GoldAttribution(List<Span> source, List<Span> cue, List<Span> content) {
  public GoldAttribution {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
  }
}
