package org.dateline.app.export;

import java.util.List;
import org.dateline.knowledge.Gazetteer;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.knowledge.ResourcePack;

/** The formats there are. */
public final class Exporters {
  private static final List<String> FORMATS =
      List.of("plover", "polecat", "gdelt", "csv", "parquet", "jsonld", "geojson");

  private Exporters() {}

  /** The words that select a format. */
  public static List<String> formats() {
    return FORMATS;
  }

  /**
   * The exporter of this format, with the knowledge that comes with the program.
   *
   * @throws IllegalArgumentException naming the formats when there is none of this name
   */
  public static Exporter of(String format) {
    return of(format, ResourcePack.open());
  }

  /** The exporter of this format. */
  public static Exporter of(String format, KnowledgePack knowledge) {
    return switch (format) {
      case "plover" -> new PloverExporter();
      case "polecat" -> new PolecatExporter(knowledge);
      case "gdelt" -> new GdeltExporter(Gazetteer.read(knowledge), knowledge);
      case "csv" -> new CsvExporter();
      case "parquet" -> new ParquetExporter();
      case "jsonld" -> new JsonLdExporter();
      case "geojson" -> new GeoJsonExporter();
      default -> throw new IllegalArgumentException("format must be one of " + FORMATS);
    };
  }
}
