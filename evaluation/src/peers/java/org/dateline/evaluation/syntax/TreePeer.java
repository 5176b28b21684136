package org.dateline.evaluation.syntax;

import java.util.List;

/** Another's program that tags words and may draw trees, measured beside ours. */
interface TreePeer {
  /** A short word for keys and rows: {@code corenlp}. */
  String name();

  /** Reads sentences whose words are given. */
  List<FoundTree> read(List<List<String>> sentences);
}
