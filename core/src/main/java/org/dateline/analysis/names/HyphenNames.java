package org.dateline.analysis.names;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.model.EntityKind;

/** Joins names that hyphens hold together: "Port-au-Prince", "Anwar-ul-Karim". Thread-safe. */
final class HyphenNames {
  private static final String PARTICLES = "en/lexicon/name-particle.tsv";
  private static final String HYPHENED = "en/lexicon/name-hyphen.tsv";
  private static final int APART = 4; // from one capital to the next: hyphen, particle, hyphen

  private final NameEvidence lists;
  private final NameKnowledge known;
  private final Set<String> particles;

  HyphenNames(KnowledgePack knowledge, NameKnowledge known) {
    this.lists = known.lists();
    this.known = known;
    this.particles =
        Stream.of(PARTICLES, HYPHENED)
            .flatMap(file -> knowledge.lexicon(file).rows().stream())
            .map(row -> row.get("word"))
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Joins them in the names of a sentence, which stay in order. */
  void join(NameWords words, int s, List<Name> names) {
    int offset = words.firstOf[s];
    int end = words.firstOf[s + 1];
    for (int at = offset; at + APART < end; at++) {
      int last = at;
      while (last + APART < end && goesOn(words, last)) {
        last += APART;
      }
      if (last > at) {
        join(words, s, at - offset, last - offset, names);
        at = last;
      }
    }
  }

  private boolean goesOn(NameWords words, int at) {
    return words.capital[at]
        && words.capital[at + APART]
        && words.forms[at + 1].equals("-")
        && words.forms[at + 3].equals("-")
        && particles.contains(words.forms[at + 2]);
  }

  private void join(NameWords words, int s, int first, int last, List<Name> names) {
    List<Name> parts = names.stream().filter(name -> name.overlaps(first, last)).toList();
    if (parts.isEmpty()) {
      return;
    }
    int begin = Math.min(first, parts.getFirst().first());
    int end = Math.max(last, parts.getLast().last());
    String form = words.join(words.firstOf[s] + first, words.firstOf[s] + last).replace(" - ", "-");
    EntityKind kind = isTown(form) ? EntityKind.PLACE : parts.getLast().kind();
    names.removeAll(parts);
    names.add(new Name(s, begin, end, kind, List.of()));
    names.sort(Comparator.comparingInt(Name::first));
  }

  private boolean isTown(String form) {
    return (lists.of(form) & (NameEvidence.TOWN | NameEvidence.CITY | NameEvidence.VILLAGE)) != 0
        || known.lexicon().countries().ofCapital(form).isPresent();
  }
}
