package org.dateline.analysis.names;

import java.util.List;
import org.dateline.knowledge.KnownEntity;

/**
 * Words of a sentence that are a name of the knowledge files.
 *
 * @param first index of the first token
 * @param last index of the last token
 * @param entities who bears the name, in the order of the files
 */
record LexiconMatch(int first, int last, List<KnownEntity> entities) {
  LexiconMatch {
    entities = List.copyOf(entities);
  }
}
