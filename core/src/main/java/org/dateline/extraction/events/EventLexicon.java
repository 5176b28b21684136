package org.dateline.extraction.events;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.knowledge.Lexicon;
import org.dateline.knowledge.WordClasses;
import org.dateline.knowledge.WordTable;
import org.dateline.learning.WordNames;
import org.dateline.model.EventType;
import org.jspecify.annotations.Nullable;

/**
 * The words events are told with: frames by trigger, classes of nouns, CAMEO codes. Immutable.
 *
 * <p>Own lexicons of a user have the columns of the bundled ones; a row whose column {@code
 * replaces} is {@code yes} takes the place of all bundled frames of its triggers.
 */
final class EventLexicon {
  static final String FOLDER = "en/event/";

  private static final Set<String> PARTIES =
      Set.of("person", "party", "armed", "body", "troops", "police", "foreigner");
  private static final Set<String> TARGETS = Set.of("place", "territory", "property", "weapon");

  // WordNet's files of nouns (lexnames 5WN), one more than their numbers.
  private static final int ARTIFACT = 7;
  private static final int GROUP = 15;
  private static final int LOCATION = 16;
  private static final int PERSON = 19;

  private final Map<EventFrame.Kind, WordTable<TriggerFrames>> frames;
  private final WordTable<Noun> nouns = new WordTable<>();
  private final Map<EventType, List<CameoCode>> cameo = new EnumMap<>(EventType.class);

  private final EventOperators operators;

  private final EventPrepositions prepositions;

  private final List<ComposedMode> composedModes;

  private final WordClasses senses;

  private final EventReality reality;

  /** The mode of an event that composition made of another. */
  private record ComposedMode(EventType type, String inner, String innerMode, String mode) {
    static ComposedMode read(Lexicon.Row row) {
      return new ComposedMode(
          row.get("type", EventType.class),
          row.get("inner"),
          row.get("innermode"),
          row.get("mode"));
    }

    boolean speaksOf(EventType became, EventFrame frame) {
      return type == became && (innerMode.isEmpty() || innerMode.equals(frame.mode()));
    }
  }

  /** The classes that a noun is in. */
  static final class Noun {
    private final Set<String> classes = new HashSet<>();
    private final List<String> marked = new ArrayList<>(); // as conditions name them, with "@"
    private int[] keys = {}; // hash codes of these
    private boolean party;
    private boolean target;

    private void add(String name) {
      if (classes.add(name)) {
        marked.add("@" + name);
        party |= PARTIES.contains(name);
        target |= TARGETS.contains(name);
      }
      keys = marked.stream().mapToInt(String::hashCode).toArray();
    }

    /** What conditions that ask for one of its classes are told by ({@link WordFilter}). */
    int[] keys() {
      return keys;
    }

    /** Whether a condition with this word, a class with {@code @}, means it. */
    boolean isOf(String word) {
      int key = word.hashCode();
      for (int i = 0; i < keys.length; i++) { // few, and asked for by the thousand
        if (keys[i] == key && marked.get(i).equals(word)) {
          return true;
        }
      }
      return false;
    }
  }

  private static final Noun UNKNOWN = new Noun();
  private static final WordTable<TriggerFrames> NO_WORDS = new WordTable<>();

  private record CameoCode(String code, String mode, List<String> contexts) {}

  EventLexicon(KnowledgePack knowledge, List<Lexicon> more) {
    this.operators = new EventOperators(knowledge);
    this.senses = WordClasses.open(knowledge);
    this.reality = new EventReality(knowledge);
    this.frames = frames(knowledge, more);
    for (Lexicon.Row row : knowledge.lexicon(FOLDER + "class.tsv").rows()) {
      for (String noun : row.list("nouns")) {
        nouns.computeIfAbsent(noun, Noun::new).add(row.get("class"));
      }
    }
    prepositions = new EventPrepositions(knowledge);
    composedModes =
        knowledge.lexicon(FOLDER + "composed-mode.tsv").rows().stream()
            .map(ComposedMode::read)
            .toList();
    for (Lexicon.Row row : knowledge.lexicon(FOLDER + "cameo.tsv").rows()) {
      cameo
          .computeIfAbsent(row.get("type", EventType.class), type -> new ArrayList<>())
          .add(new CameoCode(row.get("cameo"), row.get("mode"), row.list("contexts")));
    }
  }

  private static Map<EventFrame.Kind, WordTable<TriggerFrames>> frames(
      KnowledgePack knowledge, List<Lexicon> more) {
    Map<EventFrame.Kind, Map<String, List<EventFrame>>> read = new EnumMap<>(EventFrame.Kind.class);
    for (EventType type : EventType.values()) {
      add(knowledge.lexicon(FOLDER + type.name().toLowerCase(Locale.ROOT) + ".tsv"), read);
    }
    more.forEach(lexicon -> add(lexicon, read));
    Map<EventFrame.Kind, WordTable<TriggerFrames>> tables = new EnumMap<>(EventFrame.Kind.class);
    for (EventFrame.Kind kind : EventFrame.Kind.values()) {
      WordTable<TriggerFrames> table = new WordTable<>();
      read.getOrDefault(kind, Map.of())
          .forEach((word, frames) -> table.put(word, new TriggerFrames(frames)));
      tables.put(kind, table);
    }
    return tables;
  }

  private static void add(
      Lexicon lexicon, Map<EventFrame.Kind, Map<String, List<EventFrame>>> frames) {
    for (Lexicon.Row row : lexicon.rows()) {
      for (EventFrame frame : EventFrame.read(row)) {
        Map<String, List<EventFrame>> ofKind =
            frames.computeIfAbsent(frame.kind(), kind -> new LinkedHashMap<>());
        String word = frame.words().getFirst();
        if (row.get("replaces").equals("yes")) {
          ofKind.remove(word);
        }
        ofKind.computeIfAbsent(word, unseen -> new ArrayList<>()).add(frame);
      }
    }
  }

  /** The words that govern events. */
  EventOperators operators() {
    return operators;
  }

  /** The frames whose trigger begins with this word. */
  TriggerFrames frames(EventFrame.Kind kind, String lemma) {
    return frames.getOrDefault(kind, NO_WORDS).getOrDefault(lemma, TriggerFrames.NONE);
  }

  /** Whether a lemma fits the word of a condition: the same, or of its class. */
  boolean fits(String lemma, String word) {
    return word.isEmpty() || word.equals(lemma) || noun(lemma).isOf(word);
  }

  /** The classes of this lemma. */
  Noun noun(String lemma) {
    return nouns.getOrDefault(lemma, UNKNOWN);
  }

  /** The classes a noun is in. */
  Set<String> classes(String lemma) {
    return noun(lemma).classes;
  }

  /** Which events are only spoken of. */
  EventReality reality() {
    return reality;
  }

  /** Whether a noun stands for people, for a body or for a state. */
  boolean isParty(String lemma) {
    Noun noun = noun(lemma);
    int hyphen = noun == UNKNOWN ? lemma.lastIndexOf('-') : -1;
    if (hyphen > 0) {
      return isParty(lemma.substring(hyphen + 1)); // "ex-ministers"
    }
    return !noun.isOf("@nobody") && (noun.party || isNoun(lemma, PERSON, GROUP));
  }

  /** Whether a noun stands for a place or a thing that can be attacked, taken or left. */
  boolean isTarget(String lemma) {
    return noun(lemma).target || isNoun(lemma, ARTIFACT, LOCATION);
  }

  /** What {@link WordClasses} says of a word. */
  int entry(String lemma) {
    return senses.of(WordNames.of(lemma));
  }

  private boolean isNoun(String lemma, int one, int other) {
    int noun = WordClasses.noun(WordClasses.sense(entry(lemma)));
    return noun == one || noun == other;
  }

  /** What prepositions tell of the place of an event. */
  EventPrepositions prepositions() {
    return prepositions;
  }

  /** The mode of an event of this type that the frame tells of; empty without one. */
  String mode(EventType type, EventFrame frame) {
    if (type == frame.type()) {
      return frame.mode();
    }
    for (ComposedMode row : composedModes) {
      if (row.speaksOf(type, frame) && operators.holds(row.inner, frame.type())) {
        return row.mode;
      }
    }
    return "";
  }

  /** The CAMEO code that fits type, mode and contexts best, or null. */
  @Nullable String cameo(EventType type, String mode, List<String> contexts) {
    String best = null;
    int bestFit = -1;
    for (CameoCode code : cameo.getOrDefault(type, List.of())) {
      if (!mode.isEmpty() && !code.mode.isEmpty() && !code.mode.equals(mode)) {
        continue;
      }
      int fit = code.mode.equals(mode) ? 4 : 0;
      for (String context : code.contexts) {
        fit += contexts.contains(context) ? 2 : -1;
      }
      if (fit > bestFit) {
        bestFit = fit;
        best = code.code;
      }
    }
    return best;
  }
}
