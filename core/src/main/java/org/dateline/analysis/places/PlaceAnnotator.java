package org.dateline.analysis.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.analysis.places.PlaceReader.Found;
import org.dateline.knowledge.Gazetteer;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.knowledge.Place;
import org.dateline.model.AnnotatedArticle;
import org.dateline.model.Annotation;
import org.dateline.model.Block;
import org.dateline.model.PlaceAndDate;
import org.dateline.model.PlaceMention;
import org.dateline.model.Sentence;
import org.dateline.pipeline.Annotator;
import org.dateline.text.Span;

/**
 * Notices place names, adjectives of places included ("Kazakh"), and says where on earth they are.
 * Uses trees and names of persons where they were noticed before; needs neither.
 */
public final class PlaceAnnotator implements Annotator {
  private static final int LONGEST_AGENCY = 45; // units, brackets and dash among them
  private static final String ENDS = ")]/-_\u2013\u2014:"; // of a dateline; a stop may follow

  private final PlaceReader reader;

  /** Loads the gazetteer and the model. */
  public PlaceAnnotator(KnowledgePack knowledge) {
    this(knowledge, Gazetteer.read(knowledge));
  }

  /** Loads the model; places are those of this gazetteer. */
  public PlaceAnnotator(KnowledgePack knowledge, Gazetteer gazetteer) {
    reader = PlaceReader.open(gazetteer, knowledge);
  }

  @Override
  public String name() {
    return "places";
  }

  @Override
  public Set<Class<? extends Annotation>> requires() {
    return Set.of();
  }

  @Override
  public Set<Class<? extends Annotation>> provides() {
    return Set.of(PlaceMention.class);
  }

  @Override
  public AnnotatedArticle annotate(AnnotatedArticle article) {
    List<Block> furniture = article.article().blocks(Block.Kind.FURNITURE);
    List<Sentence> sentences = article.all(Sentence.class);
    Span agency = agency(article, sentences);
    List<PlaceMention> mentions = new ArrayList<>();
    for (Found found : reader.read(article)) {
      boolean isRead =
          furniture.stream().noneMatch(block -> block.span().overlaps(found.span()))
              && !agency.covers(found.span());
      if (isRead) {
        mentions.add(mention(found, sentences));
      }
    }
    return article.with(mentions);
  }

  /**
   * The words between the dateline's place and date and its end, which name an agency: "LIMA (Andes
   * Daily) -"; none where the report itself begins in the same sentence.
   */
  private static Span agency(AnnotatedArticle article, List<Sentence> sentences) {
    PlaceAndDate dateline = article.article().heading().dateline();
    if (dateline != null) {
      int end = dateline.span().end();
      for (Sentence sentence : sentences) {
        int more = sentence.span().end() - end;
        boolean line = sentence.span().covers(dateline.span());
        if (line && more > 0 && more <= LONGEST_AGENCY && isEnded(sentence)) {
          return new Span(end, sentence.span().end());
        }
      }
    }
    return new Span(0, 0);
  }

  private static boolean isEnded(Sentence sentence) {
    int last = sentence.size() - 1;
    while (last > 0 && sentence.token(last).form().equals(".")) {
      last--;
    }
    String form = sentence.token(last).form();
    return ENDS.indexOf(form.charAt(form.length() - 1)) >= 0;
  }

  /**
   * The places of names whose whereabouts in the text are given, in their order; empty where
   * nothing is known of a name.
   */
  public List<Optional<PlaceMention>> resolve(AnnotatedArticle article, List<Span> names) {
    List<Optional<Place>> places = reader.resolve(article, names);
    List<Optional<PlaceMention>> mentions = new ArrayList<>();
    for (int at = 0; at < names.size(); at++) {
      Span span = names.get(at);
      mentions.add(places.get(at).map(place -> mention(span, place, PlaceMention.Sense.LITERAL)));
    }
    return mentions;
  }

  private static PlaceMention mention(Found found, List<Sentence> sentences) {
    return mention(found.span(), found.place(), PlaceSense.of(found, sentences));
  }

  private static PlaceMention mention(Span span, Place place, PlaceMention.Sense sense) {
    return new PlaceMention(
        span,
        place.name(),
        place.geonames(),
        place.point().latitude(),
        place.point().longitude(),
        place.country(),
        place.admin1().isEmpty() ? null : place.admin1(),
        place.precision(),
        sense);
  }
}
