// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.lexicon;

import java.math.BigDecimal;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/// One entry of a list: its cells, and where they stand, so that whoever finds one wrong can say
/// so. Columns count from 0 in code, and from 1 in what is told to people.
public final class WordRow extends AbstractList<String> implements RandomAccess {
  private final String list;
  private final int line;
  private final List<String> cells;

  /// @param line counts from 1
  WordRow(String list, int line, List<String> cells) {
    this.list = list;
    this.line = line;
    this.cells = List.copyOf(cells);
  }

  /// Returns the cell of a column.
  ///
  /// Throws `WordListFault` when the line ends before it.
  @Override
  public String get(int column) {
    if (column < 0 || column >= cells.size()) {
      throw fault("column " + (column + 1) + " is missing");
    }
    return cells.get(column);
  }

  @Override
  public int size() {
    return cells.size();
  }

  /// Tells whether something stands in a column.
  public boolean has(int column) {
    return column < cells.size() && !cells.get(column).isEmpty();
  }

  /// Returns the alternatives of a column, parted by ` | `; none when nothing stands there.
  public List<String> alternatives(int column) {
    return has(column) ? List.of(get(column).split(" \\| ", -1)) : List.of();
  }

  /// Returns the number of a column.
  ///
  /// Throws `WordListFault` when it is none.
  public BigDecimal number(int column) {
    try {
      return new BigDecimal(get(column));
    } catch (NumberFormatException e) {
      throw fault("\"" + get(column) + "\" is no number");
    }
  }

  /// Returns what to throw when this line is wrong.
  public WordListFault fault(String reason) {
    return new WordListFault(list, line, reason);
  }
}
