package org.dateline.page;

import org.jspecify.annotations.Nullable;

/**
 * One element of a page that holds blocks, with what is known of everything in it. Built while one
 * page is walked through, by one thread.
 */
final class Box {
  private final @Nullable Box parent;
  private final String tag;
  private final int tagNumber;
  private final int headingLevel;
  private final long signs;
  private final long signsAround;
  private final long tagsAround;
  private final int depth;
  private final int[] counter; // of the boxes of a page
  private final int number;
  private final int signature;
  private final boolean hidden;
  private int chars;
  private int linkChars;
  private int blocks;
  private int sentenceChars;
  private int children;
  private int ownBlocks;
  private int sentencesBeside;
  private Alike alike = new Alike();
  private double density;

  /** The number of boxes on the page with one tag and class. */
  static final class Alike {
    private int boxes;
  }

  Box(@Nullable Box parent, String tag, long signs, int signature, boolean hidden) {
    this.parent = parent;
    this.tag = tag;
    this.signs = signs;
    this.depth = parent == null ? 0 : parent.depth + 1;
    this.counter = parent == null ? new int[1] : parent.counter;
    this.number = counter[0]++;
    this.signature = signature;
    this.hidden = hidden || (parent != null && parent.hidden);
    this.signsAround = signs | (parent == null ? 0 : parent.signsAround);
    long bit = Tags.bit(tag);
    this.tagNumber = bit != 0 ? Long.numberOfTrailingZeros(bit) : tag.equals("div") ? -1 : -2;
    this.headingLevel = Tags.headingLevel(tag);
    this.tagsAround = bit | (parent == null ? 0 : parent.tagsAround);
    if (parent != null) {
      parent.children++;
    }
  }

  /** Counts a block into this box and all around it. */
  void add(int length, int linked, int sentences) {
    for (Box box = this; box != null; box = box.parent) {
      box.chars += length;
      box.linkChars += linked;
      box.sentenceChars += sentences;
      box.blocks++;
    }
  }

  /** Counts this box among those with its tag and class. */
  void joins(Alike others) {
    this.alike = others;
    others.boxes++;
  }

  /** Counts a block that stands right in this box. */
  void hold(boolean sentence) {
    ownBlocks++;
    up(1).sentencesBeside += sentence ? 1 : 0;
  }

  /** Blocks right in it. */
  int ownBlocks() {
    return ownBlocks;
  }

  /** Blocks that read like sentences right in the boxes inside it. */
  int sentencesBeside() {
    return sentencesBeside;
  }

  void addDensity(double more) {
    this.density += more;
  }

  @Nullable Box parent() {
    return parent;
  }

  /** The box this many levels up, or the outermost. */
  Box up(int levels) {
    Box box = this;
    for (int level = 0; level < levels && box.parent != null; level++) {
      box = box.parent;
    }
    return box;
  }

  boolean isWithin(Box other) {
    Box box = this;
    while (box != null && box.depth >= other.depth) {
      if (box == other) {
        return true;
      }
      box = box.parent;
    }
    return false;
  }

  /** The innermost box that holds both. */
  static Box common(Box one, Box other) {
    Box left = one;
    Box right = other;
    while (left != right) {
      Box leftUp = left.parent;
      Box rightUp = right.parent;
      if (left.depth >= right.depth && leftUp != null) {
        left = leftUp;
      } else if (rightUp != null) {
        right = rightUp;
      } else {
        return left;
      }
    }
    return left;
  }

  String tag() {
    return tag;
  }

  /** The number of its tag among those that matter; -1 for a plain division, -2 for others. */
  int tagNumber() {
    return tagNumber;
  }

  /** 1 to 6 for a heading, else 0. */
  int headingLevel() {
    return headingLevel;
  }

  long signs() {
    return signs;
  }

  long signsAround() {
    return signsAround;
  }

  long tagsAround() {
    return tagsAround;
  }

  int depth() {
    return depth;
  }

  /** Its number among the boxes of its page, from 0, in the order they were entered. */
  int number() {
    return number;
  }

  /** How many boxes the page has. */
  int count() {
    return counter[0];
  }

  int signature() {
    return signature;
  }

  boolean hidden() {
    return hidden;
  }

  /** Units of text in it. */
  int chars() {
    return chars;
  }

  /** Units of text inside links. */
  int linkChars() {
    return linkChars;
  }

  double linkShare() {
    return chars == 0 ? 0 : (double) linkChars / chars;
  }

  /** Units of text in blocks that read like sentences. */
  int sentenceChars() {
    return sentenceChars;
  }

  int blocks() {
    return blocks;
  }

  int children() {
    return children;
  }

  /** Boxes on the page with the same tag and class. */
  int alike() {
    return alike.boxes;
  }

  /** How much running text lies right in it, for choosing the article's box. */
  double density() {
    return density;
  }
}
