package org.dateline.analysis.names;

import java.util.List;
import java.util.Optional;
import org.dateline.knowledge.Country;
import org.dateline.knowledge.EntityLexicon;
import org.dateline.knowledge.Institution;
import org.dateline.knowledge.KnownEntity;
import org.dateline.model.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Reads names as bodies that many states have, and the state from the words in the name and beside
 * it: "Kazakh Foreign Ministry", "Ghana's Supreme Court", "the Ministry of Health of Peru".
 */
final class SeatReader {
  private static final String OF = " of ";
  private static final String THE = "the ";

  private final EntityLexicon lexicon;

  SeatReader(EntityLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** What this name, folded, is read as; null where it names no such body. */
  @Nullable Seat read(String words, Sentence sentence, Name name, List<Name> names) {
    String bare = words.startsWith(THE) ? words.substring(THE.length()) : words;
    Optional<Institution> body = lexicon.institutions().named(bare);
    if (body.isPresent()) {
      return new Seat(body.get(), beside(sentence, name, names));
    }
    Seat led = led(bare);
    return led == null ? followed(bare) : led;
  }

  // "Kazakh Foreign Ministry", "South Africa's Supreme Court".
  private @Nullable Seat led(String words) {
    for (int end = words.indexOf(' '); end > 0; end = words.indexOf(' ', end + 1)) {
      String state = words.substring(0, end);
      String owner = state.endsWith("'s") ? state.substring(0, state.length() - 2) : state;
      Optional<Country> country = lexicon.countries().of(owner);
      Optional<Institution> body = lexicon.institutions().named(words.substring(end + 1));
      if (country.isPresent() && body.isPresent()) {
        return new Seat(body.get(), country.get().code());
      }
    }
    return null;
  }

  private @Nullable Seat followed(String words) {
    int of = words.lastIndexOf(OF);
    if (of < 0) {
      return null;
    }
    String owner = words.substring(of + OF.length());
    String state = owner.startsWith(THE) ? owner.substring(THE.length()) : owner;
    Optional<Country> country = lexicon.countries().named(state);
    Optional<Institution> body = lexicon.institutions().named(words.substring(0, of));
    return country.isPresent() && body.isPresent()
        ? new Seat(body.get(), country.get().code())
        : null;
  }

  private static @Nullable String beside(Sentence sentence, Name name, List<Name> names) {
    int owner = name.first() - 1;
    if (owner > 0 && isPossessive(sentence.token(owner).form())) {
      owner--;
    }
    int after = name.last() + 1;
    boolean of = after + 1 < sentence.size() && sentence.token(after).form().equals("of");
    int whose = of && sentence.token(after + 1).form().equals("the") ? after + 2 : after + 1;
    for (Name other : names) {
      boolean before = other.last() == owner;
      if ((before || of && other.first() == whose) && isState(other)) {
        return other.known().getFirst().offices().getFirst().country();
      }
    }
    return null;
  }

  private static boolean isPossessive(String form) {
    return form.equals("'s") || form.equals("\u2019s") || form.equals("'");
  }

  private static boolean isState(Name name) {
    return name.known().stream().findFirst().map(KnownEntity::type).orElse("").equals("state");
  }
}
