// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.draft;

/// How a run of a document's letters looks, as far as reading it asks.
///
/// @param raised whether they stand above the line
/// @param size in points, 0 where nothing says it
/// @param unseen whether no reader of the document sees them
public record LetterLook(boolean bold, boolean raised, double size, boolean unseen) {
  /// Points below which nobody reads a letter.
  public static final double SMALLEST = 2;

  /// How far two colours may differ in each of red, green and blue for the eye to take them as one.
  private static final int ALIKE = 8;

  /// Letters of which nothing is said.
  public static final LetterLook PLAIN = new LetterLook(false, false, 0, false);

  /// Tells whether the eye takes two colours, each as `0xRRGGBB`, as one.
  public static boolean alike(int one, int other) {
    for (int shift = 0; shift <= 16; shift += 8) {
      if (Math.abs((one >> shift & 0xff) - (other >> shift & 0xff)) > ALIKE) {
        return false;
      }
    }
    return true;
  }
}
