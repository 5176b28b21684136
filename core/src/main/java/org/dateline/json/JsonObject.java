package org.dateline.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.model.DatelineException;
import org.jspecify.annotations.Nullable;

/** A JSON object that was read; asks for members by name and says which one is missing or wrong. */
public final class JsonObject {
  private final Map<String, @Nullable Object> members;

  JsonObject(Map<String, @Nullable Object> members) {
    this.members = members;
  }

  /** The string under this name; empty when it is absent, null, or not a string. */
  public Optional<String> string(String name) {
    return members.get(name) instanceof String text ? Optional.of(text) : Optional.empty();
  }

  /** Whether a member of this name is there, even as null. */
  public boolean has(String name) {
    return members.containsKey(name);
  }

  /** The string, or null when absent. */
  @Nullable String stringOrNull(String name) {
    return members.get(name) instanceof String text ? text : null;
  }

  String requiredString(String name) {
    if (members.get(name) instanceof String text) {
      return text;
    }
    throw new DatelineException("member \"" + name + "\" must be a string");
  }

  String stringOr(String name, String otherwise) {
    return members.get(name) instanceof String text ? text : otherwise;
  }

  long number(String name) {
    if (members.get(name) instanceof Number number) {
      return number.longValue();
    }
    throw new DatelineException("member \"" + name + "\" must be a number");
  }

  @Nullable Long numberOrNull(String name) {
    return members.get(name) instanceof Number number ? (Long) number.longValue() : null;
  }

  int integer(String name) {
    return Math.toIntExact(number(name));
  }

  double decimal(String name) {
    if (members.get(name) instanceof Number number) {
      return number.doubleValue();
    }
    throw new DatelineException("member \"" + name + "\" must be a number");
  }

  boolean flag(String name, boolean otherwise) {
    return members.get(name) instanceof Boolean flag ? flag : otherwise;
  }

  @Nullable JsonObject objectOrNull(String name) {
    return members.get(name) instanceof JsonObject object ? object : null;
  }

  JsonObject requiredObject(String name) {
    if (members.get(name) instanceof JsonObject object) {
      return object;
    }
    throw new DatelineException("member \"" + name + "\" must be an object");
  }

  List<JsonObject> objects(String name) {
    return members.get(name) instanceof List<?> list
        ? list.stream().filter(JsonObject.class::isInstance).map(JsonObject.class::cast).toList()
        : List.of();
  }

  List<String> strings(String name) {
    return members.get(name) instanceof List<?> list
        ? list.stream().filter(String.class::isInstance).map(String.class::cast).toList()
        : List.of();
  }

  <E extends Enum<E>> E constant(String name, Class<E> type) {
    return constantOf(name, requiredString(name), type);
  }

  <E extends Enum<E>> E constantOr(String name, E otherwise) {
    String text = stringOrNull(name);
    return text == null ? otherwise : constantOf(name, text, otherwise.getDeclaringClass());
  }

  private static <E extends Enum<E>> E constantOf(String name, String text, Class<E> type) {
    try {
      return Enum.valueOf(type, text);
    } catch (IllegalArgumentException unknown) {
      throw new DatelineException(
          "member \"" + name + "\" must be one of " + List.of(type.getEnumConstants()), unknown);
    }
  }
}
