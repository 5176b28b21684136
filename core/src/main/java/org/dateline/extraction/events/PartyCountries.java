package org.dateline.extraction.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.model.Entity;
import org.dateline.model.EntityKind;
import org.dateline.model.EntityMention;
import org.dateline.model.PlaceMention;
import org.dateline.model.Token.Tag;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/** Of which countries the parties of one sentence are: by names, places and what stands around. */
final class PartyCountries {
  private static final int BEHIND_NATIONALITY = 20; // characters that a place counts as farther
  private static final Set<String> ABOVE_STATES = Set.of("IGO", "NGO", "MNC");
  private static final String ETHNIC = "ethnic";

  private final EventTree tree;
  private final EventLexicon lexicon;
  private final List<EntityMention> mentions;
  private final List<PlaceMention> places;
  private final Map<String, Entity> entities;
  private final @Nullable String articleHome;
  private boolean homeAsked;
  private @Nullable String home;

  PartyCountries(
      EventTree tree,
      EventLexicon lexicon,
      List<EntityMention> mentions,
      List<PlaceMention> all,
      Map<String, Entity> entities,
      @Nullable String articleHome) {
    this.tree = tree;
    this.lexicon = lexicon;
    this.mentions = mentions;
    this.places = countries(tree.sentence().span(), all);
    this.entities = entities;
    this.articleHome = articleHome;
  }

  /** The places within these words whose country is known. */
  private static List<PlaceMention> countries(Span sentence, List<PlaceMention> places) {
    List<PlaceMention> known = new ArrayList<>(places.size());
    for (PlaceMention place : places) {
      if (sentence.covers(place.span()) && !place.country().isEmpty()) {
        known.add(place);
      }
    }
    return known;
  }

  /** The country of what is mentioned, or null; ethnic Serbs are not of Serbia for that. */
  @Nullable String of(EntityMention mention) {
    Entity entity = entities.get(mention.entity());
    return entity == null || isEthnic(mention.span()) ? null : entity.country();
  }

  /** The country named nearest to the center inside these words, or null. */
  @Nullable String nearest(Span words, Span center) {
    String best = null;
    int nearest = Integer.MAX_VALUE;
    for (EntityMention mention : mentions) {
      boolean inside = isInside(mention.span(), words, center);
      String country = inside ? of(mention) : null;
      int distance = Math.abs(mention.span().start() - center.start());
      distance += mention.kind() == EntityKind.NATIONALITY ? 0 : BEHIND_NATIONALITY;
      if (country != null && distance < nearest) {
        nearest = distance;
        best = country;
      }
    }
    return best == null ? ofPlace(words, center) : best;
  }

  private @Nullable String ofPlace(Span words, Span center) {
    String best = null;
    int nearest = Integer.MAX_VALUE;
    for (PlaceMention place : places) {
      int distance = Math.abs(place.span().start() - center.start());
      boolean inside = isInside(place.span(), words, center);
      if (inside && !isEthnic(place.span()) && distance < nearest) {
        nearest = distance;
        best = place.country();
      }
    }
    return best;
  }

  /** Whether these words say of whom they stand with which country they are. */
  private boolean isInside(Span named, Span words, Span center) {
    return words.overlaps(named) && (named.overlaps(center) || !isTied(named));
  }

  /** "Ahmed Bakri, Egypt's best-known activist": what the words between commas say of him. */
  @Nullable String ofApposition(int head) {
    if (!tree.isName(head)) {
      return null;
    }
    for (int told : tree.children(head, "appos")) {
      String country = nearest(tree.phrase(told), tree.token(told).span());
      if (country != null) {
        return country;
      }
    }
    return null;
  }

  /**
   * The country of those whose sector alone is told ("the president", "rebels"): the only one that
   * the sentence names beside whoever speaks in it, or else the one the article is mostly about;
   * null where neither is clear.
   */
  @Nullable String home() {
    if (!homeAsked) {
      home = findHome();
      homeAsked = true;
    }
    return home;
  }

  private @Nullable String findHome() {
    String only = null;
    for (EntityMention mention : mentions) {
      String country = isElsewhere(mention.span()) ? null : of(mention);
      if (country != null && !ABOVE_STATES.contains(country)) {
        if (only != null && !only.equals(country)) {
          return null;
        }
        only = country;
      }
    }
    for (PlaceMention place : places) {
      if (only != null && !only.equals(place.country()) && !isElsewhere(place.span())) {
        return null;
      }
    }
    return only == null ? articleHome : only;
  }

  /** Whether these words are of two countries at least. */
  boolean areDifferent(List<Integer> words) {
    String first = null;
    boolean different = false;
    for (int word : words) {
      Span span = tree.token(word).span();
      String country = nearest(span, span);
      if (country == null) {
        return false;
      }
      different |= first != null && !first.equals(country);
      first = country;
    }
    return different;
  }

  private boolean isEthnic(Span words) {
    int first = tree.sentence().tokenAt(words.start());
    return first > 0 && tree.form(first - 1).equals(ETHNIC);
  }

  private boolean isElsewhere(Span words) {
    return isSpeaker(words) || isForeigner(words) || isParty(words) || isTied(words);
  }

  private boolean isTied(Span words) {
    int at = tree.headOf(words);
    return at >= 0 && tree.isTied(at, lexicon);
  }

  /** "his Chinese counterpart", "the envoy of Peru": who is met at home is of another state. */
  private boolean isForeigner(Span words) {
    int at = tree.sentence().tokenAt(words.end() - 1);
    int head = at < 0 ? -1 : tree.head(at);
    return at >= 0 && (isForeigner(at) || (head >= 0 && isForeigner(head)));
  }

  private boolean isForeigner(int word) {
    return lexicon.fits(tree.lemma(word), "@foreigner");
  }

  /** "want Turkey to open the border": a state that takes part itself is none of the others'. */
  private boolean isParty(Span words) {
    int at = tree.sentence().tokenAt(words.end() - 1);
    return at >= 0
        && tree.token(at).tag() == Tag.PROPN
        && switch (tree.base(tree.base(at).equals("conj") ? tree.head(at) : at)) {
          case "nsubj", "obj", "iobj" -> true;
          default -> false;
        };
  }

  /** "an aide of the Peruvian envoy said": who only tells what others do. */
  private boolean isSpeaker(Span words) {
    int at = tree.sentence().tokenAt(words.start());
    for (int step = 0; at >= 0 && step < tree.size(); step++) {
      int verb = tree.head(at);
      boolean subject = tree.base(at).equals("nsubj") && verb >= 0 && tree.isVerb(verb);
      if (subject) {
        return tree.base(verb).equals("parataxis") || !tree.children(verb, "ccomp").isEmpty();
      }
      at = verb;
    }
    return false;
  }
}
