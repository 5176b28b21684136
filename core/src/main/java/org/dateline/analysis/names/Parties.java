package org.dateline.analysis.names;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
  private static final int LONGEST_GAP = 2; // tokens between a role and the state behind it

  private final EntityLinker linker;
  private final Map<Name, Referent> linked;
  private final List<List<Name>> names;
  private final ArticleCountry country;
  private final Map<String, Referent> groups = new LinkedHashMap<>();
  private final List<Referent> singles = new ArrayList<>();

  Parties(EntityLinker linker, Map<Name, Referent> linked, List<List<Name>> names) {
    this.linker = linker;
    this.linked = linked;
    this.names = names;
    this.country = new ArticleCountry(linker.referents());
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
    for (Name name : names.get(s)) {
      if (name.covers(token, token)) {
        return name;
      }
    }
    return null;
  }

  /** The entity that a role phrase speaks of. */
  Referent behind(RolePhrase phrase, Sentence sentence, List<EntityMention> taken) {
    Referent bearer = beside(phrase, sentence);
    if (bearer != null) {
      bearer.hold(phrase.noun().singular().toLowerCase(Locale.ROOT), phrase.noun().sector());
      return bearer;
    }
    Belonging belonging = belonging(phrase, sentence, taken);
    Referent before = belonging.isNone() ? spokenOf(phrase, sentence) : null;
    if (before != null) {
      return before;
    }
    String state = state(phrase, sentence, belonging);
    String sector = sector(phrase, belonging);
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

  // "Omar Diallo, a rebel commander, …", "a rebel commander, Omar Diallo, …", "the mayor of Jinja,
  // Omar Diallo, …".
  private @Nullable Referent beside(RolePhrase phrase, Sentence sentence) {
    EntityKind kind = phrase.one() ? EntityKind.PERSON : EntityKind.ORGANIZATION;
    Name before = phrase.first() > 1 ? nameAt(phrase.sentence(), phrase.first() - 2) : null;
    if (before != null
        && before.kind() == kind
        && sentence.token(phrase.first() - 1).form().equals(",")
        && (phrase.one() || !isListed(phrase, sentence))
        && isApposition(sentence, phrase.head(), before.first(), before.last())) {
      return linked.get(before);
    }
    int comma = phrase.one() ? afterPlace(phrase, sentence) : phrase.head() + 1;
    Name after = comma + 1 < sentence.size() ? nameAt(phrase.sentence(), comma + 1) : null;
    if (after != null
        && after.kind() == kind
        && after.first() == comma + 1
        && sentence.token(comma).form().equals(",")
        && isApposition(sentence, comma + 1, phrase.first(), comma - 1)) {
      return linked.get(after);
    }
    return null;
  }

  /** Past the name that a role goes on with, "the governor of Jinja": what stands after it. */
  private int afterPlace(RolePhrase phrase, Sentence sentence) {
    int next = phrase.head() + 1;
    if (next + 1 >= sentence.size() || sentence.token(next).tag() != Token.Tag.ADP) {
      return next;
    }
    int first = sentence.token(next + 1).tag() == Token.Tag.DET ? next + 2 : next + 1;
    Name place = first < sentence.size() ? nameAt(phrase.sentence(), first) : null;
    boolean other = place != null && place.kind() != EntityKind.PERSON;
    return place != null && other ? place.last() + 1 : next;
  }

  /** "The WHO, a bank and a school" are three, however the tree may read them. */
  private static boolean isListed(RolePhrase phrase, Sentence sentence) {
    int next = phrase.head() + 1;
    return next < sentence.size() && sentence.token(next).tag() == Token.Tag.CCONJ;
  }

  private static boolean isApposition(Sentence sentence, int later, int first, int last) {
    if (!sentence.parsed()) {
      return false;
    }
    int at = later;
    while (sentence.token(at).baseRelation().equals("flat") && sentence.token(at).head() >= 0) {
      at = sentence.token(at).head();
    }
    int head = sentence.token(at).head();
    return sentence.token(at).baseRelation().equals("appos") && first <= head && head <= last;
  }

  // After "Kazakh authorities", "authorities" are the same, unless those of another state were too.
  private @Nullable Referent spokenOf(RolePhrase phrase, Sentence sentence) {
    boolean definite = sentence.token(phrase.first()).form().equalsIgnoreCase("the");
    if (phrase.foreign()
        || phrase.one()
        || isIndefinite(phrase, sentence)
        || !definite && !phrase.noun().home()) {
      return null;
    }
    Referent found = null;
    for (Referent group : groups.values()) {
      if (group.country() != null && group.type().equals(kind(phrase))) {
        if (found != null) {
          return null;
        }
        found = group;
      }
    }
    return found;
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
    return inside.isNone() ? after(phrase, sentence) : inside;
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

  private static String sector(RolePhrase phrase, Belonging belonging) {
    String own = phrase.noun().sector();
    boolean open = own.equals("GOV") && phrase.noun().person(); // "official", "leader"
    if (open && belonging.sector() != null) {
      return belonging.sector();
    }
    return own.equals("IGO") ? "GOV" : own;
  }

  private Referent group(
      RolePhrase phrase, Sentence sentence, @Nullable String state, String sector) {
    String noun = kind(phrase);
    String id = "role/" + (state == null ? "" : state + "/") + noun.replace(' ', '-');
    Referent group =
        groups.computeIfAbsent(
            id, unseen -> party(id, phrase, sentence, EntityKind.ORGANIZATION, state, sector));
    group.callType(noun);
    return group;
  }

  private Referent single(
      RolePhrase phrase, Sentence sentence, @Nullable String state, String sector) {
    String noun = last(phrase.noun().singular());
    if (sentence.token(phrase.first()).form().equalsIgnoreCase("the")) {
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
      String sector) {
    int first = phrase.first();
    while (first < phrase.role() && isNoPart(sentence.token(first).tag())) {
      first++;
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

  private static boolean isNoPart(Token.Tag tag) {
    return tag == Token.Tag.DET || tag == Token.Tag.NUM || tag == Token.Tag.PRON;
  }

  private static String last(String words) {
    return words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }
}
