// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.review;

import org.briefingviewer.model.Agent;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.Trend;
import org.jspecify.annotations.Nullable;

/// What a named person decided about a state of a tie.
///
/// @param article the article's id
/// @param pair the tie's key, such as "DPRK-China"
/// @param quote words of the article that the state's evidence contains; for an added state, its
///   evidence
/// @param review the verdict, by whom, when
/// @param assessor who the text says assesses it so, or null to keep who was found
/// @param asOf the day, month or year for which it holds, or null to keep that
/// @param added what to add, or null when the decision is about what the program proposed
public record TieDecision(
    String article,
    String pair,
    Trend trend,
    String quote,
    Review review,
    @Nullable Agent assessor,
    @Nullable PartialDate asOf,
    @Nullable Added added) {

  /// A state that the program missed.
  ///
  /// @param words those that say the trend
  public record Added(String words, boolean hedged) {}
}
