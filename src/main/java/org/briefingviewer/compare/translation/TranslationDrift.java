// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.translation;

/// How a figure of a translation differs from that of its original, in the order in which it is
/// told.
public enum TranslationDrift {
  /// The original has it, the translation was not found to.
  LEFT_OUT,
  /// The translation has it, the original was not found to.
  ADDED,
  VALUE,
  /// One of the two is the other with fewer digits.
  ROUNDED,
  /// "more than 10,000" against "about 10,000".
  BOUND,
  /// A rise against a fall.
  DIRECTION,
  /// Both say for when it holds, and not the same.
  DATE
}
