// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model;

/// What the program says of an estimate and may have wrong.
public enum EstimateField {
  /// Who says it.
  SOURCE,
  /// What it counts or measures.
  SCOPE,
  /// For when it holds.
  AS_OF,
  /// Whether it is a least, a most, about so much or exact.
  BOUND,
  /// That it is an estimate.
  ESTIMATE
}
