// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A table as a reader of RFC 4180 takes it, which knows nothing of whoever wrote it.
record ReadTable(List<String> columns, List<Map<String, String>> rows) {

  /// Reads a table; fails where the form is another.
  static ReadTable of(String text) {
    assertTrue(text.startsWith("\uFEFF"), "Excel knows UTF-8 by its mark");
    List<List<String>> records = records(text.substring(1));
    List<String> columns = records.getFirst();
    List<Map<String, String>> rows = new ArrayList<>();
    for (List<String> record : records.subList(1, records.size())) {
      assertEquals(columns.size(), record.size(), () -> "cells of " + record);
      Map<String, String> row = new HashMap<>();
      for (int i = 0; i < columns.size(); i++) {
        row.put(columns.get(i), record.get(i));
      }
      rows.add(row);
    }
    return new ReadTable(columns, rows);
  }

  private static List<List<String>> records(String text) {
    List<List<String>> records = new ArrayList<>();
    List<String> record = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted) {
        boolean ends = c == '"' && (i + 1 == text.length() || text.charAt(i + 1) != '"');
        quoted = !ends;
        if (!ends) {
          cell.append(c);
          i += c == '"' ? 1 : 0;
        }
      } else if (c == '"') {
        assertEquals(0, cell.length(), "a quotation mark inside a bare cell");
        quoted = true;
      } else if (c == ',') {
        record.add(cell.toString());
        cell.setLength(0);
      } else if (c == '\r') {
        assertEquals('\n', text.charAt(++i), "a line ends in CRLF");
        record.add(cell.toString());
        cell.setLength(0);
        records.add(record);
        record = new ArrayList<>();
      } else {
        assertTrue(c != '\n', "a line ends in CRLF");
        cell.append(c);
      }
    }
    assertTrue(!quoted && record.isEmpty() && cell.isEmpty(), "the last line has an end");
    return records;
  }

  /// Returns the row in which columns have these values.
  Map<String, String> row(String column, String value, String other, String otherValue) {
    return rows.stream()
        .filter(row -> value.equals(row.get(column)) && otherValue.equals(row.get(other)))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no row with " + value + " and " + otherValue));
  }

  /// Returns the rows in which a column has a value.
  List<Map<String, String>> rows(String column, String value) {
    return rows.stream().filter(row -> value.equals(row.get(column))).toList();
  }
}
