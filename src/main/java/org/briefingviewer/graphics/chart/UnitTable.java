// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.graphics.chart;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.briefingviewer.model.Unit;
import org.jspecify.annotations.Nullable;

/// What a picture has to know of units: which are areas, and which have no zero to draw from.
final class UnitTable {
  private static final String NO_ZERO = "no zero";

  private final Map<String, String> rows = new HashMap<>();

  private UnitTable() {}

  static UnitTable read() {
    UnitTable table = new UnitTable();
    try (var stream = Objects.requireNonNull(UnitTable.class.getResourceAsStream("units.tsv"));
        var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .forEach(row -> table.rows.put(row[0], row[1]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return table;
  }

  /// Returns how many square metres `unit` has, or null when it is no area.
  @Nullable Double squareMetres(Unit unit) {
    String row = unit.kind() == Unit.Kind.MEASURE ? rows.get(unit.code()) : null;
    return row == null || row.equals(NO_ZERO) ? null : Double.valueOf(row);
  }

  /// Tells whether twice the number is twice the amount.
  boolean hasZero(Unit unit) {
    return !NO_ZERO.equals(rows.get(unit.code()));
  }
}
