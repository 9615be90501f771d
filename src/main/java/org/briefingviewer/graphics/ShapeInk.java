// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.graphics;

/// A colour by its role. Fading shapes are made of opaque shapes of falling strength, one upon the
/// other, so that every kind of file draws them alike and without seams.
///
/// Throws `IllegalArgumentException` when `strength` is not from 0 to 1
///
/// @param strength 1 for the role's own colour, 0 for that of the paper, between them a mixture
public record ShapeInk(ShapeRole role, double strength) {
  public ShapeInk {
    if (!(strength >= 0 && strength <= 1)) {
      throw new IllegalArgumentException("no strength of a colour: " + strength);
    }
  }

  /// Returns the role's own colour.
  public static ShapeInk of(ShapeRole role) {
    return new ShapeInk(role, 1);
  }
}
