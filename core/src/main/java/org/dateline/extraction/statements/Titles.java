package org.dateline.extraction.statements;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dateline.model.EntityKind;
import org.dateline.model.EntityMention;
import org.dateline.model.Token.Tag;

/**
 * Which person of an article bears a title: where it says "King Harun" once, "the king" is he, if
 * no other bears it. Immutable once it is made.
 */
final class Titles {
  private static final int LONGEST = 3; // words of a title
  private static final String NOBODY = "";

  private final Passage passage;
  private final Map<String, String> bearers = new HashMap<>();

  Titles(Passage passage) {
    this.passage = passage;
  }

  /** Learns the title before a name, or at its beginning; the name begins at this token. */
  void learn(EntityMention mention, int token) {
    if (mention.kind() == EntityKind.PERSON && mention.form() == EntityMention.Form.NAME) {
      note(token - 1, mention.entity());
      note(token, mention.entity());
    }
  }

  private void note(int last, String person) {
    StringBuilder title = new StringBuilder();
    for (int token = last; token > last - LONGEST && isTitleWord(token); token--) {
      title.insert(0, title.isEmpty() ? "" : " ").insert(0, Words.lower(form(token)));
      bearers.merge(title.toString(), person, (one, other) -> one.equals(other) ? one : NOBODY);
    }
  }

  private boolean isTitleWord(int token) {
    return (passage.is(token, Tag.PROPN) || passage.is(token, Tag.NOUN))
        && Character.isUpperCase(form(token).charAt(0));
  }

  private String form(int token) {
    return passage.token(token).form();
  }

  /** The person whose title ends at this common noun, with the nouns and adjectives before it. */
  Optional<String> bearer(int noun) {
    if (!passage.is(noun, Tag.NOUN)) {
      return Optional.empty();
    }
    int first = noun;
    while (goesWith(first - 1, noun) && noun - first + 1 < LONGEST) {
      first--;
    }
    StringBuilder title = new StringBuilder();
    for (int token = first; token <= noun; token++) {
      title.append(token > first ? " " : "").append(Words.lower(form(token)));
    }
    return Optional.ofNullable(bearers.get(title.toString())).filter(one -> !one.equals(NOBODY));
  }

  private boolean goesWith(int token, int noun) {
    return passage.head(token) == noun
        && (passage.is(token, Tag.NOUN) || passage.is(token, Tag.ADJ));
  }
}
