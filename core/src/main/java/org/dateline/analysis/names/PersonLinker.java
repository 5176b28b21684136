package org.dateline.analysis.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.knowledge.EntityLexicon;
import org.dateline.knowledge.EntityName;
import org.dateline.knowledge.KnownEntity;
import org.dateline.model.EntityKind;
import org.jspecify.annotations.Nullable;

/** Ties the names of persons to one another and to the persons known. One article's work. */
final class PersonLinker {
  private static final Pattern SUFFIX = Pattern.compile(",? (Jr\\.?|Sr\\.?|II|III|IV)$");

  private static final Pattern INITIALS = Pattern.compile("( [A-Z]\\.?)+ "); // in the middle

  private static final Set<String> TOP = Set.of("President", "Prime Minister", "Chancellor");

  private static final int LONGEST_PARTICLE = 3; // letters
  private static final int YEAR = 4; // digits
  private static final int LONG_AGO = 8; // years

  private final EntityLexicon lexicon;
  private final FirstNames firstNames;
  private final EntityLinker linker;
  private final String month;
  private final boolean undated;
  private final Map<String, Referent> byName = new HashMap<>();
  private final Map<String, List<Referent>> byWord = new HashMap<>();

  PersonLinker(NameKnowledge known, EntityLinker linker, String month) {
    this.lexicon = known.lexicon();
    this.firstNames = known.firstNames();
    this.linker = linker;
    this.month = month;
    this.undated = month.equals(EntityLinker.LATEST);
  }

  /**
   * The person behind a name.
   *
   * @param form the words of the name
   * @param said the offices that the words around it say
   * @param full whether it is a full name, or the knowledge files know it
   */
  Referent of(Name name, String form, List<Office> said, boolean full) {
    String words = EntityName.fold(form);
    Referent referent = byName.get(words);
    if (referent == null) {
      referent = full ? fullPerson(form, words) : shortPerson(name, form, words, said);
      byName.put(words, referent);
    }
    for (Office office : said) {
      referent.offices.add(office.role());
      boolean former = office.isFormer();
      if (referent.known == null || former) {
        if (former && referent.known != null) {
          referent.retire();
        }
        referent.learn(office.country(), office.sector());
      } else if (office.sector() != null && (undated || isOther(office, referent))) {
        referent.hold(office.role(), office.sector());
      }
      referent.learn(office.gender());
    }
    if (full && referent.known == null) {
      referent.learn(firstNames.gender(words));
    }
    return referent;
  }

  /** Whether this is another office than the one that is known to be over, or none is known. */
  private static boolean isOther(Office office, Referent referent) {
    boolean over = "ELI".equals(referent.sector());
    return referent.sector() == null
        || over && !referent.offices.contains(Office.former(office.role()));
  }

  private Referent fullPerson(String form, String words) {
    for (String spelling : List.of(words, INITIALS.matcher(words).replaceAll(" "))) {
      for (KnownEntity known : lexicon.named(spelling)) {
        if (known.kind() == EntityKind.PERSON) {
          return index(linker.known(known));
        }
      }
    }
    List<Referent> bearers = byWord.getOrDefault(words, List.of());
    if (bearers.size() == 1) {
      return bearers.getFirst();
    }
    List<Referent> same = byWord.getOrDefault(last(words), List.of());
    for (Referent other : same) {
      if (sameParts(EntityName.fold(other.name), words)) {
        return other;
      }
    }
    return index(linker.unknown(form, EntityKind.PERSON));
  }

  private Referent shortPerson(Name name, String form, String words, List<Office> said) {
    List<Referent> bearers = byWord.getOrDefault(words, List.of());
    if (!bearers.isEmpty()) {
      return Referent.latest(bearers, name);
    }
    List<KnownEntity> known = agreeing(words, said);
    KnownEntity meant = onlyBearer(known);
    if (meant != null) {
      return index(linker.known(meant));
    }
    Referent unknown = linker.unknown(form, EntityKind.PERSON);
    unknown.learn(countryOfAll(known), null);
    return index(unknown);
  }

  /** The one state whose all known bearers of a family name are, if the article may mean it. */
  private @Nullable String countryOfAll(List<KnownEntity> bearers) {
    String country = bearers.isEmpty() ? "" : bearers.getFirst().office(month).country();
    for (KnownEntity bearer : bearers) {
      if (!bearer.office(month).country().equals(country)) {
        return null;
      }
    }
    return linker.isState(country) && (undated || linker.tells(country)) ? country : null;
  }

  private List<KnownEntity> agreeing(String words, List<Office> said) {
    List<KnownEntity> bearers = new ArrayList<>();
    for (KnownEntity bearer : lexicon.lastNamed(words)) {
      String country = bearer.office(month).country();
      boolean agrees =
          said.stream().allMatch(o -> o.country() == null || country.equals(o.country()));
      if (agrees) {
        bearers.add(bearer);
      }
    }
    return bearers;
  }

  // A family name alone means a known person only where one bearer stands out: by an office in the
  // article's month, and by the country that the words before the name say.
  private @Nullable KnownEntity onlyBearer(List<KnownEntity> bearers) {
    if (bearers.size() == 1) {
      return isSupported(bearers.getFirst()) ? bearers.getFirst() : null;
    }
    List<KnownEntity> inOffice = bearers.stream().filter(bearer -> isTop(bearer)).toList();
    if (inOffice.isEmpty()) {
      inOffice = bearers.stream().filter(b -> wasTop(b) && isTold(b)).toList();
    }
    return inOffice.size() == 1 ? inOffice.getFirst() : null;
  }

  // "Wallace" is the British minister where Britain is spoken of, and "Young" anybody elsewhere.
  private boolean isSupported(KnownEntity bearer) {
    String country = bearer.office(month).country();
    boolean anywhere = country.isEmpty() || country.equals("IGO") || country.equals("NGO");
    return undated || anywhere || linker.tells(country) || isTop(bearer);
  }

  private boolean isTold(KnownEntity bearer) {
    return linker.tells(bearer.office(month).country());
  }

  // "Obama" two years later: who headed a state not long ago; an undated report may be old.
  private boolean wasTop(KnownEntity bearer) {
    if (undated) {
      return bearer.offices().stream().anyMatch(office -> TOP.contains(office.role()));
    }
    int year = Integer.parseInt(month.substring(0, YEAR));
    return bearer.offices().stream()
        .filter(office -> TOP.contains(office.role()) && office.endedBefore(month))
        .anyMatch(office -> year - Integer.parseInt(office.to().substring(0, YEAR)) <= LONG_AGO);
  }

  private boolean isTop(KnownEntity bearer) {
    return bearer.offices().stream()
        .anyMatch(office ->
            !office.from().isEmpty() && office.covers(month) && TOP.contains(office.role()));
  }

  private Referent index(Referent person) {
    String folded = EntityName.fold(person.name);
    for (String word : List.of(last(folded), folded, folded.split(" ")[0], withParticle(folded))) {
      List<Referent> bearers = byWord.computeIfAbsent(word, unseen -> new ArrayList<>());
      if (!bearers.contains(person)) {
        bearers.add(person);
      }
    }
    return person;
  }

  /** "De Mistura" of "Staffan de Mistura", as it opens a sentence; the whole name without one. */
  private static String withParticle(String folded) {
    int last = folded.lastIndexOf(' ');
    int before = folded.lastIndexOf(' ', last - 1) + 1;
    boolean particle =
        before > 0 && last - before <= LONGEST_PARTICLE && folded.charAt(last - 1) != '.';
    String two = folded.substring(before);
    return particle ? two.substring(0, 1).toUpperCase(Locale.ROOT) + two.substring(1) : folded;
  }

  /**
   * Whether one full name is the other with less in the middle: "Mark A. Milley", "Mark Milley".
   */
  private static boolean sameParts(String longer, String shorter) {
    String[] a = longer.split(" ");
    String[] b = shorter.split(" ");
    return a.length > 1
        && b.length > 1
        && a[0].equals(b[0])
        && a[a.length - 1].equals(b[b.length - 1]);
  }

  private static String last(String words) {
    String bare = SUFFIX.matcher(words).replaceAll("");
    return bare.substring(bare.lastIndexOf(' ') + 1);
  }
}
