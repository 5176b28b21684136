package org.dateline.app.cli;

import java.util.concurrent.CountDownLatch;
import org.dateline.app.record.StoryIndex;
import org.dateline.app.web.WebServer;
import org.dateline.store.RecordStore;
import picocli.CommandLine.Option;

/** Where pages are served. */
final class Address {
  @Option(names = "--port", paramLabel = "PORT", description = "Port (${DEFAULT-VALUE}).")
  private int port = 7700;

  @Option(
      names = "--host",
      paramLabel = "HOST",
      description = "Interface to listen on (${DEFAULT-VALUE}: this machine only).")
  private String host = "localhost";

  /** Serves until the process is asked to stop. */
  void serve(Console console, RecordStore store, StoryIndex index) throws InterruptedException {
    CountDownLatch stopped = new CountDownLatch(1);
    try (WebServer server = WebServer.start(host, port, store, index)) {
      console.out().println("Serving http://" + host + ":" + server.port() + " (Ctrl-C stops)");
      console.out().flush();
      Runtime.getRuntime().addShutdownHook(new Thread(stopped::countDown, "stop"));
      stopped.await();
    }
  }
}
