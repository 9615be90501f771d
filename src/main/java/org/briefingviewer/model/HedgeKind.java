// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model;

/// The kind of a hedge cue, after the CoNLL-2010 shared task. A hedge is not a likelihood.
public enum HedgeKind {
  /// about, around, nearly, at least
  APPROXIMATOR,
  /// reportedly, is believed, according to
  EVIDENTIAL,
  /// may, could
  MODAL,
  /// if, provided that
  CONDITIONAL
}
