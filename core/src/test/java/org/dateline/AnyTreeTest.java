package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.dateline.analysis.SentenceAnnotator;
import org.dateline.analysis.TreeAnnotator;
import org.dateline.analysis.language.LanguageAnnotator;
import org.dateline.analysis.names.NameAnnotator;
import org.dateline.analysis.number.QuantityAnnotator;
import org.dateline.analysis.places.PlaceAnnotator;
import org.dateline.analysis.time.TimeAnnotator;
import org.dateline.extraction.events.EventExtractor;
import org.dateline.extraction.figures.FigureExtractor;
import org.dateline.extraction.statements.StatementExtractor;
import org.dateline.knowledge.Gazetteer;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.knowledge.ResourcePack;
import org.dateline.model.AnnotatedArticle;
import org.dateline.model.Annotation;
import org.dateline.model.Article;
import org.dateline.model.Block;
import org.dateline.model.Reading;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.pipeline.Annotator;
import org.dateline.pipeline.Pipeline;
import org.dateline.text.Text;
import org.junit.jupiter.api.Test;

/** Whatever tree a parser hands over, one with circles too, reading ends and cites the text. */
class AnyTreeTest {
  private static final long SEED = 20261128;
  private static final int ROUNDS = 100;
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String[] RELATIONS = {
    "nsubj",
    "obj",
    "obl",
    "nmod",
    "conj",
    "xcomp",
    "ccomp",
    "advcl",
    "acl",
    "acl:relcl",
    "appos",
    "parataxis",
    "aux",
    "case",
    "mark",
    "cc",
    "flat",
    "compound",
    "nsubj:pass",
    "obl:agent"
  };
  private static final Text TEXT =
      Text.of(
          "The mayor of Bergen and Danish officers said on Monday that rebels who attacked the port"
              + " had killed 12 sailors, ordered sanctions and urged Sweden to free Anna Petrova."
              + " Norway's premier, Ole Berg, accused the army of shelling two villages after"
              + " talks of the cabinet with the rebels failed, wounding 40 people,"
              + " officials in Oslo reported.");

  /** Hangs the words of each sentence anywhere, on themselves as well. */
  private record Tangler(Random random) implements Annotator {
    @Override
    public String name() {
      return "tangler";
    }

    @Override
    public Set<Class<? extends Annotation>> requires() {
      return Set.of(Sentence.class);
    }

    @Override
    public Set<Class<? extends Annotation>> provides() {
      return Set.of(Sentence.class);
    }

    @Override
    public AnnotatedArticle annotate(AnnotatedArticle article) {
      List<Sentence> tangled = article.all(Sentence.class).stream().map(this::tangle).toList();
      return article.replacing(Sentence.class, tangled);
    }

    private Sentence tangle(Sentence sentence) {
      List<Token> tokens = new ArrayList<>();
      for (Token token : sentence.tokens()) {
        int head = random.nextInt(sentence.size() + 1) - 1;
        String relation = head < 0 ? "root" : RELATIONS[random.nextInt(RELATIONS.length)];
        tokens.add(random.nextInt(3) > 0 ? token : token.withHead(head, relation));
      }
      return new Sentence(sentence.span(), tokens, true);
    }
  }

  private static Pipeline pipeline() {
    KnowledgePack knowledge = ResourcePack.open();
    return new Pipeline(
        List.of(
            new LanguageAnnotator(knowledge),
            new SentenceAnnotator(knowledge),
            new TreeAnnotator(knowledge),
            new Tangler(new Random(SEED)),
            new NameAnnotator(knowledge),
            new TimeAnnotator(knowledge),
            new QuantityAnnotator(knowledge),
            new PlaceAnnotator(knowledge, Gazetteer.read(knowledge))),
        List.of(
            new StatementExtractor(knowledge),
            new FigureExtractor(knowledge),
            new EventExtractor(knowledge)),
        "any",
        "any");
  }

  @Test
  void readingEndsAndCitesTheText() {
    Pipeline pipeline = pipeline();
    Block block = Block.of(Block.Kind.PARAGRAPH, TEXT.whole());
    Article article =
        new Article(
            "tangled", Article.Heading.of("", "en"), TEXT, List.of(block), List.of(), List.of());
    int events = 0;
    for (int round = 0; round < ROUNDS; round++) {
      Reading reading = assertTimeoutPreemptively(PATIENCE, () -> pipeline.read(article));
      assertThat(reading.entries())
          .flatExtracting(entry -> entry.citations())
          .allMatch(citation -> citation.quote().equals(TEXT.slice(citation.span())));
      events += reading.events().size();
    }
    assertThat(events).isPositive();
  }
}
