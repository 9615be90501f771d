// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.korean.figure;

import org.briefingviewer.model.Unit;

/// A unit behind a number.
///
/// @param end its end in the sentence
/// @param word as written
/// @param sense what kind of figure it makes
record CountedUnit(int end, String word, Unit unit, Sense sense) {

  /// What a figure with the unit is.
  enum Sense {
    FIGURE,
    AGE,
    TIME
  }
}
