package org.dateline.pipeline;

import java.util.Set;
import org.dateline.model.Annotation;
import org.dateline.model.Reading;

/** Records entries from what was noticed. Free of state; thread-safe. */
public interface Extractor {
  /** A stable name, for provenance: {@code statements}. */
  String name();

  /** What must have been noticed before. */
  Set<Class<? extends Annotation>> requires();

  /** The reading with more entries in it. */
  Reading extract(Reading reading);
}
