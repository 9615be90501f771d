// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.translation;

/// Paragraphs of an original and those of its translation that say the same. One side may be empty:
/// what the translation leaves out, or adds.
///
/// @param originalFrom index of the first one of the original
/// @param originalTo index behind the last one
/// @param translationFrom index of the first one of the translation
/// @param translationTo index behind the last one
public record AlignedParagraph(
    int originalFrom, int originalTo, int translationFrom, int translationTo) {

  /// Returns whether the translation has nothing of it.
  public boolean leftOut() {
    return translationFrom == translationTo;
  }

  /// Returns whether only the translation has it.
  public boolean added() {
    return originalFrom == originalTo;
  }
}
