// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.wording.cited;

/// One place of an attribution chain in words, with its basis: "estimated by X (stated)".
public record CitedLink(String words, Kind kind) {

  /// What the place is.
  public enum Kind {
    STATED,
    INFERRED,
    /// The text is silent here.
    GAP
  }
}
