package org.dateline.app.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.dateline.app.record.StoryIndex;
import org.dateline.app.web.WebServer;
import org.dateline.model.DatelineException;
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

  /** Serves on a free port just as long as it takes to ask once for each of these pages. */
  static void visit(RecordStore store, StoryIndex index, List<String> pages)
      throws InterruptedException {
    try (WebServer server = WebServer.start("localhost", 0, store, index);
        HttpClient client = HttpClient.newHttpClient()) {
      for (String page : pages) {
        URI address = URI.create("http://localhost:" + server.port() + page);
        client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding());
      }
    } catch (IOException broken) {
      throw new DatelineException("the pages that were asked for did not come", broken);
    }
  }

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
