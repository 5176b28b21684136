package org.dateline.intake;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Fetches over HTTP as a polite reader: says who it is, asks the site's robots rules first (RFC
 * 9309), waits no longer than 20 seconds. Thread-safe.
 */
public final class HttpPageFetcher implements PageFetcher {
  private static final String AGENT = "Dateline/0.1 (+https://dateline.example/robot)";
  private static final String AGENT_NAME = "dateline";
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final int MOST_ROBOTS_BYTES = 500 * 1024; // RFC 9309, section 2.5
  private static final int OK = 200;
  private static final int FIRST_ERROR = 400;
  private static final int FIRST_SERVER_ERROR = 500;

  private final HttpClient client =
      HttpClient.newBuilder()
          .followRedirects(HttpClient.Redirect.NORMAL)
          .connectTimeout(PATIENCE)
          .build();
  private final Map<String, SimpleRobotRules> rules = new ConcurrentHashMap<>();
  private final Clock clock;

  public HttpPageFetcher(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Fetched fetch(String address) {
    try {
      URI url = new URI(address);
      if (url.getHost() == null) {
        return new NoPage("bad-address", "not an address: it names no host");
      }
      if (!rulesOf(url).isAllowed(address)) {
        return new NoPage("robots", "the site's robots.txt asks not to fetch it");
      }
      return get(url);
    } catch (URISyntaxException malformed) {
      return new NoPage("bad-address", "not an address: " + malformed.getMessage());
    } catch (IOException silent) {
      return new NoPage("no-answer", "does not answer (" + reason(silent) + ")");
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return new NoPage("interrupted", "stopped while waiting for an answer");
    }
  }

  private static String reason(IOException silent) {
    String message = silent.getMessage();
    return message == null ? silent.getClass().getSimpleName() : message;
  }

  private Fetched get(URI url) throws IOException, InterruptedException {
    HttpResponse<InputStream> response = send(url);
    if (response.statusCode() != OK) {
      response.body().close();
      return new NoPage(
          "http-" + response.statusCode(), "answers with status " + response.statusCode());
    }
    String type = response.headers().firstValue("Content-Type").orElse("");
    return new Page(response.uri(), clock.instant(), type, response.body());
  }

  private HttpResponse<InputStream> send(URI url) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(url).header("User-Agent", AGENT).timeout(PATIENCE).GET().build();
    return client.send(request, BodyHandlers.ofInputStream());
  }

  private SimpleRobotRules rulesOf(URI url) throws IOException, InterruptedException {
    String site = url.getScheme() + "://" + url.getAuthority();
    SimpleRobotRules known = rules.get(site);
    if (known != null) {
      return known;
    }
    SimpleRobotRules fetched = fetchRules(URI.create(site + "/robots.txt"));
    rules.put(site, fetched);
    return fetched;
  }

  private SimpleRobotRules fetchRules(URI robots) throws IOException, InterruptedException {
    HttpResponse<InputStream> response = send(robots);
    try (InputStream body = response.body()) {
      SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
      if (response.statusCode() >= FIRST_SERVER_ERROR) {
        return parser.failedFetch(response.statusCode());
      }
      byte[] text =
          response.statusCode() >= FIRST_ERROR ? new byte[0] : body.readNBytes(MOST_ROBOTS_BYTES);
      String type = response.headers().firstValue("Content-Type").orElse("text/plain");
      return parser.parseContent(robots.toString(), text, type, List.of(AGENT_NAME));
    }
  }
}
