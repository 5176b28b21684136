package org.dateline.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.knowledge.Lexicon;
import org.dateline.model.Figure;
import org.dateline.text.Span;
import org.dateline.text.Text;

/** Whether the words around a figure take it back: "withdrew its toll of 164". Thread-safe. */
final class Retractions {
  private static final String PATH = "en/lexicon/retraction.tsv";
  private static final int REACH = 160; // UTF-16 units between the cue and its number
  private static final Pattern OTHER_NUMBER =
      Pattern.compile("\\d|\\b(?:number|figure|toll|count|tally|since|when|after|while|but)\\b");

  private final List<Cue> cues = new ArrayList<>();

  private enum Number {
    AFTER,
    BEFORE
  }

  private record Cue(Pattern words, Number number) {}

  Retractions(KnowledgePack knowledge) {
    for (Lexicon.Row row : knowledge.lexicon(PATH).rows()) {
      Pattern words = Pattern.compile("\\b" + Pattern.quote(row.get("words")) + "\\b");
      cues.add(new Cue(words, row.get("number", Number.class)));
    }
  }

  /** Whether the sentence that holds the figure withdraws it. */
  boolean takeBack(Figure figure, Text text, Span sentence) {
    Span quantity = figure.quantity().span();
    if (!sentence.covers(quantity)) {
      return false;
    }
    int from = Math.max(sentence.start(), quantity.start() - REACH);
    int to = Math.min(sentence.end(), quantity.end() + REACH);
    String before = lower(text, from, quantity.start());
    String after = lower(text, quantity.end(), to);
    return cues.stream()
        .anyMatch(cue ->
            switch (cue.number()) {
              case AFTER -> leadsTo(cue, before);
              case BEFORE -> follows(cue, after);
            });
  }

  private static String lower(Text text, int from, int to) {
    return text.content().substring(from, Math.max(from, to)).toLowerCase(Locale.ROOT);
  }

  private static boolean leadsTo(Cue cue, String before) {
    Matcher matcher = cue.words().matcher(before);
    int end = -1;
    while (matcher.find()) {
      end = matcher.end();
    }
    return end >= 0 && before.substring(end).chars().noneMatch(Character::isDigit);
  }

  private static boolean follows(Cue cue, String after) {
    Matcher matcher = cue.words().matcher(after);
    return matcher.find() && !OTHER_NUMBER.matcher(after.substring(0, matcher.start())).find();
  }
}
