package org.dateline.analysis.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.knowledge.Country;
import org.dateline.knowledge.EntityLexicon;
import org.dateline.knowledge.EntityName;
import org.dateline.knowledge.RoleNoun;
import org.dateline.knowledge.Title;
import org.dateline.model.EntityKind;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.jspecify.annotations.Nullable;

/** Reads titles and roles before a person's name, and after it in apposition. */
final class OfficeReader {
  private static final int LONGEST_TITLE = 6; // tokens
  private static final int LONGEST_BETWEEN = 5; // tokens between a nationality and its title
  private static final int LONGEST_APPOSITION = 9; // tokens

  private final EntityLexicon lexicon;

  OfficeReader(EntityLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** What the words before and after this name say; several where both do. */
  List<Office> read(String text, Sentence sentence, Name name, List<Name> names) {
    List<Office> offices = new ArrayList<>();
    before(text, sentence, name, names).ifPresent(offices::add);
    after(text, sentence, name, names).ifPresent(offices::add);
    return offices;
  }

  private Optional<Office> before(String text, Sentence sentence, Name name, List<Name> names) {
    int end = name.first() - 1;
    if (end >= 0 && sentence.token(end).form().equals(",")) {
      return Optional.empty();
    }
    for (int first = Math.max(0, end - LONGEST_TITLE + 1); first <= end; first++) {
      Optional<Office> found = office(text, sentence, first, end, names);
      if (found.isPresent()) {
        String before = countryBefore(text, sentence, first, names);
        String country = before == null ? countryAfter(sentence, name, names) : before;
        boolean former = first > 0 && isFormer(sentence.token(first - 1).form());
        return found.map(office -> placed(office, country, former));
      }
    }
    return Optional.empty();
  }

  /** "King Farid of Jordan". */
  private static @Nullable String countryAfter(Sentence sentence, Name person, List<Name> names) {
    int of = person.last() + 1;
    if (of + 1 >= sentence.size() || !sentence.token(of).form().equals("of")) {
      return null;
    }
    int first = sentence.token(of + 1).form().equals("the") ? of + 2 : of + 1;
    for (Name name : names) {
      if (name.first() == first && name.kind() == EntityKind.PLACE && !name.known().isEmpty()) {
        return country(name);
      }
    }
    return null;
  }

  private static @Nullable String country(Name name) {
    String country = name.known().getFirst().offices().getFirst().country();
    return country.isEmpty() ? null : country;
  }

  private Optional<Office> after(String text, Sentence sentence, Name name, List<Name> names) {
    int comma = name.last() + 1;
    if (comma + 1 >= sentence.size() || !sentence.token(comma).form().equals(",")) {
      return Optional.empty();
    }
    int end = comma + 1;
    while (end < sentence.size()
        && end - comma <= LONGEST_APPOSITION
        && !isEnd(sentence.token(end), names, end, name.sentence())) {
      end++;
    }
    for (int last = end - 1; last > comma; last--) {
      if (!sentence.token(last).isNominal()) {
        continue;
      }
      for (int first = Math.max(comma + 1, last - 2); first <= last; first++) {
        Optional<RoleNoun> role = lexicon.role(words(text, sentence, first, last));
        if (role.isPresent() && role.get().person() && headsPhrase(sentence, comma, first)) {
          String country = countryBefore(text, sentence, first, names);
          boolean former = first > 0 && isFormer(sentence.token(first - 1).form());
          Office office = led(office(role.get()), sentence, first, names);
          return Optional.of(placed(office, country, former));
        }
      }
    }
    return Optional.empty();
  }

  // A preposition before the role noun means that the phrase is headed by another noun.
  private static boolean headsPhrase(Sentence sentence, int comma, int first) {
    for (int at = comma + 1; at < first; at++) {
      Token.Tag tag = sentence.token(at).tag();
      if (tag == Token.Tag.ADP || tag == Token.Tag.VERB || tag == Token.Tag.PRON) {
        return false;
      }
    }
    return true;
  }

  private static boolean isEnd(Token token, List<Name> names, int at, int sentence) {
    return token.tag() == Token.Tag.PUNCT && !token.form().equals("-")
        || token.tag() == Token.Tag.VERB
        || token.tag() == Token.Tag.AUX
        || token.form().equals("and")
        || names.stream()
            .anyMatch(name ->
                name.sentence() == sentence
                    && name.kind() == EntityKind.PERSON
                    && name.first() == at);
  }

  private Optional<Office> office(
      String text, Sentence sentence, int first, int last, List<Name> names) {
    return office(words(text, sentence, first, last))
        .map(office -> led(office, sentence, first, names));
  }

  private static Office led(Office office, Sentence sentence, int first, List<Name> names) {
    return StateLeaders.are(office.role(), first, sentence, names)
        ? new Office(office.role(), "GOV", office.country(), office.gender())
        : office;
  }

  private Optional<Office> office(String words) {
    String small = words.toLowerCase(Locale.ROOT);
    Optional<Title> title = lexicon.title(words).or(() -> lexicon.title(small));
    if (title.isPresent()) {
      Title known = title.get();
      String sector = known.sector().isEmpty() ? null : known.sector();
      return Optional.of(new Office(small, sector, null, known.gender()));
    }
    return lexicon.role(words).filter(RoleNoun::person).map(OfficeReader::office);
  }

  private static Office office(RoleNoun role) {
    boolean above = role.sector().equals("IGO");
    return new Office(
        role.singular().toLowerCase(Locale.ROOT),
        above ? "GOV" : role.sector(),
        above ? "IGO" : null,
        role.gender());
  }

  private static Office placed(Office office, @Nullable String country, boolean former) {
    return new Office(
        former ? Office.former(office.role()) : office.role(),
        former ? "ELI" : office.sector(),
        country == null ? office.country() : country,
        office.gender());
  }

  private static boolean isFormer(String word) {
    return word.equalsIgnoreCase("former") || word.equalsIgnoreCase("ex");
  }

  /** The state or body that the words before a title name; of a division its state. */
  private @Nullable String countryBefore(
      String text, Sentence sentence, int first, List<Name> names) {
    for (int at = first - 1; at >= Math.max(0, first - LONGEST_BETWEEN); at--) {
      Token token = sentence.token(at);
      for (Name name : names) {
        if (name.covers(at, at) && !name.known().isEmpty() && name.kind() != EntityKind.PERSON) {
          return country(name);
        }
        String division = name.last() == at ? division(text, sentence, name) : null;
        if (division != null) {
          return division;
        }
      }
      if (token.tag() == Token.Tag.PUNCT && !token.form().equals("-")
          || token.tag() == Token.Tag.VERB
          || token.tag() == Token.Tag.ADP) {
        return null;
      }
    }
    return null;
  }

  private @Nullable String division(String text, Sentence sentence, Name name) {
    boolean place = name.kind() == EntityKind.PLACE;
    return place
        ? lexicon
            .countries()
            .ofDivision(words(text, sentence, name.first(), name.last()))
            .map(Country::code)
            .orElse(null)
        : null;
  }

  private static String words(String text, Sentence sentence, int first, int last) {
    return EntityName.fold(
        text.substring(sentence.token(first).span().start(), sentence.token(last).span().end()));
  }
}
