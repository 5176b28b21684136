package org.dateline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InOrderTest {
  @Test
  void handsOnInTheOrderGivenWhateverIsDoneFirst() {
    List<Integer> got = new ArrayList<>();
    try (InOrder<Integer> order = new InOrder<>(3, got::add)) {
      for (int i = 0; i < 60; i++) {
        int number = i;
        order.add(() -> {
          Thread.sleep(number % 3 == 0 ? 4 : 0);
          return number;
        });
      }
    }
    assertThat(got).isEqualTo(IntStream.range(0, 60).boxed().toList());
  }

  @Test
  void worksOnSeveralAtOnce() throws InterruptedException {
    CountDownLatch both = new CountDownLatch(2);
    AtomicInteger met = new AtomicInteger();
    try (InOrder<Boolean> order = new InOrder<>(2, meeting -> met.addAndGet(meeting ? 1 : 0))) {
      for (int i = 0; i < 2; i++) {
        order.add(() -> {
          both.countDown();
          return both.await(20, TimeUnit.SECONDS);
        });
      }
    }
    assertThat(met.get()).isEqualTo(2);
  }

  @Test
  void handsOnWhileItWaitsForMore() throws InterruptedException {
    CountDownLatch seen = new CountDownLatch(1);
    try (InOrder<String> order = new InOrder<>(2, word -> seen.countDown())) {
      order.add(() -> "first");
      assertThat(seen.await(20, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void throwsWhatWentWrong() {
    List<Integer> got = new ArrayList<>();
    InOrder<Integer> order = new InOrder<>(2, got::add);
    order.add(() -> 1);
    order.add(() -> {
      throw new IllegalArgumentException("no good");
    });
    assertThatThrownBy(order::close).hasMessage("no good");
    assertThat(got).containsExactly(1);
  }

  @Test
  void throwsWhatWentWrongOnceHoweverMuchIsGiven() {
    assertThatThrownBy(
            () -> {
              try (InOrder<Integer> order = new InOrder<>(2, number -> Integer.parseInt("none"))) {
                for (int i = 0; i < 60; i++) {
                  order.add(() -> 1);
                }
              }
            })
        .isInstanceOf(NumberFormatException.class);
  }
}
