package org.dateline.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.regex.Pattern;
import org.dateline.Dateline;
import org.dateline.app.demo.DemoArticles;
import org.dateline.app.record.StoryIndex;
import org.dateline.intake.Inbound.Received;
import org.dateline.model.Story;
import org.dateline.store.InMemoryRecordStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The pages of the demo's record, asked for over HTTP. */
class WebServerTest {
  private static final InMemoryRecordStore STORE = new InMemoryRecordStore();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static WebServer server;
  private static StoryIndex index;

  @BeforeAll
  static void start() {
    Dateline dateline = Dateline.open();
    DemoArticles.take(inbound -> {
      if (inbound instanceof Received received) {
        dateline.read(received.capture()).forEach(STORE::add);
      }
    });
    index = StoryIndex.of(STORE);
    server = WebServer.start("localhost", 0, STORE, index);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static HttpResponse<String> get(String path, String accept)
      throws IOException, InterruptedException {
    return CLIENT.send(
        HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path))
            .header("Accept", accept)
            .build(),
        BodyHandlers.ofString());
  }

  private static String page(String path) throws IOException, InterruptedException {
    HttpResponse<String> response = get(path, "text/html");
    assertThat(response.statusCode()).as(path).isEqualTo(200);
    assertThat(response.body().length()).as("size of " + path).isLessThan(100_000);
    return response.body();
  }

  private static JsonNode json(String path) throws IOException, InterruptedException {
    HttpResponse<String> response = get(path, "application/json");
    assertThat(response.statusCode()).as(path).isEqualTo(200);
    return JsonMapper.shared().readTree(response.body());
  }

  private static Story mainStory() {
    return index.stories().get(0);
  }

  @Test
  void listsTheStories() throws IOException, InterruptedException {
    assertThat(page("/")).contains(mainStory().id()).contains("independent origin");
    assertThat(get("/icon.svg", "image/svg+xml").statusCode()).isEqualTo(200);
    assertThat(json("/stories.json").size()).isEqualTo(index.stories().size());
  }

  @Test
  void showsAStoryWithItsLedger() throws IOException, InterruptedException {
    String id = mainStory().id();
    assertThat(page("/story/" + id)).contains("Ledger", "Who said what", "Sources", "<svg");
    assertThat(json("/story/" + id + ".json").get("id").asString()).isEqualTo(id);
    assertThat(json("/story/" + id + "/events.json").get(0).get("tellings").size()).isPositive();
    assertThat(json("/story/" + id + "/ledger.json").size())
        .isEqualTo(index.ledger(id).tallies().size());
    assertThat(get("/story/" + id + "/ledger.csv", "text/csv").body()).startsWith("story,measure");
  }

  @Test
  void showsEveryArticleWithItsEntriesLit() throws IOException, InterruptedException {
    for (var summary : STORE.articles()) {
      assertThat(page("/article/" + summary.id())).contains("What is recorded");
      assertThat(json("/article/" + summary.id() + ".json").get("dateline").asInt()).isEqualTo(1);
    }
  }

  @Test
  void givesEveryEntryOnePlaceInTheText() throws IOException, InterruptedException {
    for (var summary : STORE.articles()) {
      String page = page("/article/" + summary.id());
      List<String> places = found(" id=\"(e-[0-9a-f]+)\"", page);
      assertThat(places).doesNotHaveDuplicates().containsAll(found("href=\"#(e-[^\"]+)\"", page));
    }
  }

  private static List<String> found(String pattern, String page) {
    return Pattern.compile(pattern).matcher(page).results().map(hit -> hit.group(1)).toList();
  }

  @Test
  void findsArticles() throws IOException, InterruptedException {
    assertThat(page("/search?q=Tokayev")).contains("<mark>");
    assertThat(json("/search.json?q=Tokayev").size()).isPositive();
    assertThat(page("/search?q=%3Cscript%3E")).doesNotContain("<script>alert");
  }

  @Test
  void answersWithAProblemForWhatIsNotThere() throws IOException, InterruptedException {
    HttpResponse<String> missing = get("/article/nothing.json", "application/json");
    assertThat(missing.statusCode()).isEqualTo(404);
    assertThat(missing.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(JsonMapper.shared().readTree(missing.body()).get("status").asInt()).isEqualTo(404);
    assertThat(get("/nowhere", "text/html").body()).contains("There is no such page");
  }

  @Test
  void describesItself() throws IOException, InterruptedException {
    assertThat(json("/openapi.json").get("openapi").asString()).startsWith("3.");
  }

  @Test
  void readsAPageThatIsSent() throws IOException, InterruptedException {
    HttpResponse<String> answer =
        CLIENT.send(
            HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + "/read"))
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString("At least 12 people were killed, police said."))
                .build(),
            BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(200);
    JsonNode reading = JsonMapper.shared().readTree(answer.body());
    assertThat(reading.get("figures").get(0).get("value").asInt()).isEqualTo(12);
  }
}
