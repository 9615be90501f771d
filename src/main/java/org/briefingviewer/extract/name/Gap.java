// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.name;

/// What a folded text leaves out between two of its letters.
enum Gap {
  /// Nothing: they stand side by side.
  NONE,
  /// A comma or narrow space that groups the digits of one number.
  GROUP,
  /// A hyphen, apostrophe, middle dot, or the point of an initialism.
  JOIN,
  /// A space that writers set or leave out: within a name, between Hangul or Han.
  LOOSE,
  SPACE,
  /// The blank line between two paragraphs.
  BREAK;

  /// Tells whether a searcher who writes `wanted` here means a text that has this.
  ///
  /// @param name whether the text's word is a name's, or in a script that sets spaces freely
  boolean meets(Gap wanted, boolean name) {
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
