package org.dateline.model;

import java.util.List;

/** Something recorded from one article. No entry is without a citation. */
public sealed interface Entry permits Statement, Event, Figure {
  /** Digest of the entry's content: the same words read the same way give the same id. */
  String id();

  /** The words that say it: at least one citation. */
  List<Citation> citations();

  /** How it came to be. */
  Provenance provenance();
}
