package org.dateline.analysis.names;

import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.knowledge.Gender;
import org.dateline.knowledge.KnowledgePack;

/** Tells a woman from a man by the first of several names, where only one gender bears it. */
public final class FirstNames {
  private static final String EITHER = "en/lexicon/either-gender.tsv";

  private final NameEvidence lists;
  private final Set<String> either;

  FirstNames(KnowledgePack knowledge, NameEvidence lists) {
    this.lists = lists;
    this.either =
        knowledge.lexicon(EITHER).rows().stream()
            .map(row -> row.get("name"))
            .collect(Collectors.toUnmodifiableSet());
  }

  /** The gender of who bears this folded full name; unknown for a single word. */
  Gender gender(String name) {
    int end = name.indexOf(' ');
    String first = end < 0 ? "" : name.substring(0, end);
    int marks = lists.of(first) & (NameEvidence.FEMALE | NameEvidence.MALE);
    if (either.contains(first)) {
      return Gender.UNKNOWN;
    }
    return switch (marks) {
      case NameEvidence.FEMALE -> Gender.FEMALE;
      case NameEvidence.MALE -> Gender.MALE;
      default -> Gender.UNKNOWN;
    };
  }
}
