// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model;

/// A link that the text leaves out; it is drawn as a gap, never skipped.
///
/// @param kind what is missing
/// @param basis `STATED` once a person settled that the text leaves it out; before that it is only
///   what the program did not find
public record ChainGap(AgentRole role, GapKind kind, Basis basis) implements ChainElement {

  /// What a chain lacks.
  public enum GapKind {
    /// The text attributes the figure to nobody.
    SOURCE_NOT_STATED,
    /// An estimator is named, but not what the estimate rests on.
    EVIDENCE_NOT_STATED,
    /// Somebody is cited without a name: "experts", "officials", "a member state".
    NOT_NAMED
  }

  /// Makes a gap that no person settled.
  public ChainGap(AgentRole role, GapKind kind) {
    this(role, kind, Basis.INFERRED);
  }

  /// Returns what may be said of it, as the last part of the key of its words: that the text does
  /// not state it only where a person settled that.
  public String told() {
    return switch (kind) {
      case SOURCE_NOT_STATED -> basis == Basis.STATED ? kind.name() : "SOURCE_NOT_FOUND";
      case EVIDENCE_NOT_STATED -> basis == Basis.STATED ? kind.name() : "EVIDENCE_NOT_FOUND";
      case NOT_NAMED -> kind.name();
    };
  }
}
