package org.dateline.app.cli;

import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Works on several things at once and hands on what comes of them in the order they were given,
 * each as soon as all before it are handed on. Things wait to be taken in while too many are under
 * way. For one giver; what is handed on comes from one other thread.
 */
final class InOrder<T> implements AutoCloseable {
  private final ExecutorService workers;
  private final BlockingQueue<Optional<Future<T>>> underWay;
  private final Thread hand;
  private volatile @Nullable Throwable trouble;
  private boolean told; // to the giver, who would not bear it twice

  /** Works on up to so many things at once. */
  InOrder(int atOnce, Consumer<T> sink) {
    this.workers = Executors.newFixedThreadPool(atOnce, InOrder::background);
    this.underWay = new ArrayBlockingQueue<>(atOnce);
    this.hand = background(() -> handOn(sink));
    hand.start();
  }

  private static Thread background(Runnable work) {
    Thread thread = new Thread(work, "reading");
    thread.setDaemon(true);
    return thread;
  }

  /** Takes something to be worked on; throws what went wrong with something before. */
  void add(Callable<T> work) {
    rethrow();
    put(Optional.of(workers.submit(work)));
  }

  private void put(Optional<Future<T>> next) {
    try {
      underWay.put(next);
    } catch (InterruptedException stopped) {
      throw stopped(stopped);
    }
  }

  private void handOn(Consumer<T> sink) {
    try {
      Optional<Future<T>> next = underWay.take();
      while (next.isPresent()) {
        if (trouble == null) {
          handOn(next.get(), sink);
        }
        next = underWay.take();
      }
    } catch (InterruptedException stopped) {
      trouble = stopped(stopped);
    }
  }

  private void handOn(Future<T> done, Consumer<T> sink) throws InterruptedException {
    try {
      sink.accept(done.get());
    } catch (ExecutionException failed) {
      trouble = failed.getCause();
    } catch (RuntimeException | Error failed) {
      trouble = failed;
    }
  }

  /** Waits until all is handed on; throws what went wrong. */
  @Override
  public void close() {
    put(Optional.empty());
    try {
      hand.join();
    } catch (InterruptedException stopped) {
      throw stopped(stopped);
    } finally {
      workers.shutdownNow();
    }
    rethrow();
  }

  private void rethrow() {
    Throwable cause = told ? null : trouble;
    told |= cause != null;
    if (cause instanceof Error error) {
      throw error;
    }
    if (cause instanceof RuntimeException exception) {
      throw exception;
    }
    if (cause != null) {
      throw new IllegalStateException(cause);
    }
  }

  private static IllegalStateException stopped(InterruptedException cause) {
    Thread.currentThread().interrupt();
    return new IllegalStateException("stopped while reading", cause);
  }
}
