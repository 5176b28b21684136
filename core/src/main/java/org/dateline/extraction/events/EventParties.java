package org.dateline.extraction.events;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.dateline.knowledge.WordClasses;
import org.dateline.model.Entity;
import org.dateline.model.EntityKind;
import org.dateline.model.EntityMention;
import org.dateline.model.EntityMention.Form;
import org.dateline.model.PlaceMention;
import org.dateline.model.TimeMention;
import org.dateline.model.Token;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/** The nominals of one sentence that may take part in an event, and which parties they are. */
final class EventParties {
  private static final byte YES = 1;
  private static final byte NO = 2;
  private static final int MOST = 24; // nominals of a sentence that are looked at

  private final EventTree tree;
  private final List<EntityMention> mentions;
  private final Map<String, Entity> entities;
  private final PartyCountries countries;
  private final @Nullable Party[] parties;
  private final byte[] somebody;
  private final EventLexicon lexicon;
  private final int[] entries; // of words that have been asked for
  private final BitSet asked = new BitSet();
  private final BitSet owners = new BitSet(); // words whose owner has been looked for
  private final List<Integer> heads = new ArrayList<>();
  private final int[] before; // nominals before each word
  private final int opening; // first word of the report

  /**
   * What a noun phrase stands for.
   *
   * @param entity the entity its head belongs to, or null
   * @param form how its head refers, or null when it is no mention
   * @param kind kind of the mention of its head, or null
   * @param country country of the entity, else the one named nearest inside the phrase, or null
   * @param sector sector of the entity, else of a role inside the phrase, or null
   */
  record Party(
      @Nullable Entity entity,
      @Nullable Form form,
      @Nullable EntityKind kind,
      @Nullable String country,
      @Nullable String sector) {
    /** Whether it is known to be of a state, of a body above states, or of a sector. */
    boolean known() {
      return country != null || sector != null;
    }
  }

  /**
   * @param mentions of the sentence, in reading order, as are its places and times
   * @param entities of the article by their ids
   * @param articleHome the country that the article is mostly about, or null
   */
  EventParties(
      EventTree tree,
      EventLexicon lexicon,
      List<EntityMention> mentions,
      List<PlaceMention> places,
      List<TimeMention> times,
      Map<String, Entity> entities,
      @Nullable String articleHome) {
    this.tree = tree;
    this.lexicon = lexicon;
    this.entries = new int[tree.size()];
    this.entities = entities;
    this.parties = new Party[tree.size()];
    this.somebody = new byte[tree.size()];
    this.mentions = mentions;
    this.countries = new PartyCountries(tree, lexicon, mentions, places, entities, articleHome);
    this.opening = PlaceLine.end(tree, word -> isPlaceIn(word, places));
    this.before = new int[tree.size() + 1];
    for (int at = 0; at < tree.size(); at++) {
      before[at] = heads.size();
      if (at >= opening && heads.size() < MOST && headsNominal(at) && !isTime(at, times)) {
        heads.add(at);
      }
    }
    before[tree.size()] = heads.size();
  }

  private static boolean isPlaceIn(Span word, List<PlaceMention> places) {
    return places.stream().anyMatch(place -> place.span().overlaps(word));
  }

  /** Heads of the nominals, names and nationalities that modify nouns included. */
  List<Integer> heads() {
    return heads;
  }

  /** Place of a head among the nominals, from 0; -1 where it is none. */
  int order(int head) {
    return before[head + 1] > before[head] ? before[head] : -1;
  }

  /** Whether this word, or -1, heads a nominal. */
  boolean isNominal(int word) {
    return word >= 0 && order(word) >= 0;
  }

  /** Number of nominals between two words. */
  int between(int one, int other) {
    int first = Math.min(one, other);
    int last = Math.max(one, other);
    return first == last ? 0 : before[last] - before[first + 1];
  }

  private boolean headsNominal(int at) {
    String relation = tree.base(at);
    if (isTitle(at)) {
      return false;
    }
    if (at + 2 < tree.size() && tree.isVerb(at + 2) && tree.joined(at + 2) == at) {
      return isCapital(at); // "US-backed"
    }
    return EventRelation.isParty(relation)
        ? isNamed(at)
        : EventRelation.isNameModifier(relation) && isCapital(at) && isNamed(tree.head(at));
  }

  /** "former president" before "Ana Silva", whose title is no party beside her. */
  private boolean isTitle(int at) {
    int head = tree.head(at);
    return tree.relation(at).equals("nmod:desc") && head > at && tree.isName(head);
  }

  private boolean isTime(int at, List<TimeMention> times) {
    Span word = tree.token(at).span();
    for (TimeMention time : times) {
      if (time.span().overlaps(word)) {
        return true;
      }
    }
    return false;
  }

  private boolean isNamed(int at) {
    return switch (tree.token(at).tag()) {
      case NOUN, PROPN -> true;
      case NUM -> isCount(at);
      case ADJ -> isCapital(at) || tree.child(at, "det") >= 0;
      case PRON ->
          !tree.token(at).detail().startsWith("W") && !tree.token(at).detail().equals("EX");
      default -> false;
    };
  }

  /** "5,000 were detained" counts people; "on 14" and "by 20" do not. */
  private boolean isCount(int at) {
    return switch (tree.base(at)) {
      case "nsubj", "obj", "conj", "root" -> true;
      default -> !tree.children(at, "nmod").isEmpty();
    };
  }

  private boolean isCapital(int at) {
    return Character.isUpperCase(tree.token(at).form().charAt(0));
  }

  /**
   * Whether this word only modifies a noun that is a party itself: "Kazakh authorities", "Kenya's
   * premier".
   */
  boolean isPartOfName(int head) {
    boolean owner = tree.relation(head).equals("nmod:poss") && tree.isName(head);
    if (!owner && !EventRelation.isNameModifier(tree.base(head))) {
      return false;
    }
    Party whole = of(tree.head(head));
    return whole.sector() != null || (!owner && whole.form() != null);
  }

  /** The words of a party of what a trigger tells, without what tells of the deed behind them. */
  Span words(int head, int trigger) {
    return new PartyTails(tree, this, lexicon).cut(head, words(head), trigger);
  }

  /** The words of a party: its noun phrase with the whole of every name that it touches. */
  Span words(int head) {
    Span words = withName(head, tree.phrase(head));
    for (EntityMention mention : mentions) {
      boolean touches = words.overlaps(mention.span()) || isTitled(head, words, mention);
      if (touches && mention.form() == Form.NAME) {
        words =
            new Span(
                Math.min(words.start(), mention.span().start()),
                Math.max(words.end(), mention.span().end()));
      }
    }
    return behindPlaceLine(head, withoutConjunction(head, words));
  }

  /** "and Premier Luis Vega": what joins a party to another is none of its words. */
  private Span withoutConjunction(int head, Span words) {
    int first = tree.sentence().tokenAt(words.start());
    boolean joins = first >= 0 && first < head && tree.token(first).tag() == Token.Tag.CCONJ;
    return joins ? new Span(tree.token(first + 1).span().start(), words.end()) : words;
  }

  /** Whether a name holds both words: "Doctors for Peru". */
  boolean areOneName(int one, int other) {
    Span both = tree.sentence().span(Math.min(one, other), Math.max(one, other));
    for (EntityMention mention : mentions) {
      if (mention.form() == Form.NAME && mention.span().covers(both)) {
        return true;
      }
    }
    return false;
  }

  /** "OSLO - Ministers": the line that says where a report was filed is nobody's. */
  private Span behindPlaceLine(int head, Span words) {
    int start = tree.token(opening).span().start();
    boolean joined = head >= opening && words.start() < start && start < words.end();
    return joined ? new Span(start, words.end()) : words;
  }

  /** "the regional capital Mekelle", "the party's leader Ana Silva": a name right behind. */
  private Span withName(int head, Span words) {
    for (int name : tree.children(head, "appos")) {
      Span named = tree.phrase(name);
      if (tree.isName(name) && named.start() == words.end() + 1) {
        return new Span(words.start(), named.end());
      }
    }
    return words;
  }

  /** "President" before "Ana Silva". */
  private boolean isTitled(int head, Span words, EntityMention mention) {
    return mention.kind() == EntityKind.PERSON
        && tree.token(head).span().end() == words.end()
        && mention.span().start() == words.end() + 1
        && tree.head(head) >= 0
        && isCapital(head);
  }

  /** What this test says of a head, asked once: whether it stands for somebody. */
  boolean isSomebody(int head, IntPredicate test) {
    if (somebody[head] == 0) {
      somebody[head] = test.test(head) ? YES : NO;
    }
    return somebody[head] == YES;
  }

  /** What {@link WordClasses} says of a word of the sentence. */
  int entry(int at) {
    if (!asked.get(at)) {
      entries[at] = lexicon.entry(tree.lemma(at));
      asked.set(at);
    }
    return entries[at];
  }

  /** The party whose phrase has this head. */
  Party of(int head) {
    Party known = parties[head];
    if (known == null) {
      known = find(head);
      parties[head] = known;
    }
    return known;
  }

  private Party find(int head) {
    Span words = words(head);
    Span center = tree.token(head).span();
    EntityMention main = main(words, center);
    Entity entity = main == null ? null : entities.get(main.entity());
    String country = main == null ? null : countries.of(main);
    String sector = entity == null ? null : entity.sector();
    country = country == null ? countries.nearest(words, center) : country;
    country = country == null ? countries.ofApposition(head) : country;
    sector = sector == null ? sectorOf(words) : sector;
    String group = main != null && main.form() == Form.NAME ? null : groupOf(head);
    sector = group == null ? sector : group;
    return new Party(
        entity,
        main == null ? null : main.form(),
        main == null ? null : main.kind(),
        country == null && sector != null && !tree.isPronoun(head) ? home(head) : country,
        sector);
  }

  /**
   * "the leader of a cartel": the sector of those whom somebody leads or belongs to; null where
   * they are an office of a state, which its leader holds himself.
   */
  private @Nullable String groupOf(int head) {
    for (int group : tree.children(head, "nmod")) {
      boolean of = tree.preposition(group).equals("of") && group != head;
      if (of && lexicon.fits(tree.lemma(head), "@member")) {
        String sector = of(group).sector();
        return sector != null && lexicon.fits(sector, "@office") ? null : sector;
      }
    }
    return null;
  }

  /**
   * The country of those whose sector alone is told; of "its forces" that of whoever speaks of
   * them, where somebody does.
   */
  private @Nullable String home(int head) {
    if (lexicon.fits(tree.lemma(head), "@abroad")) {
      return null;
    }
    int pronoun = tree.child(head, "nmod:poss");
    boolean owned = pronoun >= 0 && tree.isPerson(pronoun) && !owners.get(head);
    owners.set(head); // whoever speaks may be somebody's too, and trees may hold circles
    int owner = owned ? tree.subjectAbove(head) : -1;
    return owner >= 0 && owner != head ? of(owner).country() : countries.home();
  }

  /**
   * The nationalities that stand side by side before this head ("French and Italian ministers"), or
   * the states whose they are ("Iran and Qatar's ministers", "the armies of Peru and Chile"), where
   * they are of different countries; else empty.
   */
  List<Integer> nations(int head) {
    for (int modifier : tree.children(head)) {
      boolean owner = tree.base(modifier).equals("nmod") && isOwner(modifier);
      if (owner || EventRelation.isNameModifier(tree.base(modifier))) {
        List<Integer> nations = tree.withConjuncts(modifier);
        boolean each = !owner || tree.token(head).detail().equals("NNS");
        if (each && nations.size() > 1 && countries.areDifferent(nations)) {
          return nations;
        }
      }
      if (owner && tree.preposition(modifier).equals("of")) {
        return nations(modifier); // "scores of Sudanese and Libyan refugees"
      }
    }
    return List.of();
  }

  private boolean isOwner(int modifier) {
    return tree.relation(modifier).equals("nmod:poss")
        || switch (tree.preposition(modifier)) {
          case "of", "from" -> true; // "the armies of Peru and Chile", "envoys from Peru and Chile"
          default -> false;
        };
  }

  /**
   * The head of the name or noun that a pronoun takes up before it in its sentence: "Kenya said it
   * refused"; the word itself where there is none.
   */
  int antecedent(int head) {
    Entity entity = tree.isPronoun(head) ? of(head).entity() : null;
    int named = head;
    for (EntityMention mention : mentions) {
      boolean before = mention.form() != Form.PRONOUN && mention.span().end() <= span(head).start();
      if (entity != null && before && mention.entity().equals(entity.id())) {
        int word = tree.headOf(mention.span());
        named = word < 0 ? named : word;
      }
    }
    return named;
  }

  /** Where a word stands in the text. */
  Span span(int word) {
    return tree.token(word).span();
  }

  /** The country that this one word names, or null. */
  @Nullable String nation(int word) {
    return countries.nearest(tree.token(word).span(), tree.token(word).span());
  }

  /** The mention that holds the head; a name before a common noun. */
  private @Nullable EntityMention main(Span words, Span center) {
    EntityMention best = null;
    for (EntityMention mention : mentions) {
      boolean holds = words.overlaps(mention.span()) && mention.span().overlaps(center);
      if (holds && (best == null || best.form() != Form.NAME)) {
        best = mention;
      }
      boolean titled =
          mention.kind() == EntityKind.PERSON
              && mention.form() == Form.NAME
              && mention.span().start() == center.end() + 1;
      if (titled && words.covers(mention.span()) && (best == null || best.form() != Form.NAME)) {
        best = mention;
      }
    }
    return best;
  }

  private @Nullable String sectorOf(Span words) {
    for (EntityMention mention : mentions) {
      Entity entity = words.overlaps(mention.span()) ? entities.get(mention.entity()) : null;
      if (entity != null && entity.sector() != null && mention.form() != Form.NAME) {
        return entity.sector();
      }
    }
    return null;
  }
}
