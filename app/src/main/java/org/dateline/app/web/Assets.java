package org.dateline.app.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.dateline.model.DatelineException;

/** The few files that pages need: style, script, map, and the description of the REST interface. */
final class Assets {
  private Assets() {}

  static void send(Context context, String name, String type) {
    context.contentType(type + "; charset=utf-8").header("Cache-Control", "max-age=300");
    context.result(load(name));
  }

  private static byte[] load(String name) {
    try (InputStream stream = Assets.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new DatelineException("the program lacks its file " + name);
      }
      return stream.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
