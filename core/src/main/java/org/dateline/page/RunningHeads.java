package org.dateline.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.text.Span;
import org.dateline.text.Text;

/** The heads, feet and numbers of pages in a text that was made from printed pages. */
final class RunningHeads {
  private static final int LONGEST = 120; // units
  private static final Pattern NUMBER =
      Pattern.compile(
          "[-–—\\s]*(?:\\p{L}{1,8}\\.?\\s+)?\\d{1,4}(?:\\s*(?:/|\\p{L}{2,3})\\s*\\d{1,4})?[-–—\\s]*");
  private static final Pattern OF_SO_MANY =
      Pattern.compile("\\p{L}{1,8}\\.?\\s+\\d{1,4}\\s*(?:/|\\p{L}{2,3})\\s*\\d{1,4}");
  private static final Pattern DIGITS = Pattern.compile("\\d+");

  private RunningHeads() {}

  /**
   * The paragraphs that are heads, feet or numbers: lines that come again with another number, and,
   * where a form feed parts the pages, numbers alone and lines that come again beside it.
   */
  static Set<String> in(Text text, List<Span> paragraphs) {
    boolean pages = text.content().indexOf('\f') >= 0;
    Map<String, Set<String>> forms = new HashMap<>();
    Map<String, Integer> copies = new HashMap<>();
    for (Span span : paragraphs) {
      String words = text.slice(span);
      if (words.length() <= LONGEST && words.indexOf('\n') < 0) {
        forms.computeIfAbsent(form(words), none -> new HashSet<>()).add(words);
        copies.merge(words, 1, Integer::sum);
      }
    }
    Set<String> heads = new HashSet<>();
    for (Map.Entry<String, Integer> line : copies.entrySet()) {
      String words = line.getKey();
      boolean numbered = isHead(words) && forms.getOrDefault(form(words), Set.of()).size() > 1;
      boolean alone = pages && NUMBER.matcher(words).matches();
      if (numbered || alone || (pages && line.getValue() > 1)) {
        heads.add(words);
      }
    }
    return heads;
  }

  /** A line with a number at its beginning or its end, and no running text. */
  private static boolean isHead(String words) {
    boolean edge =
        Character.isDigit(words.charAt(0)) || Character.isDigit(words.charAt(words.length() - 1));
    boolean apart = words.contains("  ") || OF_SO_MANY.matcher(words).matches();
    return edge && apart && !PageBlock.endsSentence(words);
  }

  private static String form(String words) {
    return Lines.fold(DIGITS.matcher(words).replaceAll("0"));
  }
}
