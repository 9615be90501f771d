// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.name;

/// What a folded text leaves out between two of its letters.
enum FoldedGap {
  /// Nothing: they stand side by side.
  NONE(0),
  /// A comma or narrow space that groups the digits of one number.
  GROUP(1),
  /// A hyphen, apostrophe, middle dot, or the point of an initialism.
  JOIN(2),
  /// A space that writers set or leave out: within a name, between Hangul or Han.
  LOOSE(3),
  SPACE(4),
  /// The blank line between two paragraphs.
  BREAK(5);

  private final int code;

  FoldedGap(int code) {
    this.code = code;
  }

  /// Returns the number under which a folded text keeps it; the wider the gap, the higher.
  int code() {
    return code;
  }

  /// Returns the gap that is kept under a number.
  static FoldedGap of(int code) {
    return switch (code) {
      case 0 -> NONE;
      case 1 -> GROUP;
      case 2 -> JOIN;
      case 3 -> LOOSE;
      case 4 -> SPACE;
      case 5 -> BREAK;
      default -> throw new IllegalArgumentException("no gap " + code);
    };
  }

  /// Tells whether a searcher who writes `wanted` here means a text that has this.
  ///
  /// @param name whether the text's word is a name's, or in a script that sets spaces freely
  boolean meets(FoldedGap wanted, boolean name) {
    return switch (this) {
      case NONE -> wanted.withinWord() || (name && wanted != BREAK);
      case GROUP -> wanted.withinWord();
      case JOIN, LOOSE -> wanted != BREAK;
      case SPACE -> !wanted.tight() && wanted != BREAK;
      case BREAK -> false;
    };
  }

  /// Tells whether digits on both sides belong to one number.
  boolean tight() {
    return this == NONE || this == GROUP;
  }

  private boolean withinWord() {
    return tight() || this == JOIN;
  }
}
