// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.origin;

import java.util.List;
import org.briefingviewer.compare.figure.ReportedFigure;
import org.briefingviewer.model.EstimateId;

/// Reports of one thing of which something says that they come from one place.
///
/// @param evidence what says so; empty of a report for which no common origin was found
public record Origin(OriginKind kind, List<ReportedFigure> figures, List<Evidence> evidence) {
  public Origin {
    figures = List.copyOf(figures);
    evidence = List.copyOf(evidence);
  }

  /// How reports come from one place.
  public enum OriginKind {
    /// One text was taken over.
    COPIED,
    /// Several reports heard one source within two days, as at a press conference.
    COMMON_SOURCE,
    /// Their chains meet.
    ONE_SOURCE,
    /// No common origin was found.
    NONE_FOUND
  }

  /// What says that two reports come from one place.
  ///
  /// @param one a report; of shared text, any report of the first text
  /// @param other another report; of shared text, any report of the second one
  /// @param words the source where the chains meet, who is credited, or the odd number; empty of a
  ///   translation and of shared text
  /// @param alias what the other report calls that source, where that is not the same name; else
  ///   empty
  /// @param density of shared text which part of the shorter one is shared, 0 to 1; else 0
  public record Evidence(
      Sign sign, EstimateId one, EstimateId other, String words, String alias, double density) {}

  /// What kind of sign that is.
  public enum Sign {
    /// A person said that one translates the other.
    TRANSLATION,
    CHAIN,
    CREDIT,
    TEXT,
    ODD_FIGURE
  }
}
