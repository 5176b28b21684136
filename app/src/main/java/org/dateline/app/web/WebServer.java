package org.dateline.app.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.util.JavalinBindException;
import org.dateline.app.record.StoryIndex;
import org.dateline.model.DatelineException;
import org.dateline.store.RecordStore;

/** The server of one record: pages, JSON twins and REST. Stops when closed. */
public final class WebServer implements AutoCloseable {
  private static final long MOST_BYTES = 20L * 1024 * 1024; // of a page sent to be read

  private final Javalin javalin;

  private WebServer(Javalin javalin) {
    this.javalin = javalin;
  }

  /**
   * Starts serving.
   *
   * @param host interface to listen on
   * @param port port, or 0 for any free one
   * @throws DatelineException when the port is taken
   */
  public static WebServer start(String host, int port, RecordStore store, StoryIndex index) {
    Javalin javalin = Javalin.create(config -> configure(config, store, index));
    try {
      return new WebServer(javalin.start(host, port));
    } catch (JavalinBindException taken) {
      throw new DatelineException("port " + port + " is taken; choose another with --port", taken);
    }
  }

  private static void configure(JavalinConfig config, RecordStore store, StoryIndex index) {
    config.startup.showJavalinBanner = false;
    config.concurrency.useVirtualThreads = true;
    config.http.maxRequestSize = MOST_BYTES;
    Pages pages = new Pages(store, index);
    Twins twins = new Twins(store, index);
    Problems problems = new Problems(pages);
    config.routes.before(WebServer::guard);
    config.routes.get("/style.css", context -> Assets.send(context, "style.css", "text/css"));
    config.routes.get("/page.js", context -> Assets.send(context, "page.js", "text/javascript"));
    config.routes.get("/icon.svg", context -> Assets.send(context, "icon.svg", "image/svg+xml"));
    config.routes.get("/world.svg", context -> Assets.send(context, "world.svg", "image/svg+xml"));
    config.routes.get(
        "/openapi.json", context -> Assets.send(context, "openapi.json", "application/json"));
    config.routes.get("/stories.json", twins::stories);
    config.routes.get("/search.json", twins::search);
    config.routes.get("/story/{id}.json", twins::story);
    config.routes.get("/story/{id}/events.json", twins::events);
    config.routes.get("/story/{id}/ledger.json", twins::ledger);
    config.routes.get("/story/{id}/ledger.csv", twins::ledgerCsv);
    config.routes.get("/article/{id}.json", twins::article);
    config.routes.post("/read", twins::read);
    config.routes.get("/", pages::stories);
    config.routes.get("/stories", pages::stories);
    config.routes.get("/search", pages::search);
    config.routes.get("/story/{id}", pages::story);
    config.routes.get("/article/{id}", pages::article);
    problems.handleIn(config.routes);
  }

  /** Pages load nothing from elsewhere and are never framed. */
  private static void guard(Context context) {
    context.header(
        "Content-Security-Policy",
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self';"
            + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
    context.header("X-Content-Type-Options", "nosniff");
    context.header("Referrer-Policy", "no-referrer");
  }

  /** The port it listens on. */
  public int port() {
    return javalin.port();
  }

  @Override
  public void close() {
    javalin.stop();
  }
}
