package org.dateline.analysis.names;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.knowledge.EntityLexicon;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.knowledge.KnownEntity;
import org.dateline.model.EntityKind;

/** Joins what the tagger cut of one name, and finds the place inside a body's name. Thread-safe. */
final class NameJoiner {
  private static final String HEADS = "en/lexicon/organization-head.tsv";
  private static final String FORMS = "en/lexicon/company-form.tsv";

  private final EntityLexicon lexicon;
  private final NameEvidence lists;
  private final Set<String> heads;
  private final Set<String> forms;

  NameJoiner(KnowledgePack knowledge, NameKnowledge known) {
    this.lexicon = known.lexicon();
    this.lists = known.lists();
    this.heads = words(knowledge, HEADS);
    this.forms = words(knowledge, FORMS);
  }

  private static Set<String> words(KnowledgePack knowledge, String file) {
    return knowledge.lexicon(file).rows().stream()
        .map(row -> row.get("word"))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Joins the words of listed towns and the forms of companies to the names before them. */
  void joinParts(NameWords words, int s, List<Name> names) {
    joinTowns(words, s, names);
    joinForms(words, s, names);
  }

  /** Joins what belongs to the names of bodies, and adds the places that they hold. */
  void joinBodies(NameWords words, int s, List<Name> names) {
    joinOf(words, s, names);
    joinCountry(words, s, names);
    addInnerPlaces(words, s, names);
  }

  // "New South Wales", "Newfoundland and Labrador": one name of a list, cut by the tagger.
  private static void joinTowns(NameWords words, int s, List<Name> names) {
    for (int[] town : words.towns) {
      if (words.sentenceOf[town[0]] != s) {
        continue;
      }
      int first = town[0] - words.firstOf[s];
      int last = town[1] - words.firstOf[s];
      List<Name> over = names.stream().filter(name -> name.overlaps(first, last)).toList();
      boolean inside = over.stream().allMatch(name -> first <= name.first() && name.last() <= last);
      boolean place = over.stream().anyMatch(name -> name.kind() == EntityKind.PLACE);
      if (inside && place) {
        names.removeAll(over);
        names.add(new Name(s, first, last, EntityKind.PLACE, List.of()));
      }
    }
    names.sort(Comparator.comparingInt(Name::first));
  }

  // "Atlantic Lottery Corporation, Inc.": the form of a company belongs to the name before it.
  private void joinForms(NameWords words, int s, List<Name> names) {
    int offset = words.firstOf[s];
    for (int i = names.size() - 1; i >= 0; i--) {
      Name form = names.get(i);
      if (form.length() > 1 || !forms.contains(words.lower[offset + form.first()])) {
        continue;
      }
      names.remove(i);
      int end = form.first() - 1;
      boolean comma = end > 0 && words.forms[offset + end].equals(",");
      Name before = i > 0 ? names.get(i - 1) : null;
      if (before != null && before.last() == (comma ? end - 1 : end)) {
        names.set(
            i - 1, new Name(s, before.first(), form.last(), EntityKind.ORGANIZATION, List.of()));
      }
    }
  }

  // "Bank of England", "Court of Appeal": one name, the place inside it a name of its own.
  private void joinOf(NameWords words, int s, List<Name> names) {
    int offset = words.firstOf[s];
    int size = words.firstOf[s + 1] - offset;
    for (int i = 0; i < names.size(); i++) {
      Name name = names.get(i);
      if (name.kind() != EntityKind.ORGANIZATION
          || !name.known().isEmpty()
          || name.last() + 2 >= size
          || !words.forms[offset + name.last() + 1].equals("of")
          || !heads.contains(words.lower[offset + name.last()])) {
        continue;
      }
      int from = name.last() + 2;
      if (words.forms[offset + from].equals("the") && from + 1 < size) {
        from++;
      }
      int last = words.capital[offset + from] ? words.runLast[offset + from] - offset : -1;
      for (Name inner : names) {
        last = inner.first() == from ? Math.max(last, inner.last()) : last;
      }
      if (last >= from) {
        names.set(i, new Name(s, name.first(), last, name.kind(), List.of()));
      }
    }
  }

  // "United States Congress": a state's name before a body's belongs to the body too.
  private static void joinCountry(NameWords words, int s, List<Name> names) {
    int offset = words.firstOf[s];
    for (int i = 0; i < names.size(); i++) {
      Name body = names.get(i);
      if (body.kind() != EntityKind.ORGANIZATION) {
        continue;
      }
      for (Name state : List.copyOf(names)) {
        boolean before = state.last() == body.first() - 1 && words.capital[offset + body.first()];
        if (before && state.kind() == EntityKind.PLACE && !state.known().isEmpty()) {
          names.set(i, new Name(s, state.first(), body.last(), body.kind(), body.known()));
        }
      }
    }
  }

  // "Leiden University", "Boston Airport": the place that the name of a body or site begins with.
  private void addInnerPlaces(NameWords words, int s, List<Name> names) {
    int offset = words.firstOf[s];
    for (Name body : List.copyOf(names)) {
      if (body.length() < 2 || !mayHoldPlace(words, offset, body)) {
        continue;
      }
      for (int last = body.last() - 1; last >= body.first(); last--) {
        String form = words.join(offset + body.first(), offset + last);
        List<KnownEntity> states =
            lexicon.countries().named(form).isPresent() ? lexicon.state(form) : List.of();
        boolean city = (lists.of(form) & NameEvidence.CITY) != 0;
        int end = last;
        boolean taken =
            names.stream().anyMatch(name -> !name.equals(body) && name.overlaps(body.first(), end));
        if ((!states.isEmpty() || city) && !taken) {
          names.add(new Name(s, body.first(), last, EntityKind.PLACE, states));
          break;
        }
      }
    }
  }

  private boolean mayHoldPlace(NameWords words, int offset, Name name) {
    String whole = words.join(offset + name.first(), offset + name.last());
    boolean town = (lists.of(whole) & NameEvidence.TOWN) != 0;
    boolean site = name.kind() == EntityKind.PLACE && name.known().isEmpty();
    return !town && (site || name.kind() == EntityKind.ORGANIZATION);
  }
}
