package org.dateline.model;

/**
 * The publisher of an article.
 *
 * @param name as readers know it; empty when unknown
 * @param domain registrable domain of its site; empty when unknown
 */
public record Outlet(String name, String domain) {
  /** Nothing is known of the publisher. */
  public static final Outlet UNKNOWN = new Outlet("", "");
}
