package org.dateline.extraction.events;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.extraction.events.EventScorer.Scene;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.knowledge.Lexicon;
import org.dateline.model.AnnotatedArticle;
import org.dateline.model.Annotation;
import org.dateline.model.Block;
import org.dateline.model.Citation;
import org.dateline.model.Event;
import org.dateline.model.Participant;
import org.dateline.model.Provenance;
import org.dateline.model.Reading;
import org.dateline.model.Sentence;
import org.dateline.pipeline.Extractor;
import org.dateline.text.Digest;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Records who did what to whom, coded in PLOVER, from parsed sentences. Knows the knowledge pack's
 * frames and those of any lexicons it is given besides. Thread-safe.
 */
public final class EventExtractor implements Extractor {
  private static final String COMPANY = "MNC"; // PLOVER: in the place of a country
  private static final String BUSINESS = "BUS";

  // News comes first, background later (the inverted pyramid): sentences that lead, and the steps
  // by which the bar is higher for the rest; docs/events.md has what others bring.
  private static final int LEAD = 3;
  private static final int BACKGROUND = 22;

  private final EventLexicon lexicon;
  private final EventBlockers blockers;
  private final EventScorer scorer;
  private final EventWhere where;

  public EventExtractor(KnowledgePack knowledge) {
    this(knowledge, List.of());
  }

  /** With frames of one's own, in the columns of the bundled lexicons. */
  public EventExtractor(KnowledgePack knowledge, List<Lexicon> frames) {
    this.lexicon = new EventLexicon(knowledge, frames);
    this.blockers = new EventBlockers(knowledge);
    this.scorer = new EventScorer(EventModels.open(knowledge), lexicon);
    this.where = new EventWhere(lexicon);
  }

  private EventExtractor(
      EventLexicon lexicon, EventBlockers blockers, EventScorer scorer, EventWhere where) {
    this.where = where;
    this.lexicon = lexicon;
    this.blockers = blockers;
    this.scorer = scorer;
  }

  /** The same with other models. */
  EventExtractor with(@Nullable EventModels models) {
    return new EventExtractor(lexicon, blockers, new EventScorer(models, lexicon), where);
  }

  EventLexicon lexicon() {
    return lexicon;
  }

  @Override
  public String name() {
    return "events";
  }

  @Override
  public Set<Class<? extends Annotation>> requires() {
    return Set.of(Sentence.class);
  }

  @Override
  public Reading extract(Reading reading) {
    AnnotatedArticle annotated = reading.annotated();
    List<Sentence> sentences = annotated.all(Sentence.class);
    int topic = scorer.topic(sentences);
    EventSetting setting = new EventSetting(reading, where, lexicon);
    EventParticipants participants = new EventParticipants(annotated, lexicon);
    List<Span> counted =
        reading.figures().stream().map(figure -> figure.quantity().span()).toList();
    Map<String, Event> events = new LinkedHashMap<>(); // by id
    for (int s = 0; s < sentences.size(); s++) {
      Sentence sentence = sentences.get(s);
      boolean mayTell =
          participants.isAnyKnownIn(sentence.span()) || isAnyIn(sentence.span(), counted);
      if (mayTell && sentence.parsed() && isRead(annotated, sentence)) {
        int shift = s < LEAD ? topic : topic - BACKGROUND;
        for (Told told : told(sentence, participants, shift, counted)) {
          Event event = event(told, participants, setting);
          if (event != null) {
            events.putIfAbsent(event.id(), event);
          }
        }
      }
    }
    return reading.withEvents(List.copyOf(events.values()));
  }

  private static boolean isAnyIn(Span sentence, List<Span> words) {
    for (Span word : words) {
      if (sentence.overlaps(word)) {
        return true;
      }
    }
    return false;
  }

  /** What is chosen in one sentence. */
  private List<Told> told(
      Sentence sentence, EventParticipants participants, int shift, List<Span> counted) {
    EventTree tree = new EventTree(sentence, participants.placesIn(sentence));
    List<EventCandidate> coded = coded(tree);
    if (coded.isEmpty()) {
      return List.of(); // before its parties are looked for
    }
    EventParties parties = participants.in(tree);
    Scene scene = new Scene(tree, parties, shift, counted);
    return scorer.choose(scene, cast(coded, tree, parties)).stream()
        .map(candidate -> new Told(tree, parties, candidate))
        .toList();
  }

  /** The candidates of one sentence, before scoring; for training and measuring. */
  List<EventCandidate> code(EventTree tree, EventParties parties) {
    return cast(coded(tree), tree, parties);
  }

  private List<EventCandidate> coded(EventTree tree) {
    return new EventCoder(tree, lexicon, blockers).code();
  }

  private List<EventCandidate> cast(
      List<EventCandidate> coded, EventTree tree, EventParties parties) {
    EventCast cast = new EventCast(tree, parties, lexicon);
    List<EventCandidate> candidates = new ArrayList<>(coded.size());
    for (EventCandidate candidate : coded) {
      candidates.add(cast.cast(candidate));
    }
    return candidates;
  }

  private static boolean isRead(AnnotatedArticle annotated, Sentence sentence) {
    for (Block block : annotated.article().blocks()) {
      if (block.span().overlaps(sentence.span())) {
        return block.kind().isRead();
      }
    }
    return true;
  }

  /** A chosen candidate in its sentence. */
  private record Told(EventTree tree, EventParties parties, EventCandidate candidate) {}

  private @Nullable Event event(Told told, EventParticipants participants, EventSetting setting) {
    EventTree tree = told.tree();
    EventCandidate candidate = told.candidate();
    Span deed = tree.token(candidate.at()).span();
    List<Participant> actors = setting.spoken(people(told, candidate.actors(), participants), deed);
    List<Participant> recipients =
        setting.spoken(people(told, candidate.firstRecipients(), participants), deed);
    Span clause = setting.clause(tree, candidate);
    List<String> figures = setting.figures(clause);
    if (!isPublic(actors) && !isPublic(recipients) && figures.isEmpty()) {
      return null;
    }
    List<Citation> trigger = trigger(tree, candidate, told.parties(), setting);
    Optional<EventPlace.Found> where = setting.place(tree, candidate, clause);
    recipients = EventParticipants.there(recipients, candidate, where.orElse(null));
    EventFrame frame = candidate.frame();
    List<String> contexts = frame.contexts(); // what it is about stays as it is when composed
    String mode = lexicon.mode(candidate.type(), frame);
    return new Event(
        id(candidate, trigger, actors, recipients),
        candidate.type(),
        mode.isEmpty() ? null : mode,
        contexts,
        lexicon.cameo(candidate.type(), mode, contexts),
        trigger,
        actors,
        recipients,
        where.map(EventPlace.Found::place).orElse(null),
        setting.date(tree, candidate),
        setting.status(tree, candidate),
        setting.attribution(trigger.getFirst().span()),
        figures,
        provenance(frame, where));
  }

  /** The frame, and where in the text the place was found. */
  private Provenance provenance(EventFrame frame, Optional<EventPlace.Found> where) {
    Provenance.Step coded = new Provenance.Step(name(), frame.where());
    return where
        .map(found -> new Provenance.Step(name(), "place by " + found.by()))
        .map(placed -> Provenance.of(coded, placed))
        .orElseGet(() -> Provenance.of(coded));
  }

  /** Whether one of them is known to be of a state, a body above states, or a public sector. */
  private static boolean isPublic(List<Participant> participants) {
    for (Participant participant : participants) {
      String country = participant.country();
      boolean state = country != null && !country.equals(COMPANY);
      if (state || (participant.sector() != null && !BUSINESS.equals(participant.sector()))) {
        return true;
      }
    }
    return false;
  }

  private static List<Participant> people(
      Told told, List<Integer> heads, EventParticipants participants) {
    List<Participant> found = new ArrayList<>();
    Set<Span> spans = new HashSet<>();
    int trigger = told.candidate().at();
    for (int head : heads) {
      for (Participant participant : participants.of(told.parties(), head, trigger)) {
        if (spans.add(participant.citation().span())) {
          found.add(participant);
        }
      }
    }
    return found;
  }

  /** Whether the word that the frame asked for takes part itself: "ministers met". */
  private static boolean isParty(EventCandidate candidate, EventParties parties) {
    int met = candidate.met();
    return candidate.actors().contains(met)
        || (candidate.firstRecipients().contains(met) && parties.of(met).known());
  }

  private static List<Citation> trigger(
      EventTree tree, EventCandidate candidate, EventParties parties, EventSetting setting) {
    boolean party = isParty(candidate, parties);
    List<Integer> words = new ArrayList<>(candidate.words());
    words.removeIf(word -> party && word == candidate.met());
    words.sort(null);
    List<Citation> trigger = new ArrayList<>();
    for (int word : words) {
      trigger.add(setting.cite(tree.token(word).span()));
    }
    return trigger;
  }

  private static String id(
      EventCandidate candidate,
      List<Citation> trigger,
      List<Participant> actors,
      List<Participant> recipients) {
    StringBuilder spans = new StringBuilder(trigger.getFirst().digest());
    trigger.forEach(citation -> spans.append(citation.span()));
    actors.forEach(actor -> spans.append(actor.citation().span()));
    spans.append('>');
    recipients.forEach(recipient -> spans.append(recipient.citation().span()));
    return Digest.shortOf(
        "event", candidate.type().name().toLowerCase(Locale.ROOT), spans.toString());
  }
}
