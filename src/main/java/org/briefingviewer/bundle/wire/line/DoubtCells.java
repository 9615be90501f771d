// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire.line;

import java.util.Locale;
import org.briefingviewer.model.EstimateField;
import tools.jackson.databind.node.ObjectNode;

/// The cells that say how much the fields of an estimate are doubted.
final class DoubtCells {
  private DoubtCells() {}

  static void copy(CsvReading.Row row, ObjectNode line) {
    line.put("sourceSure", TableLines.flag(row, "source_sure"));
    for (EstimateField field : EstimateField.values()) {
      String column = "doubt_" + field.name().toLowerCase(Locale.ROOT);
      if (row.cells().containsKey(column)) {
        line.withObject("/doubt").put(field.name(), TableLines.number(row, column));
      }
    }
  }
}
