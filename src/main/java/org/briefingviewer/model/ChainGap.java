// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model;

/// A link that the text leaves out; it is drawn as a gap, never skipped.
///
/// @param kind what is missing
public record ChainGap(AgentRole role, GapKind kind) implements ChainElement {

  /// What a chain lacks.
  public enum GapKind {
    /// The text attributes the figure to nobody.
    SOURCE_NOT_STATED,
    /// An estimator is named, but not what the estimate rests on.
    EVIDENCE_NOT_STATED,
    /// People are cited without a name: "experts", "officials".
    NOT_NAMED
  }
}
