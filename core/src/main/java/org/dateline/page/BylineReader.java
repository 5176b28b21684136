package org.dateline.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.knowledge.Lexicon;

/** Who wrote an article, as names. Immutable. */
final class BylineReader {
  private static final int LONGEST_LINE = 160; // units
  private static final int LONGEST_NAME = 60; // units
  private static final int MOST_WORDS = 8; // of a name
  static final int MOST_NAMES = 12;
  static final List<String> OTHER_METAS =
      List.of(
          "parsely-author",
          "sailthru.author",
          "dc.creator",
          "dcterms.creator",
          "byl",
          "article:author_name",
          "article:author");
  private static final Pattern SEGMENTS = Pattern.compile("\\s*[|•·/\n]\\s*|\\s+[–—-]\\s+");
  private final BylineLeads leads;
  private final UnitTree joints;
  private final Needles endings;
  private final Set<String> nobody = new LinkedHashSet<>();
  private final List<String> ends = new ArrayList<>();
  private final BylineWords words;
  private final Pattern between;

  BylineReader(KnowledgePack pack) {
    this.words = new BylineWords(pack);
    List<String> leading = new ArrayList<>();
    Set<String> joining = new LinkedHashSet<>();
    for (Lexicon.Row row : pack.lexicon("page/byline.tsv").rows()) {
      List<String> listed = row.list("words");
      switch (row.get("role")) {
        case "lead" -> leading.addAll(listed);
        case "joint" -> joining.addAll(listed);
        case "end" -> listed.forEach(word -> ends.add(" " + word + " "));
        case "nobody", "title" -> nobody.addAll(listed);
        default -> {}
      }
    }
    leads = new BylineLeads(leading);
    joints = new UnitTree(joining);
    Map<String, Long> sought = new HashMap<>();
    ends.forEach(end -> sought.put(end, 1L));
    endings = new Needles(sought);
    List<String> quoted = joining.stream().map(Pattern::quote).toList();
    between =
        Pattern.compile(
            "\\s*[,;/、|]\\s*(?:(?:and|und|et|y|e|en)\\s+)?|\\s+(?:"
                + String.join("|", quoted)
                + ")\\s+");
  }

  BylineWords words() {
    return words;
  }

  /** The words that lead to a name. */
  BylineLeads leads() {
    return leads;
  }

  List<String> read(Page page, String site, List<BylineMarks.Marked> marks) {
    List<String> stated = clean(fromData(page), site);
    if (isFull(stated)) {
      return stated;
    }
    List<String> named = clean(fromMeta(page), site);
    if (isFull(named)) {
      return named;
    }
    List<String> marked = fromMarks(marks, site);
    for (List<String> names : List.of(isFull(marked) ? marked : stated, named, marked)) {
      if (!names.isEmpty()) {
        return names;
      }
    }
    return fromText(page, site);
  }

  /** Whether the names are of two words or more that begin with a capital: not users or sites. */
  static boolean isFull(List<String> names) {
    return !names.isEmpty()
        && names.stream()
            .allMatch(name ->
                name.indexOf(' ') > 0
                    && Character.isUpperCase(name.codePointAt(0))
                    && Character.isUpperCase(
                        name.codePointAt(Math.min(name.length() - 1, name.lastIndexOf(' ') + 1))));
  }

  private static List<String> fromData(Page page) {
    List<String> names = new ArrayList<>();
    for (Json object : page.data().objects()) {
      if (StructuredData.isArticle(object) && names.isEmpty()) {
        for (Json author : object.get("author").each()) {
          if (!StructuredData.isType(author, "Organization")) {
            names.addAll(names(author, page.data()));
          }
        }
      }
    }
    return names;
  }

  static List<String> names(Json author, StructuredData data) {
    if (author instanceof Json.Word word) {
      return List.of(word.text());
    }
    Json described =
        author.get("name").equals(Json.none()) ? data.byId(author.get("@id").text()) : author;
    List<String> names = new ArrayList<>();
    described.get("name").each().forEach(name -> names.add(name.text()));
    return names;
  }

  private static List<String> fromMeta(Page page) {
    List<String> names = new ArrayList<>();
    for (String name : page.meta().all("author")) {
      names.add(name);
    }
    if (names.isEmpty()) {
      names.add(page.meta().first(OTHER_METAS.toArray(String[]::new)));
    }
    return names;
  }

  private List<String> fromMarks(List<BylineMarks.Marked> marks, String site) {
    for (BylineMarks.Marked marked : marks) {
      String line = marked.elsewhere() ? "" : Lines.fold(marked.element().text());
      if (!line.isEmpty() && line.length() <= LONGEST_LINE) {
        List<String> names = clean(List.of(line), site);
        if (!names.isEmpty()) {
          return names;
        }
      }
    }
    return List.of();
  }

  private List<String> fromText(Page page, String site) {
    int title = page.features().titleAt();
    for (PageBlock block : page.outline().blocks()) {
      int distance = block.index() - title;
      boolean near = title >= 0 && distance >= -2 && distance <= 9;
      if (block.length() > (near ? LONGEST_LINE : LONGEST_NAME)) {
        continue;
      }
      String line = block.text();
      String rest = leads.without(line);
      if (!rest.equals(line) && (near || isCapitalised(rest))) {
        List<String> names = clean(List.of(line), site);
        if (!names.isEmpty()) {
          return names;
        }
      }
    }
    return List.of();
  }

  /** Far from the headline a name must be two to four words that all begin with a capital. */
  private static boolean isCapitalised(String line) {
    List<String> words = List.of(line.split(" ", -1));
    return words.size() >= 2
        && words.size() <= 4
        && words.stream()
            .allMatch(word -> !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)));
  }

  /** The names in these lines; nothing that is no name. */
  List<String> clean(List<String> lines, String site) {
    Set<String> names = new LinkedHashSet<>();
    for (String line : lines) {
      String words = leads.without(Lines.fold(Lines.unescape(line)));
      for (String part : parts(cut(words))) {
        String name = bare(part);
        if (isName(name, site) && names.size() < MOST_NAMES) {
          names.add(name);
        }
      }
    }
    return List.copyOf(names);
  }

  /** The parts of a line between commas, bars and words like "and". */
  private List<String> parts(String line) {
    return mayPart(line) ? List.of(between.split(line, -1)) : List.of(line);
  }

  private boolean mayPart(String line) {
    for (int at = 0; at < line.length(); at++) {
      switch (line.charAt(at)) {
        case ',', ';', '/', '、', '|' -> {
          return true;
        }
        case ' ', '\t', '\n', '\u000B', '\f', '\r' -> {
          if (isJoint(line, at + 1)) {
            return true;
          }
        }
        default -> {}
      }
    }
    return false;
  }

  /** Whether one of the words between names stands here, white space behind it. */
  private boolean isJoint(String line, int start) {
    int state = UnitTree.START;
    for (int at = start; at < line.length(); at++) {
      if (line.charAt(at) <= ' ' && at > start && joints.isEnd(state)) {
        return true;
      }
      state = joints.after(state, line.charAt(at));
      if (state == UnitTree.NONE) {
        return false;
      }
    }
    return false;
  }

  /** A byline ends where a date, an office or an address begins. */
  private String cut(String line) {
    int end = line.length();
    for (int at = 0; at < end; at++) {
      char unit = line.charAt(at);
      boolean digit = unit >= '0' && unit <= '9' && (at == 0 || line.charAt(at - 1) <= ' ');
      if (digit || "(|•·@[<\n".indexOf(unit) >= 0) {
        end = at;
      }
    }
    String kept = line.substring(0, end);
    if (endings.inAnyCase(kept) == 0) {
      return kept;
    }
    String folded = kept.toLowerCase(Locale.ROOT);
    for (String word : ends) {
      int at = folded.indexOf(word);
      if (at > 0 && folded.length() == kept.length()) {
        kept = kept.substring(0, at);
        folded = folded.substring(0, at);
      }
    }
    return kept;
  }

  private boolean isName(String name, String site) {
    String folded = name.toLowerCase(Locale.ROOT);
    int words = name.split(" ").length;
    return name.length() > 2
        && name.length() <= LONGEST_NAME
        && words <= 6
        && !folded.contains("http")
        && !folded.contains("www.")
        && !folded.contains("/")
        && !nobody.contains(folded)
        && Character.isLetter(name.codePointAt(0))
        && !isSite(name, site);
  }

  /** The names in a line, whatever they are names of. */
  List<String> names(String line) {
    String words = leads.without(Lines.fold(Lines.unescape(line)));
    List<String> names = new ArrayList<>();
    for (String part : parts(cut(words))) {
      String name = bare(part);
      if (isNameLike(name)) {
        names.add(name);
      }
    }
    return names;
  }

  /** A line as one name: without what leads to it and what follows it. */
  String trimmed(String line) {
    return bare(cut(leads.without(line)));
  }

  private static String bare(String part) {
    String bare = withoutMarks(part.strip());
    boolean open = bare.indexOf('(') < 0 && bare.endsWith(")"); // "(Editing by Ana Sample)"
    return open ? bare.substring(0, bare.length() - 1).strip() : bare;
  }

  private static String withoutMarks(String part) {
    int start = 0;
    int end = part.length();
    while (start < end && isLoose(part.charAt(start), ":–—|-")) {
      start++;
    }
    while (end > start && isLoose(part.charAt(end - 1), ":–—|,/-")) {
      end--;
    }
    return part.substring(start, end);
  }

  private static boolean isLoose(char unit, String marks) {
    return " \t\n\u000B\f\r".indexOf(unit) >= 0 || marks.indexOf(unit) >= 0;
  }

  /** The parts of a line between bars, dots, dashes and line ends. */
  static List<String> segments(String line) {
    if (!mayBreak(line)) {
      String whole = line.strip();
      return whole.isEmpty() ? List.of() : List.of(whole);
    }
    return SEGMENTS.splitAsStream(line).map(String::strip).filter(each -> !each.isEmpty()).toList();
  }

  private static boolean mayBreak(String line) {
    for (int at = 0; at < line.length(); at++) {
      switch (line.charAt(at)) {
        case '|', '•', '·', '/', '\n' -> {
          return true;
        }
        case '–', '—', '-' -> {
          if (at > 0 && line.charAt(at - 1) <= ' ') {
            return true;
          }
        }
        default -> {}
      }
    }
    return false;
  }

  /** Whether it could be a name by its form. */
  static boolean isNameLike(String name) {
    return name.length() > 1
        && name.length() <= LONGEST_NAME
        && spaces(name) < MOST_WORDS
        && !name.contains("http")
        && Character.isLetter(name.codePointAt(0));
  }

  /** The number of spaces in a line. */
  static int spaces(String line) {
    int spaces = 0;
    for (int at = 0; at < line.length(); at++) {
      spaces += line.charAt(at) == ' ' ? 1 : 0;
    }
    return spaces;
  }

  /** Whether a name ends in an office, as "Our Harbour Correspondent" does. */
  boolean isOffice(String name) {
    String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return ends.contains(" " + last + " ");
  }

  boolean isNobody(List<String> names) {
    return names.stream().anyMatch(name -> nobody.contains(name.toLowerCase(Locale.ROOT)));
  }

  static boolean isSite(String name, String site) {
    return isSiteKey(TitleReader.key(name), TitleReader.key(site));
  }

  /** The same for what {@link TitleReader#key} makes of them. */
  static boolean isSiteKey(String one, String other) {
    boolean like = one.length() > 4 && (other.contains(one) || one.startsWith(other));
    return !other.isEmpty() && (like || one.equals(other));
  }
}
