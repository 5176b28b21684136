package org.dateline.evaluation.places;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.analysis.places.PlaceReader;
import org.dateline.analysis.places.PlaceReader.Found;
import org.dateline.evaluation.places.PlacesCorpus.GoldArticle;
import org.dateline.evaluation.places.PlacesCorpus.GoldName;
import org.dateline.knowledge.Place;
import org.dateline.knowledge.Point;
import org.dateline.text.Span;

/** Counts of names found and places right. */
final class PlacesTally {
  private static final double NEAR_KM = 161;
  private int gold;
  private int found;
  private int right;
  private int near; // name given
  private int rightAndNear;

  /** Counts what a reader makes of an article; prints misses and extras when asked. */
  void add(PlaceReader reader, GoldArticle article, boolean prints) {
    Map<Span, Point> read = new HashMap<>();
    for (Found name : reader.read(article.annotated())) {
      read.put(name.span(), name.place().point());
    }
    List<Span> spans = article.names().stream().map(GoldName::span).toList();
    List<Optional<Point>> given =
        reader.resolve(article.annotated(), spans).stream()
            .map(place -> place.map(Place::point))
            .toList();
    add(article, read, given);
    if (prints) {
      printErrors(reader, article, read, given);
    }
  }

  void add(GoldArticle article, Map<Span, Point> read, List<Optional<Point>> given) {
    found += read.size();
    for (int at = 0; at < given.size(); at++) {
      GoldName name = article.names().get(at);
      Point point = read.get(name.span());
      gold++;
      near += given.get(at).filter(guess -> isNear(guess, name)).isPresent() ? 1 : 0;
      right += point == null ? 0 : 1;
      rightAndNear += point != null && isNear(point, name) ? 1 : 0;
    }
  }

  private static void printErrors(
      PlaceReader reader, GoldArticle article, Map<Span, Point> read, List<Optional<Point>> given) {
    Set<Span> candidates = new HashSet<>();
    reader.examples(article.annotated()).forEach(example -> candidates.add(example.span()));
    Map<Span, Point> extra = new HashMap<>(read);
    for (int at = 0; at < given.size(); at++) {
      GoldName name = article.names().get(at);
      if (extra.remove(name.span()) == null) {
        print(candidates.contains(name.span()) ? "MISS" : "UNSEEN", article, name.span(), "");
      }
      if (given.get(at).filter(guess -> isNear(guess, name)).isEmpty()) {
        print("FAR", article, name.span(), name + " " + given.get(at));
      }
    }
    extra.forEach((span, point) -> print("EXTRA", article, span, point.toString()));
  }

  private static void print(String what, GoldArticle article, Span span, String more) {
    String text = article.text();
    String line =
        text.substring(Math.max(0, span.start() - 40), span.start())
            + "["
            + text.substring(span.start(), span.end())
            + "]"
            + text.substring(span.end(), Math.min(text.length(), span.end() + 30));
    System.out.println(what + " " + article.id() + " " + line.replace('\n', '/') + " " + more);
  }

  private static boolean isNear(Point place, GoldName name) {
    return place.distanceTo(Point.of(name.latitude(), name.longitude())) <= NEAR_KM;
  }

  double f1() {
    return found + gold == 0 ? 0 : 2.0 * right / (found + gold);
  }

  double resolved() {
    return gold == 0 ? 0 : (double) near / gold;
  }

  double foundAndResolved() {
    return gold == 0 ? 0 : (double) rightAndNear / gold;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "names F1 %.3f (P %.3f R %.3f, %d gold), within 161 km given %.3f, found and near %.3f",
        f1(),
        (double) right / found,
        (double) right / gold,
        gold,
        resolved(),
        foundAndResolved());
  }
}
