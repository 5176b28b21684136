package org.dateline.app.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.app.web.StoryView.Done;
import org.dateline.model.PlaceMention;

/**
 * The places of a story's events on a map of the world, as SVG: plate carrée, cut to the events
 * with a margin, no tile server. The outlines are Natural Earth's, through world-atlas.
 */
final class EventMap {
  private static final double MARGIN = 10; // degrees around the outermost event
  private static final double LEAST_SPAN = 24; // degrees across at the least
  private static final double ASPECT = 0.5;

  private EventMap() {}

  static String draw(List<Done> placed) {
    Map<String, Spot> spots = new TreeMap<>();
    for (Done done : placed) {
      PlaceMention place = done.event().place();
      if (place != null) {
        spots.merge(place.name(), new Spot(place, 1), Spot::and);
      }
    }
    return spots.isEmpty() ? "" : draw(spots);
  }

  private static String draw(Map<String, Spot> spots) {
    double west = spots.values().stream().mapToDouble(Spot::x).min().orElse(0) - MARGIN;
    double east = spots.values().stream().mapToDouble(Spot::x).max().orElse(0) + MARGIN;
    double north = spots.values().stream().mapToDouble(Spot::y).min().orElse(0) - MARGIN;
    double south = spots.values().stream().mapToDouble(Spot::y).max().orElse(0) + MARGIN;
    double width = Math.max(LEAST_SPAN, Math.max(east - west, (south - north) / ASPECT));
    double height = width * ASPECT;
    double left = (west + east - width) / 2;
    double top = (north + south - height) / 2;
    StringBuilder svg = new StringBuilder();
    svg.append(
        String.format(
            Locale.ROOT,
            "<svg class=\"map\" role=\"group\" viewBox=\"%.2f %.2f %.2f %.2f\" aria-label=\"%s\">",
            left,
            top,
            width,
            height,
            "Where it happened: " + LedgerChart.escape(String.join(", ", spots.keySet()))));
    svg.append(
        "<image class=\"land\" href=\"/world.svg\" x=\"-180\" y=\"-90\" width=\"360\" height=\"180\"/>");
    MapLabels labels = new MapLabels(left, top, width, height);
    List<Spot> ranked =
        spots.values().stream().sorted(Comparator.comparing(Spot::events).reversed()).toList();
    ranked.forEach(spot -> labels.block(spot.x(), spot.y(), spot.radius(width)));
    ranked.forEach(spot -> svg.append(mark(spot, width, labels)));
    return svg.append("</svg>").append(table(ranked)).toString();
  }

  /** The same for who reads with a screen reader, or finds a name that had no room. */
  private static String table(List<Spot> ranked) {
    StringBuilder html = new StringBuilder("<details class=\"mapped\"><summary>");
    html.append(StoryView.count(ranked.size(), "place")).append(" on the map</summary><table>");
    html.append("<tr><th scope=\"col\">Place</th><th scope=\"col\">Events</th></tr>");
    for (Spot spot : ranked) {
      html.append("<tr><td>").append(LedgerChart.escape(spot.place().name()));
      html.append("</td><td class=\"number\">").append(spot.events()).append("</td></tr>");
    }
    return html.append("</table></details>").toString();
  }

  private static String mark(Spot spot, double width, MapLabels labels) {
    String name = LedgerChart.escape(spot.place().name());
    String told = name + ": " + StoryView.count(spot.events(), "event");
    double radius = spot.radius(width);
    return String.format(
        Locale.ROOT,
        "<g class=\"spot\" tabindex=\"0\" role=\"img\" aria-label=\"%s\"><title>%s</title>"
            + "<circle cx=\"%.3f\" cy=\"%.3f\" r=\"%.3f\"/>%s</g>",
        told,
        told,
        spot.x(),
        spot.y(),
        radius,
        labels.place(spot.x(), spot.y(), radius, spot.place().name()));
  }

  /** A place with the number of events there; y grows to the south. */
  private record Spot(PlaceMention place, int events) {
    Spot and(Spot other) {
      return new Spot(place, events + other.events);
    }

    double radius(double width) {
      return width / 100 * (0.8 + Math.min(1.6, Math.sqrt(events) / 3));
    }

    double x() {
      return place.longitude();
    }

    double y() {
      return -place.latitude();
    }
  }
}
