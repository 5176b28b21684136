package org.dateline.analysis.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.model.EntityKind;
import org.dateline.model.EntityMention;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Who stands behind role phrases, in one article: the bearer of a name beside them, a government,
 * or a party of their own. All "protesters" of a state are one party; "a soldier" is another each
 * time, "the soldier" the last one. One article's work.
 */
final class Parties {
  private static final int REACH = 3; // sentences back to "a soldier" from "the soldier"
  private static final String NO_SECTOR = ""; // of bodies that may be anything
  private static final int LONGEST_GAP = 2; // tokens between a role and the state behind it

  private final EntityLinker linker;
  private final Map<Name, Referent> linked;
  private final List<List<Name>> names;
  private final Appositions appositions;
  private final ArticleCountry country;
  private final Map<String, Referent> groups = new LinkedHashMap<>();
  private final Set<Referent> counted = new HashSet<>(); // groups of which a number is said
  private final List<Referent> singles = new ArrayList<>();
  private final Set<Referent> here = new LinkedHashSet<>(); // behind phrases of one sentence
  private int hereIn = -1; // number of that sentence

  Parties(EntityLinker linker, Map<Name, Referent> linked, List<List<Name>> names) {
    this.linker = linker;
    this.linked = linked;
    this.names = names;
    this.appositions = new Appositions(names);
    this.country = linker.country();
  }

  /** What a role phrase says of its bearer beside its own noun. */
  private record Belonging(@Nullable String country, @Nullable String sector) {
    static final Belonging NONE = new Belonging(null, null);

    boolean isNone() {
      return country == null && sector == null;
    }
  }

  /** The parties that have no name, in order of first mention. */
  List<Referent> unnamed() {
    List<Referent> all = new ArrayList<>(groups.values());
    all.addAll(singles);
    return all;
  }

  /** The name that holds this token; null where none does. */
  @Nullable Name nameAt(int s, int token) {
    return Name.at(token, names.get(s));
  }

  /** The entity that a role phrase speaks of; phrases are asked for in their order. */
  Referent behind(RolePhrase phrase, Sentence sentence, List<EntityMention> taken) {
    Referent party = meant(phrase, sentence, taken);
    if (hereIn != phrase.sentence()) {
      here.clear();
      hereIn = phrase.sentence();
    }
    here.add(party);
    return party;
  }

  private Referent meant(RolePhrase phrase, Sentence sentence, List<EntityMention> taken) {
    Name name = appositions.beside(phrase, sentence);
    Referent bearer = name == null ? null : linked.get(name);
    if (bearer != null) {
      bearer.hold(phrase.noun().singular().toLowerCase(Locale.ROOT), own(phrase, sentence));
      return bearer;
    }
    Belonging belonging = belonging(phrase, sentence, taken);
    Referent before = belonging.isNone() ? spokenOf(phrase, sentence) : null;
    if (before != null && count(phrase, sentence).isEmpty()) {
      return before;
    }
    String state = before == null ? state(phrase, sentence, belonging) : before.country();
    String sector = sector(phrase, sentence, belonging);
    if (phrase.noun().singular().equals("government")
        && state != null
        && ArticleCountry.isState(state)
        && linker.isState(state)) {
      return linker.government(state);
    }
    return phrase.one()
        ? single(phrase, sentence, state, sector)
        : group(phrase, sentence, state, sector);
  }

  // After "Kazakh authorities", "authorities" are the same, unless those of another state were too.
  private @Nullable Referent spokenOf(RolePhrase phrase, Sentence sentence) {
    if (phrase.foreign()
        || phrase.one()
        || isIndefinite(phrase, sentence)
        || !isDefinite(phrase, sentence) && !phrase.noun().home()) {
      return null;
    }
    List<Referent> same =
        groups.values().stream()
            .filter(group -> group.country() != null && group.type().equals(kind(phrase)))
            .toList();
    List<Referent> plain = same.stream().filter(group -> !counted.contains(group)).toList();
    List<Referent> meant = plain.isEmpty() && isDefinite(phrase, sentence) ? same : plain;
    return meant.size() == 1 ? meant.getFirst() : null;
  }

  private static boolean isIndefinite(RolePhrase phrase, Sentence sentence) {
    String first = sentence.token(phrase.first()).form();
    return first.equalsIgnoreCase("a") || first.equalsIgnoreCase("an");
  }

  private static String kind(RolePhrase phrase) {
    return phrase.noun().plural().toLowerCase(Locale.ROOT);
  }

  private Belonging belonging(RolePhrase phrase, Sentence sentence, List<EntityMention> taken) {
    Belonging inside = inside(phrase, sentence, taken);
    Belonging said = inside.isNone() ? after(phrase, sentence) : inside;
    boolean owned = said.isNone() && !phrase.foreign() && Owners.areSaid(phrase, sentence);
    return owned ? owned(phrase, sentence, taken) : said;
  }

  /** "The union … its president": of no government, though the word alone says so. */
  private Belonging owned(RolePhrase phrase, Sentence sentence, List<EntityMention> taken) {
    Referent owner = Owners.of(phrase, sentence, spokenOfHere(phrase.sentence(), taken));
    if (owner == null || owner.kind == EntityKind.PLACE) {
      return of(owner, Belonging.NONE);
    }
    return new Belonging(owner.country(), owner.sector() == null ? NO_SECTOR : owner.sector());
  }

  /** Who is named in a sentence, taken up by phrases of others, or by the role phrases so far. */
  private Set<Referent> spokenOfHere(int s, List<EntityMention> taken) {
    Set<Referent> spokenOf = new LinkedHashSet<>(hereIn == s ? here : Set.of());
    for (Name name : names.get(s)) {
      Referent referent = linked.get(name);
      if (referent != null) {
        spokenOf.add(referent);
      }
    }
    for (EntityMention mention : taken) {
      Referent referent = linker.referent(mention.entity());
      if (referent != null) {
        spokenOf.add(referent);
      }
    }
    return spokenOf;
  }

  private Belonging inside(RolePhrase phrase, Sentence sentence, List<EntityMention> taken) {
    Belonging found = Belonging.NONE;
    for (EntityMention mention : taken) {
      if (sentence.span(phrase.first(), phrase.head()).covers(mention.span())) {
        found = of(linker.referent(mention.entity()), found);
      }
    }
    for (Name name : names.get(phrase.sentence())) {
      if (name.first() >= phrase.first() && name.last() < phrase.head()) {
        found = of(linked.get(name), found);
      }
    }
    return found;
  }

  private Belonging after(RolePhrase phrase, Sentence sentence) {
    int at = phrase.head() + 1;
    if (at >= sentence.size() || sentence.token(at).tag() != Token.Tag.ADP) {
      return Belonging.NONE;
    }
    String link = sentence.token(at).form().toLowerCase(Locale.ROOT);
    boolean belongs = link.equals("of") || link.equals("from");
    boolean placed = link.equals("in") && phrase.noun().home();
    for (int to = at + 1; to <= at + LONGEST_GAP && to < sentence.size(); to++) {
      Name name = nameAt(phrase.sentence(), to);
      Referent referent = name == null ? null : linked.get(name);
      if (referent != null && referent.kind != EntityKind.PERSON && (belongs || placed)) {
        return of(referent, Belonging.NONE);
      }
    }
    return Belonging.NONE;
  }

  private static Belonging of(@Nullable Referent referent, Belonging before) {
    if (referent == null) {
      return before;
    }
    boolean body = referent.kind == EntityKind.ORGANIZATION;
    String country = referent.country() == null ? before.country() : referent.country();
    String sector = body && referent.sector() != null ? referent.sector() : before.sector();
    return new Belonging(country, sector);
  }

  private @Nullable String state(RolePhrase phrase, Sentence sentence, Belonging belonging) {
    if (belonging.country() != null) {
      return belonging.country();
    }
    if (phrase.noun().sector().equals("IGO")) {
      return "IGO";
    }
    if (!belonging.isNone() || phrase.foreign()) {
      return null;
    }
    boolean home = phrase.noun().home() && (phrase.one() || !isIndefinite(phrase, sentence));
    return home ? country.main() : null;
  }

  private @Nullable String sector(RolePhrase phrase, Sentence sentence, Belonging belonging) {
    String own = own(phrase, sentence);
    boolean open = own.equals("GOV") && phrase.noun().person(); // "official", "leader"
    if (open && belonging.sector() != null) {
      return belonging.sector().equals(NO_SECTOR) ? null : belonging.sector();
    }
    return own.equals("IGO") ? "GOV" : own;
  }

  private String own(RolePhrase phrase, Sentence sentence) {
    String role = phrase.noun().singular();
    List<Name> here = names.get(phrase.sentence());
    return StateLeaders.are(role, phrase.role(), sentence, here) ? "GOV" : phrase.noun().sector();
  }

  private Referent group(
      RolePhrase phrase, Sentence sentence, @Nullable String state, @Nullable String sector) {
    String noun = kind(phrase);
    String count = count(phrase, sentence);
    Referent near = isDefinite(phrase, sentence) ? near(phrase, state, count) : null;
    if (near != null) {
      return near;
    }
    String kind = "role/" + (state == null ? "" : state + "/") + noun.replace(' ', '-');
    String id = count.isEmpty() ? kind : kind + "/" + count;
    Referent group =
        groups.computeIfAbsent(
            id, unseen -> party(id, phrase, sentence, EntityKind.ORGANIZATION, state, sector));
    group.callType(noun);
    if (!count.isEmpty()) {
      counted.add(group);
    }
    return group;
  }

  /** How many there are, as it is written; empty where no number is said. */
  private static String count(RolePhrase phrase, Sentence sentence) {
    for (int at = phrase.role() - 1; at >= phrase.first() && !phrase.one(); at--) {
      if (isNumber(sentence, at)) {
        return sentence.token(at).form().toLowerCase(Locale.ROOT);
      }
    }
    return "";
  }

  private static boolean isNumber(Sentence sentence, int at) {
    boolean joined = sentence.token(at + 1).form().equals("-"); // "a six-nation force"
    return sentence.token(at).tag() == Token.Tag.NUM && !joined;
  }

  private static boolean isDefinite(RolePhrase phrase, Sentence sentence) {
    return sentence.token(phrase.first()).form().equalsIgnoreCase("the");
  }

  /**
   * "The girls", "the 40 girls" after "40 girls": the one group of the kind, and of that number,
   * that was spoken of just before.
   */
  private @Nullable Referent near(RolePhrase phrase, @Nullable String state, String count) {
    Referent found = null;
    for (Referent group : groups.values()) {
      boolean many = count.isEmpty() || group.id.endsWith("/" + count);
      boolean near = group.places.getLast().sentence() >= phrase.sentence() - REACH;
      boolean agrees = state == null || group.country() == null || state.equals(group.country());
      if (many && near && agrees && group.type().equals(kind(phrase))) {
        if (found != null) {
          return null;
        }
        found = group;
      }
    }
    return found;
  }

  private Referent single(
      RolePhrase phrase, Sentence sentence, @Nullable String state, @Nullable String sector) {
    String noun = last(phrase.noun().singular());
    if (isDefinite(phrase, sentence)) {
      for (int i = singles.size() - 1; i >= 0; i--) {
        Referent other = singles.get(i);
        boolean near = other.places.getLast().sentence() >= phrase.sentence() - REACH;
        boolean agrees = state == null || other.country() == null || state.equals(other.country());
        if (near && agrees && other.type().equals(noun)) {
          return other;
        }
      }
    }
    Referent referent =
        party(
            "role/" + noun + "/" + (singles.size() + 1),
            phrase,
            sentence,
            EntityKind.PERSON,
            state,
            sector);
    referent.callType(noun);
    referent.learn(phrase.noun().gender());
    singles.add(referent);
    return referent;
  }

  private Referent party(
      String id,
      RolePhrase phrase,
      Sentence sentence,
      EntityKind kind,
      @Nullable String state,
      @Nullable String sector) {
    int first = phrase.first();
    while (first < phrase.role()
        && isNoPart(sentence.token(first))
        && !sentence.token(first + 1).form().equals("-")) { // "the 29-year-old singer"
      first++;
    }
    for (int at = first; at < phrase.role(); at++) {
      first = isNumber(sentence, at) ? at + 1 : first; // "an estimated 40 girls"
    }
    StringBuilder name = new StringBuilder();
    for (int at = first; at <= phrase.head(); at++) {
      boolean apart =
          at > first && sentence.token(at - 1).span().end() < sentence.token(at).span().start();
      name.append(apart ? " " : "").append(sentence.token(at).form());
    }
    Referent referent = new Referent(id, name.toString(), kind, null);
    referent.learn(state, sector);
    return referent;
  }

  private static boolean isNoPart(Token token) {
    return switch (token.tag()) {
      case DET, NUM, PRON -> true;
      case ADJ ->
          switch (token.lemma()) {
            case "many", "several", "few" -> true; // "how many jets"
            default -> false;
          };
      default -> false;
    };
  }

  private static String last(String words) {
    return words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }
}
