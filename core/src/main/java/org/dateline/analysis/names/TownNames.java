package org.dateline.analysis.names;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.knowledge.EntityLexicon;
import org.dateline.knowledge.KnownEntity;
import org.dateline.model.EntityKind;
import org.dateline.model.Token;

/**
 * Tells towns from the people who bear their names: "Washington imposed sanctions", "the state of
 * Guerrero". A capital is nobody in an article that knows no bearer of its name. One article's
 * work.
 */
final class TownNames {
  private static final int SUBJECT = "nsubj".hashCode();
  private static final int OBJECT = "obj".hashCode();
  private static final int PLACE = 3; // of name-head.tsv

  private final NameWords words;
  private final NameKnowledge known;
  private final StateActs acts;
  private final NameBearers bearers;
  private final Set<String> told = new HashSet<>(); // states that the article speaks of

  TownNames(NameWords words, NameKnowledge known, StateActs acts, int[] labels) {
    this.words = words;
    this.known = known;
    this.acts = acts;
    this.bearers = new NameBearers(words, labels);
    hear();
  }

  private void hear() {
    EntityLexicon lexicon = known.lexicon();
    for (int at = 0; at < words.size; at++) {
      int kind = words.matched[at] / 2;
      if (kind == NameWords.MATCH_ADJECTIVE || kind == NameWords.MATCH_PEOPLE) {
        tell(lexicon.state(words.forms[at]));
      }
    }
    for (List<LexiconMatch> matches : words.matches) {
      matches.forEach(match -> tell(match.entities()));
    }
  }

  private void tell(List<KnownEntity> entities) {
    if (!entities.isEmpty() && entities.getFirst().kind() != EntityKind.PERSON) {
      told.add(entities.getFirst().offices().getFirst().country());
    }
  }

  /** Makes places of the towns of a sentence that were taken for people or bodies. */
  void read(int s, List<Name> names) {
    int offset = words.firstOf[s];
    names.replaceAll(name -> {
      int at = offset + name.first();
      boolean person = name.kind() == EntityKind.PERSON;
      boolean capital = name.length() == 1 && words.matched[at] / 2 == NameWords.MATCH_CAPITAL;
      boolean body = capital && name.kind() == EntityKind.ORGANIZATION;
      boolean town = person && (capital && isNobody(at) || isCalledPlace(s, at) && isUnborne(at));
      return body || town ? name.as(EntityKind.PLACE) : name;
    });
  }

  private boolean isNobody(int at) {
    boolean first = (words.evidence[at] & NameEvidence.FIRST_NAME) != 0;
    boolean borne = !isUnborne(at) || bearers.takeUp(at);
    boolean nobody = !borne && (!first || isState(at));
    return !bearers.areCalled(words.forms[at]) && (nobody || !mayBePerson(at));
  }

  /**
   * A first name besides ("Paris") is the capital only where it does what only states do, or where
   * its state is spoken of and it stands like a place or does or suffers what states do.
   */
  private boolean isState(int at) {
    if (words.relation[at] == SUBJECT && acts.only().contains(words.governor[at])) {
      return true;
    }
    boolean party = words.relation[at] == SUBJECT || words.relation[at] == OBJECT;
    boolean deals = party && acts.all().contains(words.governor[at]);
    boolean placed = (words.flags[at] & NameWords.PLACED) != 0;
    String state =
        known.lexicon().countries().ofCapital(words.forms[at]).map(it -> it.code()).orElse("");
    return (deals || placed) && told.contains(state);
  }

  private boolean mayBePerson(int at) {
    int people = NameEvidence.FEMALE | NameEvidence.MALE | NameEvidence.PEOPLE;
    int named = NameWords.TITLED | NameWords.SURNAME | NameWords.KNOWN_PERSON;
    return (words.evidence[at] & people) != 0 || (words.flags[at] & named) != 0;
  }

  private boolean isUnborne(int at) {
    int borne = NameWords.TITLED | NameWords.SURNAME | NameWords.KNOWN_PERSON;
    return (words.flags[at] & borne) == 0 && !bearers.areFull(words.forms[at]);
  }

  /** "in the state of Guerrero", "the town of Palma". */
  private boolean isCalledPlace(int s, int at) {
    int noun = at - 2;
    return noun >= words.firstOf[s]
        && words.lower[at - 1].equals("of")
        && words.tags[noun] == Token.Tag.NOUN
        && !words.capital[noun]
        && known.heads().getOrDefault(words.lower[noun], 0) == PLACE;
  }
}
