// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.korean.text;

/// The signs between which Korean texts quote words that somebody said.
final class QuotationMark {
  private QuotationMark() {}

  static boolean is(char c) {
    return c == '"' || c == '″' || c == '“' || c == '”' || c == '＂';
  }

  /// Tells whether words are quoted behind a mark.
  ///
  /// @param open whether they are before it
  static boolean opens(char mark, boolean open) {
    return mark == '“' || (mark != '”' && !open);
  }
}
