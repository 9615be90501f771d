// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.app.opening;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.bundle.Bundle;
import org.briefingviewer.bundle.journal.JournalLook;
import org.briefingviewer.bundle.journal.JournalPlace;
import org.briefingviewer.bundle.journal.PartFolder;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.opening.RecoveredWork;
import org.briefingviewer.revise.Revision;

/// Makes of a journal that a program left what the window begins with.
final class JournalRecovery {
  private JournalRecovery() {}

  /// @param left where edits of it were left; those of the first go on, those of others are told
  static RecoveredWork of(Bundle bundle, List<JournalPlace> left) throws Refusal {
    JournalPlace place = left.getFirst();
    JournalLook look = JournalLook.at(place, bundle.digest());
    List<Problem> problems = new ArrayList<>(look.problems());
    for (JournalPlace other : left.subList(1, left.size())) {
      JournalLook there = JournalLook.at(other, bundle.digest());
      problems.addAll(there.problems());
      if (there.holdsEdits() && !there.fits()) {
        problems.add(another(other, there));
      } else if (!look.edits().containsAll(there.edits())) {
        problems.add(unseen(other, there, place));
      }
    }
    if (look.base() == null || !look.holdsEdits()) {
      return nothing(problems);
    }
    if (!look.fits()) {
      problems.add(another(place, look));
      return nothing(problems);
    }
    PartFolder parts = new PartFolder(place);
    Revision now = Revision.of(bundle, parts);
    List<Problem> failures = new ArrayList<>();
    for (BriefingEdit edit : look.edits()) {
      try {
        now = now.with(edit);
      } catch (Refusal e) {
        failures.add(e.problems().getFirst());
      }
    }
    if (!failures.isEmpty()) {
      problems.add(missing(place, failures));
    }
    return new RecoveredWork(
        now.edit() == null ? null : now, look.undone(), problems, parts, failures.size(), false);
  }

  private static Problem another(JournalPlace place, JournalLook look) {
    return new Problem(
        place.file().toString(),
        "It holds edits to another version of this briefing ("
            + look.edits().size()
            + "), which are not shown.",
        "They are kept. To continue with them, open that version with this journal beside it.");
  }

  private static Problem unseen(JournalPlace place, JournalLook look, JournalPlace shown) {
    return new Problem(
        place.file().toString(),
        "It holds other edits to this briefing (" + look.edits().size() + "), which are not shown.",
        "They are kept. To see them in place of those that are shown, move "
            + shown.file()
            + " away and open the briefing again.");
  }

  /// Edits that stand for themselves are shown though one before them cannot be applied.
  private static Problem missing(JournalPlace place, List<Problem> failures) {
    return new Problem(
        place.file().toString(),
        "Unsaved edits that could not be applied: "
            + failures.size()
            + ". The reason for the first: "
            + failures.getFirst().what(),
        "The other edits are shown. The whole journal is kept when you go on.");
  }

  private static RecoveredWork nothing(List<Problem> problems) {
    return new RecoveredWork(null, List.of(), problems, null, 0, false);
  }
}
