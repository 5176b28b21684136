package org.dateline.knowledge;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.text.Bytes;
import org.dateline.text.Digest;

/**
 * A pack with files of one's own over another. The rows of an own lexicon come after those of the
 * lexicon at the same path; where its first line is {@code # replaces}, they stand alone. Any other
 * own file takes the place of the one beneath it.
 */
public final class OverlayPack implements KnowledgePack {
  /** What the places of own rows begin with. */
  public static final String OWN = "own/";

  private static final String LEXICON = ".tsv";
  private static final String REPLACES = "# replaces";

  private final KnowledgePack base;
  private final Map<String, Bytes> own;
  private final String digest;

  /**
   * @param base the pack beneath
   * @param own files by path
   */
  public OverlayPack(KnowledgePack base, Map<String, Bytes> own) {
    this.base = base;
    this.own = new TreeMap<>(own);
    StringBuilder sum = new StringBuilder(base.digest());
    this.own.forEach((path, file) ->
        sum.append('\n').append(path).append(' ').append(Digest.of(file.toArray())));
    this.digest = Digest.of(sum.toString());
  }

  @Override
  public String digest() {
    return digest;
  }

  @Override
  public Optional<Bytes> find(String path) {
    Bytes mine = own.get(path);
    boolean stands = mine != null && (!path.endsWith(LEXICON) || replaces(mine));
    return stands || base.find(path).isEmpty() ? Optional.ofNullable(mine) : base.find(path);
  }

  @Override
  public Lexicon lexicon(String path) {
    Bytes mine = own.get(path);
    if (mine == null) {
      return base.lexicon(path);
    }
    Lexicon added = Lexicon.read(OWN + path, mine);
    boolean alone = replaces(mine) || base.find(path).isEmpty();
    return alone ? added : base.lexicon(path).plus(added);
  }

  private static boolean replaces(Bytes file) {
    int length = Math.min(file.length(), REPLACES.length());
    return file.decode(0, length, StandardCharsets.UTF_8).equals(REPLACES);
  }
}
