package org.dateline.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.model.Block;
import org.dateline.model.Block.Kind;
import org.dateline.model.Moment;
import org.dateline.model.Notice;
import org.dateline.text.Span;
import org.dateline.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Reads plain-text copies of articles, as aggregators, newsletters and conversions make them: the
 * text stays as it is, its furniture is marked. Immutable.
 */
final class PlainTextReader {
  private static final Pattern COUNTER =
      Pattern.compile(
          "^[\\d.,]+\\s*[kKmM]?(\\s+(views?|reads?|shares?|comments?|likes?|vues|aufrufe))?$",
          Pattern.CASE_INSENSITIVE);
  private static final String BETWEEN_TOPICS = "[\\s\\u00A0]+[|•·/][\\s\\u00A0]+";
  private static final Pattern TOPICS =
      Pattern.compile("^[^|•·/\\n]{1,40}(" + BETWEEN_TOPICS + "[^|•·/\\n]{1,40}){1,12}$");
  private static final Pattern BAR = Pattern.compile("\\s\\|\\s$");
  private static final int LONGEST_HEADLINE = 220; // units
  private static final String PAGE_FRAME = "page header or footer";
  private static final String MAIL_HEADER = "mail header";
  private static final int LONGEST_FIELD = 24; // units of the name of a mail's field
  private static final int HEAD = 8; // paragraphs that may stand before the story
  private static final int LONGEST_LABEL = 160; // units
  private static final int LONGEST_BYLINE = 80; // units
  private static final int FEWEST_TOLD = 3; // paragraphs of a story before its tail
  private static final int LONGEST_BESIDE = 64; // units around the dates of a line
  private static final int SURE_STORY = 260; // units without a word of an appeal

  private final PageKnowledge knowledge;
  private final WrittenDates written;
  private final Ages ages;
  private final BylineReader names;
  private final PhraseBook[] links; // to the whole article

  /** What was read around the story. */
  record Copy(
      List<Block> blocks,
      List<String> topics,
      String title,
      String outlet,
      @Nullable Moment date,
      Optional<Ages.Age> age,
      List<String> bylines,
      List<Notice> notices) {}

  PlainTextReader(KnowledgePack pack, PageKnowledge knowledge, DateReader dates) {
    this.knowledge = knowledge;
    this.written = dates.written();
    this.ages = dates.ages();
    this.names = new BylineReader(pack);
    this.links = new PhraseBook[] {knowledge.furniture(), knowledge.related()};
  }

  Copy read(Text text) {
    return new Marking(text).mark();
  }

  /** One text while its paragraphs are marked. */
  private final class Marking {
    private final Text text;
    private final List<Span> paragraphs;
    private final Set<String> runningHeads;
    private final List<Block> blocks = new ArrayList<>();
    private final List<String> topics = new ArrayList<>();
    private final List<String> bylines = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private Optional<Ages.Age> age = Optional.empty();
    private @Nullable Moment date;
    private boolean appeal;
    private int headers; // lines of a mail's head, or of a page's
    private String title = "";
    private final ListedTail tail = new ListedTail(knowledge);

    Marking(Text text) {
      this.text = text;
      this.paragraphs = Paragraphs.of(text);
      this.runningHeads = RunningHeads.in(text, paragraphs);
    }

    Copy mark() {
      for (int index = 0; index < paragraphs.size(); index++) {
        Span span = paragraphs.get(index);
        blocks.add(block(index, span, text.slice(span)));
      }
      markStandfirst();
      noticeCuts();
      String outlet = title.isEmpty() ? "" : outlet();
      String bare = title.substring(0, title.length() - outlet.length());
      return new Copy(
          blocks, topics, BAR.matcher(bare).replaceFirst(""), outlet, date, age, bylines, notices);
    }

    /** The name behind a bar at the headline's end that the page's frame names too, else empty. */
    private String outlet() {
      int bar = title.lastIndexOf(" | ");
      String name = bar < 0 ? "" : title.substring(bar + 3);
      boolean field = name.length() > 2 && name.length() <= LONGEST_FIELD;
      boolean framed = field && blocks.stream().anyMatch(block -> frames(block, name));
      return framed ? name : "";
    }

    /** Whether furniture or a line of rights names it. */
    private boolean frames(Block block, String name) {
      String words = text.slice(block.span());
      boolean rights = words.indexOf('©') >= 0 && words.length() <= LONGEST_FIELD * 2;
      return (rights || block.kind() == Kind.FURNITURE) && words.contains(name);
    }

    private Block block(int index, Span span, String words) {
      Words hashed = Words.of(words, 400);
      String frame = runningHeads.contains(words) ? PAGE_FRAME : mail(index, words, hashed);
      if (!frame.isEmpty()) {
        headers += index == headers && frame.equals(PAGE_FRAME) ? 1 : 0;
        return new Block(Kind.FURNITURE, span, frame);
      }
      if (index == headers && isHeadline(words)) {
        title = Lines.fold(words);
        return Block.of(Kind.HEADLINE, span);
      }
      if (isRelated(words, hashed)) {
        return tail.keep(new Block(Kind.RELATED, span, "related link"), isLabel(words, hashed));
      }
      String reason = furniture(index, words, hashed);
      if (!reason.isEmpty()) {
        return tail.keep(new Block(Kind.FURNITURE, span, reason), isLabel(words, hashed));
      }
      Optional<Block> listed = tail.item(span, words);
      if (listed.isPresent()) {
        return listed.get();
      }
      boolean item = words.length() > 2 && "•‣◦▪*-–".indexOf(words.charAt(0)) >= 0;
      return Block.of(item && words.charAt(1) == ' ' ? Kind.LIST_ITEM : Kind.PARAGRAPH, span);
    }

    /** Whether a line behind the story is nothing but the name of what follows: "Most read". */
    private boolean isLabel(String words, Words hashed) {
      return tail.isLabel(words, hashed)
          && blocks.stream().filter(block -> block.kind() == Kind.PARAGRAPH).count() >= FEWEST_TOLD;
    }

    /** Which part of a newsletter's frame it is; empty for none. */
    private String mail(int index, String words, Words hashed) {
      PhraseBook.Phrase phrase =
          words.length() > LONGEST_LABEL ? null : knowledge.mail().find(hashed);
      if (phrase == null) {
        return "";
      }
      if (!phrase.reason().equals(MAIL_HEADER)) {
        return phrase.reason();
      }
      int colon = words.indexOf(':');
      boolean header = index == headers && colon > 0 && colon < LONGEST_FIELD;
      if (!header || Words.of(words.substring(0, colon), 5).size() != phrase.words().size()) {
        return "";
      }
      headers++;
      if (date == null) {
        written.in(words, false).stream()
            .findFirst()
            .ifPresent(found -> date = Moment.of(found.date()));
      }
      return phrase.reason();
    }

    private boolean isHeadline(String words) {
      boolean sentence = words.endsWith(".") && !words.endsWith("..");
      return words.length() <= LONGEST_HEADLINE
          && words.indexOf('\n') < 0
          && !sentence
          && (paragraphs.size() > 1)
          && ages.in(words).isEmpty()
          && !COUNTER.matcher(words).matches()
          && longest() > words.length();
    }

    private int longest() {
      return paragraphs.stream().mapToInt(Span::length).max().orElse(0);
    }

    private boolean isRelated(String words, Words hashed) {
      PhraseBook.Phrase phrase = knowledge.related().find(hashed);
      if (phrase == null || words.length() > 400 || words.indexOf('\n') >= 0) {
        return false;
      }
      if (phrase.words().size() == hashed.size()) {
        return true;
      }
      int end = afterWords(words, phrase.words().size());
      return end < words.length() && ":|>»–—-".indexOf(words.charAt(end)) >= 0;
    }

    /** Where the first so many words end, spaces skipped. */
    private int afterWords(String words, int count) {
      int at = 0;
      int seen = 0;
      while (at < words.length() && Words.of(words, 0, at, 30).size() <= count) {
        seen = Words.of(words, 0, at, 30).size() == count ? at : seen;
        if (seen > 0 && !Character.isLetterOrDigit(words.charAt(at)) && words.charAt(at) != ' ') {
          return at;
        }
        at++;
      }
      return at;
    }

    private String furniture(int index, String words, Words hashed) {
      if (knowledge.opening().find(hashed) != null && words.length() < SURE_STORY) {
        appeal = true;
        return "subscription appeal";
      }
      if (appeal && (words.length() < SURE_STORY || knowledge.appeal().count(hashed) >= 2)) {
        PhraseBook.Phrase known = known(words, hashed);
        return known == null ? "subscription appeal" : known.reason();
      }
      appeal = false;
      boolean early = index > 0 && index < HEAD && !storyBegan();
      String before = early ? head(words) : foot(words);
      PhraseBook.Phrase known = before.isEmpty() ? known(words, hashed) : null;
      return known == null ? before : known.reason();
    }

    private boolean storyBegan() {
      return blocks.stream()
          .anyMatch(block -> block.kind() == Kind.PARAGRAPH && block.span().length() > SURE_STORY);
    }

    private PhraseBook.@Nullable Phrase known(String words, Words hashed) {
      PhraseBook.Phrase phrase = knowledge.furniture().find(hashed);
      if (phrase == null || words.length() > LONGEST_LABEL) {
        return null;
      }
      boolean sentence = PageBlock.endsSentence(words) && !words.endsWith(":");
      boolean sure = phrase.place() == PhraseBook.Place.ANYWHERE && phrase.words().size() > 2;
      boolean short_ = hashed.size() <= phrase.words().size() + 4 && !sentence;
      return sure || short_ || phrase.reason().startsWith("link to") ? phrase : null;
    }

    private String counter(String words) {
      return COUNTER.matcher(words).matches() ? "counter" : "";
    }

    /** "(Reporting by …; Editing by …)", or a counter. */
    private String foot(String words) {
      boolean bracketed = words.length() <= LONGEST_LABEL && words.startsWith("(");
      if (!bracketed || !words.endsWith(")")) {
        return counter(words);
      }
      String first = words.substring(1, words.length() - 1).split(";", 2)[0];
      List<String> named = named(first);
      if (bylines.isEmpty()) {
        credit(named);
      }
      return named.isEmpty() ? "" : "credit line";
    }

    private void credit(List<String> named) {
      named.stream().filter(name -> !names.isOffice(name)).forEach(bylines::add);
    }

    private String head(String words) {
      if (words.length() > LONGEST_LABEL) {
        return "";
      }
      Optional<Ages.Age> found = ages.in(words);
      if (found.isPresent() && words.length() - found.get().span().length() < 30) {
        age = age.or(() -> found);
        return "age and counters";
      }
      if (TOPICS.matcher(words).matches() && !PageBlock.endsSentence(words)) {
        for (String topic : words.split(BETWEEN_TOPICS, -1)) {
          topics.add(topic.strip());
        }
        return "topics";
      }
      List<WrittenDates.Written> dates = written.in(words, false);
      int rest = words.length();
      for (WrittenDates.Written each : dates) {
        rest -= each.span().length();
      }
      if (!dates.isEmpty() && rest < LONGEST_BESIDE && !PageBlock.endsSentence(words)) {
        date = date == null ? Moment.of(dates.getFirst().date()) : date;
        return "date line";
      }
      List<String> named = named(words);
      if (!named.isEmpty()) {
        credit(named);
        return "byline";
      }
      return foot(words);
    }

    /** Those whom a line names that begins as bylines do; none where it is no byline. */
    private List<String> named(String words) {
      boolean led = words.length() < LONGEST_BYLINE && !names.leads().without(words).equals(words);
      if (!led || PageBlock.endsSentence(words)) {
        return List.of();
      }
      List<String> named = names.clean(List.of(words), "");
      return BylineReader.isFull(named) ? named : List.of();
    }

    /** A line between the headline and the story that ends without a stop, or comes again in it. */
    private void markStandfirst() {
      int first = headers + 1;
      if (blocks.size() < first || blocks.get(headers).kind() != Kind.HEADLINE) {
        return;
      }
      int paragraphsSeen = 0;
      for (int index = first; index < Math.min(HEAD, blocks.size()); index++) {
        Block block = blocks.get(index);
        if (block.kind() == Kind.PARAGRAPH && paragraphsSeen++ == 0 && isStandfirst(index)) {
          blocks.set(index, Block.of(Kind.STANDFIRST, block.span()));
        }
      }
    }

    private boolean isStandfirst(int index) {
      String words = text.slice(blocks.get(index).span());
      boolean more =
          blocks.subList(index + 1, blocks.size()).stream()
              .anyMatch(block -> block.kind() == Kind.PARAGRAPH);
      return more && words.length() < 400 && !PageBlock.endsSentence(words);
    }

    private void noticeCuts() {
      if (blocks.isEmpty()) {
        return;
      }
      if (!title.isEmpty() && Headlines.isCut(title)) {
        notices.add(
            new Notice(
                "truncated-headline",
                "The headline breaks off before its end.",
                blocks.get(headers).span()));
      }
      Headlines.cutBody(text, blocks, links).ifPresent(notices::add);
    }
  }
}
