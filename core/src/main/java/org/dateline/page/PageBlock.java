package org.dateline.page;

import java.util.List;
import org.dateline.model.Link;

/**
 * A run of text on a page that no element boundary breaks: a paragraph, a heading, a cell, a
 * button.
 *
 * @param index place in reading order
 * @param text white space folded, trimmed, never empty
 * @param box the element it stands in
 * @param linkChars units of the text that are linked
 * @param links the links, with spans into the text
 * @param inlineSigns signs of the inline elements in it
 * @param emphasis units of the text in bold or italics
 * @param time whether a time element is in it
 */
record PageBlock(
    int index,
    String text,
    Box box,
    int linkChars,
    List<Link> links,
    long inlineSigns,
    int emphasis,
    boolean time) {

  int length() {
    return text.length();
  }

  double linkShare() {
    return (double) linkChars / text.length();
  }

  /** Whether it reads like running text rather than a label. */
  boolean isSentence() {
    return text.length() > 25 && linkShare() < 0.5 && (text.length() > 140 || endsSentence(text));
  }

  static boolean endsSentence(String text) {
    int at = text.length() - 1;
    while (at > 0 && "\"'”’»)“」』]".indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    return ".!?…。！？:;।؟".indexOf(text.charAt(at)) >= 0;
  }
}
