package org.dateline.model;

import java.util.ArrayList;
import java.util.List;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * An attribution: someone says, writes, thinks, wants something (PolNeAR's source, cue, content).
 *
 * @param id digest of the spans
 * @param source who is credited, as it stands; empty when the text names nobody
 * @param cue what credits it ("said", "according to", a colon); empty only for a direct quotation
 *     that stands alone
 * @param content what is said; empty only where the cue alone reports ("he disagreed")
 * @param mode how the words are given
 * @param stance what the cue makes of the content
 * @param speaker id of the entity behind the source, or null when unknown
 * @param together ids of those who say it together with the speaker ("Smith and Jones said"), as
 *     they are named
 * @param within id of the statement in whose content this one stands, or null
 * @param negated whether the cue is negated ("did not say")
 * @param tense when the saying is placed
 * @param provenance how it was found
 */
public record Statement(
    String id,
    List<Citation> source,
    List<Citation> cue,
    List<Citation> content,
    Mode mode,
    Stance stance,
    @Nullable String speaker,
    List<String> together,
    @Nullable String within,
    boolean negated,
    Tense tense,
    Provenance provenance)
    implements Entry {
  public Statement {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
    together = List.copyOf(together);
    if (cue.isEmpty() && content.isEmpty()) {
      throw new IllegalArgumentException("a statement needs a cue or a content to point at");
    }
  }

  /** Whether the words are verbatim, paraphrased, or both. */
  public enum Mode {
    DIRECT,
    INDIRECT,
    MIXED
  }

  /** What a speaker does with the content, from the cue's lexicon. */
  public enum Stance {
    ASSERTS,
    ALLEGES,
    DENIES,
    CONFIRMS,
    DEMANDS,
    PROMISES,
    THREATENS,
    PREDICTS,
    BELIEVES,
    ASKS,
    SUGGESTS,
    WARNS,
    CRITICIZES,
    PRAISES,
    WANTS,
    FEARS,
    KNOWS,
    AGREES,
    DISAGREES,
    QUOTES
  }

  /** When the saying is placed. */
  public enum Tense {
    PAST,
    PRESENT,
    FUTURE,
    NONE
  }

  @Override
  public List<Citation> citations() {
    List<Citation> all = new ArrayList<>(source);
    all.addAll(cue);
    all.addAll(content);
    return List.copyOf(all);
  }

  /** Whether this span of the same article lies in the content. */
  public boolean says(Span span) {
    for (Citation citation : content) {
      if (citation.span().covers(span)) {
        return true;
      }
    }
    return false;
  }
}
