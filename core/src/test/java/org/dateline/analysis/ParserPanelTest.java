package org.dateline.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.knowledge.ResourcePack;
import org.dateline.knowledge.WordClasses;
import org.junit.jupiter.api.Test;

class ParserPanelTest {
  private static final KnowledgePack KNOWLEDGE = ResourcePack.open();
  private static final Tagger TAGGER = Tagger.open(KNOWLEDGE);
  private static final TreeParser PARSER = TreeParser.open(KNOWLEDGE);
  private static final List<String> SENTENCES =
      List.of(
          "The mayor told reporters on Monday that the bridge would open in June .",
          "Three ferries , two of them empty , left the harbour after the storm",
          "Rain",
          "\" We will not sign , \" said Ms. Brown , who leads the union .");

  private static WordForms tagged(String sentence) {
    WordForms forms = new WordForms(WordClasses.open(KNOWLEDGE));
    String[] words = sentence.split(" ");
    forms.begin(words.length);
    for (int word = 0; word < words.length; word++) {
      forms.set(word, words[word]);
    }
    TAGGER.tag(forms, TAGGER.workspace());
    return forms;
  }

  @Test
  void whoseMembersAgreeDrawsTheirTree() {
    ParserPanel alone = new ParserPanel(List.of(PARSER));
    ParserPanel agreed = new ParserPanel(List.of(PARSER, PARSER));
    TreeParser.Workspace workspace = PARSER.workspace();
    for (String sentence : SENTENCES) {
      WordForms forms = tagged(sentence);
      PARSER.parse(forms, workspace);
      for (ParserPanel panel : List.of(alone, agreed)) {
        ParserState tree = panel.parse(forms);
        for (int word = 0; word < forms.size(); word++) {
          assertThat(tree.head(word)).as(sentence).isEqualTo(workspace.state().head(word));
          assertThat(tree.relation(word)).as(sentence).isEqualTo(workspace.state().relation(word));
        }
      }
    }
  }

  @Test
  void refusesMembersThatSpeakOfOtherRelations() {
    TreeNetwork known = TreeNetwork.read(TreeParser.MODEL, KNOWLEDGE.file(TreeParser.MODEL));
    List<String> reversed = known.relations().reversed();
    TreeParser other =
        new TreeParser(
            new TreeNetwork(reversed, known.shape(), known.vocabulary(), known.weights()));
    assertThatThrownBy(() -> new ParserPanel(List.of(PARSER, other)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("relations differ");
  }
}
