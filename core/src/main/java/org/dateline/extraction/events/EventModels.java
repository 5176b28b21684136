package org.dateline.extraction.events;

import java.util.List;
import java.util.Optional;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.learning.LinearModel;
import org.dateline.text.Bytes;
import org.jspecify.annotations.Nullable;

/**
 * The trained scorers of events.
 *
 * @param types of which type a deed of one party to another is
 * @param actors who does it: a higher score is likelier
 * @param recipients to whom: a higher score is likelier
 * @param choices whether a candidate with its participants is an event: no, yes
 * @param topics whether an article is about public affairs: no, yes
 */
public record EventModels(
    LinearModel types,
    LinearModel actors,
    LinearModel recipients,
    LinearModel choices,
    LinearModel topics) {
  /** Files of the models inside the knowledge, in the order of the components. */
  public static final List<String> FILES =
      List.of(
          "model/event-type.bin",
          "model/event-actor.bin",
          "model/event-recipient.bin",
          "model/event-choice.bin",
          "model/event-topic.bin");

  /** The models of these files, in the order of {@link #FILES}. */
  public static EventModels read(List<Bytes> files) {
    return new EventModels(
        LinearModel.read(FILES.get(0), files.get(0)),
        LinearModel.read(FILES.get(1), files.get(1)),
        LinearModel.read(FILES.get(2), files.get(2)),
        LinearModel.read(FILES.get(3), files.get(3)),
        LinearModel.read(FILES.get(4), files.get(4)));
  }

  /** The models of a knowledge pack, or null when it holds none. */
  static @Nullable EventModels open(KnowledgePack knowledge) {
    List<Bytes> files = FILES.stream().map(knowledge::find).flatMap(Optional::stream).toList();
    return files.size() == FILES.size() ? read(files) : null;
  }
}
