package org.dateline.extraction.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dateline.Dateline;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How many of the marked texts of each kind are read without a fault. */
class MarkedKindsTest {
  private static final MarkedItemScorer SCORER = new MarkedItemScorer(Dateline.open());

  record Kind(String name, int floor, List<MarkedItem> items) {
    @Override
    public String toString() {
      return name;
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void readsMostOfEveryKind(Kind kind) {
    List<String> wrong = new ArrayList<>();
    int right = 0;
    for (MarkedItem item : kind.items()) {
      List<String> faults = SCORER.faults(item);
      if (faults.isEmpty()) {
        right++;
      } else {
        wrong.add(item.text() + "\n  " + String.join("\n  ", faults));
      }
    }
    String score = "%s: %d of %d".formatted(kind.name(), right, kind.items().size());
    if (Boolean.getBoolean("kinds.show")) {
      System.out.println(score + "\n" + String.join("\n", wrong));
    }
    assertThat(right)
        .as("%s%n%s", score, String.join("\n", wrong))
        .isGreaterThanOrEqualTo(kind.floor());
  }

  static Stream<Kind> kinds() throws IOException {
    List<Kind> kinds = new ArrayList<>();
    List<String> lines = lines();
    for (int at = 0; at < lines.size(); at++) {
      String line = lines.get(at);
      if (line.startsWith("= ")) {
        int space = line.lastIndexOf(' ');
        int floor = Integer.parseInt(line.substring(space + 1));
        kinds.add(new Kind(line.substring(2, space), floor, new ArrayList<>()));
      } else if (!kinds.isEmpty() && !line.isBlank() && !line.startsWith(">")) {
        List<MarkedItem.Claim> claims = new ArrayList<>();
        while (at + 1 < lines.size() && lines.get(at + 1).startsWith(">")) {
          claims.add(MarkedItem.Claim.parse(lines.get(++at)));
        }
        kinds.get(kinds.size() - 1).items().add(MarkedItem.parse(line, claims));
      }
    }
    return kinds.stream();
  }

  private static List<String> lines() throws IOException {
    try (InputStream in = MarkedKindsTest.class.getResourceAsStream("/statements/kinds.txt")) {
      byte[] bytes = Objects.requireNonNull(in, "statements/kinds.txt").readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8).lines().toList();
    }
  }
}
