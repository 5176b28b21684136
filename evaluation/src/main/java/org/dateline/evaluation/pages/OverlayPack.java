package org.dateline.evaluation.pages;

import java.util.Map;
import java.util.Optional;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.text.Bytes;

/**
 * A pack with some files in place of another's: for measuring models that are held out.
 *
 * @param base the pack beneath
 * @param own files by path that stand before its own
 */
record OverlayPack(KnowledgePack base, Map<String, Bytes> own) implements KnowledgePack {
  OverlayPack {
    own = Map.copyOf(own);
  }

  @Override
  public String digest() {
    return base.digest();
  }

  @Override
  public Optional<Bytes> find(String path) {
    Bytes mine = own.get(path);
    return mine == null ? base.find(path) : Optional.of(mine);
  }
}
