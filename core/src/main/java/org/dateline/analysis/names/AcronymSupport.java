package org.dateline.analysis.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.dateline.knowledge.Countries;
import org.dateline.knowledge.Country;
import org.dateline.knowledge.KnownEntity;

/**
 * Keeps short names that several bodies bear, or that are words as well, only where the rest of the
 * article speaks for one: "ICE" is the agency where its full name, its country or one of its
 * members is told.
 */
final class AcronymSupport {
  private static final Set<String> ABOVE_STATES = Set.of("IGO", "NGO", "");

  private final NameWords words;
  private final NameKnowledge known;
  private final Set<String> named = new HashSet<>(); // ids of those named by a sure name
  private final Set<String> countries = new HashSet<>();

  private AcronymSupport(NameWords words, NameKnowledge known) {
    this.words = words;
    this.known = known;
  }

  /** The matches of each sentence without the doubtful ones that nothing supports. */
  static List<List<LexiconMatch>> sift(
      NameWords words, List<List<LexiconMatch>> matches, NameKnowledge known) {
    AcronymSupport support = new AcronymSupport(words, known);
    return support.anyDoubtful(matches) ? support.supported(matches) : matches;
  }

  private boolean anyDoubtful(List<List<LexiconMatch>> matches) {
    for (int s = 0; s < matches.size(); s++) {
      for (LexiconMatch match : matches.get(s)) {
        if (isDoubtful(s, match)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isDoubtful(int sentence, LexiconMatch match) {
    return known.doubtful().contains(form(sentence, match));
  }

  private String form(int sentence, LexiconMatch match) {
    int offset = words.firstOf(sentence);
    return words.join(offset + match.first(), offset + match.last());
  }

  /** "the March 14 alliance": a date names a body only behind "the". */
  private boolean mayName(int sentence, LexiconMatch match) {
    int first = words.firstOf(sentence) + match.first();
    return match.first() == match.last()
        || match.first() > 0 && words.lower[first - 1].equals("the");
  }

  private List<List<LexiconMatch>> supported(List<List<LexiconMatch>> matches) {
    for (int s = 0; s < matches.size(); s++) {
      for (LexiconMatch match : matches.get(s)) {
        if (!isDoubtful(s, match)) {
          match.entities().forEach(this::note);
        }
      }
    }
    noteCountries();
    List<List<LexiconMatch>> kept = new ArrayList<>();
    for (int s = 0; s < matches.size(); s++) {
      List<LexiconMatch> here = new ArrayList<>();
      for (LexiconMatch match : matches.get(s)) {
        boolean doubtful = isDoubtful(s, match);
        List<KnownEntity> bearers = doubtful ? bearers(s, match) : match.entities();
        if (!bearers.isEmpty()) {
          here.add(new LexiconMatch(match.first(), match.last(), bearers));
        }
      }
      kept.add(here);
    }
    return kept;
  }

  private void note(KnownEntity entity) {
    named.add(entity.id());
    for (KnownEntity.Office office : entity.offices()) {
      if (!ABOVE_STATES.contains(office.country())) {
        countries.add(office.country());
      }
    }
  }

  private void noteCountries() {
    Countries all = known.lexicon().countries();
    for (int at = 0; at < words.size(); at++) {
      if (words.capital[at]) {
        Optional<Country> country = all.of(words.forms[at]).or(capital(all, words.forms[at]));
        country.ifPresent(found -> countries.add(found.code()));
      }
    }
  }

  private static Supplier<Optional<Country>> capital(Countries all, String form) {
    return () -> all.ofCapital(form);
  }

  private List<KnownEntity> bearers(int sentence, LexiconMatch match) {
    if (!mayName(sentence, match)) {
      return List.of();
    }
    return match.entities().stream().filter(this::isSupported).toList();
  }

  private boolean isSupported(KnownEntity entity) {
    String country = entity.offices().getFirst().country();
    return named.contains(entity.id())
        || countries.contains(country)
        || entity.members().stream().anyMatch(countries::contains);
  }
}
