package org.dateline.analysis.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.analysis.places.PlaceCandidate.Sort;
import org.dateline.analysis.places.PlaceRanking.Choice;
import org.dateline.knowledge.Gazetteer;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.knowledge.Place;
import org.dateline.model.AnnotatedArticle;
import org.dateline.model.Sentence;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads the place names of a plain text: finds, tells apart, resolves. Thread-safe; {@link
 * PlaceAnnotator} is the stage built on it, trainers use it directly.
 */
public final class PlaceReader {
  private final Set<String> leading; // words before names of places
  private final PlaceFinder finder;
  private final PlaceResolver resolver;
  private final PlaceScorer scorer;
  private final Gazetteer gazetteer;

  private PlaceReader(
      Gazetteer gazetteer, KnowledgePack knowledge, PlaceScorer scorer, PlaceRanking ranking) {
    PlaceWords known = new PlaceWords(knowledge);
    this.leading = known.of(PlaceWords.Use.LEADING);
    this.finder = new PlaceFinder(gazetteer, known);
    this.resolver = new PlaceResolver(gazetteer, ranking, new PlaceHolders(known));
    this.scorer = scorer;
    this.gazetteer = gazetteer;
  }

  /** A reader with the pack's model. */
  public static PlaceReader open(Gazetteer gazetteer, KnowledgePack knowledge) {
    return new PlaceReader(
        gazetteer, knowledge, PlaceScorer.read(knowledge), PlaceRanking.read(knowledge));
  }

  /** A reader with these weights, for trainers. */
  public static PlaceReader open(
      Gazetteer gazetteer,
      KnowledgePack knowledge,
      Map<String, Double> weights,
      PlaceRanking ranking) {
    return new PlaceReader(gazetteer, knowledge, new PlaceScorer(weights), ranking);
  }

  /**
   * A name found.
   *
   * @param span the words
   * @param place what it names
   * @param isAdjective whether it is a form like "Kazakh"
   * @param isSite whether it is a site that only its last word gives away
   */
  public record Found(Span span, Place place, boolean isAdjective, boolean isSite) {}

  /** Features of a candidate, for trainers. */
  public record Example(Span span, List<String> features) {
    public Example {
      features = List.copyOf(features);
    }
  }

  /** All names that are more likely places than not. */
  public List<Found> read(AnnotatedArticle article) {
    Words words = new Words(article.text().content());
    String domain = domain(article);
    List<PlaceCandidate> candidates = finder.find(words);
    PlaceEvidence evidence = evidence(words, candidates, domain, PlaceSetting.of(article));
    List<PlaceCandidate> likely = new ArrayList<>();
    for (int at = 0; at < candidates.size(); at++) {
      if (isLikely(evidence, at)) {
        likely.add(candidates.get(at));
      }
    }
    List<PlaceCandidate> kept =
        likely.stream().filter(candidate -> isOutermost(candidate, likely)).toList();
    return found(kept, resolver.resolve(words, kept, domain));
  }

  /**
   * Whether a candidate is a place name, by all that was noticed; one that the names stage took for
   * a place may also be one by the words around it alone.
   */
  private boolean isLikely(PlaceEvidence evidence, int at) {
    PlaceFeatures features = PlaceFeatures.weighed(scorer);
    evidence.addWords(at, features);
    double words = features.sum();
    evidence.addSetting(at, features);
    return PlaceScorer.probability(features.sum()) > THRESHOLD
        || (evidence.isTakenForPlace(at) && PlaceScorer.probability(words) > THRESHOLD);
  }

  private PlaceEvidence evidence(
      Words words, List<PlaceCandidate> candidates, String domain, PlaceSetting setting) {
    @Nullable Place[] places = resolver.resolve(words, candidates, domain);
    return new PlaceEvidence(words, candidates, places, setting, gazetteer, leading);
  }

  private static String domain(AnnotatedArticle article) {
    return article.article().heading().outlet().domain();
  }

  private static final double THRESHOLD = 0.45;

  private static boolean isOutermost(PlaceCandidate candidate, List<PlaceCandidate> likely) {
    Span span = candidate.span();
    for (PlaceCandidate other : likely) {
      if (other.span().overlaps(span) && other.span().length() > span.length()) {
        return false;
      }
    }
    return true;
  }

  private static List<Found> found(List<PlaceCandidate> candidates, @Nullable Place[] places) {
    List<Found> found = new ArrayList<>();
    for (int at = 0; at < places.length; at++) {
      Place place = places[at];
      if (place != null) {
        Sort sort = candidates.get(at).sort();
        found.add(
            new Found(candidates.get(at).span(), place, sort == Sort.ADJECTIVE, sort == Sort.SITE));
      }
    }
    return found;
  }

  /** The places of these names, given where they stand; empty where nothing is known. */
  public List<Optional<Place>> resolve(AnnotatedArticle article, List<Span> names) {
    Words words = new Words(article.text().content());
    List<PlaceCandidate> given = new ArrayList<>();
    for (Span name : names) {
      given.add(finder.at(words, name));
    }
    @Nullable Place[] places = resolver.resolve(words, given, domain(article));
    List<Optional<Place>> resolved = new ArrayList<>();
    for (Place place : places) {
      resolved.add(Optional.ofNullable(place));
    }
    return resolved;
  }

  /**
   * The candidates of a text with their features: once in the whole article with what earlier
   * stages noticed, and once in each sentence alone without it, so that a model learns to do with
   * either.
   */
  public List<Example> examples(AnnotatedArticle article) {
    String text = article.text().content();
    List<Example> examples = new ArrayList<>();
    addExamples(new Words(text), 0, domain(article), PlaceSetting.of(article), examples);
    for (Sentence sentence : article.all(Sentence.class)) {
      Span span = sentence.span();
      Words alone = new Words(text.substring(span.start(), span.end()));
      addExamples(alone, span.start(), domain(article), PlaceSetting.bare(), examples);
    }
    return examples;
  }

  private void addExamples(
      Words words, int offset, String domain, PlaceSetting setting, List<Example> examples) {
    List<PlaceCandidate> candidates = finder.find(words);
    PlaceEvidence evidence = evidence(words, candidates, domain, setting);
    for (int at = 0; at < candidates.size(); at++) {
      Span span = candidates.get(at).span();
      Span inArticle = new Span(span.start() + offset, span.end() + offset);
      PlaceFeatures features = PlaceFeatures.kept();
      evidence.addWords(at, features);
      evidence.addSetting(at, features);
      examples.add(new Example(inArticle, features.names()));
    }
  }

  /** The names at these spans with what each may mean, for trainers of the ranking. */
  public List<Choice> choices(AnnotatedArticle article, List<Span> names) {
    Words words = new Words(article.text().content());
    List<PlaceCandidate> given = names.stream().map(name -> finder.at(words, name)).toList();
    return resolver.choices(words, given, domain(article));
  }
}
