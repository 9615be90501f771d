// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model;

/// Which way a tie moves, as somebody assesses it.
public enum Trend {
  STRENGTHENING,
  COOLING,
  MENDING,
  STABLE,
  UNCLEAR,
  /// Only an action is told of the two (a delivery, a visit, a signing), and no trend.
  UNSTATED;

  /// Returns the trend for readers who know of no actions: unclear where none is stated.
  public Trend written() {
    return this == UNSTATED ? UNCLEAR : this;
  }
}
