package org.dateline.page;

import org.jsoup.nodes.Document;

/**
 * One page of markup, taken apart.
 *
 * @param document its tree
 * @param index the elements that are asked for by name
 * @param title what it calls itself, in its head
 * @param meta its meta elements
 * @param data its structured data
 * @param outline its blocks
 * @param features what its blocks are judged by
 */
record Page(
    Document document,
    ElementIndex index,
    String title,
    MetaTags meta,
    StructuredData data,
    Outline outline,
    BlockFeatures features) {

  static Page of(String markup, String address, PageKnowledge knowledge) {
    Document document = Markup.parse(markup, address);
    ElementIndex index = ElementIndex.of(document);
    String title = document.title();
    MetaTags meta = MetaTags.of(index);
    StructuredData data = StructuredData.of(index);
    Outline outline = OutlineBuilder.build(document, knowledge.signs());
    PageContext context = PageContext.of(meta, data, title);
    BlockFeatures features = new BlockFeatures(outline, context, knowledge);
    return new Page(document, index, title, meta, data, outline, features);
  }

  /** The rows of all blocks. */
  float[][] rows() {
    FeatureRow row = FeatureRow.plain();
    float[][] rows = new float[outline.blocks().size()][];
    for (PageBlock block : outline.blocks()) {
      row.clear();
      features.fill(row, block.index());
      rows[block.index()] = row.values();
    }
    return rows;
  }
}
