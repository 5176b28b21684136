package org.dateline.evaluation.pages;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.dateline.evaluation.Score;
import org.dateline.model.Article;
import org.dateline.model.Block;
import org.dateline.model.Block.Kind;
import org.dateline.model.Capture;
import org.dateline.page.PageReader;
import org.dateline.text.Bytes;
import org.jsoup.Jsoup;

/**
 * How whole a body is: the words read, held against the text that the page itself states in its
 * structured data and that is hidden from the reader. Not thread-safe.
 */
final class WholeScore {
  private static final int SHORTEST = 600; // units of a stated body
  private static final int RUN = 4; // words
  private static final double SHOWN = 0.9; // share of a stated body that the page must show

  private double precision;
  private double recall;
  private int pages;

  void add(LabelledPage page, PageReader reader) {
    String stated = Jsoup.parse(page.sample().statedBody()).text();
    Map<String, Integer> wanted = runs(stated);
    Map<String, Integer> shown = runs(String.join(" ", page.sample().texts()));
    boolean whole = stated.length() >= SHORTEST && share(wanted, shown) >= SHOWN;
    if (whole && !isCut(stated)) {
      Map<String, Integer> found = runs(body(reader.read(hidden(page.gold().capture())), wanted));
      precision += share(found, wanted);
      recall += share(wanted, found);
      pages++;
    }
  }

  /** The body read, without a standfirst that the statement leaves out: a matter of taste. */
  private static String body(List<Article> articles, Map<String, Integer> wanted) {
    StringBuilder body = new StringBuilder();
    for (Article article : articles) {
      for (Block block : article.blocks()) {
        String words = article.text().slice(block.span());
        boolean taste = block.kind() == Kind.STANDFIRST && share(runs(words), wanted) < 0.5;
        body.append(block.kind().isBody() && !taste ? words : "").append("\n");
      }
    }
    return body.toString();
  }

  private static boolean isCut(String body) {
    return body.endsWith("…") || body.endsWith("...");
  }

  private static Capture hidden(Capture capture) {
    Bytes content = capture.content();
    String plain = content.decode(0, content.length(), StandardCharsets.ISO_8859_1);
    Bytes without =
        Bytes.of(plain.replace("\"articleBody\"", "\"hidden\""), StandardCharsets.ISO_8859_1);
    return new Capture(null, capture.url(), null, capture.mediaType(), without, capture.hints());
  }

  /** The share of one's runs that the other holds. */
  private static double share(Map<String, Integer> one, Map<String, Integer> other) {
    int all = 0;
    int common = 0;
    for (Map.Entry<String, Integer> run : one.entrySet()) {
      all += run.getValue();
      common += Math.min(run.getValue(), other.getOrDefault(run.getKey(), 0));
    }
    return all == 0 ? 0 : (double) common / all;
  }

  private static Map<String, Integer> runs(String text) {
    List<String> words = new ArrayList<>();
    Consumer<String> keep =
        word -> {
          if (!word.isEmpty()) {
            words.add(word);
          }
        };
    List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)).forEach(keep);
    Map<String, Integer> runs = new HashMap<>();
    for (int at = 0; at + RUN <= words.size(); at++) {
      runs.merge(String.join(" ", words.subList(at, at + RUN)), 1, Integer::sum);
    }
    return runs;
  }

  List<Score> scores() {
    double p = pages == 0 ? 0 : precision / pages;
    double r = pages == 0 ? 0 : recall / pages;
    return List.of(
        Score.of("pages.whole.f1", "Whole body, F1", p + r == 0 ? 0 : 2 * p * r / (p + r)),
        Score.of("pages.whole.precision", "Whole body, precision", p),
        Score.of("pages.whole.recall", "Whole body, recall", r),
        Score.of("pages.whole.pages", "Pages whose whole body is known", pages));
  }
}
