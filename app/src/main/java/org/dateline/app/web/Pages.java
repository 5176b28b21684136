package org.dateline.app.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Map;
import org.dateline.app.record.StoryIndex;
import org.dateline.model.Reading;
import org.dateline.model.Story;
import org.dateline.store.RecordStore;
import org.dateline.store.RecordStore.Hit;

/** The pages for people, each whole in one response. */
final class Pages {
  private static final int MOST_HITS = 100;
  private static final String TEMPLATES = "org.dateline.app.web.templates";

  private final RecordStore store;
  private final StoryIndex index;
  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(null, ContentType.Html, null, TEMPLATES);

  Pages(RecordStore store, StoryIndex index) {
    this.store = store;
    this.index = index;
  }

  void stories(Context context) {
    List<StoryView> views =
        index.stories().stream().map(story -> StoryView.of(story, index)).toList();
    render(context, "stories.jte", Map.of("stories", views));
  }

  void story(Context context) {
    String id = context.pathParam("id");
    Story story = index.story(id).orElseThrow(() -> new NotFoundResponse("no story " + id));
    render(context, "story.jte", Map.of("story", StoryView.of(story, index)));
  }

  void article(Context context) {
    String id = context.pathParam("id");
    Reading reading = index.reading(id).orElseThrow(() -> new NotFoundResponse("no article " + id));
    render(
        context,
        "article.jte",
        Map.of("article", ArticleView.of(reading), "story", index.storyOf(id)));
  }

  void search(Context context) {
    String query = context.queryParam("q") == null ? "" : String.valueOf(context.queryParam("q"));
    List<Hit> hits = store.search(query, MOST_HITS);
    render(context, "search.jte", Map.of("query", query, "hits", hits));
  }

  /** A fault as a page in the program's own style. */
  void problem(Context context, int status, String detail) {
    render(context, "problem.jte", Map.of("status", status, "detail", detail));
  }

  private void render(Context context, String template, Map<String, Object> parameters) {
    StringOutput page = new StringOutput();
    templates.render(template, parameters, page);
    context.html(page.toString());
  }
}
