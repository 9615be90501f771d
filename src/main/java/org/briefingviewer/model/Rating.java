// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How a person rates an estimate's source and what it says. It follows from nothing else, neither
/// from a hedge nor from a likelihood; an estimate without one is not rated.
///
/// @param reliability of the source, or null where only the information is rated
/// @param credibility of the information, or null where only the source is rated
/// @param by the person's name
/// @param on the day
///
///   Throws `IllegalArgumentException` when nothing is rated, or the name is blank
public record Rating(
    EstimateId of,
    @Nullable SourceReliability reliability,
    @Nullable InformationCredibility credibility,
    String by,
    LocalDate on) {
  public Rating {
    if (reliability == null && credibility == null) {
      throw new IllegalArgumentException("a rating of " + of.estimateId() + " rates nothing");
    }
    if (by.isBlank()) {
      throw new IllegalArgumentException("who rated " + of.estimateId() + " is not said");
    }
  }

  /// Returns "B3", or one of the two alone.
  public String code() {
    return (reliability == null ? "" : reliability.letter())
        + (credibility == null ? "" : credibility.number());
  }
}
