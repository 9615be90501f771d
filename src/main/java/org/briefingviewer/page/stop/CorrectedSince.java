// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.page.stop;

import java.util.List;
import org.briefingviewer.derive.correction.Correction;
import org.briefingviewer.derive.correction.CorrectionReading;
import org.briefingviewer.model.Briefing;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.Refused;
import org.briefingviewer.model.Stop;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.model.edit.PlacedStop;
import org.jspecify.annotations.Nullable;

/// What persons corrected in the figures that stops show, and whether that was after a stop was
/// made. The history is read when the first corrected figure is asked for. For one thread.
final class CorrectedSince {
  private final Briefing briefing;
  private final CorrectionReading corrections;
  private @Nullable List<BriefingEdit> history;

  CorrectedSince(Briefing briefing) {
    this.briefing = briefing;
    corrections = new CorrectionReading(briefing);
  }

  /// Returns what an estimate said before, the oldest first.
  List<Correction> of(String articleId, Estimate estimate) {
    return corrections.of(articleId, estimate);
  }

  /// Returns whether the last of some steps was done when the stop was there already. A stop of
  /// which the history says nothing was there from the first; one that is in no presentation is
  /// made now.
  boolean after(Stop stop, List<Correction> steps) throws Refused {
    if (steps.isEmpty() || briefing.stops().stream().noneMatch(s -> s.id().equals(stop.id()))) {
      return false;
    }
    List<BriefingEdit> known = history == null ? briefing.history() : history;
    history = known;
    int made = -1;
    int corrected = -1;
    for (int i = 0; i < known.size(); i++) {
      if (makes(known.get(i), stop.id())) {
        made = i;
      }
      if (known.get(i).act().id().equals(steps.getLast().act().id())) {
        corrected = i;
      }
    }
    return corrected > made;
  }

  /// Other notes or another time make it no other stop.
  private static boolean makes(BriefingEdit edit, String id) {
    if (!(edit instanceof BriefingEdit.OfStops change)) {
      return false;
    }
    return switch (change) {
      case BriefingEdit.AddStop e -> e.stop().id().equals(id);
      case BriefingEdit.AddStops e ->
          e.stops().stream().map(PlacedStop::stop).anyMatch(stop -> stop.id().equals(id));
      case BriefingEdit.ChangeStop e ->
          e.to().id().equals(id)
              && !e.to().planned(Stop.Plan.NONE).equals(e.from().planned(Stop.Plan.NONE));
      case BriefingEdit.RemoveStop _, BriefingEdit.RemoveStops _, BriefingEdit.MoveStop _ -> false;
    };
  }
}
