// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model;

/// How far a source can be relied on, by the Admiralty code's letters A to F. It belongs to the
/// source, whatever it says this time.
public enum SourceReliability {
  COMPLETELY_RELIABLE("A"),
  USUALLY_RELIABLE("B"),
  FAIRLY_RELIABLE("C"),
  NOT_USUALLY_RELIABLE("D"),
  UNRELIABLE("E"),
  CANNOT_BE_JUDGED("F");

  private final String letter;

  SourceReliability(String letter) {
    this.letter = letter;
  }

  /// Returns the letter, `A` to `F`.
  public String letter() {
    return letter;
  }
}
