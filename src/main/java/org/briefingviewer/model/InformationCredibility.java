// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model;

/// How far a piece of information can be believed, by the Admiralty code's numbers 1 to 6. It
/// belongs to the information, whoever gives it.
public enum InformationCredibility {
  CONFIRMED(1),
  PROBABLY_TRUE(2),
  POSSIBLY_TRUE(3),
  DOUBTFUL(4),
  IMPROBABLE(5),
  CANNOT_BE_JUDGED(6);

  private final int number;

  InformationCredibility(int number) {
    this.number = number;
  }

  /// Returns the number, 1 to 6.
  public int number() {
    return number;
  }
}
