package org.dateline.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.dateline.text.Bytes;
import org.junit.jupiter.api.Test;

class OverlayPackTest {
  private record Files(Map<String, Bytes> files) implements KnowledgePack {
    @Override
    public String digest() {
      return "below";
    }

    @Override
    public Optional<Bytes> find(String path) {
      return Optional.ofNullable(files.get(path));
    }
  }

  private static Bytes file(String content) {
    return Bytes.of(content, StandardCharsets.UTF_8);
  }

  private static final KnowledgePack BELOW =
      new Files(Map.of("a.tsv", file("word\nold\n"), "m.bin", file("below")));

  private static OverlayPack over(String path, String content) {
    return new OverlayPack(BELOW, Map.of(path, file(content)));
  }

  @Test
  void putsOwnRowsAfterThoseBeneath() {
    assertThat(over("a.tsv", "word\nnew\n").lexicon("a.tsv").rows())
        .extracting(row -> row.get("word") + " " + row.where())
        .containsExactly("old a.tsv:2", "new own/a.tsv:2");
  }

  @Test
  void letsAnOwnLexiconThatReplacesStandAlone() {
    assertThat(over("a.tsv", "# replaces\nword\nnew\n").lexicon("a.tsv").rows())
        .extracting(row -> row.get("word"))
        .containsExactly("new");
  }

  @Test
  void takesAnyOtherOwnFileForTheOneBeneath() {
    assertThat(over("m.bin", "mine").find("m.bin")).contains(file("mine"));
  }

  @Test
  void hasAnotherDigestThanThePackBeneath() {
    assertThat(over("a.tsv", "word\nnew\n").digest())
        .isNotEqualTo(BELOW.digest())
        .isNotEqualTo(over("a.tsv", "word\nother\n").digest());
  }
}
