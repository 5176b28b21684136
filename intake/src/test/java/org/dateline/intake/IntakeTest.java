package org.dateline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.dateline.intake.Inbound.Failed;
import org.dateline.intake.Inbound.Received;
import org.dateline.model.Capture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {
  private static final String FEED =
      """
      <?xml version="1.0"?><rss version="2.0"><channel><title>Meridian Wire</title>
      <link>https://wire.example/</link><description>news</description>
      <item><title>Bridge reopens</title><link>https://wire.example/bridge</link>
      <pubDate>Thu, 13 Jan 2022 09:00:00 GMT</pubDate>
      <description>&lt;p&gt;The bridge reopened on Thursday.&lt;/p&gt;</description></item>
      <item><title>Nothing</title></item></channel></rss>
      """;
  private static final String WARC_RECORD =
      """
      WARC/1.0\r
      WARC-Type: response\r
      WARC-Record-ID: <urn:uuid:6b6e3a60-6ae1-4a3e-9d8c-3f5f0d3b0001>\r
      WARC-Date: 2022-01-10T12:00:00Z\r
      WARC-Target-URI: https://wire.example/page\r
      Content-Type: application/http; msgtype=response\r
      Content-Length: %d\r
      \r
      %s\r
      \r
      """;

  @TempDir private Path folder;

  private static Intake intake(InputKind kind, InputStream input) {
    return new Intake(kind, address -> new PageFetcher.NoPage("no-answer", "not asked"), input);
  }

  private List<Inbound> take(String name, byte[] content) throws IOException {
    List<Inbound> taken = new ArrayList<>();
    Path file = Files.write(folder.resolve(name), content);
    intake(InputKind.AUTO, InputStream.nullInputStream()).take(file.toString(), taken::add);
    return taken;
  }

  private static byte[] bytes(String content) {
    return content.getBytes(StandardCharsets.UTF_8);
  }

  private static Capture capture(Inbound inbound) {
    assertThat(inbound).isInstanceOf(Received.class);
    return ((Received) inbound).capture();
  }

  @Test
  void takesAFeedItemByItem() throws IOException {
    List<Inbound> items = take("feed.xml", bytes(FEED));
    Capture first = capture(items.get(0));
    assertThat(first.hints())
        .isEqualTo(new Capture.Hints("Meridian Wire", "Bridge reopens", "2022-01-13T09:00:00Z"));
    assertThat(String.valueOf(first.url())).isEqualTo("https://wire.example/bridge");
    assertThat(items.get(1)).isInstanceOf(Failed.class);
  }

  @Test
  void refusesAFeedThatDefinesEntities() throws IOException {
    String bomb =
        "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"aaaa\">]><rss version=\"2.0\"><channel>"
            + "<title>&a;</title></channel></rss>";
    List<Inbound> taken = new ArrayList<>();
    Path file = Files.writeString(folder.resolve("bomb.xml"), bomb);
    intake(InputKind.FEED, InputStream.nullInputStream()).take(file.toString(), taken::add);
    assertThat(taken).singleElement().isInstanceOf(Failed.class);
  }

  @Test
  void takesThePagesOfAWebArchive() throws IOException {
    String http =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 12\r\n\r\n<p>Hello</p>";
    List<Inbound> taken = take("a.warc", bytes(WARC_RECORD.formatted(http.length(), http)));
    Capture page = capture(taken.get(0));
    assertThat(page.retrievedAt()).isEqualTo(Instant.parse("2022-01-10T12:00:00Z"));
    assertThat(page.content().decode(0, page.content().length(), StandardCharsets.UTF_8))
        .isEqualTo("<p>Hello</p>");
  }

  @Test
  void saysWhereAWebArchiveBreaks() throws IOException {
    assertThat(take("b.warc", bytes("WARC/1.0\r\nnonsense")))
        .anySatisfy(each -> assertThat(each).isInstanceOf(Failed.class));
  }

  @Test
  void opensPagesThatAreCompressed() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes("<html><p>Hello</p></html>"));
    }
    Capture page = capture(take("page.html.gz", packed.toByteArray()).get(0));
    assertThat(page.content().length()).isEqualTo(25);
  }

  @Test
  void takesLinesWithOrWithoutALastBreak() throws IOException {
    assertThat(take("a.jsonl", bytes("{\"text\":\"a\"}\n\n{\"text\":\"b\"}\n"))).hasSize(2);
    assertThat(take("b.jsonl", bytes("\ufeff{\"text\":\"a\"}\r\n{\"text\":\"b\"}"))).hasSize(2);
  }

  @Test
  void takesADeeplyNestedLineAsAFailure() throws IOException {
    String nested = "{\"text\":" + "[".repeat(100_000) + "\n{\"text\":\"b\"}\n";
    List<Inbound> taken = take("deep.jsonl", bytes(nested));
    assertThat(taken.get(0)).isInstanceOf(Failed.class);
    assertThat(taken.get(1)).isInstanceOf(Received.class);
  }

  @Test
  void readsStandardInput() {
    List<Inbound> taken = new ArrayList<>();
    intake(InputKind.TEXT, new ByteArrayInputStream(bytes("Words."))).take("-", taken::add);
    assertThat(capture(taken.get(0)).mediaType()).isEqualTo("text/plain");
  }

  @Test
  void fetchesPolitely() throws IOException {
    HttpServer site = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
    site.createContext(
        "/",
        exchange -> {
          String path = exchange.getRequestURI().getPath();
          byte[] answer =
              bytes(
                  path.equals("/robots.txt")
                      ? "User-agent: *\nDisallow: /private"
                      : "<p>Hello</p>");
          exchange.getResponseHeaders().add("Content-Type", "text/html");
          exchange.sendResponseHeaders(path.equals("/gone") ? 410 : 200, answer.length);
          exchange.getResponseBody().write(answer);
          exchange.close();
        });
    site.start();
    try {
      String root = "http://localhost:" + site.getAddress().getPort();
      Intake intake =
          new Intake(
              InputKind.AUTO,
              new HttpPageFetcher(Clock.systemUTC()),
              InputStream.nullInputStream());
      List<Inbound> taken = new ArrayList<>();
      intake.take(root + "/page", taken::add);
      intake.take(root + "/private/page", taken::add);
      intake.take(root + "/gone", taken::add);
      intake.take("http://localhost:1/none", taken::add);
      assertThat(taken.get(0)).isInstanceOf(Received.class);
      assertThat(taken.subList(1, 4))
          .extracting(each -> ((Failed) each).code())
          .containsExactly("robots", "http-410", "no-answer");
    } finally {
      site.stop(0);
    }
  }
}
