package org.dateline.evaluation.pages;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dateline.evaluation.Score;
import org.dateline.model.Article.Heading;

/** What stands around the articles, right where gold names it. Not thread-safe. */
final class HeadScore {
  private static final Pattern UNSEEN = Pattern.compile("[\\u00AD\\u200B\\uFEFF]");

  private final int[] right = new int[4];
  private final int[] asked = new int[4];
  private final List<String> wrong = new ArrayList<>();

  void add(GoldPage gold, Heading heading) {
    count(0, gold.title(), heading.title(), same(gold.title(), heading.title()));
    String names = String.join(", ", heading.byline());
    count(1, gold.author(), names, sameNames(gold.author(), names));
    count(2, gold.site(), heading.outlet().name(), same(gold.site(), heading.outlet().name()));
    String date = heading.published() == null ? "" : heading.published().date().toString();
    count(3, gold.date(), date, gold.date().equals(date));
    wrongUrl(gold.url());
  }

  private int before;

  private void wrongUrl(String url) {
    for (int at = before; at < wrong.size(); at++) {
      wrong.set(at, wrong.get(at) + "\t" + url);
    }
    before = wrong.size();
  }

  private void count(int field, String gold, String found, boolean same) {
    if (!gold.isEmpty()) {
      asked[field]++;
      right[field] += same ? 1 : 0;
      if (!same) {
        wrong.add(field + "\t" + gold + "\t" + found);
      }
    }
  }

  static boolean same(String gold, String found) {
    return fold(gold).equals(fold(found));
  }

  static boolean sameNames(String gold, String found) {
    return Arrays.equals(sorted(gold), sorted(found));
  }

  private static String[] sorted(String names) {
    return Arrays.stream(fold(names).split("\\s*[,;]\\s*|\\s+(und|and|&)\\s+"))
        .sorted()
        .toArray(String[]::new);
  }

  /** Case and white space folded, characters that nobody sees left out, one form of each letter. */
  private static String fold(String text) {
    String seen = UNSEEN.matcher(text).replaceAll("");
    return GoldPage.fold(Normalizer.normalize(seen, Form.NFC)).toLowerCase(Locale.ROOT);
  }

  /** What was wrong: field, gold, found, address. */
  List<String> wrong() {
    return wrong;
  }

  List<Score> scores() {
    return List.of(
        new Score("pages.title", "Title right", share(0), 0.90, ""),
        new Score("pages.author", "Author right", share(1), 0.75, ""),
        new Score("pages.site", "Site name right", share(2), 0.75, ""),
        new Score(
            "pages.date", "Date of publication right", share(3), 0.90, "htmldate .949 elsewhere"));
  }

  private double share(int field) {
    return asked[field] == 0 ? 0 : (double) right[field] / asked[field];
  }
}
