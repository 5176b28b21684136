package org.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class Utf8Test {
  @Test
  void readsWhatThePlatformReads() {
    SplittableRandom random = new SplittableRandom(7);
    int[] points = {'a', ' ', 'é', '’', 'ш', '日', 0x1F600, 0x10FFFF, 0x7FF, 0x800, 0xFFFF};
    for (int round = 0; round < 2_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(60); length > 0; length--) {
        int plain = random.nextInt(4) == 0 ? random.nextInt(points.length) : 0;
        text.appendCodePoint(points[plain]);
      }
      byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
      assertThat(Utf8.decode(bytes, 0, bytes.length)).isEqualTo(text.toString());
    }
  }

  @Test
  void marksBrokenBytesAsThePlatformDoes() {
    SplittableRandom random = new SplittableRandom(8);
    byte[] bytes = new byte[24];
    for (int round = 0; round < 20_000; round++) {
      for (int at = 0; at < bytes.length; at++) {
        bytes[at] = (byte) (random.nextInt(3) == 0 ? 0x80 | random.nextInt(128) : 'a');
      }
      assertThat(Utf8.decode(bytes, 1, bytes.length))
          .isEqualTo(new String(bytes, 1, bytes.length - 1, StandardCharsets.UTF_8));
    }
  }

  @Test
  void readsEverySequenceOfThreeBytesAsThePlatformDoes() {
    for (int first = 0xC0; first <= 0xFF; first++) {
      for (int second = 0x7E; second <= 0xC1; second++) {
        for (int last : new int[] {0x41, 0x80, 0xBF, 0xC0}) {
          byte[] bytes = {(byte) first, (byte) second, (byte) last, (byte) 0x80, 'z'};
          assertThat(Utf8.decode(bytes, 0, bytes.length))
              .isEqualTo(new String(bytes, StandardCharsets.UTF_8));
        }
      }
    }
  }

  @Test
  void refusesWhatLiesOutside() {
    assertThatThrownBy(() -> Utf8.decode(new byte[] {'a', 'b'}, 1, 3))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }
}
