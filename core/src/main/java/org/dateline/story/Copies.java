package org.dateline.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.story.ClaimDraft.Key;

/**
 * The same claim met again: in a reprint, in the headline over its own sentence, or behind the same
 * link on another page. The first stands for all of them, under the name of a source if any has
 * one.
 */
final class Copies {
  private final Map<Place, List<ClaimDraft>> firsts = new HashMap<>();
  private final Map<Key, List<ClaimDraft>> claimed = new HashMap<>();
  private final Map<String, Set<String>> carriers = new HashMap<>();
  private final Map<String, ClaimDraft> sourced = new HashMap<>();
  private final Map<String, String> standsFor = new HashMap<>();

  private record Place(String home, Key key, long value) {}

  /** Whether this is the first of its kind; a copy is remembered with the first. */
  boolean isNew(ClaimDraft draft) {
    String home = draft.related() ? draft.voice() : "origin " + draft.origin();
    Place place = new Place(home, draft.key(), draft.figure().value());
    if (draft.related() && isKnown(draft)) {
      return false;
    }
    claimed.computeIfAbsent(draft.key(), unseen -> new ArrayList<>()).add(draft);
    List<ClaimDraft> seen = firsts.computeIfAbsent(place, unseen -> new ArrayList<>(1));
    for (ClaimDraft first : seen) {
      if (draft.repeats(sourced.getOrDefault(first.figure().id(), first))) {
        remember(first, draft);
        return false;
      }
    }
    seen.add(draft);
    return true;
  }

  /** A link to an older report claims nothing new where that report's number is known. */
  private boolean isKnown(ClaimDraft link) {
    return claimed.getOrDefault(link.key(), List.of()).stream()
        .filter(first -> !first.article().id().equals(link.article().id()))
        .anyMatch(link::hasNumberOf);
  }

  private void remember(ClaimDraft first, ClaimDraft copy) {
    if (!copy.article().id().equals(first.article().id())) {
      carriers
          .computeIfAbsent(first.figure().id(), unseen -> new LinkedHashSet<>())
          .add(copy.article().id());
    }
    boolean better = first.source() == null || (first.headline() && !copy.headline());
    if (better && copy.source() != null) {
      sourced.putIfAbsent(first.figure().id(), copy);
      standsFor.putIfAbsent(copy.figure().id(), first.figure().id());
    }
  }

  /** The claims, each with the source that a copy of it names, and from the article that does. */
  List<ClaimDraft> settle(List<ClaimDraft> drafts) {
    return drafts.stream().map(draft -> sourced.getOrDefault(draft.figure().id(), draft)).toList();
  }

  /** The other articles that carry the claim. */
  List<String> reprints(ClaimDraft draft) {
    String first = standsFor.getOrDefault(draft.figure().id(), draft.figure().id());
    return others(first, draft);
  }

  private List<String> others(String first, ClaimDraft draft) {
    return carriers.getOrDefault(first, Set.of()).stream()
        .filter(article -> !article.equals(draft.article().id()))
        .toList();
  }
}
