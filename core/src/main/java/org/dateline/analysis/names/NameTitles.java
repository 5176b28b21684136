package org.dateline.analysis.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.knowledge.EntityLexicon;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.knowledge.RoleNoun;
import org.dateline.model.EntityKind;

/** Keeps titles outside of names: what bears one is named by the words behind it. Thread-safe. */
final class NameTitles {
  private static final String GRADES = "en/lexicon/role-limit.tsv";
  private static final int LONGEST = 6; // tokens of a title, hyphens included
  private static final int LONGEST_ROLE = 4; // tokens

  private final EntityLexicon lexicon;
  private final Set<String> grades;

  NameTitles(KnowledgePack knowledge, EntityLexicon lexicon) {
    this.lexicon = lexicon;
    this.grades =
        knowledge.lexicon(GRADES).rows().stream()
            .map(row -> row.get("word"))
            .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * These names of a sentence without the titles and nationalities that stand before them, and
   * without those that are only a title or an office.
   */
  List<Name> outside(NameWords words, int s, List<Name> names) {
    List<Name> outside = new ArrayList<>();
    for (Name name : names) {
      if (name.kind() == EntityKind.PERSON) {
        addPerson(words, s, name, outside);
      } else {
        outside.add(name);
      }
    }
    dropTitles(words, s, outside);
    outside.removeIf(name -> name.kind() == EntityKind.PERSON && isOffice(words, s, name));
    return outside;
  }

  private void addPerson(NameWords words, int s, Name name, List<Name> outside) {
    int first = name.first();
    int after = after(words, s, first, name.last());
    while (after > first) {
      first = after;
      after = after(words, s, first, name.last());
    }
    int title = innerTitle(words, s, first, name.last());
    if (title > first) {
      outside.add(new Name(s, first, title - 1, EntityKind.ORGANIZATION, List.of()));
      first = after(words, s, title, name.last());
    }
    outside.add(new Name(s, first, name.last(), name.kind(), List.of()));
  }

  /** "Arab League Secretary-General Ana Silva": where the title begins behind a body, or -1. */
  private int innerTitle(NameWords words, int s, int first, int last) {
    for (int at = first + 1; at < last; at++) {
      boolean body = !lexicon.named(join(words, s, first, at - 1)).isEmpty();
      if (body && after(words, s, at, last) > at) {
        return at;
      }
    }
    return -1;
  }

  /** The first word behind a title or nationality that begins here; this one without. */
  private int after(NameWords words, int s, int first, int last) {
    for (int end = Math.min(last - 1, first + LONGEST - 1); end > first; end--) {
      if (lexicon.title(join(words, s, first, end)).isPresent()) {
        return end + 1;
      }
    }
    return first < last && standsBefore(words, words.firstOf[s] + first) ? first + 1 : first;
  }

  private static boolean standsBefore(NameWords words, int at) {
    int kind = words.matched[at] / 2;
    return kind == NameWords.MATCH_TITLE
        || kind == NameWords.MATCH_ADJECTIVE
        || kind == NameWords.MATCH_STATE && (words.evidence[at] & NameEvidence.PEOPLE) == 0;
  }

  // "President Kassym-Jomart Tokayev": a title before a person's name is no body and no place.
  private void dropTitles(NameWords words, int s, List<Name> names) {
    names.removeIf(name ->
        name.kind() != EntityKind.PERSON
            && lexicon.title(join(words, s, name.first(), name.last())).isPresent()
            && names.stream()
                .anyMatch(other ->
                    other.kind() == EntityKind.PERSON && other.first() == name.last() + 1));
  }

  // "Iran's Deputy Foreign Minister": an office of several words names nobody.
  private boolean isOffice(NameWords words, int s, Name name) {
    for (int first = name.first(); first < name.last(); first++) {
      boolean near = name.last() - first < LONGEST_ROLE;
      if (near && isPerson(join(words, s, first, name.last()))) {
        return first == name.first() || grades.contains(words.lower[words.firstOf[s] + first - 1]);
      }
    }
    return false;
  }

  private boolean isPerson(String form) {
    Optional<RoleNoun> role = lexicon.role(form);
    return role.isPresent()
        && role.get().person()
        && role.get().singular().equals(form.toLowerCase(Locale.ROOT));
  }

  /** Words as they are written in titles: hyphens join. */
  private static String join(NameWords words, int s, int first, int last) {
    int offset = words.firstOf[s];
    return words.join(offset + first, offset + last).replace(" - ", "-");
  }
}
