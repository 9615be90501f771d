// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.derive.correction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.briefingviewer.model.Briefing;
import org.briefingviewer.model.Finding;
import org.briefingviewer.model.Refused;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.edit.Act;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.model.edit.BriefingEdit.Amend;
import org.briefingviewer.model.edit.BriefingEdit.Amendment;
import org.briefingviewer.model.edit.FindingId;

/// What each finding of a briefing said before, by the edits of its history. What was taken back
/// counts for nothing, neither the step nor the one that took it back.
public final class Corrections {
  /// Nothing was corrected, or the history is not known.
  public static final Corrections NONE = new Corrections();

  private final Map<Place, List<Correction>> steps = new HashMap<>();

  /// Which finding of a briefing. Estimates and plain figures share their ids, since a person may
  /// make one the other.
  private record Place(String articleId, FindingId.Kind room, String id) {
    static Place of(String articleId, Finding finding) {
      FindingId.Kind kind = FindingId.Kind.of(finding);
      FindingId.Kind room = kind == FindingId.Kind.PLAIN_FIGURE ? FindingId.Kind.ESTIMATE : kind;
      return new Place(articleId, room, finding.id());
    }
  }

  private Corrections() {}

  /// Gathers what edits corrected.
  ///
  /// @param history the oldest first
  public static Corrections of(List<BriefingEdit> history) {
    Corrections all = new Corrections();
    for (BriefingEdit edit : history) {
      if (edit instanceof Amend amend) {
        amend.amendments().forEach(amendment -> all.take(amend.act(), amendment));
      }
    }
    return all;
  }

  /// Returns what was corrected in a briefing, as far as its history can be read: where it cannot,
  /// what stands there still says who corrected it.
  public static Corrections in(Briefing briefing) {
    try {
      return of(briefing.history());
    } catch (Refused e) {
      return NONE;
    }
  }

  /// Tells whether a person ever corrected a finding: only then is a history worth reading.
  public static boolean isCorrected(Finding finding) {
    return finding.review().verdicts().stream()
        .anyMatch(verdict -> verdict.state() == ReviewState.CORRECTED);
  }

  private void take(Act act, Amendment amendment) {
    Finding named = amendment.to() == null ? amendment.from() : amendment.to();
    Place place = Place.of(amendment.articleId(), Objects.requireNonNull(named));
    List<Correction> there = steps.computeIfAbsent(place, unknown -> new ArrayList<>());
    Correction next = new Correction(act, amendment.from(), amendment.to());
    if (!there.isEmpty() && takesBack(next, there.getLast())) {
      there.removeLast();
    } else {
      there.add(next);
    }
  }

  /// Whoever corrects something back to what it was leaves another review of it.
  private static boolean takesBack(Correction next, Correction last) {
    return Objects.equals(next.to(), last.from()) && Objects.equals(next.from(), last.to());
  }

  /// Returns the steps by which a finding came to say what it says, the oldest first.
  public List<Correction> of(String articleId, Finding finding) {
    return List.copyOf(steps.getOrDefault(Place.of(articleId, finding), List.of()));
  }
}
