// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.table;

import java.util.ArrayList;
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

  /// Takes all rows that have been read: the ones of the call before, of which an edit may have
  /// changed some, and those that followed, or none, when others will come.
  ///
  /// @return whether a column may want another width
  boolean take(List<EstimateRow> rows) {
    boolean cleared = rows.size() < seen;
    if (cleared) {
      clear();
    }
    boolean longer = add(rows.subList(seen, rows.size()));
    seen = rows.size();
    return longer || cleared;
  }

  /// Takes rows that came in place of others.
  ///
  /// @return whether a column may want another width
  boolean add(List<EstimateRow> rows) {
    char decimal = ValueAxis.decimalOf(messages.locale());
    boolean longer = false;
    for (EstimateRow row : rows) {
      longer |= add(row, decimal);
    }
    return longer;
  }

  private boolean add(EstimateRow row, char decimal) {
    boolean longer = bounds.offer(messages.text(row.entry().estimate().quantity().bound()));
    for (Map.Entry<EstimateColumn, LongestWords> cell : cells.entrySet()) {
      longer |= cell.getValue().offer(row.cell(cell.getKey()));
    }
    String value = row.cell(EstimateColumn.VALUE);
    int apart = value.indexOf(TableWords.APART);
    String number = value.substring(0, apart);
    int fraction = ValueAxis.fractionOf(number, decimal);
    longer |= wholes.offer(number.substring(0, fraction));
    longer |= fractions.offer(number.substring(fraction));
    longer |= units.offer(value.substring(apart + 1));
    return longer;
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

  /// Those of many words that have the most characters, each once: among them are the widest. Of
  /// words with as many characters, the first ones stay.
  static final class LongestWords {
    private static final int MOST = 12;

    /// The longest first.
    private final List<String> kept = new ArrayList<>(MOST + 1);

    /// Keeps the words if they are among the longest so far.
    ///
    /// @return whether they are, and were not kept before
    boolean offer(String words) {
      boolean tooShort = kept.size() == MOST && words.length() <= kept.getLast().length();
      if (tooShort || kept.contains(words)) {
        return false;
      }
      int at = kept.size();
      while (at > 0 && kept.get(at - 1).length() < words.length()) {
        at--;
      }
      kept.add(at, words);
      if (kept.size() > MOST) {
        kept.removeLast();
      }
      return true;
    }

    /// Returns the words that are kept, the longest first.
    List<String> kept() {
      return List.copyOf(kept);
    }
  }
}
