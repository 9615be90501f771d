// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.lexicon;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The units that the program knows, by their English names: how texts write them, how large they
/// are, and which have no zero to measure from. `lexicon/units.tsv` says what each column means.
public final class UnitTable {
  private static final int FAMILY = 0;
  private static final int NAME = 1;
  private static final int WORDS = 2;
  private static final int SYMBOLS = 3;
  private static final int TIMES = 4;
  private static final int SIZE = 5;
  private static final int ZERO = 6;
  private static final int SHOWN = 7;
  private static final int SOURCE = 8;
  private static final String NO_ZERO = "none";

  private final List<UnitSpelling> spellings = new ArrayList<>();
  private final Map<String, UnitSize> sizes = new HashMap<>();
  private final Set<String> zeroless = new HashSet<>();

  private UnitTable() {}

  /// Returns the program's own table, which is read when it is first asked for.
  public static UnitTable own() {
    return Own.TABLE;
  }

  private static final class Own {
    static final UnitTable TABLE = of(WordList.read("lexicon/units.tsv"));
  }

  /// Reads the units of a list.
  ///
  /// Throws `WordListFault` when a line has another form, or a unit has two sizes.
  public static UnitTable of(WordList list) {
    UnitTable table = new UnitTable();
    list.rows().forEach(table::add);
    return table;
  }

  private void add(WordRow row) {
    String unit = row.get(NAME);
    spellings.add(
        new UnitSpelling(
            row.get(FAMILY),
            unit,
            row.alternatives(WORDS),
            row.alternatives(SYMBOLS),
            row.has(TIMES) ? row.number(TIMES) : BigDecimal.ONE));
    if (row.has(ZERO)) {
      zeroless.add(unit);
    }
    if (row.has(SIZE) && sizes.put(unit, size(row)) != null) {
      throw row.fault("\"" + unit + "\" has a size already");
    }
  }

  private static UnitSize size(WordRow row) {
    String[] size = row.get(SIZE).split(" ", 2);
    if (size.length < 2) {
      throw row.fault("write the size as a number and a unit, not \"" + size[0] + "\"");
    }
    if (!row.has(SOURCE)) {
      throw row.fault("a size needs its source");
    }
    Fraction factor = fraction(row, size[0]);
    if (factor.dividend().signum() == 0) {
      throw row.fault("the size is nothing");
    }
    boolean scale = row.has(ZERO) && !row.get(ZERO).equals(NO_ZERO);
    return new UnitSize(
        row.get(NAME),
        size[1],
        factor,
        scale ? fraction(row, row.get(ZERO)) : Fraction.ZERO,
        row.alternatives(SHOWN));
  }

  private static Fraction fraction(WordRow row, String text) {
    try {
      return Fraction.of(text);
    } catch (ArithmeticException | NumberFormatException e) {
      throw row.fault("\"" + text + "\" is no number");
    }
  }

  /// Returns how texts write the units, in the order of the table; a unit may be there twice.
  public List<UnitSpelling> spellings() {
    return List.copyOf(spellings);
  }

  /// Returns how large a unit is, or null when that is not known.
  public @Nullable UnitSize size(String unit) {
    return sizes.get(unit);
  }

  /// Returns the units whose size is known.
  public List<UnitSize> sizes() {
    return List.copyOf(sizes.values());
  }

  /// Tells whether twice the number is twice the amount.
  public boolean hasZero(String unit) {
    return !zeroless.contains(unit);
  }
}
