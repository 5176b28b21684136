package org.dateline.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.model.Link;
import org.dateline.text.Span;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Walks through a page once and gathers its blocks. For one page, in one thread. */
final class OutlineBuilder implements NodeFilter {
  private static final int MOST_BLOCKS = 20_000;
  private static final int MOST_CHARS = 4_000_000;

  private final ClassSigns signs;
  private final Map<String, Long> known = new HashMap<>();
  private final Map<Integer, Box.Alike> alike = new HashMap<>();
  private final List<PageBlock> blocks = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private final Box root = new Box(null, "body", 0, 0, false);
  private List<Link> links = new ArrayList<>();
  private Box box = root;
  private int chars;
  private int breaks;
  private int preformatted;
  private int linkStart = -1;
  private String linkTarget = "";
  private int linkChars;
  private int emphasisDepth;
  private int emphasis;
  private long inlineSigns;
  private boolean time;

  private OutlineBuilder(ClassSigns signs) {
    this.signs = signs;
  }

  static Outline build(Document document, ClassSigns signs) {
    OutlineBuilder builder = new OutlineBuilder(signs);
    document.body().filter(builder);
    builder.flush();
    return Outline.of(List.copyOf(builder.blocks), builder.root, builder.isFull());
  }

  private boolean isFull() {
    return blocks.size() >= MOST_BLOCKS || chars >= MOST_CHARS;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (isFull()) {
      return FilterResult.STOP;
    }
    if (node instanceof TextNode words) {
      append(words.getWholeText());
      return FilterResult.CONTINUE;
    }
    return node instanceof Element element && depth > 0 ? enter(element) : FilterResult.CONTINUE;
  }

  private FilterResult enter(Element element) {
    String tag = element.normalName();
    return switch (Tags.flow(tag)) {
      case SKIPPED -> FilterResult.SKIP_ENTIRELY;
      case BLOCK -> enterBlock(element, tag);
      case INLINE -> enterInline(element, tag);
    };
  }

  private FilterResult enterBlock(Element element, String tag) {
    flush();
    if (tag.equals("hr")) {
      return FilterResult.SKIP_ENTIRELY;
    }
    String name = element.className();
    int signature = 31 * tag.hashCode() + name.hashCode();
    box = new Box(box, tag, signsOf(element), signature, isHidden(element));
    box.joins(alike.computeIfAbsent(signature, none -> new Box.Alike()));
    preformatted += tag.equals("pre") ? 1 : 0;
    return FilterResult.CONTINUE;
  }

  private FilterResult enterInline(Element element, String tag) {
    if (isHidden(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    switch (tag) {
      case "br" -> lineBreak();
      case "a" -> {
        linkStart = line.length();
        linkTarget = element.attr("href");
      }
      case "b", "strong", "em", "i" -> emphasisDepth++;
      case "time" -> time = true;
      default -> {}
    }
    inlineSigns |= signsOf(element);
    return FilterResult.CONTINUE;
  }

  private void lineBreak() {
    breaks++;
    if (breaks >= 2) {
      flush();
    }
  }

  private long signsOf(Element element) {
    if (element.attributesSize() == 0) {
      return 0;
    }
    Attributes attributes = element.attributes();
    String name = attributes.get("class");
    long found = signsOf(name);
    if (attributes.size() == 1 && !name.isEmpty()) {
      return found;
    }
    found |= signsOf(attributes.get("id"));
    found |= signsOf(attributes.get("itemprop"));
    found |= signsOf(attributes.get("role"));
    return found;
  }

  private long signsOf(String name) {
    return name.isEmpty() ? 0 : known.computeIfAbsent(name, signs::of);
  }

  private static boolean isHidden(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    Attributes attributes = element.attributes();
    if (attributes.size() == 1 && !attributes.get("class").isEmpty()) {
      return false;
    }
    String style = attributes.get("style");
    return attributes.hasKey("hidden")
        || style.contains("display:none")
        || style.contains("display: none")
        || style.contains("visibility:hidden")
        || attributes.get("aria-hidden").equals("true");
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && depth > 0) {
      leave(element.normalName());
    }
    return FilterResult.CONTINUE;
  }

  private void leave(String tag) {
    switch (Tags.flow(tag)) {
      case BLOCK -> leaveBlock(tag);
      case INLINE -> leaveInline(tag);
      case SKIPPED -> {}
    }
  }

  private void leaveBlock(String tag) {
    flush();
    preformatted -= tag.equals("pre") ? 1 : 0;
    Box outer = box.parent();
    box = outer == null ? root : outer;
  }

  private void leaveInline(String tag) {
    switch (tag) {
      case "a" -> endLink();
      case "b", "strong", "em", "i" -> emphasisDepth--;
      default -> {}
    }
  }

  private void endLink() {
    if (linkStart >= 0) {
      keepLink(line.length());
      linkStart = -1;
    }
  }

  private void keepLink(int end) {
    int start = linkStart;
    while (start < end && line.charAt(start) <= ' ') {
      start++;
    }
    if (start < end && !linkTarget.isEmpty()) {
      links.add(new Link(new Span(start, end), linkTarget));
      linkChars += end - start;
    }
  }

  private void append(String words) {
    int at = 0;
    while (at < words.length()) {
      char unit = words.charAt(at);
      int end = at + 1;
      if (isSpace(unit)) {
        space(unit == '\n' && preformatted > 0 ? '\n' : ' ');
      } else if (!isInvisible(unit)) {
        end = isPlain(unit) ? plainEnd(words, end) : end;
        add(words, at, end);
      }
      at = end;
    }
  }

  private void add(String words, int from, int to) {
    if (breaks > 0 && line.length() > 0) {
      breakLine();
    }
    breaks = 0;
    line.append(words, from, to);
    for (int at = from; at < to && emphasisDepth > 0; at++) {
      emphasis += words.charAt(at) == ' ' ? 0 : 1;
    }
  }

  /** Where a run of plain words with single spaces between them ends. */
  private static int plainEnd(String words, int from) {
    int at = from;
    while (at < words.length()) {
      char unit = words.charAt(at);
      boolean between = unit == ' ' && at + 1 < words.length() && isPlain(words.charAt(at + 1));
      if (!between && !isPlain(unit)) {
        return at;
      }
      at++;
    }
    return at;
  }

  private static boolean isPlain(char unit) {
    return unit > ' ' && unit < 0x7F;
  }

  private void breakLine() {
    int last = line.length() - 1;
    if (line.charAt(last) == ' ') {
      line.setCharAt(last, '\n');
    } else if (line.charAt(last) != '\n') {
      line.append('\n');
    }
  }

  private void space(char unit) {
    int last = line.length() - 1;
    if (last >= 0 && line.charAt(last) != ' ' && line.charAt(last) != '\n') {
      line.append(unit);
    }
  }

  private static boolean isSpace(char unit) {
    return unit <= ' ' || (unit >= 0x7F && unit <= 0xA0) || (unit > 0xFF && isRareSpace(unit));
  }

  private static boolean isRareSpace(char unit) {
    return unit == '\u2028'
        || unit == '\u2029'
        || unit == '\u3000'
        || unit == '\u202F'
        || (unit >= '\u2000' && unit <= '\u200A');
  }

  /** Soft hyphens, zero-width characters and marks of order, which no reader sees. */
  private static boolean isInvisible(char unit) {
    return unit == '\u00AD'
        || unit == '\uFEFF'
        || unit == '\u200B'
        || unit == '\u2060'
        || unit == '\u200E'
        || unit == '\u200F'
        || unit == '\uFFFC'
        || isLoose(unit);
  }

  private static boolean isLoose(char unit) {
    return unit == 0xFFFE || unit == 0xFFFF;
  }

  private void flush() {
    breaks = 0;
    int end = line.length();
    while (end > 0 && line.charAt(end - 1) <= ' ') {
      end--;
    }
    if (end > 0) {
      keep(end);
    }
    line.setLength(0);
    linkStart = linkStart >= 0 ? 0 : -1;
    links = new ArrayList<>();
    linkChars = 0;
    emphasis = 0;
    inlineSigns = 0;
    time = false;
  }

  private void keep(int end) {
    if (linkStart >= 0 && linkStart < end) {
      keepLink(end);
    }
    List<Link> within = new ArrayList<>();
    for (Link link : links) {
      if (link.span().start() < end) {
        int last = Math.min(end, link.span().end());
        within.add(new Link(new Span(link.span().start(), last), link.target()));
      }
    }
    int linked = Math.min(end, linkChars);
    PageBlock block =
        new PageBlock(
            blocks.size(),
            line.substring(0, end),
            box,
            linked,
            List.copyOf(within),
            inlineSigns,
            Math.min(end, emphasis),
            time);
    blocks.add(block);
    chars += end;
    boolean sentence = block.isSentence();
    box.add(end, linked, sentence ? end : 0);
    box.hold(sentence);
    if (sentence) {
      double density = Math.min(4, 1 + end / 100.0);
      box.addDensity(density * (Tags.bit(box.tag()) == Tags.PARAGRAPH ? 0.1 : 1));
      box.up(1).addDensity(density);
      box.up(2).addDensity(density / 2);
      box.up(3).addDensity(density / 4);
    }
  }
}
