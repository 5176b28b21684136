package org.dateline.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.dateline.Dateline;
import org.dateline.model.Capture;
import org.dateline.model.DatelineException;
import org.dateline.model.Reading;
import org.dateline.text.Bytes;
import org.junit.jupiter.api.Test;

class WireFormTest {
  private static final Dateline DATELINE = Dateline.open();

  private static Reading read(String text) {
    return DATELINE.read(Capture.of("text/plain", Bytes.of(text, StandardCharsets.UTF_8))).get(0);
  }

  @Test
  void comesBackAsItWasWritten() {
    Reading reading =
        read(
            "Police in Almaty detained 40 protesters on Monday, the interior ministry said. "
                + "“We will not stop,” said Aigerim Bek 🚩, a protester.");
    String line = new WireWriter().write(reading);
    Reading back = new WireReader().read(line);
    assertThat(new WireWriter().write(back)).isEqualTo(line);
    assertThat(back.figures()).isEqualTo(reading.figures());
    assertThat(back.statements()).isEqualTo(reading.statements());
    assertThat(back.events()).isEqualTo(reading.events());
  }

  @Test
  void lendsTheDayOfADatelineToAnArticleWithoutOne() {
    Reading reading = read("ALMATY, March 3, 2024 - Police detained 40 protesters on Sunday.");
    String line = new WireWriter().write(reading);
    assertThat(line).contains("\"published\":\"2024-03-03\",\"publishedBasis\":\"DATELINE\"");
    Reading back = new WireReader().read(line);
    assertThat(back.article().heading()).isEqualTo(reading.article().heading());
    assertThat(new WireWriter().write(back)).isEqualTo(line);
    assertThat(new WireWriter().write(read("Police detained 40 protesters on Sunday.")))
        .contains("\"published\":null,\"modified\"");
  }

  @Test
  void refusesAnotherVersion() {
    assertThatThrownBy(() -> new WireReader().read("{\"dateline\":2}"))
        .isInstanceOf(DatelineException.class)
        .hasMessageContaining("version 1");
  }

  @Test
  void refusesSpansOutsideTheText() {
    String line = new WireWriter().write(read("Nine people died, police said."));
    String broken = line.replaceFirst("\"end\":\\d+", "\"end\":99999");
    assertThatThrownBy(() -> new WireReader().read(broken)).isInstanceOf(DatelineException.class);
  }
}
