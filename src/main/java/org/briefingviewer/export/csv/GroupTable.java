// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.csv;

import java.util.List;
import java.util.stream.Collectors;
import org.briefingviewer.compare.ReportComparison;
import org.briefingviewer.compare.ReportComparison.Compared;
import org.briefingviewer.compare.figure.ReportedFigure;
import org.briefingviewer.compare.origin.Origin;
import org.briefingviewer.model.GroupDecision;
import org.briefingviewer.model.Quantity;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.compare.GroupWords;
import org.briefingviewer.wording.compare.ReportCodes;
import org.briefingviewer.wording.compare.ReportWords;

/// The reports of one figure, group after group, as rows: each with its two dates, its bound, all
/// of its sources, where it comes from, and how it differs from the one above it.
public final class GroupTable {
  private static final String MARK = "\uFEFF";
  private static final String END = "\r\n";
  private static final List<String> COLUMNS =
      List.of(
          "group",
          "name",
          "confirmed",
          "figure",
          "value",
          "value_2",
          "unit",
          "bound",
          "scope",
          "as_of",
          "period",
          "reported_on",
          "publisher",
          "source",
          "chain",
          "origin",
          "origin_kind",
          "differs_from_above",
          "review",
          "article",
          "sentence");

  private final ReportComparison comparison;
  private final GroupWords words;
  private final ReportWords names;

  public GroupTable(ReportComparison comparison, Messages messages) {
    this.comparison = comparison;
    this.words = new GroupWords(messages);
    this.names = new ReportWords(messages);
  }

  /// Returns the table: RFC 4180 with the mark of UTF-8, a header, and no cell that a spreadsheet
  /// would run.
  public String text(List<Compared> groups) {
    StringBuilder table = new StringBuilder(MARK + String.join(",", COLUMNS) + END);
    for (int i = 0; i < groups.size(); i++) {
      Compared group = groups.get(i);
      ReportCodes codes = new ReportCodes(group);
      ReportedFigure above = null;
      for (ReportedFigure figure : group.group().figures()) {
        CsvRow row = new CsvRow().put("group", i + 1).put("name", names.name(group.group()));
        GroupDecision decision = group.group().decision();
        row.put("confirmed", decision != null && decision.confirmed());
        figure(row, figure);
        origin(row, codes.origin(figure), group);
        if (above != null) {
          row.put("differs_from_above", differences(above, figure));
        }
        table.append(row.line(COLUMNS)).append(END);
        above = figure;
      }
    }
    return table.toString();
  }

  private static void figure(CsvRow row, ReportedFigure figure) {
    Quantity quantity = figure.quantity();
    row.put("figure", quantity.asWritten())
        .put("value", quantity.value().low())
        .put("value_2", quantity.value().twoEnded() ? quantity.value().high() : null)
        .put("unit", quantity.unit().code())
        .put("bound", quantity.bound().name())
        .put("scope", quantity.scope())
        .put("as_of", figure.asOf() == null ? null : figure.asOf().iso())
        .put("period", figure.period())
        .put("reported_on", figure.reportedOn() == null ? null : figure.reportedOn().toString())
        .put("publisher", figure.publisher())
        .put("source", figure.sources().name())
        .put("chain", chain(figure))
        .put("review", figure.claim().review().state().name())
        .put("article", figure.articleId())
        .put("sentence", figure.passage().words());
  }

  private static String chain(ReportedFigure figure) {
    return figure.sources().links().stream()
        .map(link -> link.agent().name() + " (" + link.role() + ")")
        .collect(Collectors.joining(" | "));
  }

  private void origin(CsvRow row, int index, Compared group) {
    if (index >= 0 && index < group.origins().size()) {
      Origin origin = group.origins().get(index);
      row.put("origin", ReportCodes.letter(index)).put("origin_kind", origin.kind().name());
    }
  }

  private String differences(ReportedFigure above, ReportedFigure figure) {
    return comparison.between(above, figure).stream()
        .map(each -> words.difference(each, above, figure))
        .collect(Collectors.joining(" | "));
  }
}
