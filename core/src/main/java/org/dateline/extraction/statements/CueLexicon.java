package org.dateline.extraction.statements;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.knowledge.Lexicon;
import org.dateline.model.Statement.Stance;
import org.dateline.model.Token.Tag;

/** The cues of {@code en/lexicon/cue.tsv}, found in running text by their first word's lemma. */
public final class CueLexicon {
  private static final int BITS = 1 << 14; // several to a first word, so that few others pass

  private final Map<String, List<Cue>> byFirstWord = new HashMap<>();
  private final BitSet firstWords = new BitSet(BITS); // by the hash of a word: quickly asked

  private CueLexicon(Lexicon lexicon) {
    for (Lexicon.Row row : lexicon.rows()) {
      List<String> words = List.of(row.get("phrase").split(" "));
      Cue cue =
          new Cue(
              words,
              row.get("pos", Tag.class),
              row.get("stance", Stance.class),
              row.list("frame"),
              row.where());
      byFirstWord.computeIfAbsent(words.get(0), first -> new ArrayList<>()).add(cue);
      firstWords.set(bit(words.get(0)));
    }
    Comparator<Cue> longestFirst = Comparator.comparingInt((Cue cue) -> -cue.words().size());
    byFirstWord.values().forEach(cues -> cues.sort(longestFirst));
  }

  public static CueLexicon of(Lexicon lexicon) {
    return new CueLexicon(lexicon);
  }

  /** The longest cue that begins at this token and agrees with its part of speech. */
  public Optional<Cue> at(Passage passage, int token) {
    String lemma = passage.token(token).lemma();
    Optional<Cue> found = find(passage, token, lemma);
    if (found.isPresent()) {
      return found;
    }
    String form = passage.lower(token);
    return form.equals(lemma) ? found : find(passage, token, form);
  }

  /** Whether a single word with this lemma and tag is a cue. */
  public boolean knows(String lemma, Tag tag) {
    return byFirstWord.getOrDefault(lemma, List.of()).stream()
        .anyMatch(cue -> cue.words().size() == 1 && cue.tag() == tag);
  }

  private static int bit(String word) {
    int hash = word.hashCode();
    return (hash ^ hash >>> 14) & BITS - 1;
  }

  private Optional<Cue> find(Passage passage, int token, String first) {
    if (!firstWords.get(bit(first))) {
      return Optional.empty();
    }
    for (Cue cue : byFirstWord.getOrDefault(first, List.of())) {
      if (cue.agrees(passage, token)) {
        return Optional.of(cue);
      }
    }
    return Optional.empty();
  }

  /**
   * One row.
   *
   * @param words the phrase; the first is a lemma
   * @param tag part of speech of the first word
   * @param stance what the speaker does with the content
   * @param frames how content follows
   * @param where file and line
   */
  public record Cue(List<String> words, Tag tag, Stance stance, List<String> frames, String where) {
    private boolean agrees(Passage passage, int token) {
      for (int index = 1; index < words.size(); index++) {
        boolean same =
            passage.inside(token + index)
                && (passage.lower(token + index).equals(words.get(index))
                    || passage.token(token + index).lemma().equals(words.get(index)));
        if (!same) {
          return false;
        }
      }
      return words.size() > 1 || agrees(passage.token(token).tag());
    }

    private boolean agrees(Tag found) {
      boolean verbal = tag == Tag.VERB || tag == Tag.ADJ;
      boolean foundVerbal = found == Tag.VERB || found == Tag.ADJ || found == Tag.AUX;
      return found == tag || verbal && foundVerbal || tag == Tag.ADP && foundVerbal;
    }
  }
}
