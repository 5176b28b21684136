package org.dateline.extraction.statements;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An attribution as token ranges, before it is cited.
 *
 * @param head the token that carries the cue
 * @param cue its words
 * @param source who is credited, or null
 * @param content what is said, in reading order; may be empty
 * @param sureness how sure the model is of each part
 */
public record Attribution(
    int head,
    TokenRange cue,
    @Nullable TokenRange source,
    List<TokenRange> content,
    Sureness sureness) {
  public Attribution {
    content = List.copyOf(content);
  }

  /**
   * How sure the model is.
   *
   * @param head logit of the cue's head
   * @param cue probability of its extent
   * @param source probability of the source chosen
   * @param content probability of the content's first piece
   */
  public record Sureness(float head, float cue, float source, float content) {}

  /** The same with one piece of content more, after the others. */
  Attribution withPiece(TokenRange piece) {
    List<TokenRange> more = new ArrayList<>(content);
    more.add(piece);
    return withContent(more);
  }

  /** The same with every piece cut where a paragraph ends. */
  Attribution cutAtParagraphs(Passage passage) {
    List<TokenRange> pieces = new ArrayList<>();
    content.forEach(piece -> pieces.addAll(Paragraphs.cut(passage, piece)));
    return pieces.size() == content.size() ? this : withContent(pieces);
  }

  /** The same with other words for who is credited. */
  Attribution withSource(@Nullable TokenRange words) {
    return new Attribution(head, cue, words, content, sureness);
  }

  /** The same with other words said. */
  Attribution withContent(List<TokenRange> pieces) {
    return new Attribution(head, cue, source, pieces, sureness);
  }

  /** The last of its tokens. */
  int end() {
    int end = source == null ? cue.last() : Math.max(cue.last(), source.last());
    for (TokenRange piece : content) {
      end = Math.max(end, piece.last());
    }
    return end;
  }

  /** Whether what is said is quoted or holds a clause. */
  boolean saysWords(Passage passage) {
    for (TokenRange piece : content) {
      for (int token = piece.first(); token <= piece.last(); token++) {
        boolean clause =
            switch (passage.base(token)) {
              case "ccomp", "xcomp", "parataxis" -> true;
              default -> false;
            };
        if (clause || passage.quotation(token) >= 0) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether this token lies in what is said. */
  public boolean says(int token) {
    for (TokenRange range : content) {
      if (range.contains(token)) {
        return true;
      }
    }
    return false;
  }
}
