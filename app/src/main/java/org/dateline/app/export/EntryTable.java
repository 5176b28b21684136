package org.dateline.app.export;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The columns of {@link EntryRow}, in its order and by its names. */
final class EntryTable {
  private static final RecordComponent[] COMPONENTS = EntryRow.class.getRecordComponents();

  private EntryTable() {}

  static List<String> names() {
    return Arrays.stream(COMPONENTS).map(RecordComponent::getName).toList();
  }

  /** The types: {@code String}, {@code Long} (or {@code long}) and {@code Double}. */
  static List<Class<?>> types() {
    List<Class<?>> types = new ArrayList<>();
    for (RecordComponent component : COMPONENTS) {
      types.add(component.getType() == long.class ? Long.class : component.getType());
    }
    return types;
  }

  /** The cells of a row; what is unknown is null. */
  static List<@Nullable Object> cells(EntryRow row) {
    List<@Nullable Object> cells = new ArrayList<>();
    for (RecordComponent component : COMPONENTS) {
      try {
        cells.add(component.getAccessor().invoke(row));
      } catch (ReflectiveOperationException impossible) {
        throw new LinkageError("a record's accessor can be called", impossible);
      }
    }
    return cells;
  }
}
