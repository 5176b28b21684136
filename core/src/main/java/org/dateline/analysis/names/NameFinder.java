package org.dateline.analysis.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.knowledge.EntityLexicon;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.knowledge.KnownEntity;
import org.dateline.model.EntityKind;
import org.dateline.model.Token;

/** Finds names: what the tagger labels, mended by what the knowledge files are sure of. */
final class NameFinder {
  private static final int PLACE_HEAD = 3; // of name-head.tsv
  private static final int SURE_ACRONYM = 2; // letters

  private final NameTagger tagger;
  private final NameTagger inner;
  private final NameKnowledge known;
  private final EntityLexicon lexicon;
  private final NameParticles particles;
  private final HyphenNames hyphens;
  private final NameJoiner joiner;
  private final NameTitles titles;
  private final CalledNames called;
  private final StateActs acts;
  private final StateHalves halves;
  private final CraftNames craft;
  private final Set<String> dollars; // before "$": whose dollars they are, as style books have it

  NameFinder(KnowledgePack knowledge, NameKnowledge known) {
    this.tagger = NameTagger.open(knowledge);
    this.inner = NameTagger.openInner(knowledge);
    this.known = known;
    this.lexicon = known.lexicon();
    this.particles = new NameParticles(knowledge, known);
    this.hyphens = new HyphenNames(knowledge, known);
    this.joiner = new NameJoiner(knowledge, known);
    this.titles = new NameTitles(knowledge, known);
    this.acts = StateActs.of(knowledge);
    this.called = new CalledNames(lexicon);
    this.halves = new StateHalves(knowledge, lexicon);
    this.craft = new CraftNames(knowledge);
    this.dollars =
        knowledge.lexicon("en/lexicon/dollar.tsv").rows().stream()
            .flatMap(row -> row.list("words").stream())
            .collect(Collectors.toUnmodifiableSet());
  }

  /** The names of an article, a list for each sentence, in order, nested ones after their host. */
  List<List<Name>> find(NameWords words) {
    NameFeatures features = new NameFeatures(words);
    int[] labels = tagger.tag(words, features);
    Consistency.restore(words, labels);
    TownNames towns = new TownNames(words, known, acts, labels);
    Set<String> told = halves.told(words);
    List<List<Name>> found = new ArrayList<>();
    for (int s = 0; s + 1 < words.firstOf.length; s++) {
      List<Name> names = labelled(words, labels, s);
      names = titles.outside(words, s, names);
      particles.join(words, s, names);
      hyphens.join(words, s, names);
      joiner.joinParts(words, s, names);
      dropPronouns(words, s, names);
      towns.read(s, names);
      called.add(words, s, names);
      for (LexiconMatch match : words.matches.get(s)) {
        mend(words, s, match, names);
      }
      dropCurrencies(words, s, names);
      halves.add(words, s, told, names);
      addNationalities(words, s, names);
      joiner.joinBodies(words, s, names);
      found.add(names);
    }
    addInside(words, features, found);
    craft.drop(words, found);
    for (List<Name> names : found) {
      names.sort(Comparator.comparingInt(Name::first).thenComparing(name -> -name.last()));
    }
    return found;
  }

  // "University of Leeds", "the Croucher Foundation": names that other names hold.
  private void addInside(NameWords words, NameFeatures features, List<List<Name>> found) {
    int[] outer = new int[words.size];
    for (List<Name> names : found) {
      names.forEach(name -> label(words, name, outer));
    }
    int[] labels = inner.tag(words, features.inside(outer));
    for (int s = 0; s < found.size(); s++) {
      List<Name> names = found.get(s);
      for (Name inside : labelled(words, labels, s)) {
        if (names.stream()
            .noneMatch(name -> stands(name, inside) || isNamesake(words, name, inside))) {
          names.add(inside);
        }
      }
    }
  }

  // "the South China Sea": a site is called after the state, which is not spoken of.
  private boolean isNamesake(NameWords words, Name site, Name inside) {
    int offset = words.firstOf[site.sentence()];
    String form = words.join(offset + inside.first(), offset + inside.last());
    boolean called =
        words.head[offset + site.first()] == PLACE_HEAD
            || words.head[offset + site.last()] == PLACE_HEAD;
    return called
        && site.kind() == EntityKind.PLACE
        && site.length() > inside.length()
        && site.covers(inside.first(), inside.last())
        && lexicon.countries().named(form).isPresent();
  }

  // Whether a name leaves no room for another one that is not merely a part of it.
  private static boolean stands(Name name, Name inside) {
    boolean part = name.length() > inside.length() && name.covers(inside.first(), inside.last());
    return !part && name.overlaps(inside.first(), inside.last());
  }

  private static void label(NameWords words, Name name, int[] labels) {
    int first = words.firstOf[name.sentence()] + name.first();
    for (int at = first; at < first + name.length(); at++) {
      if (labels[at] == 0) {
        labels[at] = begin(name.kind()) + (at > first ? 1 : 0);
      }
    }
  }

  private static int begin(EntityKind kind) {
    return switch (kind) {
      case PERSON, NATIONALITY -> 1;
      case ORGANIZATION -> 3;
      case PLACE -> 5;
    };
  }

  private static List<Name> labelled(NameWords words, int[] labels, int s) {
    List<Name> names = new ArrayList<>();
    int offset = words.firstOf[s];
    int end = words.firstOf[s + 1];
    for (int at = offset; at < end; at++) {
      if (labels[at] % 2 == 1) {
        int last = at;
        while (last + 1 < end && labels[last + 1] == labels[at] + 1) {
          last++;
        }
        int wordEnd = last;
        while (wordEnd > at && !isWord(words.forms[wordEnd])) {
          wordEnd--; // "Moscow-dominated": the hyphen is no part of the name
        }
        names.add(new Name(s, at - offset, wordEnd - offset, kind(labels[at]), List.of()));
        at = last;
      }
    }
    return names;
  }

  private static boolean isWord(String form) {
    return !form.isEmpty() && Character.isLetterOrDigit(form.charAt(form.length() - 1))
        || form.endsWith(".") && form.length() > 1;
  }

  private static EntityKind kind(int label) {
    return switch ((label - 1) / 2) {
      case 0 -> EntityKind.PERSON;
      case 1 -> EntityKind.ORGANIZATION;
      default -> EntityKind.PLACE;
    };
  }

  private static void dropPronouns(NameWords words, int s, List<Name> names) {
    int offset = words.firstOf[s];
    names.removeIf(
        name -> name.length() == 1 && words.tags[offset + name.first()] == Token.Tag.PRON);
  }

  // "US $50 million" names no state; "lent Haiti $50 million" does.
  private void dropCurrencies(NameWords words, int s, List<Name> names) {
    int offset = words.firstOf[s];
    int end = words.firstOf[s + 1] - offset;
    names.removeIf(name ->
        name.last() + 1 < end
            && words.forms[offset + name.last() + 1].equals("$")
            && dollars.contains(words.forms[offset + name.last()]));
  }

  private void mend(NameWords words, int s, LexiconMatch match, List<Name> names) {
    KnownEntity known = match.entities().getFirst();
    Name same = null;
    for (Name name : names) {
      if (name.overlaps(match.first(), match.last())) {
        if (name.length() > match.last() - match.first() + 1
            && name.covers(match.first(), match.last())) {
          return; // part of a longer name
        }
        same = name;
      }
    }
    EntityKind kind = same == null ? null : same.kind();
    if (!isBelieved(words, s, match, known, kind)) {
      return;
    }
    names.removeIf(name -> name.overlaps(match.first(), match.last()));
    names.add(new Name(s, match.first(), match.last(), known.kind(), match.entities()));
  }

  private boolean isBelieved(
      NameWords words,
      int s,
      LexiconMatch match,
      KnownEntity known,
      @org.jspecify.annotations.Nullable EntityKind labelled) {
    int at = words.firstOf[s] + match.first();
    int length = match.last() - match.first() + 1;
    boolean capital = words.capital[at] || length > 1 || isInnerCapital(words.forms[at]);
    if (!capital) {
      return labelled == known.kind();
    }
    return switch (known.kind()) {
      case PERSON -> length > 1 || labelled == EntityKind.PERSON;
      case PLACE, NATIONALITY -> labelled != EntityKind.PERSON || length > 1 || !isBorne(words, at);
      case ORGANIZATION -> length > 1 || isBelievedBody(words, at, known, labelled);
    };
  }

  // "Jordan" and "Chad" are states where nobody in the article bears the name.
  private static boolean isBorne(NameWords words, int at) {
    int borne = NameWords.TITLED | NameWords.SURNAME | NameWords.KNOWN_PERSON;
    boolean first = words.runLast[at] > at || words.runFirst[at] < at;
    return first || (words.flags[at] & borne) != 0;
  }

  // "UN Secretary-General", "Kremlin critics": what stands before a noun is a name all the same.
  private static boolean isBelievedBody(
      NameWords words,
      int at,
      KnownEntity known,
      @org.jspecify.annotations.Nullable EntityKind labelled) {
    if (labelled == EntityKind.ORGANIZATION) {
      return true;
    }
    String form = words.forms[at];
    String type = known.type();
    boolean ware = type.equals("company") || type.equals("outlet");
    boolean acronym =
        form.length() >= SURE_ACRONYM && form.chars().allMatch(Character::isUpperCase);
    boolean plain =
        labelled == null
            && !type.equals("party")
            && words.tags[at] == Token.Tag.PROPN
            && (words.flags[at] & NameWords.SMALL) == 0;
    boolean mistaken =
        labelled == EntityKind.PERSON
            && !type.equals("party")
            && words.tags[at] == Token.Tag.PROPN
            && !isBorne(words, at); // "Isis fled": nobody of the article bears the name
    boolean members = // "Republicans objected"
        type.equals("party")
            && labelled != EntityKind.PLACE
            && form.endsWith("s")
            && words.tags[at] == Token.Tag.PROPN
            && (words.flags[at] & NameWords.SMALL) == 0
            && !isBorne(words, at);
    return !ware
        && (labelled == EntityKind.PLACE
            || acronym
            || plain
            || mistaken
            || members
            || form.indexOf('.') > 0);
  }

  private static boolean isInnerCapital(String form) {
    return form.chars().anyMatch(Character::isUpperCase);
  }

  private void addNationalities(NameWords words, int s, List<Name> names) {
    int offset = words.firstOf[s];
    for (int at = offset; at < words.firstOf[s + 1]; at++) {
      int kind = words.matched[at] / 2;
      int here = at - offset;
      if (kind != NameWords.MATCH_ADJECTIVE && kind != NameWords.MATCH_PEOPLE) {
        continue;
      }
      boolean inside =
          names.stream().anyMatch(name -> name.length() > 1 && name.covers(here, here));
      if (!inside) {
        names.removeIf(name -> name.covers(here, here));
        names.add(new Name(s, here, here, EntityKind.NATIONALITY, lexicon.state(words.forms[at])));
      }
    }
  }
}
