package org.dateline.analysis.names;

import java.util.List;
import org.dateline.analysis.SentenceAnnotator;
import org.dateline.analysis.TreeAnnotator;
import org.dateline.knowledge.ResourcePack;
import org.dateline.model.AnnotatedArticle;
import org.dateline.model.Article;
import org.dateline.model.Block;
import org.dateline.model.Entity;
import org.dateline.model.EntityMention;
import org.dateline.model.Moment;
import org.dateline.model.PlaceAndDate;
import org.dateline.text.Span;
import org.dateline.text.Text;

/** Reads words as an article and finds what its mentions speak of, for tests. */
final class NamesRead {
  private static final ResourcePack KNOWLEDGE = ResourcePack.open();
  private static final SentenceAnnotator SENTENCES = new SentenceAnnotator(KNOWLEDGE);
  private static final TreeAnnotator TREES = new TreeAnnotator(KNOWLEDGE);
  private static final NameAnnotator NAMES = new NameAnnotator(KNOWLEDGE);

  private NamesRead() {}

  static AnnotatedArticle read(String words) {
    return read(words, "en");
  }

  static AnnotatedArticle read(String words, String language) {
    return read(words, Article.Heading.of("", language));
  }

  /** As read on this day, such as {@code 2021-09-14}. */
  static AnnotatedArticle readOn(String day, String words) {
    Moment published = Moment.parse(day).orElseThrow();
    return read(words, Article.Heading.of("", "en").withPublished(published));
  }

  /** As filed from this place, with which the words begin. */
  static AnnotatedArticle readFiled(String place, String words) {
    PlaceAndDate dateline = new PlaceAndDate(place, null, new Span(0, place.length()));
    return read(words, Article.Heading.of("", "en").withDateline(dateline));
  }

  private static AnnotatedArticle read(String words, Article.Heading heading) {
    Text text = Text.of(words);
    Article article =
        new Article(
            "test",
            heading,
            text,
            List.of(Block.of(Block.Kind.PARAGRAPH, text.whole())),
            List.of(),
            List.of());
    return NAMES.annotate(TREES.annotate(SENTENCES.annotate(AnnotatedArticle.of(article))));
  }

  static List<EntityMention> mentions(AnnotatedArticle read) {
    return read.all(EntityMention.class);
  }

  static EntityMention mention(AnnotatedArticle read, String words) {
    return mentions(read).stream()
        .filter(mention -> read.text().slice(mention.span()).equals(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError(words + " is none of " + mentions(read)));
  }

  static String idOf(AnnotatedArticle read, String words) {
    return mention(read, words).entity();
  }

  static Entity entity(AnnotatedArticle read, String words) {
    String id = idOf(read, words);
    return read.entities().stream().filter(e -> e.id().equals(id)).findFirst().orElseThrow();
  }
}
