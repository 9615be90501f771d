// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.review;

import java.util.List;
import org.briefingviewer.model.Agent.AgentKind;
import org.briefingviewer.model.AgentRole;
import org.briefingviewer.model.Basis;
import org.briefingviewer.model.Bound;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.Review;
import org.jspecify.annotations.Nullable;

/// What a named person decided about an estimate that the program proposed.
///
/// @param article the article's id
/// @param figure the estimate's number and unit, as written
/// @param nth which one, from 1, when the article gives the same words more than once
/// @param review the verdict, by whom, when
/// @param bound the right bound, or null to keep it
/// @param unit the right counted noun in the singular, or null to keep the unit
/// @param scope what the figure is of, or null to keep that
/// @param asOf the day, month or year for which it holds, or null to keep that
/// @param chain the right links, nearest to the reader first, or empty to keep the chain
public record EstimateDecision(
    String article,
    String figure,
    int nth,
    Review review,
    @Nullable Bound bound,
    @Nullable String unit,
    @Nullable String scope,
    @Nullable PartialDate asOf,
    List<Link> chain) {
  public EstimateDecision {
    chain = List.copyOf(chain);
  }

  /// A link that the text states, or from which it follows.
  ///
  /// @param words how the text names the agent, in the figure's own paragraph, or null
  public record Link(
      String name, AgentKind kind, AgentRole role, @Nullable String words, Basis basis) {}
}
