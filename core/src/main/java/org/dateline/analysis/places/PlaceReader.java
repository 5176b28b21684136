package org.dateline.analysis.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.analysis.places.PlaceCandidate.Sort;
import org.dateline.knowledge.Gazetteer;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.knowledge.Place;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads the place names of a plain text: finds, tells apart, resolves. Thread-safe; {@link
 * PlaceAnnotator} is the stage built on it, trainers use it directly.
 */
public final class PlaceReader {
  private final PlaceFinder finder;
  private final PlaceResolver resolver;
  private final PlaceScorer scorer;
  private final int compiled;

  private PlaceReader(Gazetteer gazetteer, KnowledgePack knowledge, PlaceScorer scorer) {
    this.finder = new PlaceFinder(gazetteer, knowledge);
    this.resolver = new PlaceResolver(gazetteer);
    this.scorer = scorer;
    this.compiled = gazetteer.compiledSize();
  }

  /** A reader with the pack's model. */
  public static PlaceReader open(Gazetteer gazetteer, KnowledgePack knowledge) {
    return new PlaceReader(gazetteer, knowledge, PlaceScorer.read(knowledge));
  }

  /** A reader with these weights, for trainers. */
  public static PlaceReader open(
      Gazetteer gazetteer, KnowledgePack knowledge, java.util.Map<String, Double> weights) {
    return new PlaceReader(gazetteer, knowledge, new PlaceScorer(weights));
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
  public List<Found> read(String text, String domain) {
    return read(text, domain, Set.of());
  }

  /**
   * The same, where something else takes these spans for places too: they need less evidence of
   * their own.
   */
  public List<Found> read(String text, String domain, Set<Span> seconded) {
    Words words = new Words(text);
    List<PlaceCandidate> candidates = finder.find(words);
    List<PlaceCandidate> kept = choose(words, candidates, domain, seconded);
    return found(kept, resolver.resolve(words, kept, domain));
  }

  private List<PlaceCandidate> choose(
      Words words, List<PlaceCandidate> candidates, String domain, Set<Span> seconded) {
    PlaceEvidence evidence =
        new PlaceEvidence(words, candidates, resolver.resolve(words, candidates, domain), compiled);
    List<PlaceCandidate> likely = new ArrayList<>();
    for (int at = 0; at < candidates.size(); at++) {
      boolean isSeconded =
          seconded.contains(candidates.get(at).span()) || isOwnLongName(candidates.get(at));
      if (scorer.score(evidence.features(at)) > (isSeconded ? SECONDED : THRESHOLD)) {
        likely.add(candidates.get(at));
      }
    }
    return likely.stream().filter(candidate -> isOutermost(candidate, likely)).toList();
  }

  private static final double THRESHOLD = 0.45;
  private static final double SECONDED = 0.1;

  /** Whether this is a name of several words that our own files list: hardly ever anything else. */
  private boolean isOwnLongName(PlaceCandidate candidate) {
    return candidate.lastWord() > candidate.firstWord()
        && candidate.sort() == Sort.NAME
        && candidate.places().getFirst().number() >= compiled;
  }

  private static boolean isOutermost(PlaceCandidate candidate, List<PlaceCandidate> likely) {
    return likely.stream()
        .noneMatch(other ->
            other.span().overlaps(candidate.span())
                && other.span().length() > candidate.span().length());
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
  public List<Optional<Place>> resolve(String text, String domain, List<Span> names) {
    Words words = new Words(text);
    List<PlaceCandidate> given = new ArrayList<>();
    for (Span name : names) {
      given.add(finder.at(words, name));
    }
    @Nullable Place[] places = resolver.resolve(words, given, domain);
    List<Optional<Place>> resolved = new ArrayList<>();
    for (Place place : places) {
      resolved.add(Optional.ofNullable(place));
    }
    return resolved;
  }

  /** The candidates of a text with their features. */
  public List<Example> examples(String text, String domain) {
    Words words = new Words(text);
    List<PlaceCandidate> candidates = finder.find(words);
    PlaceEvidence evidence =
        new PlaceEvidence(words, candidates, resolver.resolve(words, candidates, domain), compiled);
    List<Example> examples = new ArrayList<>();
    for (int at = 0; at < candidates.size(); at++) {
      examples.add(new Example(candidates.get(at).span(), evidence.features(at)));
    }
    return examples;
  }
}
