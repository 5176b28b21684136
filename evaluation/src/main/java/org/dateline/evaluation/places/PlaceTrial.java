package org.dateline.evaluation.places;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.Dateline;
import org.dateline.analysis.places.PlaceRanking;
import org.dateline.analysis.places.PlaceReader;
import org.dateline.evaluation.places.PlacesCorpus.GoldArticle;
import org.dateline.knowledge.Gazetteer;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.knowledge.ResourcePack;

/** Cross-validates the place scorer by article, five parts; with a third argument prints errors. */
public final class PlaceTrial {
  private static final int PARTS = 5;

  private PlaceTrial() {}

  /** {@code PlaceTrial CORPORA [errors]}. */
  public static void main(String[] arguments) {
    KnowledgePack knowledge = ResourcePack.open();
    Gazetteer gazetteer = Gazetteer.read(knowledge);
    List<GoldArticle> articles =
        PlacesCorpus.read(Path.of(arguments[0]).resolve("places"), Dateline.open());
    PlacesTally all = new PlacesTally();
    Map<String, PlacesTally> each = new java.util.TreeMap<>();
    for (int part = 0; part < PARTS; part++) {
      List<GoldArticle> held = new ArrayList<>();
      List<GoldArticle> rest = new ArrayList<>();
      for (int at = 0; at < articles.size(); at++) {
        (at % PARTS == part ? held : rest).add(articles.get(at));
      }
      PlaceRanking ranking =
          PlaceChoiceTrainer.fit(
              choice -> PlaceReader.open(gazetteer, knowledge, Map.of(), choice), rest);
      PlaceReader bare = PlaceReader.open(gazetteer, knowledge, Map.of(), ranking);
      PlaceReader reader =
          PlaceReader.open(gazetteer, knowledge, PlaceTrainer.fit(bare, rest), ranking);
      for (GoldArticle article : held) {
        all.add(reader, article, arguments.length > 1);
        each.computeIfAbsent(article.id().substring(0, 3), absent -> new PlacesTally())
            .add(reader, article, false);
      }
    }
    System.out.println(
        PlaceChoiceTrainer.fit(
                choice -> PlaceReader.open(gazetteer, knowledge, Map.of(), choice), articles)
            .weights());
    System.out.println(all);
    each.forEach((name, tally) -> System.out.println(name + " " + tally));
  }
}
