// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.table;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.briefingviewer.table.EstimateColumn;
import org.briefingviewer.table.EstimateRow;
import org.briefingviewer.wording.Messages;

/// The longest words that each column has to show. Rows are looked at once, as they are read:
/// looking at sixty thousand at once would be felt.
final class ColumnWords {
  private final Messages messages;
  private final Map<EstimateColumn, LongestWords> cells = new EnumMap<>(EstimateColumn.class);
  private LongestWords wholes = new LongestWords();
  private LongestWords fractions = new LongestWords();
  private LongestWords units = new LongestWords();
  private LongestWords bounds = new LongestWords();
  private int seen;

  ColumnWords(Messages messages) {
    this.messages = messages;
    clear();
  }

  private void clear() {
    for (EstimateColumn column : EstimateColumn.values()) {
      cells.put(column, new LongestWords());
    }
    wholes = new LongestWords();
    fractions = new LongestWords();
    units = new LongestWords();
    bounds = new LongestWords();
    seen = 0;
  }

  /// Takes all rows that have been read: the ones of the call before and those that followed, or
  /// none, when others will come.
  void take(List<EstimateRow> rows) {
    if (rows.size() < seen) {
      clear();
    }
    char decimal = ValueAxis.decimalOf(messages.locale());
    rows.subList(seen, rows.size()).forEach(row -> add(row, decimal));
    seen = rows.size();
  }

  private void add(EstimateRow row, char decimal) {
    cells.forEach((column, longest) -> longest.offer(row.cell(column)));
    bounds.offer(messages.text(row.entry().estimate().quantity().bound()));
    String value = row.cell(EstimateColumn.VALUE);
    int apart = value.indexOf(TableWords.APART);
    String number = value.substring(0, apart);
    int fraction = ValueAxis.fractionOf(number, decimal);
    wholes.offer(number.substring(0, fraction));
    fractions.offer(number.substring(fraction));
    units.offer(value.substring(apart + 1));
  }

  /// Returns the longest words of a column's cells.
  List<String> cells(EstimateColumn column) {
    return cells.getOrDefault(column, wholes).kept();
  }

  /// Returns the longest parts of numbers before the decimal point.
  List<String> wholes() {
    return wholes.kept();
  }

  /// Returns the longest fractions, the decimal point included.
  List<String> fractions() {
    return fractions.kept();
  }

  List<String> units() {
    return units.kept();
  }

  List<String> bounds() {
    return bounds.kept();
  }
}
