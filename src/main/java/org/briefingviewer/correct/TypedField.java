// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.correct;

/// A field of a draft in which one types whatever one likes, so that it may hold what cannot be.
public enum TypedField {
  LOW,
  HIGH,
  UNIT,
  AS_OF,
  SCOPE,
  /// Words of the text; what is typed stands here only as long as the text does not have it.
  LIKELIHOOD,
  /// What the words of likelihood mean in percent: "55–80".
  BAND,
  /// The name of the scale on which they mean that.
  SCALE,
  /// The name of a constant: who gives the band.
  ORIGIN,
  /// As with the likelihood.
  CONFIDENCE,
  /// Words that are about to be added to the hedges.
  HEDGE,
  /// Words that are about to be added to what is also said.
  CAVEAT,
  WHY
}
