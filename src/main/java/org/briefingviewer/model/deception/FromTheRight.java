// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model.deception;

/// Tells of a character whether its script is written from right to left (Unicode Standard Annex 9,
/// bidirectional classes R and AL).
public final class FromTheRight {
  private FromTheRight() {}

  public static boolean is(int codePoint) {
    byte direction = Character.getDirectionality(codePoint);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }
}
