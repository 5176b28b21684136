package org.dateline.analysis.names;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.knowledge.EntityLexicon;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.knowledge.KnownEntity;
import org.dateline.knowledge.Lexicon;
import org.dateline.model.EntityKind;

/** Reads "the North" and "the South" of Korea as the states they are. Thread-safe. */
final class StateHalves {
  private static final String FILE = "en/lexicon/state-half.tsv";

  private static final Set<Integer> PARTIES =
      Stream.of("nsubj", "nsubj:pass", "obj", "iobj", "nmod:poss")
          .map(String::hashCode)
          .collect(Collectors.toUnmodifiableSet());

  private final Map<String, Half> halves = new TreeMap<>();

  /**
   * What a word means.
   *
   * @param state who is meant
   * @param beside the states of which an article speaks that calls it so
   */
  private record Half(List<KnownEntity> state, Set<String> beside) {}

  StateHalves(KnowledgePack knowledge, EntityLexicon lexicon) {
    for (Lexicon.Row row : knowledge.lexicon(FILE).rows()) {
      String name = lexicon.countries().coded(row.get("state")).orElseThrow().name();
      Half half = new Half(lexicon.state(name), Set.copyOf(row.list("beside")));
      halves.put(row.get("word"), half);
    }
  }

  /** The states that an article names, itself or by their bodies: "Korean" alone tells of none. */
  Set<String> told(NameWords words) {
    Set<String> told = new HashSet<>();
    for (List<LexiconMatch> matches : words.matches) {
      for (LexiconMatch match : matches) {
        KnownEntity entity = match.entities().getFirst();
        boolean part = entity.kind() == EntityKind.NATIONALITY && match.first() == match.last();
        if (entity.kind() != EntityKind.PERSON && !part) {
          told.add(entity.offices().getFirst().country());
        }
      }
    }
    return told;
  }

  /** Adds them to the names of a sentence. */
  void add(NameWords words, int s, Set<String> told, List<Name> names) {
    int offset = words.firstOf[s];
    for (int at = offset + 1; at < words.firstOf[s + 1]; at++) {
      Half half = words.capital[at] ? halves.get(words.forms[at]) : null;
      if (half == null
          || !isAlone(words, at)
          || !isParty(words, at)
          || half.beside.stream().noneMatch(told::contains)) {
        continue;
      }
      int here = at - offset;
      names.removeIf(name -> name.overlaps(here, here));
      names.add(new Name(s, here, here, EntityKind.PLACE, half.state));
    }
  }

  /** Behind "the", before a word that does not go on with it: "the North of England". */
  private static boolean isAlone(NameWords words, int at) {
    boolean more = at + 1 < words.size && words.sentenceOf[at + 1] == words.sentenceOf[at];
    String next = more ? words.lower[at + 1] : "";
    return words.lower[at - 1].equals("the")
        && words.runLast[at] == at
        && !next.equals("of")
        && !next.equals("-");
  }

  /** Who does or suffers or owns something: "rain fell in the North" tells of no state. */
  private static boolean isParty(NameWords words, int at) {
    String before = at > 1 ? words.lower[at - 2] : "";
    return PARTIES.contains(words.relation[at])
        || before.equals("with")
        || before.equals("against")
        || before.equals("by");
  }
}
