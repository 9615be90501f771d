// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.briefingviewer.bundle.wire.line.FindingTable;
import org.briefingviewer.bundle.wire.line.LineField;
import org.briefingviewer.model.Triangle;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The rows of one thing that was found, made of its JSON line by the table of what a finding has:
/// its own, and those of its passages, its verdicts and the places of its chain.
///
/// @param line as [org.briefingviewer.export.jsonl.ArticleLines] has it
record LineRows(ObjectNode line) {
  private static final String REVIEW = "review";

  String type() {
    return line.path("type").asString();
  }

  /// Returns the row of all fields of a table.
  CsvRow row(List<LineField> fields) {
    return fill(new CsvRow(), fields, line);
  }

  /// Returns the row of a finding, with who checked it.
  CsvRow checked(List<LineField> fields) {
    return fill(row(fields), FindingTable.REVIEW, line.path(REVIEW));
  }

  /// Closes a row with all of it in words and its handling marks.
  CsvRow closed(CsvRow row) {
    return fill(row, FindingTable.CLOSING, line);
  }

  private static CsvRow fill(CsvRow row, List<LineField> fields, JsonNode from) {
    for (LineField field : fields) {
      JsonNode value = from;
      for (String name : field.path()) {
        value = value.path(name);
      }
      row.put(field, value);
    }
    return row;
  }

  /// Returns the row of a tie's state, or of a tie that a person ruled out.
  CsvRow tie(Triangle triangle) {
    String[] pair = line.path("pair").asString().split("-");
    CsvRow row =
        closed(checked(FindingTable.TIE))
            .put("first", triangle.label(pair[0]))
            .put("second", triangle.label(pair[1]));
    return type().equals("tie")
        ? row.put("passages", line.path("passages").size()).put("evidence", evidence())
        : row.put("kind", "ruled_out");
  }

  private String evidence() {
    return line.path("evidence")
        .valueStream()
        .map(quote -> quote.path("words").asString())
        .distinct()
        .collect(Collectors.joining(" | "));
  }

  /// Returns a row for each place of an estimate's chain, nearest to the reader first; of a chain
  /// of which nothing is known one that says so.
  ///
  /// @param inWords what each place says
  List<CsvRow> chain(List<String> inWords) {
    List<CsvRow> rows = new ArrayList<>();
    for (JsonNode place : line.path("chain")) {
      CsvRow row =
          fill(new CsvRow(), FindingTable.CHAIN, place)
              .put("article", line.path("article").asString())
              .put("estimate", line.path("id").asString())
              .put("position", rows.size() + 1)
              .put("kind", place.has("gap") ? "gap" : "link")
              .put("in_words", inWords.get(rows.size()));
      rows.add(handled(fill(row, FindingTable.REVIEW, line.path(REVIEW))));
    }
    return rows;
  }

  List<CsvRow> passages() {
    List<CsvRow> rows = new ArrayList<>();
    for (JsonNode passage : line.path("passages")) {
      rows.add(fill(of(), FindingTable.PASSAGE, passage));
    }
    return rows;
  }

  /// Returns a row for each verdict, the oldest first, or one where nobody has looked at it.
  List<CsvRow> reviews() {
    JsonNode newest = line.path(REVIEW);
    List<JsonNode> verdicts = new ArrayList<>(newest.path("earlier").valueStream().toList());
    if (verdicts.isEmpty() || (newest.hasNonNull("by") && newest.hasNonNull("on"))) {
      verdicts.add(newest);
    }
    List<CsvRow> rows = new ArrayList<>();
    for (JsonNode verdict : verdicts) {
      rows.add(
          fill(of(), FindingTable.VERDICT, verdict)
              .put("position", rows.size() + 1)
              .put("newest", rows.size() == verdicts.size() - 1));
    }
    return rows;
  }

  private CsvRow of() {
    return handled(
        new CsvRow()
            .put("article", line.path("article").asString())
            .put("of", type())
            .put("id", line.path("id").asString()));
  }

  private CsvRow handled(CsvRow row) {
    return row.put(FindingTable.CLOSING.getLast(), line.path("handling"));
  }
}
