package org.dateline.extraction.statements;

import java.util.List;
import java.util.Optional;
import org.dateline.model.Token.Tag;

/**
 * Attributions as headlines print them: "Minister: taxes to rise", "Ferry was overloaded –
 * coastguard", "Bridge could fall any day, warns engineer".
 */
final class Headlines {
  private static final int LONGEST_PARTY = 5; // tokens
  private static final int LONGEST_TAIL = 4; // tokens
  private static final int FEWEST_WORDS = 3;

  private final CueMarks marks;
  private final Passage passage;
  private final TokenRange line;

  /** Looks at the headline, else at the first line of the article, which may be one. */
  Headlines(CueMarks marks) {
    this.marks = marks;
    this.passage = marks.passage();
    TokenRange headline = passage.headline();
    this.line = headline == null ? firstLine() : headline;
  }

  private TokenRange firstLine() {
    return Paragraphs.cut(passage, new TokenRange(0, passage.size() - 1)).get(0);
  }

  /** The attributions that the headline prints: none or one. */
  static Optional<Attribution> find(CueMarks marks) {
    return marks.passage().size() == 0 ? Optional.empty() : new Headlines(marks).find();
  }

  private Optional<Attribution> find() {
    Optional<Attribution> labelled = labelled();
    int mark = labelled.isPresent() || passage.headline() == null ? Passage.NONE : lastBreak();
    return mark < 0 ? labelled : isInverted(mark) ? Optional.of(inverted(mark)) : signed(mark);
  }

  private Optional<Attribution> labelled() {
    int last = line.last();
    for (int token = line.first() + 1; token <= Math.min(LONGEST_PARTY, last); token++) {
      boolean colon = passage.token(token).form().equals(":");
      boolean speaks = passage.isParty(token - 1) || isDocument(token - 1);
      if (colon && speaks && passage.lastWord(last) - token >= FEWEST_WORDS) {
        return Optional.of(
            of(token, token, range(line.first(), token - 1), range(token + 1, last)));
      }
    }
    return Optional.empty();
  }

  /** The last comma, colon or dash of the line that a few words follow. */
  private int lastBreak() {
    int last = passage.lastWord(line.last());
    for (int token = last - 1; token >= FEWEST_WORDS && last - token <= LONGEST_TAIL + 1; token--) {
      String form = passage.token(token).form();
      if (passage.isDash(token) || form.equals(":") || form.equals(",")) {
        return token;
      }
    }
    return Passage.NONE;
  }

  /** "…, warns engineer": a cue that bends, then a nominal to the end of the line. */
  private boolean isInverted(int comma) {
    int cue = comma + 1;
    boolean finite =
        switch (passage.token(cue).detail()) {
          case "VBZ", "VBD", "VBP", "NNS" -> true;
          default -> false;
        };
    return passage.token(comma).form().equals(",")
        && finite
        && marks.isCue(cue)
        && marks.takes(cue, NounFrame.THAT)
        && cue < passage.lastWord(line.last())
        && isNominal(cue + 1);
  }

  private Attribution inverted(int comma) {
    return of(comma + 1, comma + 1, range(comma + 2, line.last()), range(line.first(), comma - 1));
  }

  /** "… – police": a party alone after a colon or a dash. */
  private Optional<Attribution> signed(int mark) {
    int last = passage.lastWord(line.last());
    boolean comma = passage.token(mark).form().equals(",");
    boolean party = passage.isParty(last) || isDocument(last);
    if (comma || !party || !isNominal(mark + 1) || passage.quotation(mark) >= 0) {
      return Optional.empty();
    }
    return Optional.of(of(mark, mark, range(mark + 1, last), range(line.first(), mark - 1)));
  }

  private boolean isNominal(int first) {
    for (int token = first; token <= passage.lastWord(line.last()); token++) {
      boolean nominal =
          switch (passage.token(token).tag()) {
            case NOUN, PROPN, ADJ, DET, NUM, ADP -> true;
            default -> false;
          };
      if (!nominal) {
        return false;
      }
    }
    return true;
  }

  /** "Report: …", "… – study": a noun that is a cue speaks for those who wrote it. */
  private boolean isDocument(int token) {
    return marks.isCue(token)
        && marks.takes(token, NounFrame.THAT)
        && (passage.is(token, Tag.NOUN) || passage.is(token, Tag.PROPN) || token == line.first())
        && token <= line.last();
  }

  private TokenRange range(int first, int last) {
    int from = passage.nextWord(first);
    return new TokenRange(from, Math.max(from, passage.lastWord(last)));
  }

  private static Attribution of(int head, int cue, TokenRange source, TokenRange content) {
    TokenRange its = new TokenRange(cue, cue);
    return new Attribution(head, its, source, List.of(content), PrintedAttributions.SURE);
  }
}
