// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.briefingviewer.bundle.wire.Json;
import org.briefingviewer.bundle.wire.MalformedJson;

/// Reads a table as RFC 4180 has it, also as spreadsheets write it again: with a semicolon or a tab
/// between cells, with any end of line, with or without a mark of UTF-8, with empty cells behind
/// the last column, with numbers and dates in the way of a country ([CellSpelling]). The apostrophe
/// that keeps a cell from running is taken away.
final class CsvReader {
  private static final Pattern DEFUSED =
      Pattern.compile("(^|[;\\n\\r])'(?=[\\s\\p{Z}]*'*[=+\\-@＝＋－＠])|^'(?='*[\\t\\r\\n])");

  private final String file;
  private final String text;
  private final char between;
  private int at;
  private int line;

  private CsvReader(String file, String text) {
    this.file = file;
    this.text = text;
    String first = text.lines().findFirst().orElse("");
    boolean told = first.matches("\"?sep=.\"?");
    this.at = told ? text.indexOf('\n') + 1 : 0;
    this.line = told ? 2 : 1;
    String head = text.substring(at).lines().findFirst().orElse("");
    this.between =
        head.contains(",") ? ',' : head.contains(";") ? ';' : head.contains("\t") ? '\t' : ',';
  }

  /// A row, and where it begins.
  ///
  /// @param cells by the names of their columns; empty ones are left out
  record Row(String where, Map<String, String> cells) {}

  /// A table.
  ///
  /// @param between what parts its cells
  record Table(List<Row> rows, char between) {}

  /// Reads a table.
  ///
  /// @param file its name, for messages
  /// @throws MalformedJson when a cell has no end, or a row has more cells than there are columns
  static Table read(String file, byte[] bytes) {
    String text = Json.utf8(file, withoutMark(bytes));
    CsvReader reading = new CsvReader(file, text);
    List<Row> rows = new ArrayList<>();
    List<String> columns = reading.record().stream().map(String::strip).toList();
    while (reading.at < text.length()) {
      String where = file + ", line " + reading.line;
      List<String> cells = reading.record();
      while (cells.size() > columns.size() && cells.getLast().isBlank()) {
        cells.removeLast();
      }
      if (cells.size() > columns.size()) {
        throw new MalformedJson(where, "It has more cells than the table has columns.");
      }
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < cells.size(); i++) {
        if (!cells.get(i).isEmpty()) {
          row.put(columns.get(i), DEFUSED.matcher(cells.get(i)).replaceAll("$1"));
        }
      }
      if (!row.isEmpty()) {
        rows.add(new Row(where, row));
      }
    }
    return new Table(rows, reading.between);
  }

  private static byte[] withoutMark(byte[] bytes) {
    boolean marked =
        bytes.length > 2
            && bytes[0] == (byte) 0xEF
            && bytes[1] == (byte) 0xBB
            && bytes[2] == (byte) 0xBF;
    return marked ? Arrays.copyOfRange(bytes, 3, bytes.length) : bytes;
  }

  private List<String> record() {
    List<String> cells = new ArrayList<>();
    while (true) {
      cells.add(at < text.length() && text.charAt(at) == '"' ? quoted() : bare());
      if (at >= text.length()) {
        return cells;
      }
      char end = text.charAt(at++);
      if (end != between) {
        if (end == '\r' && at < text.length() && text.charAt(at) == '\n') {
          at++;
        }
        line++;
        return cells;
      }
    }
  }

  private String bare() {
    int start = at;
    while (at < text.length()
        && text.charAt(at) != between
        && text.charAt(at) != '\n'
        && text.charAt(at) != '\r') {
      at++;
    }
    return text.substring(start, at);
  }

  private String quoted() {
    StringBuilder cell = new StringBuilder();
    int begun = line;
    at++;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c == '"' && (at >= text.length() || text.charAt(at) != '"')) {
        return cell.toString();
      }
      if (c == '\r' && at < text.length() && text.charAt(at) == '\n') {
        continue; // the text has LF alone
      }
      at += c == '"' ? 1 : 0;
      line += c == '\n' ? 1 : 0;
      cell.append(c);
    }
    throw new MalformedJson(
        file + ", line " + begun, "A quotation mark opens a cell and none ends it.");
  }
}
