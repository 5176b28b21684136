package org.dateline.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dateline.model.DatelineException;

/** Faults as problem+json (RFC 9457) for programs, as a page for people. */
final class Problems {
  private final Pages pages;

  Problems(Pages pages) {
    this.pages = pages;
  }

  void handleIn(RoutesConfig routes) {
    routes.exception(
        HttpResponseException.class,
        (fault, context) -> send(context, fault.getStatus(), String.valueOf(fault.getMessage())));
    routes.exception(
        DatelineException.class,
        (fault, context) ->
            send(
                context,
                HttpStatus.UNPROCESSABLE_CONTENT.getCode(),
                String.valueOf(fault.getMessage())));
    routes.exception(
        Exception.class,
        (fault, context) ->
            send(
                context,
                HttpStatus.INTERNAL_SERVER_ERROR.getCode(),
                "a fault of the program: " + fault));
    routes.error(
        HttpStatus.NOT_FOUND.getCode(),
        context -> {
          if (!isProblem(context)) {
            send(context, HttpStatus.NOT_FOUND.getCode(), "no page at " + context.path());
          }
        });
  }

  private static boolean isProblem(Context context) {
    String type = context.res().getContentType();
    return type != null
        && (type.startsWith("application/problem+json") || type.startsWith("text/html"));
  }

  private void send(Context context, int status, String detail) {
    context.status(status);
    if (wantsPage(context)) {
      pages.problem(context, status, detail);
      return;
    }
    Map<String, Object> problem = new LinkedHashMap<>();
    problem.put("type", "about:blank");
    problem.put("title", HttpStatus.forStatus(status).getMessage());
    problem.put("status", status);
    problem.put("detail", detail);
    problem.put("instance", context.path());
    context.contentType("application/problem+json").result(Json.write(problem));
  }

  private static boolean wantsPage(Context context) {
    String accept = context.header("Accept");
    boolean data = context.path().endsWith(".json") || context.path().endsWith(".csv");
    return !data && accept != null && accept.contains("text/html");
  }
}
