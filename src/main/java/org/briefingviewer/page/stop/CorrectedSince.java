// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.page.stop;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.briefingviewer.derive.correction.Correction;
import org.briefingviewer.derive.correction.CorrectionHistory;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.Stop;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.model.edit.BriefingEdit;
import org.jspecify.annotations.Nullable;

/// What persons corrected in the figures that stops show, and whether that was after a stop was
/// made. The history is read when the first corrected figure is asked for. For one thread.
final class CorrectedSince {
  private final Briefing briefing;
  private final CorrectionHistory corrections;
  private @Nullable Known read;

  /// What the presentation and the history say, each read once.
  ///
  /// @param presented the ids of the stops
  /// @param made where in the history each stop was made last, by its id
  /// @param acts where in the history each edit is, by its id
  private record Known(
      Set<String> presented, Map<String, Integer> made, Map<String, Integer> acts) {}

  CorrectedSince(Briefing briefing) {
    this.briefing = briefing;
    corrections = new CorrectionHistory(briefing);
  }

  /// Returns what an estimate said before, the oldest first.
  List<Correction> of(String articleId, Estimate estimate) {
    return corrections.of(articleId, estimate);
  }

  /// Returns whether the last of some steps was done when the stop was there already. A stop of
  /// which the history says nothing was there from the first; one that is in no presentation is
  /// made now.
  boolean after(Stop stop, List<Correction> steps) throws Refusal {
    if (steps.isEmpty()) {
      return false;
    }
    Known known = read == null ? known() : read;
    read = known;
    int corrected = known.acts().getOrDefault(steps.getLast().act().id(), -1);
    return known.presented().contains(stop.id())
        && corrected > known.made().getOrDefault(stop.id(), -1);
  }

  private Known known() throws Refusal {
    Set<String> presented = new HashSet<>();
    briefing.stops().forEach(stop -> presented.add(stop.id()));
    Map<String, Integer> made = new HashMap<>();
    Map<String, Integer> acts = new HashMap<>();
    int at = 0;
    for (BriefingEdit edit : briefing.history()) {
      for (String stop : makes(edit)) {
        made.put(stop, at);
      }
      acts.put(edit.act().id(), at);
      at++;
    }
    return new Known(presented, made, acts);
  }

  /// Returns the ids of the stops that an edit makes. Other notes or another time make none.
  private static List<String> makes(BriefingEdit edit) {
    if (!(edit instanceof BriefingEdit.OfStops change)) {
      return List.of();
    }
    return switch (change) {
      case BriefingEdit.AddStops e -> e.stops().stream().map(placed -> placed.stop().id()).toList();
      case BriefingEdit.ChangeStop e ->
          e.to().planned(Stop.Plan.NONE).equals(e.from().planned(Stop.Plan.NONE))
              ? List.of()
              : List.of(e.to().id());
      case BriefingEdit.RemoveStops _, BriefingEdit.MoveStop _ -> List.of();
    };
  }
}
