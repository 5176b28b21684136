package org.dateline.page;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.model.Block;
import org.dateline.model.Block.Kind;
import org.dateline.model.Notice;
import org.dateline.text.Text;

/** Whether a headline, and a body, is whole. */
final class Headlines {
  private static final Pattern CUT =
      Pattern.compile(
          "(?:(?:…\\s*)?\\[\\+\\d+ chars?]|\\[…]|\\[\\.\\.\\.]|…|\\.\\.\\.)(?<rest>.{0,40})$");

  private static final int SHORTEST_CUT = 40; // units; nobody cuts shorter headlines

  private Headlines() {}

  /**
   * A notice of a story that breaks off: with an ellipsis, and behind it a link to more at most.
   * Who writes more than one ellipsis means to.
   */
  static Optional<Notice> cutBody(Text text, List<Block> blocks, PhraseBook... links) {
    List<Block> body = blocks.stream().filter(block -> block.kind().isBody()).toList();
    if (body.isEmpty() || body.getLast().kind() != Kind.PARAGRAPH) {
      return Optional.empty();
    }
    Block last = body.getLast();
    return breaksOff(text, body.subList(0, body.size() - 1), text.slice(last.span()), links)
        ? Optional.of(
            new Notice("truncated-body", "The text breaks off before its end.", last.span()))
        : Optional.empty();
  }

  private static boolean breaksOff(
      Text text, List<Block> before, String last, PhraseBook... links) {
    boolean may = hasEllipsis(last) || last.indexOf('[') >= 0;
    Matcher matcher = CUT.matcher(last);
    if (!may || !matcher.find()) {
      return false;
    }
    boolean mark = matcher.group().indexOf('[') < 0;
    boolean meant =
        hasEllipsis(last.substring(0, matcher.start()))
            || before.stream().anyMatch(block -> hasEllipsis(text.slice(block.span())));
    if (mark && meant) {
      return false;
    }
    Words rest = Words.of(matcher.group("rest"), 10);
    return rest.size() == 0 || Arrays.stream(links).anyMatch(book -> book.find(rest) != null);
  }

  private static boolean hasEllipsis(String words) {
    return words.indexOf('…') >= 0 || words.contains("...");
  }

  /** Whether it breaks off: an ellipsis, or a quotation that is opened and never closed. */
  static boolean isCut(String title) {
    return title.endsWith("…") || title.endsWith("...") || isOpen(title);
  }

  /**
   * Whether a headline breaks off on its page. Authors end headlines with an ellipsis too: one that
   * a heading shows so is whole, unless the page's head goes on.
   */
  static boolean isCut(Page page, String title) {
    if (isOpen(title) || !isCut(title)) {
      return isOpen(title);
    }
    String key = TitleReader.key(title);
    boolean goesOn =
        Stream.of(
                page.meta().first("og:title"),
                page.data().article().map(data -> data.get("headline").text()).orElse(""))
            .map(TitleReader::key)
            .anyMatch(stated -> stated.startsWith(key) && stated.length() > key.length() + 3);
    boolean shown =
        page.outline().blocks().stream()
            .anyMatch(block -> block.box().headingLevel() > 0 && block.text().equals(title));
    return goesOn || (!shown && title.length() >= SHORTEST_CUT);
  }

  private static boolean isOpen(String title) {
    int open = 0;
    int low = 0; // opened below the line: what closes these opens others
    for (int at = 0; at < title.length(); at++) {
      char unit = title.charAt(at);
      boolean begins = at == 0 || " (—–-".indexOf(title.charAt(at - 1)) >= 0;
      boolean inside = at + 1 < title.length() && Character.isLetterOrDigit(title.charAt(at + 1));
      switch (unit) {
        case '„', '‚' -> {
          open++;
          low++;
        }
        case '“', '‘' -> {
          boolean closes = low > 0;
          open += closes ? -1 : unit == '“' || (begins && inside) ? 1 : 0;
          low -= closes ? 1 : 0;
        }
        case '«', '「', '『' -> open++;
        case '”', '»', '」', '』' -> {
          open--;
          low -= low > 0 ? 1 : 0;
        }
        case '\'', '"' -> open += begins && inside ? 1 : ends(title, at) && open > 0 ? -1 : 0;
        case '’' -> open -= ends(title, at) && open > 0 ? 1 : 0;
        default -> {}
      }
    }
    return open > 0;
  }

  private static boolean ends(String title, int at) {
    return at + 1 == title.length() || !Character.isLetterOrDigit(title.charAt(at + 1));
  }
}
