// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.draft;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.model.DroppedLine;

/// A table's row while it is being read.
public final class RowDraft {
  private final List<List<DraftBlock>> cells = new ArrayList<>();
  private boolean struck;

  /// Begins the next cell.
  public void cell() {
    cells.add(new ArrayList<>());
  }

  /// Says that its author struck the row out.
  public void strike() {
    struck = true;
  }

  /// Adds to the cell that was begun last.
  public void add(List<DraftBlock> made) {
    if (!cells.isEmpty()) {
      cells.getLast().addAll(made);
    }
  }

  /// Returns a row of short cells as one line, and a row that lays out running text as its
  /// paragraphs.
  public List<DraftBlock> blocks() {
    List<DraftBlock> all = cells.stream().flatMap(List::stream).toList();
    if (struck) {
      return all.stream().map(b -> b.kept() ? b.drop(DroppedLine.Reason.UNSEEN) : b).toList();
    }
    long filled = cells.stream().filter(cell -> cell.stream().anyMatch(DraftBlock::kept)).count();
    if (filled <= 1
        || cells.stream().anyMatch(c -> c.stream().filter(DraftBlock::prose).count() > 1)) {
      return all;
    }
    List<String> words = new ArrayList<>();
    List<DraftBlock> row = new ArrayList<>();
    for (List<DraftBlock> cell : cells) {
      List<String> kept =
          cell.stream().filter(DraftBlock::kept).map(b -> b.text().replace('\n', ' ')).toList();
      if (!kept.isEmpty()) {
        words.add(String.join(" ", kept));
      }
    }
    row.add(DraftBlock.body(String.join(" | ", words)));
    all.stream().filter(b -> !b.kept()).forEach(row::add);
    return row;
  }
}
