package org.dateline.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.knowledge.KnownEntity.Office;
import org.dateline.model.EntityKind;

/**
 * The persons, bodies, offices and role nouns of the news, by their folded names ({@link
 * EntityName}). Immutable and thread-safe.
 */
public final class EntityLexicon {
  private static final String PERSONS = "en/entity/person.tsv";
  private static final String BODIES = "en/entity/organization.tsv";
  private static final String TITLES = "en/entity/title.tsv";
  private static final String ROLES = "en/entity/role.tsv";

  private final Countries countries;
  private final Institutions institutions;
  private final Map<String, KnownEntity> byId = new LinkedHashMap<>();
  private final Map<String, List<KnownEntity>> byName = new HashMap<>();
  private final WordTable<List<KnownEntity>> byLastName = new WordTable<>();
  private final WordTable<Title> titles = new WordTable<>();
  private final WordTable<RoleNoun> roles = new WordTable<>();
  private final WordTable<RoleNoun> roleEnds = new WordTable<>(); // last words, lower case
  private final WordTable<Integer> lengths = new WordTable<>(); // first word -> longest name

  private EntityLexicon(KnowledgePack knowledge) {
    this.countries = Countries.open(knowledge);
    countries.all().forEach(this::addCountry);
    this.institutions = Institutions.open(knowledge);
    addUsers(knowledge);
    addPersons(knowledge.lexicon(PERSONS));
    knowledge.lexicon(BODIES).rows().forEach(this::addBody);
    knowledge.lexicon(TITLES).rows().forEach(this::addTitle);
    knowledge.lexicon(ROLES).rows().forEach(this::addRole);
  }

  // A user's own come first: what he says of a name stands before what the bundled files say.
  private void addUsers(KnowledgePack knowledge) {
    if (knowledge.find(UserEntities.PERSONS).isPresent()) {
      addPersons(knowledge.lexicon(UserEntities.PERSONS));
    }
    if (knowledge.find(UserEntities.BODIES).isPresent()) {
      knowledge.lexicon(UserEntities.BODIES).rows().forEach(this::addBody);
    }
    knowledge
        .find(UserEntities.ACTORS)
        .ifPresent(
            file -> PetrarchActors.read(UserEntities.ACTORS, file, countries).forEach(this::add));
  }

  /**
   * The entities of this knowledge: its own files, and where the pack has them a user's ({@link
   * UserEntities}).
   */
  public static EntityLexicon open(KnowledgePack knowledge) {
    return new EntityLexicon(knowledge);
  }

  private void addCountry(Country country) {
    KnownEntity known =
        new KnownEntity(
            "country/" + country.code(),
            country.name(),
            EntityKind.PLACE,
            "state",
            country.wikidata(),
            Gender.UNKNOWN,
            List.of(new Office(country.code(), "", "", "", "")),
            List.of());
    List<String> names = new ArrayList<>(country.aliases());
    names.add(country.name());
    names.removeIf(name -> countries.named(name).map(owner -> !owner.equals(country)).orElse(true));
    add(known, names);
  }

  private void addPersons(Lexicon lexicon) {
    Map<String, List<Lexicon.Row>> persons = new LinkedHashMap<>();
    for (Lexicon.Row row : lexicon.rows()) {
      persons.computeIfAbsent(row.get("name"), unseen -> new ArrayList<>()).add(row);
    }
    persons.values().forEach(this::addPerson);
  }

  private void addPerson(List<Lexicon.Row> rows) {
    Lexicon.Row first = rows.getFirst();
    List<Office> offices = new ArrayList<>();
    List<String> names = new ArrayList<>(List.of(first.get("name")));
    String wikidata = "";
    for (Lexicon.Row row : rows) {
      offices.add(
          new Office(
              row.get("country"),
              row.get("role"),
              row.get("sector"),
              row.get("from"),
              row.get("to")));
      names.addAll(row.list("aliases"));
      wikidata = wikidata.isEmpty() ? row.get("wikidata") : wikidata;
    }
    KnownEntity known =
        new KnownEntity(
            "person/" + slug(first.get("name")),
            first.get("name"),
            EntityKind.PERSON,
            "",
            wikidata,
            Gender.of(first.get("gender")),
            offices,
            List.of());
    add(known, names);
    for (String name : names) {
      String last = lastName(EntityName.fold(name));
      List<KnownEntity> bearers = byLastName.computeIfAbsent(last, ArrayList::new);
      if (!bearers.contains(known)) {
        bearers.add(known);
      }
    }
  }

  private void addBody(Lexicon.Row row) {
    List<String> names = new ArrayList<>(List.of(row.get("name")));
    names.addAll(row.list("aliases"));
    Office office = new Office(row.get("country"), "", row.get("sector"), "", "");
    add(
        new KnownEntity(
            "organization/" + slug(row.get("name") + " " + row.get("country")),
            row.get("name"),
            EntityKind.ORGANIZATION,
            row.get("type"),
            row.get("wikidata"),
            Gender.UNKNOWN,
            List.of(office),
            row.list("members")),
        names);
  }

  private void add(PetrarchActors.Actor actor) {
    KnownEntity known =
        new KnownEntity(
            "actor/" + slug(actor.names().getFirst()),
            actor.names().getFirst(),
            EntityKind.ORGANIZATION,
            "actor",
            "",
            Gender.UNKNOWN,
            actor.offices(),
            List.of());
    add(known, actor.names());
  }

  private void add(KnownEntity known, List<String> names) {
    byId.putIfAbsent(known.id(), known);
    for (String name : names) {
      String folded = EntityName.fold(name);
      List<KnownEntity> bearers = byName.computeIfAbsent(folded, unseen -> new ArrayList<>());
      if (!bearers.contains(known)) {
        bearers.add(known);
      }
      lengths.merge(firstWord(folded), folded.length(), Math::max);
    }
  }

  private void addTitle(Lexicon.Row row) {
    Title title =
        new Title(
            row.get("title"), row.get("office"), row.get("sector"), Gender.of(row.get("gender")));
    titles.put(title.form(), title);
    titles.putIfAbsent(title.form().toLowerCase(Locale.ROOT), title);
  }

  private void addRole(Lexicon.Row row) {
    RoleNoun role =
        new RoleNoun(
            row.get("role"),
            row.get("plural"),
            row.get("sector"),
            row.get("animate").equals("person"),
            Gender.of(row.get("gender")),
            row.get("home").equals("home"));
    roles.putIfAbsent(role.singular(), role);
    roles.putIfAbsent(role.plural(), role);
    roles.putIfAbsent(role.singular().toLowerCase(Locale.ROOT), role);
    roles.putIfAbsent(role.plural().toLowerCase(Locale.ROOT), role);
    roleEnds.put(lastWord(role.singular()), role);
    roleEnds.put(lastWord(role.plural()), role);
  }

  /** The states and territories. */
  public Countries countries() {
    return countries;
  }

  /** The bodies that many states have. */
  public Institutions institutions() {
    return institutions;
  }

  /** Everything that bears this name, in the order of the files; none when it is unknown. */
  public List<KnownEntity> named(String name) {
    return byName.getOrDefault(EntityName.fold(name), List.of());
  }

  /** The persons whose last name this is. */
  public List<KnownEntity> lastNamed(String name) {
    List<KnownEntity> bearers = byLastName.get(EntityName.fold(name));
    return bearers == null ? List.of() : bearers;
  }

  /** The entity with this id. */
  public Optional<KnownEntity> withId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The state or territory of this name, adjective or people; none when there is none. */
  public List<KnownEntity> state(String form) {
    return countries().of(form).stream()
        .flatMap(country -> withId("country/" + country.code()).stream())
        .toList();
  }

  /** Length of the longest name that begins with this word (letters only), 0 when none does. */
  public int longestNameFrom(String word) {
    Integer longest = lengths.get(word);
    return longest == null ? 0 : longest;
  }

  /** The title with this form ("Gen.", "president"). */
  public Optional<Title> title(String form) {
    return Optional.ofNullable(titles.get(form));
  }

  /** The role noun with this form, singular or plural: {@code "protesters"}. */
  public Optional<RoleNoun> role(String form) {
    RoleNoun exact = roles.get(form);
    return Optional.ofNullable(exact == null ? roles.get(form.toLowerCase(Locale.ROOT)) : exact);
  }

  /** Whether a role noun may end in this word; cheap, to be asked first. */
  public boolean endsRole(String word) {
    return roleEnds.holds(word.toLowerCase(Locale.ROOT));
  }

  private static String lastWord(String words) {
    return words
        .substring(Math.max(words.lastIndexOf(' '), words.lastIndexOf('-')) + 1)
        .toLowerCase(Locale.ROOT);
  }

  /** The letters a folded name begins with. */
  public static String firstWord(String folded) {
    int end = 0;
    while (end < folded.length() && Character.isLetterOrDigit(folded.charAt(end))) {
      end++;
    }
    return folded.substring(0, end);
  }

  private static String lastName(String folded) {
    String bare = folded.replaceAll("[ ,]+(Jr\\.?|Sr\\.?|II|III|IV|VI|XVI)$", "");
    return bare.substring(bare.lastIndexOf(' ') + 1);
  }

  private static String slug(String name) {
    return EntityName.fold(name)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }
}
