// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.graphics;

import java.util.List;

/// Breaks words into lines that fit a width: where the language allows it, and inside a word only
/// when it is wider than the line.
public final class WordWrap {
  private WordWrap() {}

  /// Returns the lines of `words`, each at most `width` pixels wide in `letters`; none for words
  /// that are blank.
  public static List<String> lines(String words, LetterStyle letters, double width) {
    return CutWords.of(words).lines(letters, width);
  }
}
