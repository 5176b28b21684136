package org.dateline.app.web;

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
  private static final double MARGIN = 8; // degrees around the outermost event
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
            "<svg class=\"map\" role=\"img\" viewBox=\"%.2f %.2f %.2f %.2f\" aria-label=\"%s\">",
            left,
            top,
            width,
            height,
            "Where it happened: " + LedgerChart.escape(String.join(", ", spots.keySet()))));
    svg.append(
        "<image class=\"land\" href=\"/world.svg\" x=\"-180\" y=\"-90\" width=\"360\" height=\"180\"/>");
    spots.forEach((name, spot) -> svg.append(mark(name, spot, width)));
    return svg.append("</svg>").toString();
  }

  private static String mark(String name, Spot spot, double width) {
    double unit = width / 100;
    double radius = unit * (0.8 + Math.min(1.6, Math.sqrt(spot.events()) / 3));
    return String.format(
        Locale.ROOT,
        "<g class=\"spot\"><title>%s: %s</title><circle cx=\"%.3f\" cy=\"%.3f\" r=\"%.3f\"/>"
            + "<text x=\"%.3f\" y=\"%.3f\" font-size=\"%.3f\">%s</text></g>",
        LedgerChart.escape(name),
        StoryView.count(spot.events(), "event"),
        spot.x(),
        spot.y(),
        radius,
        spot.x() + radius * 1.3,
        spot.y() + unit * 0.7,
        unit * 2.2,
        LedgerChart.escape(name));
  }

  /** A place with the number of events there; y grows to the south. */
  private record Spot(PlaceMention place, int events) {
    Spot and(Spot other) {
      return new Spot(place, events + other.events);
    }

    double x() {
      return place.longitude();
    }

    double y() {
      return -place.latitude();
    }
  }
}
