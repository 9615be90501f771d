// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.grammar;

import org.briefingviewer.model.TextSpan;

/// A word before anything is known of it.
///
/// @param lower in lower case, apostrophes made plain
/// @param figure whether it is a figure, as one word
/// @param counted whether it is known to be what a figure counts
record WordPiece(TextSpan span, String text, String lower, boolean figure, boolean counted) {
  WordPiece(TextSpan span, String text, String lower, boolean figure) {
    this(span, text, lower, figure, false);
  }

  /// The shape under which all figures are one word, and all years, and all other digits.
  String form() {
    if (figure) {
      return "<figure>";
    }
    char first = lower.charAt(0);
    if (first < '0' || first > '9') {
      return lower;
    }
    boolean year = lower.length() == 4 && (lower.startsWith("19") || lower.startsWith("20"));
    return year ? "<year>" : "<digits>";
  }

  boolean capitalised() {
    return Character.isUpperCase(text.codePointAt(0));
  }
}
