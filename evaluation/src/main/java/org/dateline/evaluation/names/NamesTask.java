package org.dateline.evaluation.names;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.Dateline;
import org.dateline.analysis.TreeAnnotator;
import org.dateline.analysis.names.NameAnnotator;
import org.dateline.evaluation.EvaluationTask;
import org.dateline.evaluation.Score;
import org.dateline.knowledge.ResourcePack;
import org.dateline.model.AnnotatedArticle;
import org.dateline.model.EntityKind;
import org.dateline.model.EntityMention;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** Names against GUM's entity marks: people, organisations and places headed by a proper noun. */
public final class NamesTask implements EvaluationTask {
  private static final String FILE = "syntax/gum-dev.conllu";
  private static final String OTHERS = "CoreNLP .722, NLP4J .736 on GUM news";

  @Override
  public String name() {
    return "names";
  }

  @Override
  public String folder() {
    return "syntax";
  }

  @Override
  public String method() {
    return "Gold tokens, predicted tags; a name is found when the head of our name (in the gold tree)"
        + " is the head of a mark of that type; F1 over all types. Phrases such as \"the Court\" count"
        + " where a proper noun heads them.";
  }

  @Override
  public List<Score> score(Path corpora, Dateline dateline) {
    Tally all = tally(corpora.resolve(FILE), new ArrayList<>(), new ArrayList<>());
    List<Score> scores = new ArrayList<>();
    scores.add(new Score("names.f1", "Names, typed heads, F1", all.f1(), 0.80, OTHERS));
    scores.add(Score.of("names.precision", "Names, typed heads, precision", all.precision()));
    scores.add(Score.of("names.recall", "Names, typed heads, recall", all.recall()));
    return scores;
  }

  record Tally(int right, int found, int gold) {
    double precision() {
      return found == 0 ? 0 : (double) right / found;
    }

    double recall() {
      return gold == 0 ? 0 : (double) right / gold;
    }

    double f1() {
      return found + gold == 0 ? 0 : 2.0 * right / (found + gold);
    }
  }

  record Head(int sentence, int token, String type) {}

  private static Tally tally(Path file, List<String> missed, List<String> extra) {
    ResourcePack knowledge = ResourcePack.open();
    TreeAnnotator trees = new TreeAnnotator(knowledge);
    NameAnnotator names = new NameAnnotator(knowledge);
    int right = 0;
    int foundCount = 0;
    int goldCount = 0;
    for (GumDocument document : GumDocument.read(file)) {
      AnnotatedArticle read =
          names.annotate(
              AnnotatedArticle.of(document.article()).with(trees.read(document.sentences())));
      Map<Head, String> gold = gold(document);
      Map<Head, String> found = found(document, read);
      goldCount += gold.size();
      foundCount += found.size();
      Set<Head> both = new TreeSet<>(java.util.Comparator.comparing(Head::toString));
      both.addAll(gold.keySet());
      both.retainAll(found.keySet());
      right += both.size();
      gold.forEach((head, words) -> note(both, head, words, document, missed));
      found.forEach((head, words) -> note(both, head, words, document, extra));
    }
    return new Tally(right, foundCount, goldCount);
  }

  private static void note(
      Set<Head> both, Head head, String words, GumDocument document, List<String> notes) {
    if (!both.contains(head)) {
      Sentence sentence = document.sentences().get(head.sentence());
      String whole = document.text().substring(sentence.span().start(), sentence.span().end());
      notes.add(head.type() + " [" + words + "] in: " + whole);
    }
  }

  static Map<Head, String> gold(GumDocument document) {
    Map<Head, String> heads = new TreeMap<>(java.util.Comparator.comparing(Head::toString));
    for (int s = 0; s < document.sentences().size(); s++) {
      Sentence sentence = document.sentences().get(s);
      for (GumDocument.Mark mark : document.marks().get(s)) {
        if (NameTrainer.kind(mark.type()) > 0
            && sentence.token(mark.head()).tag() == Token.Tag.PROPN) {
          heads.put(
              new Head(s, mark.head(), mark.type()),
              words(document, sentence, mark.first(), mark.last()));
        }
      }
    }
    return heads;
  }

  private static Map<Head, String> found(GumDocument document, AnnotatedArticle read) {
    Map<Head, String> heads = new TreeMap<>(java.util.Comparator.comparing(Head::toString));
    for (int s = 0; s < document.sentences().size(); s++) {
      Sentence sentence = document.sentences().get(s);
      for (EntityMention mention : read.within(sentence.span(), EntityMention.class)) {
        int first = sentence.tokenAt(mention.span().start());
        int last = sentence.tokenAt(mention.span().end() - 1);
        int head = head(sentence, first, last);
        String type = type(mention, sentence.token(head));
        boolean capital =
            mention.form() == EntityMention.Form.NOMINAL
                && sentence.token(head).tag() == Token.Tag.PROPN;
        if ((mention.form() == EntityMention.Form.NAME || capital) && !type.isEmpty()) {
          heads.put(new Head(s, head, type), words(document, sentence, first, last));
        }
      }
    }
    return heads;
  }

  static int head(Sentence sentence, int first, int last) {
    for (int at = first; at <= last; at++) {
      int head = sentence.token(at).head();
      if (head < first || head > last) {
        return at;
      }
    }
    return first;
  }

  // GUM marks peoples ("Americans") as persons and does not mark adjectives.
  private static String type(EntityMention mention, Token head) {
    if (mention.kind() == EntityKind.NATIONALITY) {
      return head.detail().equals("NNPS") ? "person" : "";
    }
    return mention.kind().name().toLowerCase(java.util.Locale.ROOT);
  }

  static String words(GumDocument document, Sentence sentence, int first, int last) {
    return document
        .text()
        .substring(sentence.token(first).span().start(), sentence.token(last).span().end());
  }

  /** Prints what is missed and what is extra: corpora, file. */
  public static void main(String[] arguments) {
    List<String> missed = new ArrayList<>();
    List<String> extra = new ArrayList<>();
    Tally all = tally(Path.of(arguments[0]).resolve(arguments[1]), missed, extra);
    missed.forEach(line -> System.out.println("MISS " + line));
    extra.forEach(line -> System.out.println("EXTRA " + line));
    System.out.printf(
        "P %.3f R %.3f F1 %.3f (%d gold)%n", all.precision(), all.recall(), all.f1(), all.gold());
  }
}
