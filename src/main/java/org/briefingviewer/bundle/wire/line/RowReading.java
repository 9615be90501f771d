// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire.line;

import java.util.List;
import java.util.Locale;
import org.briefingviewer.bundle.wire.JsonFields;
import org.briefingviewer.bundle.wire.MalformedJson;
import org.briefingviewer.bundle.wire.line.LineField.CellType;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Puts the cells of a row into a line, by the table of what a finding has.
record RowReading(CsvReader.Row row, ObjectNode line) {
  /// Puts what comes back of a row into a line.
  ///
  /// @throws MalformedJson when a cell has not its form, naming row and column
  static ObjectNode read(CsvReader.Row row, List<LineField> fields, ObjectNode line) {
    RowReading reading = new RowReading(row, line);
    for (LineField field : fields) {
      reading.bring(field);
    }
    for (LineField field : fields) {
      if (field.comesBack()) {
        reading.read(field);
      }
    }
    return line;
  }

  private void read(LineField field) {
    ObjectNode holder = holder(field);
    if (holder != null) {
      String[] path = field.path();
      put(field, holder, path[path.length - 1]);
    }
  }

  /// Makes the object that a field brings along where it has a cell.
  private void bring(LineField field) {
    CellType type = field.type();
    boolean cell = row.cells().containsKey(field.column());
    if (type == CellType.KIND || (cell && (type == CellType.HEAD || type == CellType.NUMBER))) {
      String[] path = field.path();
      ObjectNode holder = line;
      for (int i = 0; holder != null && i < path.length - 1; i++) {
        ObjectNode inner = holder.get(path[i]) instanceof ObjectNode there ? there : null;
        boolean made = inner == null && i == path.length - 2 && field.comesBack();
        holder = made ? holder.putObject(path[i]) : inner;
      }
    }
  }

  /// Returns the object that a field stands in, or null where nothing brought it along.
  private @Nullable ObjectNode holder(LineField field) {
    String[] path = field.path();
    ObjectNode holder = line;
    for (int i = 0; holder != null && i < path.length - 1; i++) {
      holder = holder.get(path[i]) instanceof ObjectNode inner ? inner : null;
    }
    return holder;
  }

  private void put(LineField field, ObjectNode to, String name) {
    String column = field.column();
    String cell = row.cells().get(column);
    switch (field.type()) {
      case FLAG -> to.put(name, TableLines.flag(row, column));
      case COUNT -> to.put(name, TableLines.whole(row, column));
      case KIND -> to.put(name, TableLines.needed(row, column).toLowerCase(Locale.ROOT));
      case LIST -> list(to.putArray(name), cell, " \\| ");
      case PAIRS -> list(to.putArray(name), cell, " ");
      case WORDS, HEAD, CONSTANT, NUMBER, DATE, DAY, MARKS -> {
        if (cell != null) {
          known(field, to, name, cell);
        }
      }
    }
  }

  private void known(LineField field, ObjectNode to, String name, String cell) {
    switch (field.type()) {
      case CONSTANT -> to.put(name, cell.toLowerCase(Locale.ROOT));
      case NUMBER -> to.put(name, TableLines.number(row, field.column()));
      case DATE, DAY -> {
        String where = row.where() + ", " + field.column();
        if (JsonFields.date(where, cell).day() == 0 && field.type() == CellType.DAY) {
          throw new MalformedJson(where, "It is not a day (YYYY-MM-DD).");
        }
        to.put(name, cell);
      }
      default -> to.put(name, cell);
    }
  }

  private static void list(ArrayNode to, @Nullable String cell, String between) {
    if (cell != null) {
      for (String each : cell.split(between)) {
        to.add(each);
      }
    }
  }
}
