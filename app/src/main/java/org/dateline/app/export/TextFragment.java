package org.dateline.app.export;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dateline.text.Span;
import org.dateline.text.Text;

/**
 * A text directive ({@code :~:text=}), which browsers scroll to. They take the first place where
 * the words stand, so words that stand more than once are given with what stands around them.
 */
final class TextFragment {
  private static final int CONTEXT = 40; // characters; enough to tell one "said" from another
  private static final Pattern TO_FIRST_SPACE = Pattern.compile("^\\S*\\s+");
  private static final Pattern FROM_LAST_SPACE = Pattern.compile("\\s+\\S*$");

  private TextFragment() {}

  static String of(Text text, Span span) {
    String whole = text.content();
    String words = text.slice(span);
    if (isAlone(whole.toLowerCase(Locale.ROOT), words.toLowerCase(Locale.ROOT))) {
      return encoded(words);
    }
    String before = before(whole, span.start());
    String after = after(whole, span.end());
    return (before.isEmpty() ? "" : encoded(before) + "-,")
        + encoded(words)
        + (after.isEmpty() ? "" : ",-" + encoded(after));
  }

  private static boolean isAlone(String whole, String words) {
    return whole.indexOf(words) == whole.lastIndexOf(words);
  }

  /** The whole words before this place, in the same paragraph. */
  private static String before(String whole, int start) {
    int from = Math.max(0, start - CONTEXT);
    String near = whole.substring(Math.max(from, whole.lastIndexOf('\n', start - 1) + 1), start);
    boolean isCut = near.length() == CONTEXT && from > 0;
    return (isCut ? TO_FIRST_SPACE.matcher(near).replaceFirst("") : near).strip();
  }

  /** The whole words after this place, in the same paragraph. */
  private static String after(String whole, int end) {
    int to = Math.min(whole.length(), end + CONTEXT);
    int line = whole.indexOf('\n', end);
    String near = whole.substring(end, line < 0 ? to : Math.min(to, line));
    boolean isCut = near.length() == CONTEXT && to < whole.length();
    return (isCut ? FROM_LAST_SPACE.matcher(near).replaceFirst("") : near).strip();
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20").replace("-", "%2D");
  }
}
