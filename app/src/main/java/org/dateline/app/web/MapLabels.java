package org.dateline.app.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Names beside the marks of a map, none over another: right of its mark, left, above, below or at a
 * corner, wherever there is room first; a name without room is left out, its mark still tells it.
 * Not safe for several threads.
 */
final class MapLabels {
  private static final double FONT = 2.5; // hundredths of the map's width
  private static final double LETTER = 0.56; // of the font's size, a little more than the average
  private final Box map;
  private final double font;
  private final List<Box> taken = new ArrayList<>();

  MapLabels(double left, double top, double width, double height) {
    map = new Box(left, top, left + width, top + height);
    font = width / 100 * FONT;
  }

  /** A stretch of the map; y grows to the south. */
  private record Box(double left, double top, double right, double bottom) {
    boolean overlaps(Box other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    boolean holds(Box other) {
      return left <= other.left
          && other.right <= right
          && top <= other.top
          && other.bottom <= bottom;
    }
  }

  /** Keeps names off a mark. */
  void block(double x, double y, double radius) {
    taken.add(new Box(x - radius, y - radius, x + radius, y + radius));
  }

  /** The name of a mark as SVG; empty where there is no room. */
  String place(double x, double y, double radius, String name) {
    double wide = name.codePointCount(0, name.length()) * font * LETTER;
    double gap = radius + font * 0.2;
    double[][] corners = {
      {x + gap, y - font / 2},
      {x - gap - wide, y - font / 2},
      {x - wide / 2, y - gap - font},
      {x - wide / 2, y + gap},
      {x + radius, y - radius - font},
      {x + radius, y + radius},
      {x - radius - wide, y - radius - font},
      {x - radius - wide, y + radius},
    };
    for (double[] corner : corners) {
      Box box = new Box(corner[0], corner[1], corner[0] + wide, corner[1] + font);
      if (map.holds(box) && taken.stream().noneMatch(box::overlaps)) {
        taken.add(box);
        return text(box, name);
      }
    }
    return "";
  }

  private String text(Box box, String name) {
    return String.format(
        Locale.ROOT,
        "<text x=\"%.3f\" y=\"%.3f\" font-size=\"%.3f\" text-anchor=\"middle\">%s</text>",
        (box.left() + box.right()) / 2,
        box.bottom() - font * 0.2,
        font,
        LedgerChart.escape(name));
  }
}
