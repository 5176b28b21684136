package org.dateline.analysis.places;

import java.util.List;
import org.dateline.analysis.places.PlaceReader.Found;
import org.dateline.knowledge.Place.Rank;
import org.dateline.model.PlaceMention.Sense;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** Tells the place itself from what is meant by it, by the name's part in its sentence. */
final class PlaceSense {
  private PlaceSense() {}

  static Sense of(Found found, List<Sentence> sentences) {
    if (found.isAdjective()) {
      return Sense.ASSOCIATIVE;
    }
    if (found.isSite()) {
      return Sense.LITERAL;
    }
    int low = 0;
    int high = sentences.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Sentence sentence = sentences.get(middle);
      if (found.span().start() < sentence.span().start()) {
        high = middle - 1;
      } else if (found.span().start() >= sentence.span().end()) {
        low = middle + 1;
      } else {
        return inSentence(found, sentence);
      }
    }
    return Sense.LITERAL;
  }

  private static Sense inSentence(Found found, Sentence sentence) {
    int last = sentence.tokenAt(found.span().end() - 1);
    if (last < 0 || !sentence.parsed()) {
      return Sense.LITERAL;
    }
    Token head = sentence.token(sentence.headWithin(found.span(), last));
    return switch (head.baseRelation()) {
      case "nsubj", "obj", "iobj", "csubj" -> acts(found) ? Sense.ASSOCIATIVE : Sense.LITERAL;
      case "compound", "amod" -> Sense.ASSOCIATIVE;
      case "nmod" -> head.relation().equals("nmod:poss") ? Sense.ASSOCIATIVE : Sense.LITERAL;
      default -> Sense.LITERAL;
    };
  }

  /** Whether the name commonly stands for a government. */
  private static boolean acts(Found found) {
    Rank rank = found.place().rank();
    return rank == Rank.COUNTRY
        || rank == Rank.DIVISION
        || rank == Rank.CAPITAL
        || rank == Rank.SITE
        || rank == Rank.REGION;
  }
}
