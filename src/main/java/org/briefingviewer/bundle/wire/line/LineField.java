// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire.line;

/// One field of what was found: its name and type in each form in which it goes out and comes back.
///
/// @param line its place in a JSON line, as "unit/kind"; empty where none has it
/// @param column its column in the table of its kind
/// @param type how its value is spelt
/// @param comesBack whether it is read; else it says again what stands beside it
public record LineField(String line, String column, CellType type, boolean comesBack) {
  /// How a value is spelt in lines and in cells.
  public enum CellType {
    /// Words of a text or of a person.
    WORDS,
    /// The same, without which the object that they stand in is not there.
    HEAD,
    /// A constant: "at_least" in a line, "AT_LEAST" in a cell.
    CONSTANT,
    /// The same that no row is without, and by which others are read.
    KIND,
    NUMBER,
    /// A whole number. Where it comes back and stands in no object, an empty cell is refused.
    COUNT,
    /// A date as far as it is known.
    DATE,
    DAY,
    /// "yes" or "no" in a cell.
    FLAG,
    /// Several in one cell, with " | " between.
    LIST,
    /// Handling marks, with " · " between.
    MARKS,
    /// Pairs of actors, with a space between.
    PAIRS
  }

  /// Makes one that goes out and comes back.
  static LineField both(String line, String column, CellType type) {
    return new LineField(line, column, type, true);
  }

  /// Makes one that says again what stands beside it, or is of the article.
  static LineField out(String line, String column, CellType type) {
    return new LineField(line, column, type, false);
  }

  /// Makes one that only a row has, which fills it itself.
  static LineField row(String column) {
    return row(column, CellType.WORDS);
  }

  static LineField row(String column, CellType type) {
    return new LineField("", column, type, false);
  }

  /// Tells whether a cell of it is read.
  boolean isRead() {
    return comesBack || line.isEmpty();
  }

  /// Returns the names of the objects that it stands in, from outside, and its own.
  public String[] path() {
    return line.split("/");
  }
}
