// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.briefingviewer.compare.ReportComparison;
import org.briefingviewer.compare.ReportComparison.Compared;
import org.briefingviewer.compare.figure.ReportedFigure;
import org.briefingviewer.model.EstimateId;
import org.briefingviewer.model.GroupDecision;
import org.jspecify.annotations.Nullable;

/// The groups of a briefing, as far as they were found.
///
/// @param comparison what found them; null until all articles were read
/// @param groups the largest first
/// @param byEstimate where an estimate stands
/// @param decisions those that the groups follow
/// @param read how many articles were read
/// @param all how many there are
/// @param unread how many cannot be read
public record ComparedBriefing(
    @Nullable ReportComparison comparison,
    List<Compared> groups,
    Map<EstimateId, Place> byEstimate,
    List<GroupDecision> decisions,
    int read,
    int all,
    int unread) {
  /// A place in a group.
  ///
  /// @param at the index of the figure
  public record Place(Compared group, int at) {
    ReportedFigure figure() {
      return group.group().figures().get(at);
    }
  }

  /// Nothing was asked for yet.
  public static final ComparedBriefing NONE = reading(0, 0);

  static ComparedBriefing reading(int read, int all) {
    return new ComparedBriefing(null, List.of(), Map.of(), List.of(), read, all, 0);
  }

  /// Returns the groups after what persons decided.
  static ComparedBriefing of(
      ReportComparison comparison, List<GroupDecision> decisions, int all, int unread) {
    List<Compared> groups = comparison.groups(decisions);
    Map<EstimateId, Place> byEstimate = new HashMap<>();
    for (Compared compared : groups) {
      for (int at = 0; at < compared.group().figures().size(); at++) {
        Place place = new Place(compared, at);
        byEstimate.put(place.figure().id(), place);
      }
    }
    return new ComparedBriefing(comparison, groups, byEstimate, decisions, all, all, unread);
  }

  /// Returns whether all that can be read was read.
  public boolean complete() {
    return comparison != null;
  }
}
