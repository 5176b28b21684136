package org.dateline.evaluation.syntax;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.analysis.ParserState;
import org.dateline.analysis.Tagger;
import org.dateline.analysis.TreeParser;
import org.dateline.analysis.WordForms;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.knowledge.ResourcePack;
import org.dateline.knowledge.WordClasses;

/**
 * The commonest errors of the trees on the development files, by class: the gold relation, the one
 * found, and whether the head was right. Run by hand: {@code TreeErrors CORPORA}.
 */
final class TreeErrors {
  private static final int SHOWN = 40;

  private final Map<String, Integer> counts = new TreeMap<>();
  private final Tagger tagger;
  private final TreeParser parser;
  private final WordForms forms;
  private final Tagger.Workspace tags;
  private final TreeParser.Workspace workspace;

  private TreeErrors(KnowledgePack knowledge) {
    this.tagger = Tagger.open(knowledge);
    this.parser = TreeParser.open(knowledge);
    this.forms = new WordForms(WordClasses.open(knowledge));
    this.tags = tagger.workspace();
    this.workspace = parser.workspace();
  }

  /** Prints the classes, the commonest first, tab-separated. */
  public static void main(String[] arguments) {
    TreeErrors errors = new TreeErrors(ResourcePack.open());
    for (String name : List.of("ewt-dev", "gum-dev")) {
      Path file = Path.of(arguments[0]).resolve("syntax/" + name + ".conllu");
      Treebank.read(file).forEach(errors::take);
    }
    errors.counts.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .limit(SHOWN)
        .forEach(errors::say);
  }

  private void take(GoldSentence sentence) {
    sentence.fill(forms);
    tagger.tag(forms, tags);
    parser.parse(forms, workspace);
    ParserState tree = workspace.state();
    for (int word = 0; word < sentence.size(); word++) {
      GoldSentence.Word gold = sentence.words().get(word);
      String relation = parser.relations().get(tree.relation(word));
      boolean hung = tree.head(word) == gold.head();
      if (!gold.universal().equals("PUNCT") && !(hung && relation.equals(gold.relation()))) {
        String head = hung ? "right head" : "wrong head";
        counts.merge(gold.relation() + "\t" + relation + "\t" + head, 1, Integer::sum);
      }
    }
  }

  @SuppressWarnings("SystemOut")
  private void say(Map.Entry<String, Integer> error) {
    System.out.println(error.getKey() + "\t" + error.getValue());
  }
}
