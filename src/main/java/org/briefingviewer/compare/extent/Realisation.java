// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.extent;

/// Whether what a figure counts is still to come or has happened, as far as its clause says.
///
/// @param words that say so, in small letters; empty where nothing is told
public record Realisation(Stage stage, String words) {
  static final Realisation UNTOLD = new Realisation(Stage.UNTOLD, "");

  /// How far it has come.
  public enum Stage {
    UNTOLD,
    PLANNED,
    DONE
  }

  /// Returns whether it is still to come.
  public boolean planned() {
    return stage == Stage.PLANNED;
  }

  /// Returns whether one is still to come, and the other has happened.
  public boolean contradicts(Realisation other) {
    return stage != other.stage && stage != Stage.UNTOLD && other.stage != Stage.UNTOLD;
  }
}
