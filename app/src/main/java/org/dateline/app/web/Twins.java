package org.dateline.app.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.ContentType;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.Dateline;
import org.dateline.app.cli.LedgerTable;
import org.dateline.app.export.Chronicle;
import org.dateline.app.export.PloverExporter;
import org.dateline.app.record.StoryIndex;
import org.dateline.intake.Inbound;
import org.dateline.intake.InputKind;
import org.dateline.intake.Intake;
import org.dateline.intake.PageFetcher;
import org.dateline.model.Story;
import org.dateline.store.RecordStore;
import org.dateline.store.RecordStore.Hit;
import org.dateline.store.RecordStore.Summary;
import org.jspecify.annotations.Nullable;

/** The JSON twins of the pages, and the reading of a page that is sent. */
final class Twins {
  private static final int MOST_HITS = 200;
  private static final String CSV = "text/csv; charset=utf-8";
  private static final String SENT_PAGE =
      "http://sent.invalid/"; // stands for a page without address

  private final RecordStore store;
  private final StoryIndex index;
  private @Nullable Dateline dateline; // opened when the first page is sent

  Twins(RecordStore store, StoryIndex index) {
    this.store = store;
    this.index = index;
  }

  void stories(Context context) {
    List<Summary> articles = store.articles();
    json(
        context,
        index.stories().stream()
            .map(story -> Json.story(story, articles))
            .collect(Collectors.joining(",\n", "[", "]")));
  }

  void story(Context context) {
    json(context, Json.story(wanted(context), store.articles()));
  }

  void ledger(Context context) {
    json(context, Json.ledger(index.ledger(wanted(context).id())));
  }

  /** What happens in a story, each happening once: the PLOVER export of it as one array. */
  void events(Context context) {
    json(context, PloverExporter.array(Chronicle.of(wanted(context), index)));
  }

  void ledgerCsv(Context context) {
    context.contentType(CSV).result(LedgerTable.csv(index.ledger(wanted(context).id()), true));
  }

  void article(Context context) {
    String id = context.pathParam("id");
    json(
        context,
        index
            .reading(id)
            .map(Json::reading)
            .orElseThrow(() -> new NotFoundResponse("no article " + id)));
  }

  void search(Context context) {
    String query = query(context);
    List<Map<String, Object>> hits = new ArrayList<>();
    for (Hit hit : store.search(query, MOST_HITS)) {
      Map<String, Object> each = new LinkedHashMap<>();
      each.put("id", hit.article().id());
      each.put("title", hit.article().title());
      each.put("outlet", hit.article().outlet());
      each.put("published", String.valueOf(hit.article().published()));
      each.put("excerpt", hit.excerpt());
      each.put("matches", hit.matches());
      hits.add(each);
    }
    json(context, Json.write(hits));
  }

  /** Reads what is sent and answers with its wire form; nothing is kept. */
  void read(Context context) {
    byte[] body = context.bodyAsBytes();
    if (body.length == 0) {
      throw new BadRequestResponse("send a page as the body of the request");
    }
    List<String> lines = new ArrayList<>();
    intake(context, body).take(SENT_PAGE, inbound -> lines.addAll(read(inbound)));
    json(
        context,
        lines.size() == 1
            ? lines.get(0)
            : lines.stream().collect(Collectors.joining(",\n", "[", "]")));
  }

  private List<String> read(Inbound inbound) {
    return switch (inbound) {
      case Inbound.Received received ->
          opened().read(received.capture()).stream().map(Json::reading).toList();
      case Inbound.Failed failed -> throw new BadRequestResponse(failed.message());
    };
  }

  private static Intake intake(Context context, byte[] body) {
    String type = context.contentType() == null ? "" : context.contentType();
    String address = context.queryParam("url");
    PageFetcher sent =
        ignored ->
            new PageFetcher.Page(
                address == null ? null : URI.create(address),
                Clock.systemUTC().instant(),
                type,
                new ByteArrayInputStream(body));
    return new Intake(InputKind.AUTO, sent, new ByteArrayInputStream(body));
  }

  private synchronized Dateline opened() {
    Dateline known = dateline;
    if (known == null) {
      known = Dateline.open();
      dateline = known;
    }
    return known;
  }

  private Story wanted(Context context) {
    String id = context.pathParam("id");
    return index.story(id).orElseThrow(() -> new NotFoundResponse("no story " + id));
  }

  private static String query(Context context) {
    String query = context.queryParam("q");
    return query == null ? "" : query;
  }

  private static void json(Context context, String body) {
    context.contentType(ContentType.APPLICATION_JSON).result(body);
  }
}
