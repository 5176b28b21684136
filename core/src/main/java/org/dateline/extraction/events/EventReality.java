package org.dateline.extraction.events;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.knowledge.Lexicon;
import org.dateline.model.EventStatus;
import org.dateline.model.EventType;
import org.jspecify.annotations.Nullable;

/**
 * Tells an event that is only spoken of from one that is told as having happened, by what stands
 * above it: modal verbs, conditions, purposes, and words like "risk of" and "kept from". Goes up as
 * long as the event is as real as what governs it. Immutable.
 */
final class EventReality {
  private static final String FILE = EventLexicon.FOLDER + "unreal.tsv";
  private static final String SAME = "SAME";
  private static final String THAT = "that";
  private static final String WORDS = "words";
  private static final String TOLD = "told";
  private static final int DEEPEST = 8; // governors that are asked
  private final Map<String, String> rows = new HashMap<>();

  EventReality(KnowledgePack knowledge) {
    for (Lexicon.Row row : knowledge.lexicon(FILE).rows()) {
      for (String governor : row.list("governor")) {
        row.list("links")
            .forEach(link -> rows.putIfAbsent(governor + ' ' + link, row.get("status")));
      }
    }
  }

  /**
   * What an event of this type is; null where it is told as a fact. Starts at the word that decided
   * its type: a refusal to help is a fact.
   */
  @Nullable EventStatus of(EventTree tree, EventCandidate candidate) {
    EventType type = candidate.type();
    int at = candidate.deciding() < 0 ? candidate.at() : candidate.deciding();
    boolean ofWords = false; // whether words that tell of the event are asked about
    for (int step = 0; step < DEEPEST; step++) {
      EventStatus own = own(tree, at, type);
      int head = tree.head(at);
      if (own != null || head < 0) {
        return own == null && isAsked(tree, at) ? EventStatus.HYPOTHETICAL : own;
      }
      String link = ofWords && isAskedAbout(tree, at) ? WORDS : link(tree, at);
      boolean inWords = link.equals(THAT) && tree.isNoun(head);
      String status = status(tree.lemma(head), link, inWords);
      if (!status.isEmpty() && !status.equals(SAME)) {
        return EventStatus.valueOf(status);
      }
      if (status.isEmpty() && !shares(tree, at)) {
        return isWished(tree, at) ? wish(type) : null;
      }
      ofWords = inWords;
      at = head;
    }
    return null;
  }

  /**
   * What a governor makes of what hangs on it so; words ("reports that") may do what verbs do not.
   */
  private String status(String governor, String link, boolean inWords) {
    String status = rows.getOrDefault(governor + ' ' + link, "");
    return status.isEmpty() && inWords ? rows.getOrDefault(governor + ' ' + TOLD, "") : status;
  }

  /** "investigating reports", "looking into reports"; not "dismissed after reports". */
  private static boolean isAskedAbout(EventTree tree, int words) {
    String preposition = tree.preposition(words);
    boolean object = tree.base(words).equals("obj") || tree.relation(words).equals("nsubj:pass");
    return preposition.isEmpty() ? object : preposition.equals("into") || preposition.equals("at");
  }

  /** What stands with a word itself: its auxiliaries, its mark, its preposition. */
  private @Nullable EventStatus own(EventTree tree, int at, EventType type) {
    if (tree.isConditional(at)) {
      return EventStatus.HYPOTHETICAL;
    }
    String before = tree.preposition(at).isEmpty() ? tree.mark(at) : tree.preposition(at);
    EventStatus instead = status(before, "before");
    if (instead != null || isAwaited(tree, at)) {
      return instead == null ? EventStatus.HYPOTHETICAL : instead;
    }
    EventStatus told = withModifier(tree, at);
    if (told != null || befellNobody(tree, at)) {
      return told == null ? EventStatus.NEGATED : told;
    }
    EventStatus modal = modal(tree, at);
    return modal == null && tree.mark(at).equals("to") ? ofInfinitive(tree, at, type) : modal;
  }

  /**
   * "will march until the monk is freed", "said it would march until he was": what must come first
   * has not come. "Nobody could leave until they freed him" tells of what was.
   */
  private boolean isAwaited(EventTree tree, int at) {
    int head = tree.base(at).equals("advcl") ? tree.head(at) : -1;
    if (head < 0 || !knows(opener(tree, at), "awaited")) {
      return false;
    }
    return modal(tree, head) == EventStatus.PLANNED
        || (tree.base(head).equals("ccomp") && isAhead(tree, head));
  }

  /** "would go on", without "not". */
  private static boolean isAhead(EventTree tree, int verb) {
    boolean would = false;
    for (int child : tree.children(verb)) {
      would |= tree.base(child).equals("aux") && tree.form(child).equals("would");
      if (tree.lemma(child).equals("not")) {
        return false;
      }
    }
    return would;
  }

  /** The word that opens a clause, though a fast parser may hang it on the subject. */
  private static String opener(EventTree tree, int clause) {
    int subject = tree.children(clause, "nsubj").stream().findFirst().orElse(-1);
    String mark = tree.mark(clause);
    return mark.isEmpty() && subject >= 0 ? tree.preposition(subject) : mark;
  }

  /** "the planned withdrawal"; in a headline "Judge blocks deportation", read as three nouns. */
  private @Nullable EventStatus withModifier(EventTree tree, int noun) {
    for (int child : tree.isNoun(noun) ? tree.children(noun) : List.<Integer>of()) {
      EventStatus told =
          switch (tree.base(child)) {
            case "amod" -> status(tree.form(child), "with");
            case "compound" -> status(tree.form(child), "headline");
            default -> null;
          };
      if (told != null) {
        return told;
      }
    }
    return null;
  }

  /** "No one was hurt", "no troops crossed". */
  private boolean befellNobody(EventTree tree, int verb) {
    for (String party : List.of("nsubj", "obj")) {
      for (int child : tree.children(verb, party)) {
        boolean none =
            tree.children(child).stream()
                .anyMatch(word -> counts(tree, word) && isNone(tree, word));
        if (none || isNone(tree, child)) {
          return true;
        }
      }
    }
    return false;
  }

  /** "no troops", "neither Kenya nor Uganda", but not "six men, none of them officers". */
  private static boolean counts(EventTree tree, int word) {
    return switch (tree.base(word)) {
      case "det", "cc", "advmod" -> true;
      default -> false;
    };
  }

  private boolean isNone(EventTree tree, int word) {
    return knows(tree.form(word), "none");
  }

  private @Nullable EventStatus status(String word, String link) {
    String told = rows.getOrDefault(word + ' ' + link, SAME);
    return told.equals(SAME) ? null : EventStatus.valueOf(told);
  }

  private @Nullable EventStatus modal(EventTree tree, int at) {
    EventStatus status = null;
    boolean perfect = false;
    for (int child : tree.children(at, "aux")) {
      EventStatus told = status(tree.form(child), "aux");
      status = told == null ? status : told;
      perfect |= tree.form(child).equals("have");
    }
    boolean will = status == EventStatus.PLANNED;
    return will && perfect ? null : status; // "will have heard" tells of what is past
  }

  /** What the infinitive after a verb, a noun or "is" tells of. */
  private @Nullable EventStatus ofInfinitive(EventTree tree, int at, EventType type) {
    if (isFirst(tree, tree.head(at))) {
      return null;
    }
    boolean toBe = hasBe(tree, at); // "they are to sign"
    return switch (tree.base(at)) {
      case "advcl" -> toBe || isDeed(type) ? EventStatus.PLANNED : null; // words are spoken at once
      case "csubj" -> EventStatus.HYPOTHETICAL;
      case "root", "ccomp", "parataxis", "acl", "conj" -> toBe ? EventStatus.PLANNED : null;
      default -> null;
    };
  }

  /** "a bid to leave": an infinitive that tells of a noun. */
  private boolean isWished(EventTree tree, int at) {
    return tree.base(at).equals("acl")
        && tree.mark(at).equals("to")
        && !isFirst(tree, tree.head(at));
  }

  private static EventStatus wish(EventType type) {
    return isDeed(type) ? EventStatus.PLANNED : EventStatus.HYPOTHETICAL;
  }

  private static boolean isDeed(EventType type) {
    return !type.isVerbal() && type != EventType.PROTEST;
  }

  /** "the first to leave". */
  private boolean isFirst(EventTree tree, int noun) {
    return noun >= 0
        && (isRank(tree, noun)
            || tree.children(noun).stream().anyMatch(child -> isRank(tree, child)));
  }

  private boolean isRank(EventTree tree, int word) {
    return knows(tree.form(word), "rank") || tree.token(word).detail().equals("JJS");
  }

  private boolean knows(String word, String link) {
    return rows.containsKey(word + ' ' + link);
  }

  private static boolean hasBe(EventTree tree, int at) {
    return tree.children(at).stream()
        .anyMatch(child -> tree.lemma(child).equals("be") && child < at);
  }

  /** How a word hangs on its head, in the words of the table. */
  private static String link(EventTree tree, int at) {
    boolean verb = tree.isVerb(at);
    String before = verb ? tree.mark(at) : "";
    before = before.isEmpty() ? tree.preposition(at) : before;
    boolean subject = tree.relation(at).equals("nsubj:pass");
    if (!before.isEmpty() && !before.equals(THAT)) {
      return before;
    }
    if (!verb) {
      boolean acts = tree.base(at).equals("nsubj") && !subject && isBare(tree, tree.head(at));
      return acts ? "subj" : tree.base(at).equals("obj") || subject ? "obj" : "";
    }
    boolean gerund = tree.token(at).detail().equals("VBG");
    return switch (tree.base(at)) {
      case "xcomp", "obj" -> gerund ? "ing" : "";
      case "ccomp" -> gerund ? "ing" : THAT;
      case "acl" -> before.equals(THAT) || isWhole(tree, at) ? THAT : "";
      default -> "";
    };
  }

  /** "claims soldiers killed farmers": a clause that lacks nothing is what the noun says. */
  private static boolean isWhole(EventTree tree, int clause) {
    boolean finite = !tree.token(clause).detail().equals("VBG") && tree.child(clause, "obj") >= 0;
    return finite
        && tree.children(clause, "nsubj").stream().anyMatch(subject -> !isRelative(tree, subject));
  }

  private static boolean isRelative(EventTree tree, int word) {
    return tree.token(word).detail().startsWith("W") || tree.form(word).equals(THAT);
  }

  /** "talks will begin", "talks will take place", but not "the killing could start a war". */
  private static boolean isBare(EventTree tree, int verb) {
    int object = verb < 0 ? -1 : tree.child(verb, "obj");
    return object < 0 || tree.lemma(object).equals("place");
  }

  /** Whether an event is as real as the clause that it stands in. */
  private boolean shares(EventTree tree, int at) {
    boolean bare = tree.children(at, "nsubj").isEmpty() && tree.children(at, "aux").isEmpty();
    return switch (tree.base(at)) {
      case "xcomp" -> true;
      case "conj" ->
          tree.isVerb(at) == tree.isVerb(tree.head(at)) && bare && isUnfinished(tree, at);
      case "advcl" -> bare && isUnfinished(tree, at) && isManner(tree.mark(at));
      case "nsubj" -> isOpen(tree, tree.head(at)) && !isDefinite(tree, at);
      case "obj" -> tree.isConditional(tree.head(at)) && !isDefinite(tree, at);
      default -> false;
    };
  }

  /**
   * "A withdrawal would mean war", "if a strike begins": neither clause says that there was one.
   */
  private boolean isOpen(EventTree tree, int clause) {
    return tree.isConditional(clause) || modal(tree, clause) == EventStatus.HYPOTHETICAL;
  }

  private boolean isManner(String mark) {
    return mark.isEmpty() || knows(mark, "manner");
  }

  /** "the attack", "this attack", "Norway's attack": one that is known to have been. */
  private boolean isDefinite(EventTree tree, int noun) {
    for (int child : tree.children(noun)) {
      boolean owner = tree.relation(child).equals("nmod:poss");
      if (owner || (tree.base(child).equals("det") && !knows(tree.form(child), "any"))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isUnfinished(EventTree tree, int at) {
    String detail = tree.token(at).detail();
    return !tree.isVerb(at) || detail.equals("VB") || detail.equals("VBG");
  }

  /** Whether this is the main clause of a question that asks whether it is so: "Did they fly?". */
  private boolean isAsked(EventTree tree, int root) {
    if (!tree.form(tree.size() - 1).equals("?") || !tree.isVerb(root)) {
      return false;
    }
    for (int word = 0; word < Math.min(4, tree.size()); word++) {
      if (knows(tree.form(word), "ask")) {
        return false;
      }
    }
    int subject = tree.children(root, "nsubj").stream().findFirst().orElse(-1);
    return tree.children(root, "aux").stream().anyMatch(aux -> aux < subject);
  }
}
