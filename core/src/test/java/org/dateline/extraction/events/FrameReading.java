package org.dateline.extraction.events;

import java.util.ArrayList;
import java.util.List;
import org.dateline.Dateline;
import org.dateline.knowledge.ResourcePack;
import org.dateline.model.AnnotatedArticle;
import org.dateline.model.Article;
import org.dateline.model.Block;
import org.dateline.model.Moment;
import org.dateline.model.Reading;
import org.dateline.model.Sentence;
import org.dateline.text.Span;
import org.dateline.text.Text;

/** What the frames and the rules of composition make of words, before the trained choice. */
final class FrameReading {
  static final ResourcePack KNOWLEDGE = ResourcePack.open();
  static final Dateline DATELINE = Dateline.open(KNOWLEDGE);
  private static final EventExtractor EVENTS = new EventExtractor(KNOWLEDGE);

  private FrameReading() {}

  /** A candidate and the tree it was read from. */
  record Read(EventTree tree, EventCandidate candidate) {
    String mode() {
      return EVENTS.lexicon().mode(candidate.type(), candidate.frame());
    }

    String cameo() {
      return String.valueOf(
          EVENTS.lexicon().cameo(candidate.type(), mode(), candidate.frame().contexts()));
    }

    /** Whether one of these words lies in one of the spans, or none is asked for. */
    boolean stands(List<Integer> heads, List<Span> spans) {
      return spans.isEmpty()
          || spans.stream()
              .anyMatch(
                  span -> heads.stream().anyMatch(head -> span.overlaps(tree.token(head).span())));
    }
  }

  static List<Read> of(String words) {
    List<Read> found = new ArrayList<>();
    AnnotatedArticle annotated = DATELINE.pipeline().annotate(article(words));
    EventParticipants participants = new EventParticipants(annotated, EVENTS.lexicon());
    for (Sentence sentence : annotated.all(Sentence.class)) {
      EventTree tree = new EventTree(sentence, participants.placesIn(sentence));
      for (EventCandidate candidate : EVENTS.code(tree, participants.in(tree))) {
        found.add(new Read(tree, candidate));
      }
    }
    return found;
  }

  /** An article of these words alone, published on this day, before its events are read. */
  static Reading reading(String words, String published) {
    Article article =
        article(
            words,
            Article.Heading.of("", "en").withPublished(Moment.parse(published).orElseThrow()));
    return Reading.of(
        DATELINE.pipeline().annotate(article), new Reading.Origination("", "", List.of()));
  }

  static Article article(String words) {
    return article(words, Article.Heading.of("", "en"));
  }

  private static Article article(String words, Article.Heading heading) {
    Text text = Text.of(words);
    Block block = Block.of(Block.Kind.PARAGRAPH, text.whole());
    return new Article("example", heading, text, List.of(block), List.of(), List.of());
  }
}
