package org.dateline.analysis.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.knowledge.Country;
import org.dateline.knowledge.EntityLexicon;
import org.dateline.knowledge.Institution;
import org.dateline.knowledge.KnownEntity;
import org.dateline.model.EntityKind;
import org.jspecify.annotations.Nullable;

/**
 * The bodies of states in one article: "the Foreign Ministry" is the one whose state was said
 * beside it elsewhere, else that of the state the article is about. One article's work.
 */
final class Seats {
  private final EntityLexicon lexicon;
  private final EntityLinker linker;
  private final Map<String, List<Referent>> said = new HashMap<>();

  Seats(EntityLexicon lexicon, EntityLinker linker) {
    this.lexicon = lexicon;
    this.linker = linker;
  }

  /** The body of this state; one of the knowledge files where they have it. */
  Referent of(Institution body, String country, List<KnownEntity> bearers) {
    Referent referent = referent(body, country, bearers);
    List<Referent> same = said.computeIfAbsent(body.name(), unseen -> new ArrayList<>());
    if (!same.contains(referent)) {
      same.add(referent);
    }
    return referent;
  }

  /**
   * Who is meant where the words say no state: the one spoken of before, else that of the article's
   * main state, else the only one the article names; null where nothing tells.
   */
  @Nullable Referent bare(Institution body, Name name, @Nullable String main) {
    List<Referent> same = said.getOrDefault(body.name(), List.of());
    List<Referent> before = same.stream().filter(referent -> isBefore(referent, name)).toList();
    if (!before.isEmpty()) {
      return Referent.latest(before, name);
    }
    if (main != null) {
      return of(body, main, name.known());
    }
    return same.size() == 1 ? same.getFirst() : null;
  }

  private static boolean isBefore(Referent referent, Name name) {
    return referent.places.stream().anyMatch(place -> place.sentence() <= name.sentence());
  }

  private Referent referent(Institution body, String country, List<KnownEntity> bearers) {
    for (KnownEntity bearer : bearers) {
      if (country.equals(bearer.offices().getFirst().country())) {
        return linker.known(bearer);
      }
    }
    Country state = lexicon.countries().coded(country).orElseThrow();
    for (String adjective : state.adjectives()) {
      for (KnownEntity bearer : lexicon.named(adjective + " " + body.name())) {
        return linker.known(bearer);
      }
    }
    String name =
        state.adjectives().isEmpty()
            ? body.name() + " of " + state.name()
            : state.adjectives().getFirst() + " " + body.name();
    String id =
        "institution/"
            + country
            + "/"
            + body.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    return linker.referent(
        id,
        () -> {
          Referent referent = new Referent(id, name, EntityKind.ORGANIZATION, null);
          referent.learn(country, body.sector());
          referent.callType(body.type());
          return referent;
        });
  }
}
