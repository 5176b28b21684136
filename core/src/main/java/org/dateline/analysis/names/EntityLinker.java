package org.dateline.analysis.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.dateline.knowledge.Country;
import org.dateline.knowledge.EntityLexicon;
import org.dateline.knowledge.EntityName;
import org.dateline.knowledge.Institution;
import org.dateline.knowledge.KnownEntity;
import org.dateline.model.EntityKind;
import org.dateline.model.Sentence;
import org.jspecify.annotations.Nullable;

/** Ties the names of one article to entities: one for all forms of a name. One article's work. */
final class EntityLinker {
  /** The month to give for an undated article: the latest office known counts. */
  static final String LATEST = "9999-12";

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final EntityLexicon lexicon;
  private final OfficeReader offices;
  private final String text;
  private final List<Sentence> sentences;
  private final int dateline;
  private final String month;
  private final SeatReader seats;
  private final Seats bodies;
  private final PersonLinker persons;
  private final CapitalReader capitals;
  private final LoudPlaces loud;
  private final Map<String, Referent> referents = new LinkedHashMap<>();
  private final Map<String, Referent> byName = new HashMap<>();
  private final Set<String> told = new HashSet<>(); // states that the article speaks of
  private @Nullable FiledTown filed; // whose name a capital of another state bears
  private int unknown;

  /** The dateline is the sentence of this number, -1 where there is none. */
  EntityLinker(
      NameKnowledge known,
      OfficeReader offices,
      CapitalReader capitals,
      String text,
      List<Sentence> sentences,
      int dateline,
      String month) {
    this.lexicon = known.lexicon();
    this.offices = offices;
    this.text = text;
    this.sentences = sentences;
    this.dateline = dateline;
    this.month = month;
    this.seats = new SeatReader(lexicon);
    this.bodies = new Seats(lexicon, this);
    this.persons = new PersonLinker(known, this, month);
    this.capitals = capitals;
    this.loud = new LoudPlaces(known.lists());
  }

  /** Says from which namesake of a capital the article is filed. */
  void fileFrom(@Nullable FiledTown town) {
    filed = town;
  }

  /** All entities so far, in order of first mention. */
  List<Referent> referents() {
    return List.copyOf(referents.values());
  }

  /** The state that the names taken so far are mostly of. */
  ArticleCountry country() {
    return new ArticleCountry(referents(), dateline);
  }

  /** The entity behind each name, in the order of the names; full names are taken first. */
  Map<Name, Referent> link(List<List<Name>> names) {
    hear(names);
    Map<Name, Referent> found = new HashMap<>();
    for (List<Name> inSentence : names) {
      for (Name name : inSentence) {
        if (name.kind() == EntityKind.PERSON && isFull(name)) {
          found.put(name, person(name, inSentence, true));
        }
      }
    }
    Map<Name, Institution> open = new LinkedHashMap<>();
    for (List<Name> inSentence : names) {
      for (Name name : inSentence) {
        Seat seat = name.kind() == EntityKind.ORGANIZATION ? seat(name, inSentence) : null;
        if (seat != null && seat.country() == null) {
          open.put(name, seat.body());
          continue;
        }
        Referent referent =
            seat == null || seat.country() == null
                ? found.get(name)
                : bodies.of(seat.body(), seat.country(), name.known());
        Referent meant = referent == null ? refer(name, inSentence) : referent;
        found.put(name, isNamesake(name, inSentence) ? meant : place(name, meant));
      }
    }
    String main = open.isEmpty() ? null : country().main();
    open.forEach((name, body) -> found.put(name, place(name, open(name, body, main))));
    return inOrder(names, found);
  }

  // "the Anna Petrova Foundation": whom a body is called after is not spoken of.
  private static boolean isNamesake(Name name, List<Name> inSentence) {
    return name.kind() == EntityKind.PERSON
        && inSentence.stream()
            .anyMatch(
                other -> other.length() > name.length() && other.covers(name.first(), name.last()));
  }

  private void hear(List<List<Name>> names) {
    for (List<Name> inSentence : names) {
      for (Name name : inSentence) {
        if (name.kind() != EntityKind.PERSON && !name.known().isEmpty()) {
          told.add(name.known().getFirst().offices().getFirst().country());
        }
      }
    }
  }

  /** Whether the article names this state, its people or one of its bodies. */
  boolean tells(String country) {
    return told.contains(country);
  }

  private static Map<Name, Referent> inOrder(List<List<Name>> names, Map<Name, Referent> found) {
    Map<Name, Referent> linked = new LinkedHashMap<>();
    for (List<Name> inSentence : names) {
      for (Name name : inSentence) {
        Referent referent = found.get(name);
        if (referent != null) {
          linked.put(name, referent);
        }
      }
    }
    return linked;
  }

  private Referent place(Name name, Referent referent) {
    referent.places.add(new Referent.Place(name.sentence(), name.first(), name.last(), rank(name)));
    return referent;
  }

  private @Nullable Seat seat(Name name, List<Name> inSentence) {
    return seats.read(EntityName.fold(words(name)), sentence(name), name, inSentence);
  }

  // "the Foreign Ministry", whose state nothing beside it says.
  private Referent open(Name name, Institution body, @Nullable String main) {
    String state = main != null && isState(main) ? main : null;
    Referent meant = bodies.bare(body, name, state);
    if (meant != null) {
      return meant;
    }
    Referent unclear = body(name);
    unclear.learn(null, body.sector());
    return unclear;
  }

  private Referent refer(Name name, List<Name> inSentence) {
    return switch (name.kind()) {
      case PERSON -> person(name, inSentence, false);
      case ORGANIZATION -> body(name);
      case NATIONALITY -> known(name.known().getFirst());
      case PLACE -> place(name);
    };
  }

  private boolean isFull(Name name) {
    return name.length() > 1
        || !name.known().isEmpty() && name.known().getFirst().kind() == EntityKind.PERSON;
  }

  private Referent person(Name name, List<Name> inSentence, boolean full) {
    List<Office> said = offices.read(text, sentence(name), name, inSentence);
    return persons.of(name, words(name), said, full);
  }

  private Referent body(Name name) {
    if (!name.known().isEmpty()) {
      Referent referent = known(name.known().getFirst());
      return referent;
    }
    String words = EntityName.fold(words(name));
    Referent referent = byName.get("O" + words);
    if (referent == null) {
      referent = byAcronym(words);
    }
    if (referent == null) {
      referent = unknown(words(name), EntityKind.ORGANIZATION);
      learnParty(referent, words);
      referent.learn(null, companySector(name));
    }
    byName.put("O" + words, referent);
    String acronym = acronym(words);
    if (acronym.length() > 2) {
      byName.putIfAbsent("O" + acronym, referent);
    }
    return referent;
  }

  // "Senate Democrats" are of the state and sector of their party.
  private void learnParty(Referent members, String words) {
    String last = words.substring(words.lastIndexOf(' ') + 1);
    for (KnownEntity known : lexicon.named(last)) {
      if (known.type().equals("party") && last.endsWith("s")) {
        members.learn(known.offices().getFirst().country(), known.offices().getFirst().sector());
      }
    }
  }

  // "the airline Belavia"
  private @Nullable String companySector(Name name) {
    int before = name.first() - 1;
    return before >= 0 && CalledNames.isCompany(sentence(name).token(before).form(), lexicon)
        ? "BUS"
        : null;
  }

  private @Nullable Referent byAcronym(String words) {
    return words.length() > 2 && words.chars().allMatch(Character::isUpperCase)
        ? byName.get("O" + words)
        : null;
  }

  private static String acronym(String words) {
    StringBuilder letters = new StringBuilder();
    for (String word : words.split("[ -]")) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        letters.append(word.charAt(0));
      }
    }
    return letters.toString();
  }

  private Referent place(Name name) {
    if (!name.known().isEmpty()) {
      return known(name.known().getFirst());
    }
    String written = EntityName.fold(words(name));
    String words = loud.quiet(written);
    Optional<Country> seat = state(words);
    if (seat.isPresent() && !isFiled(words) && capitals.standsForGovernment(name, sentence(name))) {
      return government(seat.get().code());
    }
    String usual = words.equals(written) ? words(name) : words;
    return byName.computeIfAbsent("L" + withoutThe(words), unseen -> cityOrPlace(usual, words));
  }

  // "in the Hague" and "The Hague" are one town.
  private static String withoutThe(String words) {
    return words.startsWith("The ") ? words.substring(4) : words;
  }

  private Referent cityOrPlace(String written, String words) {
    Referent place = unknown(written, EntityKind.PLACE);
    state(words)
        .or(() -> lexicon.countries().ofDivision(words))
        .or(() -> aroundFiled(words))
        .ifPresent(country -> place.learn(country.code(), null));
    return place;
  }

  private Optional<Country> state(String words) {
    FiledTown town = filed;
    return town != null && isFiled(words)
        ? Optional.of(town.country())
        : capitals.state(words, told);
  }

  private Optional<Country> aroundFiled(String words) {
    FiledTown town = filed;
    return town != null && town.isDivision(words, lexicon.countries())
        ? Optional.of(town.country())
        : Optional.empty();
  }

  private boolean isFiled(String words) {
    FiledTown town = filed;
    return town != null && town.name().equals(words);
  }

  /** Whether a state or territory has this code. */
  boolean isState(String country) {
    return lexicon.countries().coded(country).isPresent();
  }

  /** The entity with this id; null when the article has none so far. */
  @Nullable Referent referent(String id) {
    return referents.get(id);
  }

  /** The entity with this id, made where the article has none so far. */
  Referent referent(String id, Supplier<Referent> made) {
    return referents.computeIfAbsent(id, unseen -> made.get());
  }

  /** The government of a state that has this code. */
  Referent government(String country) {
    String name = lexicon.countries().coded(country).orElseThrow().name();
    return referents.computeIfAbsent(
        "government/" + country,
        id -> {
          Referent government =
              new Referent(id, "Government of " + name, EntityKind.ORGANIZATION, null);
          government.learn(country, "GOV");
          government.callType("government");
          return government;
        });
  }

  /** The entity of the knowledge files, with the office it holds when the article is written. */
  Referent known(KnownEntity known) {
    Referent referent = referents.get(known.id());
    if (referent == null) {
      referent = new Referent(known.id(), known.name(), known.kind(), known);
      referent.learn(known.gender());
      referent.callType(known.type());
      KnownEntity.Office office = known.office(month);
      boolean former =
          known.kind() == EntityKind.PERSON
              && !month.equals(LATEST) // an undated report may be as old as the office
              && office.sector().equals("GOV")
              && office.endedBefore(month);
      boolean later = office.from().compareTo(month) > 0; // who is not yet in office
      referent.learn(office.country(), former ? "ELI" : later ? null : office.sector());
      if (!office.role().isEmpty() && !later) {
        String role = office.role().toLowerCase(java.util.Locale.ROOT);
        referent.offices.add(former ? Office.former(role) : role);
      }
      referents.put(known.id(), referent);
    }
    return referent;
  }

  /** An entity of its own that no knowledge file has. */
  Referent unknown(String name, EntityKind kind) {
    unknown++;
    String words = String.join(" ", SPACES.split(name));
    Referent referent = new Referent("e" + unknown, words, kind, null);
    referents.put(referent.id, referent);
    return referent;
  }

  private int rank(Name name) {
    Sentence sentence = sentence(name);
    int best = 0;
    for (int at = name.first(); at <= name.last() && sentence.parsed(); at++) {
      best = Math.max(best, Referent.rank(sentence, at));
      String relation = sentence.token(at).baseRelation();
      int head = sentence.token(at).head();
      boolean joined =
          relation.equals("flat") || relation.equals("appos") || relation.equals("conj");
      if (joined && head >= 0) {
        best = Math.max(best, Referent.rank(sentence, head));
      }
    }
    return best;
  }

  private Sentence sentence(Name name) {
    return sentences.get(name.sentence());
  }

  private String words(Name name) {
    Sentence sentence = sentence(name);
    return text.substring(
        sentence.token(name.first()).span().start(), sentence.token(name.last()).span().end());
  }
}
