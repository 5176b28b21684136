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
import org.dateline.text.DayNames;
import org.jspecify.annotations.Nullable;

/** Keeps titles outside of names: what bears one is named by the words behind it. Thread-safe. */
final class NameTitles {
  private static final String GRADES = "en/lexicon/role-limit.tsv";
  private static final int NAMES = // of persons, first or last
      NameEvidence.FIRST_NAME | NameEvidence.PEOPLE | NameEvidence.GIVEN | NameEvidence.FAMILY;
  private static final int ORGANIZATION = 2; // as NameWords.head has it
  private static final int INITIAL = 2; // a letter and its full stop
  private static final String SAINT = "St."; // "Ana St. Clair"
  private static final int LONGEST = 6; // tokens of a title, hyphens included
  private static final int LONGEST_ROLE = 4; // tokens

  private final EntityLexicon lexicon;
  private final NameEvidence lists;
  private final Set<String> grades;

  NameTitles(KnowledgePack knowledge, NameKnowledge known) {
    this.lexicon = known.lexicon();
    this.lists = known.lists();
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
        outside.add(withoutDay(words, s, name));
      }
    }
    dropTitles(words, s, outside);
    outside.removeIf(name -> name.kind() == EntityKind.PERSON && isOffice(words, s, name));
    return outside;
  }

  private void addPerson(NameWords words, int s, Name name, List<Name> outside) {
    int first = behindTitles(words, s, behindDay(words, s, name), name.last());
    int title = innerTitle(words, s, first, name.last());
    while (title > first) {
      EntityKind before = kindBefore(words, s, first, title - 1);
      if (before != null) {
        outside.add(new Name(s, first, title - 1, before, List.of()));
      }
      first = behindTitles(words, s, title, name.last());
      title = innerTitle(words, s, first, name.last());
    }
    first = knownWithin(words, s, first, name.last());
    outside.add(new Name(s, first, name.last(), name.kind(), List.of()));
  }

  /** "fellow Kentuckian Ana Silva": behind words that are no first names, somebody known. */
  private int knownWithin(NameWords words, int s, int first, int last) {
    int offset = words.firstOf[s];
    for (int at = first + 1; at < last; at++) {
      if ((words.evidence[offset + at - 1] & NameEvidence.FIRST_NAME) != 0) {
        return first;
      }
      if (isKnownPerson(words, s, at, last)) {
        return at;
      }
    }
    return first;
  }

  /** "On Monday Republicans": a body that is known without the day, or a party's members. */
  private Name withoutDay(NameWords words, int s, Name name) {
    int first = behindDay(words, s, name);
    boolean day = first > name.first() && !isKnown(words, s, name.first(), name.last());
    boolean known =
        day
            && (isKnown(words, s, first, name.last())
                || isKnown(words, s, name.last(), name.last()));
    return known ? new Name(s, first, name.last(), name.kind(), List.of()) : name;
  }

  private boolean isKnown(NameWords words, int s, int first, int last) {
    return !lexicon.named(join(words, s, first, last)).isEmpty();
  }

  private int behindTitles(NameWords words, int s, int from, int last) {
    int first = from;
    int after = after(words, s, first, last);
    while (after > first) {
      boolean goesOn = after < last && words.forms[words.firstOf[s] + after].equals("-");
      first = goesOn ? after + 1 : after; // "Secretary-Treasurer"
      after = after(words, s, first, last);
    }
    return first;
  }

  /**
   * "On Monday President Silva", "said Friday Ana Silva": the day is no part of a name behind a
   * word without a capital or before a title; "Sunday Oliseh" is a man's name.
   */
  private int behindDay(NameWords words, int s, Name name) {
    int first = name.first();
    int at = words.firstOf[s] + first;
    if (first == name.last() || !DayNames.has(words.forms[at])) {
      return first;
    }
    boolean told = first == 1 || (first > 1 && isSmallWord(words, at - 1));
    return told || after(words, s, first + 1, name.last()) > first + 1 ? first + 1 : first;
  }

  private static boolean isSmallWord(NameWords words, int at) {
    return !words.capital[at] && Character.isLetter(words.forms[at].charAt(0));
  }

  /**
   * Where a title begins inside a name, or -1: behind a body or a place ("Arab League
   * Secretary-General Ana Silva", "Ohio Governor Ana Silva", "Finance Committee Chairman Ana
   * Silva"), where it is short for one ("Ohio Gov.") or has several words; a title that people bear
   * as a name ("Hasan Sheikh Ali") behind a body or place alone.
   */
  private int innerTitle(NameWords words, int s, int first, int last) {
    if (isKnownPerson(words, s, first, last)) {
      return -1;
    }
    int offset = words.firstOf[s];
    boolean given = (words.evidence[offset + first] & NameEvidence.FIRST_NAME) != 0;
    for (int at = first + 1; at < last; at++) {
      String form = words.forms[offset + at];
      boolean cut = form.endsWith(".");
      boolean initial = (cut && form.length() == INITIAL) || form.equals(SAINT); // "Ana M. Silva"
      if (!initial && behindTitle(words, s, at, last) > at) {
        boolean name = (words.evidence[offset + at] & NAMES) != 0; // "Hasan Sheikh Ali"
        boolean behind = kindBefore(words, s, first, at - 1) != null;
        boolean several = behindTitle(words, s, at, last) > at + 1; // "Minority Whip"
        boolean body = words.head[offset + at - 1] == ORGANIZATION; // "Finance Committee"
        boolean office = body || (several && !given);
        if (name ? behind && !given : cut || behind || office) {
          return at;
        }
      }
    }
    return -1;
  }

  private boolean isKnownPerson(NameWords words, int s, int first, int last) {
    return lexicon.named(join(words, s, first, last)).stream()
        .anyMatch(known -> known.kind() == EntityKind.PERSON);
  }

  /** What the words before a title name: a known body, a place, or null for neither. */
  private @Nullable EntityKind kindBefore(NameWords words, int s, int first, int last) {
    String form = join(words, s, first, last);
    if (lexicon.named(form).stream().anyMatch(known -> known.kind() == EntityKind.ORGANIZATION)) {
      return EntityKind.ORGANIZATION;
    }
    boolean town = (lists.of(form) & (NameEvidence.TOWN | NameEvidence.CITY)) != 0;
    return town || lexicon.countries().ofDivision(form).isPresent() ? EntityKind.PLACE : null;
  }

  /** The first word behind a title or nationality that begins here; this one without. */
  private int after(NameWords words, int s, int first, int last) {
    int behind = behindTitle(words, s, first, last);
    boolean more = behind == first && first < last;
    return more && standsBefore(words, words.firstOf[s] + first) ? first + 1 : behind;
  }

  private int behindTitle(NameWords words, int s, int first, int last) {
    for (int end = Math.min(last - 1, first + LONGEST - 1); end >= first; end--) {
      if (lexicon.title(join(words, s, first, end)).isPresent()) {
        return end + 1;
      }
    }
    return first;
  }

  private static boolean standsBefore(NameWords words, int at) {
    int kind = words.matched[at] / 2;
    return kind == NameWords.MATCH_TITLE
        || kind == NameWords.MATCH_ADJECTIVE
        || kind == NameWords.MATCH_STATE && (words.evidence[at] & NameEvidence.PEOPLE) == 0;
  }

  // "President Kassym-Jomart Tokayev", "Secretary of State Ana Silva": a title before a person's
  // name, or the beginning of one, names nobody besides.
  private void dropTitles(NameWords words, int s, List<Name> names) {
    names.removeIf(name ->
        names.stream()
            .anyMatch(other ->
                other.kind() == EntityKind.PERSON
                    && other.first() > name.last()
                    && other.first() - name.first() <= LONGEST
                    && lexicon.title(join(words, s, name.first(), other.first() - 1)).isPresent()));
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
