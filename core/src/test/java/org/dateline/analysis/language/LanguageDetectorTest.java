package org.dateline.analysis.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.knowledge.ResourcePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageDetectorTest {
  private static final LanguageDetector DETECTOR = LanguageDetector.open(ResourcePack.open());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The minister said that the bridge would be closed for the rest of the week.",
        "de | Der Minister hat gesagt, dass die Brücke bis zum Ende der Woche geschlossen ist.",
        "fr | Le ministre a dit que le pont est fermé pour le reste de la semaine.",
        "es | El ministro dijo que el puente está cerrado por el resto de la semana.",
        "pt | O ministro disse que a ponte não está aberta e que as obras são para o mês.",
        "it | Il ministro ha detto che il ponte è chiuso per il resto della settimana.",
        "pl | Minister powiedział, że most jest zamknięty do końca tygodnia, ale nie na długo.",
        "ru | Министр сказал, что мост закрыт до конца недели, но это не так.",
        "uk | Міністр сказав, що міст закрито до кінця тижня, але це не так.",
        "ar | قال الوزير إن الجسر مغلق حتى نهاية الأسبوع",
        "ja | 大臣は橋が週末まで閉鎖されると述べた。",
        "zh | 部长说大桥将关闭到本周末。",
        "id | Menteri itu mengatakan bahwa jembatan tersebut akan ditutup dan tidak dibuka pada pekan ini."
      })
  void tellsTheLanguageOfASentence(String language, String sentence) {
    assertThat(DETECTOR.detect(sentence)).isEqualTo(language);
  }

  @Test
  void speaksAgainstThePageOnlyWhereTheWordsArePlain() {
    String german =
        "Der Minister hat gesagt, dass die Brücke bis zum Ende der Woche geschlossen ist und die"
            + " Arbeiten nicht vor dem Herbst beginnen. Die Stadt will mit den Bürgern über die"
            + " Kosten sprechen, die nach einer Schätzung auf das Doppelte steigen werden.";
    assertThat(DETECTOR.check(german, "en-US")).isEqualTo("de");
    assertThat(DETECTOR.check(german, "de-AT")).isEqualTo("de-AT");
    assertThat(DETECTOR.check("Der Minister hat gesagt", "en")).isEqualTo("en");
    assertThat(DETECTOR.check(german, "qu")).isEqualTo("qu");
  }

  @Test
  void leavesShortAndStrangeTextsUndetermined() {
    assertThat(DETECTOR.detect("")).isEqualTo("und");
    assertThat(DETECTOR.detect("12 34 !!")).isEqualTo("und");
    assertThat(DETECTOR.detect("Xyzzy plugh foobar quux grault")).isEqualTo("und");
  }
}
