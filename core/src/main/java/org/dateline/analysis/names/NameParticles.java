package org.dateline.analysis.names;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.model.EntityKind;
import org.dateline.text.DayNames;

/**
 * Joins a person's first name, small words and family name ("Ana van der Berg"), which the tagger
 * cuts or takes for a place. Thread-safe.
 */
final class NameParticles {
  private static final String PARTICLES = "en/lexicon/name-particle.tsv";
  private static final int MOST_PARTICLES = 3;

  private final NameEvidence lists;
  private final Set<String> particles;
  private final Set<String> seconds; // particles that stand behind another one

  NameParticles(KnowledgePack knowledge, NameKnowledge known) {
    this.lists = known.lists();
    this.particles = particles(knowledge, "");
    this.seconds = particles(knowledge, "yes");
  }

  private static Set<String> particles(KnowledgePack knowledge, String second) {
    return knowledge.lexicon(PARTICLES).rows().stream()
        .filter(row -> row.get("second").equals(second))
        .map(row -> row.get("word"))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Joins them in the names of a sentence, which stay in order. */
  void join(NameWords words, int s, List<Name> names) {
    int offset = words.firstOf[s];
    int end = words.firstOf[s + 1];
    for (int at = offset; at < end; at++) {
      int family = isFirstName(words, at) ? behindParticles(words, at, end) : at;
      if (family > at && !isKnownOtherwise(words, family)) {
        int first = firstName(words, s, at, names) - offset;
        int last = lastOf(words, family) - offset;
        Name whole = new Name(s, first, last, EntityKind.PERSON, List.of());
        List<Name> parts = names.stream().filter(name -> name.overlaps(first, last)).toList();
        if (arePartsOf(whole, parts, family - offset) && !isTown(words, offset, whole)) {
          names.removeAll(parts);
          names.add(whole);
        }
        at = offset + last;
      }
    }
    names.sort(Comparator.comparingInt(Name::first));
  }

  /** Whether these lie inside, are no two bodies or places, and none is the person already. */
  private static boolean arePartsOf(Name whole, List<Name> parts, int family) {
    boolean somebody = parts.size() < 2;
    for (Name part : parts) {
      boolean person = part.kind() == EntityKind.PERSON;
      boolean already = person && part.covers(whole.first(), family);
      if (already || !whole.covers(part.first(), part.last())) {
        return false;
      }
      somebody |= person;
    }
    return somebody;
  }

  private boolean isTown(NameWords words, int offset, Name name) {
    String form = words.join(offset + name.first(), offset + name.last());
    return (lists.of(form) & (NameEvidence.TOWN | NameEvidence.VILLAGE)) != 0;
  }

  private static boolean isFirstName(NameWords words, int at) {
    return words.capital[at] && (words.evidence[at] & NameEvidence.FIRST_NAME) != 0;
  }

  /** A state, a people, a body ("al Qaeda") or a day is nobody's family name. */
  private static boolean isKnownOtherwise(NameWords words, int family) {
    int kind = words.matched[family] / 2;
    return kind == NameWords.MATCH_BODY
        || kind == NameWords.MATCH_STATE
        || kind == NameWords.MATCH_ADJECTIVE
        || kind == NameWords.MATCH_PEOPLE
        || DayNames.has(words.forms[family]);
  }

  /** The last word of a family name: before a day or a title that follows it. */
  private static int lastOf(NameWords words, int family) {
    int last = family;
    while (last < words.runLast[family]
        && !DayNames.has(words.forms[last + 1])
        && words.matched[last + 1] / 2 != NameWords.MATCH_TITLE) {
      last++;
    }
    return last;
  }

  /** Where the names of a person begin to which a first name belongs. */
  private static int firstName(NameWords words, int s, int at, List<Name> names) {
    int offset = words.firstOf[s];
    for (Name name : names) {
      if (name.kind() == EntityKind.PERSON && name.covers(at - offset, at - offset)) {
        return offset + name.first();
      }
    }
    int first = at;
    while (first > words.runFirst[at]
        && (words.evidence[first - 1] & NameEvidence.FIRST_NAME) != 0) {
      first--;
    }
    return first;
  }

  /** The capital word behind one to three particles that follow a word; the word itself else. */
  private int behindParticles(NameWords words, int at, int end) {
    int next = at + 1;
    while (next < end && next - at <= MOST_PARTICLES && isParticle(words, next, at)) {
      next++;
    }
    boolean family = next > at + 1 && next < end && words.capital[next];
    return family ? next : at;
  }

  private boolean isParticle(NameWords words, int word, int before) {
    return particles.contains(words.forms[word])
        || (word > before + 1 && seconds.contains(words.forms[word]));
  }
}
