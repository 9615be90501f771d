// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.derive.correction;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.briefingviewer.model.Finding;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.model.edit.Act;
import org.briefingviewer.model.edit.Amendment;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.model.edit.FindingId.FindingKind;
import org.briefingviewer.model.edit.RetractedEdits;

/// What each finding of a briefing said before, by the edits of its history. What was taken back
/// counts for nothing, neither the step nor the one that took it back.
public final class Corrections {
  /// Nothing was corrected, or the history is not known.
  public static final Corrections NONE = new Corrections();

  private final Map<FindingKey, List<Correction>> steps = new HashMap<>();

  /// Which finding of a briefing. Estimates and plain figures share their ids, since a person may
  /// make one the other.
  private record FindingKey(String articleId, FindingKind room, String id) {
    static FindingKey of(String articleId, Finding finding) {
      FindingKind kind = FindingKind.of(finding);
      FindingKind room = kind == FindingKind.PLAIN_FIGURE ? FindingKind.ESTIMATE : kind;
      return new FindingKey(articleId, room, finding.id());
    }
  }

  private Corrections() {}

  /// Gathers what edits corrected.
  ///
  /// @param history the oldest first
  public static Corrections of(List<BriefingEdit> history) {
    Corrections all = new Corrections();
    RetractedEdits gone = RetractedEdits.of(history);
    for (BriefingEdit edit : history) {
      for (Amendment amendment : edit.amendments()) {
        if (!gone.has(edit) && saysElse(amendment)) {
          all.take(corrector(edit, amendment), amendment);
        }
      }
    }
    return all;
  }

  /// Returns what was corrected in a briefing, as far as its history can be read: where it cannot,
  /// what stands there still says who corrected it.
  public static Corrections in(Briefing briefing) {
    try {
      return of(briefing.history());
    } catch (Refusal e) {
      return NONE;
    }
  }

  /// Tells whether a person ever corrected a finding: only then is a history worth reading.
  public static boolean isCorrected(Finding finding) {
    return finding.review().verdicts().stream()
        .anyMatch(verdict -> verdict.state() == ReviewState.CORRECTED);
  }

  /// A second reading may bring a verdict on what it leaves as it was.
  private static boolean saysElse(Amendment amendment) {
    Finding from = amendment.from();
    Finding to = amendment.to();
    return from == null || to == null || !to.reviewed(from.review()).equals(from);
  }

  /// Whoever brings in a second reading corrects nothing: its reader did, on a day of his own.
  private static Act corrector(BriefingEdit edit, Amendment amendment) {
    Act act = edit.act();
    Review said = amendment.to() == null ? Review.PROPOSED : amendment.to().review();
    String by = said.by();
    LocalDate on = said.on();
    return edit instanceof BriefingEdit.MergeReading && by != null && on != null
        ? new Act(act.id(), by, on.atTime(OffsetTime.of(LocalTime.MIN, act.at().getOffset())), null)
        : act;
  }

  private void take(Act act, Amendment amendment) {
    Finding named = amendment.to() == null ? amendment.from() : amendment.to();
    FindingKey place = FindingKey.of(amendment.articleId(), Objects.requireNonNull(named));
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
    return List.copyOf(steps.getOrDefault(FindingKey.of(articleId, finding), List.of()));
  }
}
