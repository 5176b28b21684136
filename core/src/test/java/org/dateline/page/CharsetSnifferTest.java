package org.dateline.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.dateline.knowledge.ResourcePack;
import org.dateline.model.Article;
import org.dateline.model.Notice;
import org.dateline.text.Bytes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharsetSnifferTest {
  private static final String RUSSIAN =
      "<p>Река поднялась на два метра, сообщили в управлении. Жителей посёлка вывезли автобусами.";
  private static final String CHINESE = "<p>这条河上涨了两米，办公室的人说。居民们已经离开了村子，没有人受伤。他们说明天还会下雨。";
  private static final String JAPANESE = "<p>川の水は二メートル上がりました。村の人たちはバスで学校に移りました。けが人はいません。";
  private static final String KOREAN = "<p>강물이 이 미터 올랐다고 사무소가 말했다. 마을 사람들은 버스로 학교에 갔다. 다친 사람은 없다.";
  private static final String TRADITIONAL = "<p>這條河上漲了兩米，辦公室的人說。居民們已經離開了村子，沒有人受傷。他們說明天還會下雨。";
  private static final String GERMAN =
      "<p>Der Fluss stieg um zwei Meter, sagte die Behörde. Die Bewohner müssen über die Brücke.";
  private static final String POLISH =
      "<p>Rzeka podniosła się o dwa metry, podał urząd. Mieszkańców wsi wywieźli autobusami w środę.";

  private final CharsetSniffer sniffer = new CharsetSniffer(ResourcePack.open());

  private String decoded(String text, String charset, String mediaType) {
    Bytes content = Bytes.of(text, Charset.forName(charset));
    return content.decode(0, content.length(), sniffer.sniff(content, mediaType));
  }

  private static String text(String language) {
    return switch (language) {
      case "ru" -> RUSSIAN;
      case "zh" -> CHINESE;
      case "ja" -> JAPANESE;
      case "ko" -> KOREAN;
      case "tw" -> TRADITIONAL;
      case "pl" -> POLISH;
      default -> GERMAN;
    };
  }

  @ParameterizedTest
  @CsvSource({
    "ru, windows-1251", "ru, KOI8-R", "ru, ISO-8859-5", "ru, UTF-8", "ru, UTF-16LE",
    "zh, GB18030", "tw, Big5", "ja, Shift_JIS", "ja, EUC-JP", "ja, ISO-2022-JP",
    "ko, x-windows-949", "de, windows-1252", "de, UTF-16BE", "pl, windows-1250"
  })
  void tellsTheCharsetOfPagesThatSayNone(String language, String charset) {
    assertThat(decoded(text(language), charset, "text/html")).isEqualTo(text(language));
  }

  @ParameterizedTest
  @CsvSource({
    "ru, windows-1251, ISO-8859-1", "zh, GB18030, ISO-8859-1", "ja, Shift_JIS, UTF-8",
    "ru, UTF-8, windows-1251", "ja, EUC-JP, Shift_JIS", "de, UTF-8, ISO-8859-1",
    "ru, KOI8-R, windows-1251", "tw, Big5, GB2312"
  })
  void doesNotBelieveAContentTypeThatLies(String language, String charset, String said) {
    assertThat(decoded(text(language), charset, "text/html; charset=" + said))
        .isEqualTo(text(language));
  }

  @Test
  void takesTheMetaElementsWord() {
    String page = "<meta charset='ISO-8859-2'><p>Příliš žluťoučký kůň";
    assertThat(decoded(page, "ISO-8859-2", "text/html")).isEqualTo(page);
  }

  @Test
  void putsTheByteOrderMarkFirst() {
    Bytes content = Bytes.of("\uFEFF" + GERMAN, StandardCharsets.UTF_16LE);
    assertThat(sniffer.sniff(content, "text/html; charset=utf-8"))
        .isEqualTo(StandardCharsets.UTF_16LE);
  }

  @Test
  void keepsUtf8ThatWasCutInTheMiddleOfACharacter() {
    byte[] whole = (RUSSIAN).getBytes(StandardCharsets.UTF_8);
    Bytes cut = Bytes.of(java.util.Arrays.copyOf(whole, whole.length - 1 - whole.length % 2));
    assertThat(sniffer.sniff(cut, "text/html")).isEqualTo(StandardCharsets.UTF_8);
  }

  @Test
  void knowsTheNamesThatBrowsersKnow() {
    String page = "<meta http-equiv=Content-Type content='text/html; charset=x-sjis'>" + JAPANESE;
    assertThat(decoded(page, "windows-31j", "")).isEqualTo(page);
  }

  @Test
  void saysThatACharsetIsUnknownAndWhichOneWasTaken() {
    Article article =
        TestPages.read(TestPages.page("<meta charset='x-klingon-9'>", TestPages.STORY));
    assertThat(article.notices())
        .extracting(Notice::message)
        .anySatisfy(message -> assertThat(message).contains("x-klingon-9", "UTF-8"));
    assertThat(TestPages.read(TestPages.page("<meta charset='koi8-r'>", TestPages.STORY)).notices())
        .noneMatch(notice -> notice.code().equals("unknown-charset"));
  }
}
