// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.letters;

import org.jspecify.annotations.Nullable;

/// Which faces have a letter, for whoever sets pages in them.
@FunctionalInterface
public interface DrawnLetters {
  /// For whoever draws with more faces than ours, such as a browser.
  DrawnLetters ANY = (codePoint, wanted) -> wanted;

  /// Returns the kind of letters in whose faces a letter is drawn: `wanted` where they have it,
  /// else another one; null when no face has it.
  @Nullable LetterScript face(int codePoint, LetterScript wanted);
}
