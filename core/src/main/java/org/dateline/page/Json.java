package org.dateline.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value of the JSON that pages carry, read as leniently as pages are written. */
sealed interface Json {
  /** A string, number, boolean or null, as its text. */
  record Word(String text) implements Json {}

  /** A list. */
  record Items(List<Json> items) implements Json {}

  /** An object. */
  record Fields(Map<String, Json> fields) implements Json {}

  /** Nothing was there. */
  static Json none() {
    return new Word("");
  }

  /** The field of this name; nothing if there is none. */
  default Json get(String name) {
    return this instanceof Fields object ? object.fields().getOrDefault(name, none()) : none();
  }

  /** The items of a list, itself alone when it is not one, none when there is nothing. */
  default List<Json> each() {
    if (this instanceof Items list) {
      return list.items();
    }
    return this.equals(none()) ? List.of() : List.of(this);
  }

  /** Its text; for a list that of its first item; else empty. */
  default String text() {
    return switch (this) {
      case Word word -> word.text();
      case Items list -> list.items().isEmpty() ? "" : list.items().getFirst().text();
      case Fields object -> "";
    };
  }

  /** Reads as much as can be read; never fails. */
  static Json read(String content) {
    return new Reader(content).value(0);
  }

  /** A reader that forgives comments, line breaks in strings and missing ends. */
  final class Reader {
    private static final int DEEPEST = 40;
    private static final int MOST_VALUES = 200_000;
    private final String content;
    private int at;
    private int values;

    private Reader(String content) {
      this.content = content;
    }

    private Json value(int depth) {
      skipSpace();
      values++;
      if (at >= content.length() || depth > DEEPEST || values > MOST_VALUES) {
        at = content.length();
        return none();
      }
      return switch (content.charAt(at)) {
        case '{' -> object(depth);
        case '[' -> list(depth);
        case '"' -> new Word(string());
        default -> new Word(bare());
      };
    }

    private Json object(int depth) {
      Map<String, Json> fields = new LinkedHashMap<>();
      at++;
      while (true) {
        skipSpace();
        if (at >= content.length() || content.charAt(at) == '}') {
          at++;
          return new Fields(fields);
        }
        if (content.charAt(at) != '"') {
          at++;
          continue;
        }
        String name = string();
        skipSpace();
        if (at < content.length() && content.charAt(at) == ':') {
          at++;
          fields.putIfAbsent(name, value(depth + 1));
        }
      }
    }

    private Json list(int depth) {
      List<Json> items = new ArrayList<>();
      at++;
      while (true) {
        skipSpace();
        if (at >= content.length() || content.charAt(at) == ']') {
          at++;
          return new Items(items);
        }
        int before = at;
        if (content.charAt(at) != ',') {
          items.add(value(depth + 1));
        }
        at = Math.max(at, before + (at == before ? 1 : 0));
      }
    }

    private String bare() {
      int start = at;
      while (at < content.length() && ",]}\n\r\t ".indexOf(content.charAt(at)) < 0) {
        at++;
      }
      String word = content.substring(start, at);
      return word.equals("null") ? "" : word;
    }

    private String string() {
      StringBuilder words = new StringBuilder();
      at++;
      while (at < content.length() && content.charAt(at) != '"') {
        char unit = content.charAt(at++);
        if (unit == '\\' && at < content.length()) {
          escape(words);
        } else {
          words.append(unit);
        }
      }
      at++;
      return words.toString();
    }

    private void escape(StringBuilder words) {
      char unit = content.charAt(at++);
      switch (unit) {
        case 'n', 'r' -> words.append('\n');
        case 't', 'b', 'f' -> words.append(' ');
        case 'u' -> unicode(words);
        default -> words.append(unit);
      }
    }

    private void unicode(StringBuilder words) {
      if (at + 4 > content.length()) {
        return;
      }
      try {
        words.append((char) Integer.parseInt(content, at, at + 4, 16));
        at += 4;
      } catch (NumberFormatException notHex) {
        words.append('u');
      }
    }

    private void skipSpace() {
      while (at < content.length() && content.charAt(at) <= ' ') {
        at++;
      }
    }
  }
}
