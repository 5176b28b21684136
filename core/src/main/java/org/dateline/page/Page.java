package org.dateline.page;

import org.jsoup.nodes.Document;

/**
 * One page of markup, taken apart.
 *
 * @param document its tree
 * @param meta its meta elements
 * @param data its structured data
 * @param outline its blocks
 * @param features what its blocks are judged by
 */
record Page(
    Document document,
    MetaTags meta,
    StructuredData data,
    Outline outline,
    BlockFeatures features) {

  static Page of(String markup, String address, PageKnowledge knowledge) {
    Document document = Markup.parse(markup, address);
    MetaTags meta = MetaTags.of(document);
    StructuredData data = StructuredData.of(document);
    Outline outline = OutlineBuilder.build(document, knowledge.signs());
    PageContext context = PageContext.of(meta, data, document.title());
    return new Page(document, meta, data, outline, new BlockFeatures(outline, context, knowledge));
  }

  /** The rows of all blocks. */
  float[][] rows() {
    FeatureRow row = new FeatureRow();
    float[][] rows = new float[outline.blocks().size()][];
    for (PageBlock block : outline.blocks()) {
      row.clear();
      features.fill(row, block.index());
      rows[block.index()] = row.values();
    }
    return rows;
  }
}
