package org.dateline.model;

import java.util.List;

/**
 * Articles that are one text: a report and its reprints.
 *
 * @param id id of the earliest article
 * @param articles ids, earliest first; at least one
 * @param credit the agency the text is credited to; empty when none
 */
public record Origin(String id, List<String> articles, String credit) {
  public Origin {
    articles = List.copyOf(articles);
  }
}
