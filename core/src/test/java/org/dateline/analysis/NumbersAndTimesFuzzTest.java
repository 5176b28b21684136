package org.dateline.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dateline.Dateline;
import org.dateline.model.Article;
import org.dateline.model.Block;
import org.dateline.model.Moment;
import org.dateline.model.QuantityMention;
import org.dateline.model.Reading;
import org.dateline.model.TimeMention;
import org.dateline.text.Span;
import org.dateline.text.Text;
import org.junit.jupiter.api.Test;

/**
 * Times, numbers and figures keep their spans inside any text and off the middle of a character.
 */
class NumbersAndTimesFuzzTest {
  private static final long SEED = 20261126;
  private static final int ROUNDS = 300;
  private static final int PIECES = 40;
  private static final String[] WORDS = {
    "killed", "40", "two", "and a half", "million", "years", "old", "Monday", "last", "the", "Q2",
    "1990s", "from", "to", "-", "½", "½ a", "January", "3/4/2020", "٣", "½", "99999999999999999999",
    "people", "were", "of", "them", "…", "T24:00", "31 February", "0", "no one", "dozens", "'98"
  };

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int piece = 0; piece < PIECES; piece++) {
      if (random.nextInt(3) > 0) {
        text.append(WORDS[random.nextInt(WORDS.length)]);
      } else {
        int point = 1 + random.nextInt(0x1ffff);
        text.appendCodePoint(point >= 0xd800 && point < 0xe000 ? 0x1f600 : point);
      }
      text.append(random.nextInt(4) == 0 ? "" : random.nextInt(9) == 0 ? ". " : " ");
    }
    return text.toString();
  }

  private static final Dateline DATELINE = Dateline.open();

  private static Reading read(String words) {
    Text text = Text.of(words);
    Article.Heading heading =
        Article.Heading.of("", "en").withPublished(Moment.parse("2024-02-29").orElseThrow());
    List<Block> blocks = List.of(Block.of(Block.Kind.PARAGRAPH, text.whole()));
    return DATELINE.read(new Article("random", heading, text, blocks, List.of(), List.of()));
  }

  @Test
  void keepsSpansInTheTextAndOffTheMiddleOfACharacter() {
    Random random = new Random(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      String words = text(random);
      Reading reading = read(words);
      List<Span> spans = new ArrayList<>();
      reading.annotated().all(TimeMention.class).forEach(time -> spans.add(time.span()));
      reading.annotated().all(QuantityMention.class).forEach(number -> spans.add(number.span()));
      reading.figures().forEach(figure -> spans.add(figure.quantity().span()));
      assertThat(spans)
          .as("round %d of seed %d: %s", round, SEED, words)
          .allSatisfy(span -> {
            assertThat(span.end()).isLessThanOrEqualTo(words.length()).isGreaterThan(span.start());
            assertThat(splits(words, span.start())).isFalse();
            assertThat(splits(words, span.end())).isFalse();
          });
    }
  }

  private static boolean splits(String words, int at) {
    return at > 0
        && at < words.length()
        && Character.isHighSurrogate(words.charAt(at - 1))
        && Character.isLowSurrogate(words.charAt(at));
  }
}
