package org.dateline.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The headline of a page, without the name of its site. */
final class TitleReader {
  private static final Pattern BREAK =
      Pattern.compile(
          "\\s+[|»«•·–—:~>-]{1,3}\\s+|\\s*[|｜]\\s*|\\s::\\s"
              + "|[-_–—](?<=[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}！？。…」』》）][-_–—])[-_–—]*"
              + "(?=[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}])");
  private static final String MARKS = "|｜»«•·–—:~>-_"; // with which a break goes on or begins
  private static final int LONGEST = 400; // units

  private TitleReader() {}

  static String read(Page page, String site) {
    String stated = stated(page, site);
    String shown = shown(page, stated);
    if (!stated.isEmpty() && hasKicker(key(shown), key(stated))) {
      return stated;
    }
    String chosen = shown.isEmpty() ? lone(page, site) : shown;
    return chosen.isEmpty() ? stated : chosen;
  }

  /** Whether a heading is the stated headline with a kicker before it. */
  private static boolean hasKicker(String shown, String stated) {
    return shown.length() > stated.length() && stated.length() > 15 && shown.endsWith(stated);
  }

  /** The only first-level heading of a page, if there is one that is not the site's. */
  private static String lone(Page page, String site) {
    String lone = "";
    for (PageBlock block : page.outline().blocks()) {
      if (block.box().headingLevel() == 1) {
        boolean outside = (block.box().tagsAround() & (Tags.NAV | Tags.FOOTER | Tags.ASIDE)) != 0;
        if (!lone.isEmpty() || outside || block.length() < 8 || block.length() > LONGEST) {
          return "";
        }
        lone = Lines.fold(block.text());
      }
    }
    return isSite(lone, site) ? "" : lone;
  }

  private static String stated(Page page, String site) {
    List<String> candidates = new ArrayList<>();
    candidates.add(page.meta().first("og:title"));
    candidates.add(page.data().article().map(data -> data.get("headline").text()).orElse(""));
    candidates.add(page.meta().first("twitter:title", "dc.title", "sailthru.title"));
    candidates.add(page.title());
    for (String candidate : candidates) {
      String clean = withoutSite(Lines.fold(Lines.unescape(candidate)), site);
      if (!clean.isEmpty() && clean.length() <= LONGEST) {
        return clean;
      }
    }
    return "";
  }

  /** The heading on the page that says the same as the head of the page, as it is written there. */
  private static String shown(Page page, String stated) {
    String wanted = key(stated);
    String whole = key(page.title());
    String best = "";
    double bestScore = stated.isEmpty() ? 0 : 0.45;
    for (PageBlock block : page.outline().blocks()) {
      int level = block.box().headingLevel();
      if (level == 0 || block.length() > LONGEST || level > 3) {
        continue;
      }
      double score = likeness(key(block.text()), wanted, whole) - 0.05 * level;
      if (score > bestScore + 0.001) {
        bestScore = score;
        best = Lines.fold(block.text());
      }
    }
    return best;
  }

  private static double likeness(String shown, String stated, String whole) {
    if (shown.isEmpty()) {
      return 0;
    }
    if (shown.equals(stated)) {
      return 1.2;
    }
    boolean within = stated.contains(shown) || whole.startsWith(shown);
    if (within) {
      return 0.3 + 0.7 * shown.length() / Math.max(shown.length(), stated.length());
    }
    return shown.contains(stated) && !stated.isEmpty()
        ? 0.3 + 0.7 * stated.length() / shown.length()
        : stated.isEmpty() ? 0.2 : 0;
  }

  /** The title without the part that names the site, at its end or its beginning. */
  static String withoutSite(String title, String site) {
    List<int[]> breaks = breaks(title);
    for (int[] cut : breaks) {
      String tail = title.substring(cut[1]);
      if (isSite(tail, site)) {
        return title.substring(0, cut[0]).strip();
      }
    }
    for (int[] cut : breaks) {
      String head = title.substring(0, cut[0]);
      if (isSite(head, site)) {
        return title.substring(cut[1]).strip();
      }
    }
    if (!breaks.isEmpty()) {
      int[] last = breaks.getLast();
      boolean bar = title.substring(last[0], last[1]).contains("|");
      if (bar && last[0] > title.length() - last[1]) {
        return withoutSite(title.substring(0, last[0]).strip(), site);
      }
    }
    return title;
  }

  /** Where a title is broken by bars, dashes and the like: start and end of each. */
  static List<int[]> breaks(String title) {
    List<int[]> breaks = new ArrayList<>();
    Matcher matcher = BREAK.matcher(title).useAnchoringBounds(false).useTransparentBounds(true);
    int at = 0;
    while (at < title.length()) {
      int after = afterSpace(title, at);
      boolean may = after < title.length() && MARKS.indexOf(title.charAt(after)) >= 0;
      if (may && matcher.region(at, title.length()).lookingAt()) {
        breaks.add(new int[] {at, matcher.end()});
        at = matcher.end();
      } else {
        at = Math.max(at + 1, after);
      }
    }
    return breaks;
  }

  private static int afterSpace(String title, int from) {
    int at = from;
    while (at < title.length() && title.charAt(at) <= ' ') {
      at++;
    }
    return at;
  }

  /** Whether a part of a title names the site. */
  static boolean isSite(String part, String site) {
    return isSiteKey(key(part), key(site));
  }

  /** The same for what {@link #key} makes of them. */
  static boolean isSiteKey(String one, String other) {
    return !other.isEmpty()
        && other.length() > 2
        && (one.equals(other)
            || (one.length() > 3 && other.contains(one) && one.length() * 2 > other.length())
            || (one.contains(other) && one.length() < other.length() * 2 + 6));
  }

  /** Letters and digits alone, in lower case. */
  static String key(String text) {
    char[] plain = new char[text.length()];
    int size = 0;
    for (int at = 0; at < plain.length; at++) {
      char unit = text.charAt(at);
      if (unit >= 0x80) {
        return keyOfAny(text);
      }
      if (Character.isLetterOrDigit(unit)) {
        plain[size++] = Character.toLowerCase(unit);
      }
    }
    return new String(plain, 0, size);
  }

  private static String keyOfAny(String text) {
    StringBuilder key = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); ) {
      int point = text.codePointAt(at);
      at += Character.charCount(point);
      if (Character.isLetterOrDigit(point)) {
        key.appendCodePoint(point);
      }
    }
    return key.toString().toLowerCase(Locale.ROOT);
  }
}
