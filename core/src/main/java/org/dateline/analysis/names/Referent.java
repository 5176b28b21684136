package org.dateline.analysis.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.knowledge.Gender;
import org.dateline.knowledge.KnownEntity;
import org.dateline.model.Entity;
import org.dateline.model.EntityKind;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.jspecify.annotations.Nullable;

/** An entity while an article is being read: it learns its full name, office and country. */
final class Referent {
  /**
   * Where it is spoken of.
   *
   * @param sentence index of the sentence
   * @param first index of the first token
   * @param last index of the last token
   * @param rank 2 for the subject of the main clause, 1 of another clause, 0 for anything else,
   *     {@link #UNHEARD} where no pronoun takes it up
   */
  record Place(int sentence, int first, int last, int rank) {
    static final int UNHEARD = -1;

    /** Whether this word of a sentence is one of its words. */
    boolean holds(int s, int token) {
      return sentence == s && first <= token && token <= last;
    }
  }

  /** The rank of a token as a subject, see {@link Place}. */
  static int rank(Sentence sentence, int token) {
    if (!sentence.token(token).baseRelation().equals("nsubj")) {
      return 0;
    }
    int verb = sentence.token(token).head();
    return verb >= 0 && sentence.token(verb).head() == Token.ROOT ? 2 : 1;
  }

  /** Of these the one spoken of last at or before the sentence of a name, else the first. */
  static Referent latest(List<Referent> bearers, Name name) {
    Referent best = bearers.getFirst();
    int bestAt = -1;
    for (Referent bearer : bearers) {
      for (Referent.Place place : bearer.places) {
        if (place.sentence() <= name.sentence() && place.sentence() >= bestAt) {
          bestAt = place.sentence();
          best = bearer;
        }
      }
    }
    return best;
  }

  final String id;
  final EntityKind kind;
  final @Nullable KnownEntity known;
  final Set<String> offices = new TreeSet<>(); // lower case: "president", "foreign minister"
  final List<Place> places = new ArrayList<>();
  final String name;
  private Gender gender = Gender.UNKNOWN;
  private String type = "";
  private @Nullable String country;
  private @Nullable String sector;

  Referent(String id, String name, EntityKind kind, @Nullable KnownEntity known) {
    this.id = id;
    this.name = name;
    this.kind = kind;
    this.known = known;
  }

  /** In this sentence it is named so that nothing takes it up. */
  void hush(int sentence) {
    places.replaceAll(place ->
        place.sentence() == sentence
            ? new Place(sentence, place.first(), place.last(), Place.UNHEARD)
            : place);
  }

  /** Country and sector are taken where nothing is known yet. */
  void learn(@Nullable String newCountry, @Nullable String newSector) {
    if (country == null && newCountry != null && !newCountry.isEmpty()) {
      country = newCountry;
    }
    if (sector == null && newSector != null && !newSector.isEmpty()) {
      sector = newSector;
    }
  }

  Gender gender() {
    return gender;
  }

  String type() {
    return type;
  }

  @Nullable String country() {
    return country;
  }

  @Nullable String sector() {
    return sector;
  }

  /** Takes the gender where none is known yet. */
  void learn(Gender newGender) {
    gender = gender == Gender.UNKNOWN ? newGender : gender;
  }

  /** What the tables call it. */
  void callType(String newType) {
    type = newType;
  }

  /** The article says that this office is held now, whatever the tables say. */
  void hold(String role, String newSector) {
    offices.remove(Office.former(role));
    offices.add(role);
    if (sector == null || sector.equals("ELI")) {
      sector = newSector;
    }
  }

  /** Held an office once and holds it no longer. */
  void retire() {
    sector = "ELI";
  }

  Entity entity() {
    String wikidata = known == null || known.wikidata().isEmpty() ? null : known.wikidata();
    return new Entity(id, name, kind, country, sector, wikidata);
  }
}
