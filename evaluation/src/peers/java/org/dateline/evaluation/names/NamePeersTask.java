package org.dateline.evaluation.names;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.Dateline;
import org.dateline.evaluation.EvaluationTask;
import org.dateline.evaluation.Score;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** CoreNLP's three classes of names against GUM's entity marks, scored as ours are. */
public final class NamePeersTask implements EvaluationTask {
  private static final String FILE = "syntax/gum-dev.conllu";
  private static final double NANO = 1e9;
  private static final Map<String, String> TYPES =
      Map.of("PERSON", "person", "ORGANIZATION", "organization", "LOCATION", "place");

  @Override
  public String name() {
    return "peers-names";
  }

  @Override
  public String folder() {
    return "syntax";
  }

  @Override
  public String method() {
    return "CoreNLP's names (its statistical models, three classes) on gum-dev, words given, by the"
        + " head in the gold tree; words a second of the thread's time, tags included.";
  }

  @Override
  public List<Score> score(Path corpora, Dateline dateline) {
    StanfordCoreNLP chain = chain();
    int right = 0;
    int foundCount = 0;
    int goldCount = 0;
    long busy = 0;
    long words = 0;
    for (GumDocument document : GumDocument.read(corpora.resolve(FILE))) {
      Annotation read = new Annotation(lines(document));
      long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      chain.annotate(read);
      busy += ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
      words += document.sentences().stream().mapToInt(Sentence::size).sum();
      Set<NamesTask.Head> found = found(document, read);
      Set<NamesTask.Head> gold = NamesTask.gold(document).keySet();
      foundCount += found.size();
      goldCount += gold.size();
      found.retainAll(gold);
      right += found.size();
    }
    NamesTask.Tally tally = new NamesTask.Tally(right, foundCount, goldCount);
    return List.of(
        Score.of("peers.corenlp.names.f1", "names, typed heads, F1, by corenlp", tally.f1()),
        Score.of("peers.corenlp.names.precision", "their precision", tally.precision()),
        Score.of("peers.corenlp.names.recall", "their recall", tally.recall()),
        Score.of("peers.corenlp.names.speed", "words a second, by corenlp", words * NANO / busy));
  }

  private static StanfordCoreNLP chain() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma,ner");
    properties.setProperty("tokenize.whitespace", "true");
    properties.setProperty("ssplit.eolonly", "true");
    properties.setProperty("ner.useSUTime", "false");
    properties.setProperty("ner.applyNumericClassifiers", "false");
    properties.setProperty("ner.applyFineGrained", "false");
    properties.setProperty("ner.buildEntityMentions", "false");
    return new StanfordCoreNLP(properties);
  }

  private static String lines(GumDocument document) {
    return document.sentences().stream()
        .map(sentence ->
            sentence.tokens().stream()
                .map(token -> token.form().replaceAll("\\s", "_"))
                .collect(Collectors.joining(" ")))
        .collect(Collectors.joining("\n"));
  }

  private static Set<NamesTask.Head> found(GumDocument document, Annotation read) {
    Set<NamesTask.Head> found = new HashSet<>();
    int number = 0;
    for (CoreMap sentence : read.get(CoreAnnotations.SentencesAnnotation.class)) {
      List<CoreLabel> words = sentence.get(CoreAnnotations.TokensAnnotation.class);
      for (int first = 0, next; first < words.size(); first = next) {
        next = first + 1;
        String type = words.get(first).ner();
        while (next < words.size() && words.get(next).ner().equals(type)) {
          next++;
        }
        if (TYPES.containsKey(type)) {
          int head = NamesTask.head(document.sentences().get(number), first, next - 1);
          found.add(new NamesTask.Head(number, head, TYPES.get(type)));
        }
      }
      number++;
    }
    found.removeIf(head -> !isName(document, head));
    return found;
  }

  private static boolean isName(GumDocument document, NamesTask.Head head) {
    return document.sentences().get(head.sentence()).token(head.token()).tag() == Token.Tag.PROPN;
  }
}
