// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.briefingviewer.bundle.journal.JournalLook;
import org.briefingviewer.bundle.journal.JournalPlace;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.edit.Act;
import org.briefingviewer.opening.OpenBriefing;

/// What a document has around it.
///
/// @param ownFolder for journals of briefings in places that cannot be written to; need not exist
/// @param drafts the briefings that have no name yet
/// @param writing runs one after another what is given to it, in the background
/// @param later runs something in the background after a moment, less than a second
/// @param clock gives the moment, to date edits
public record DocumentContext(
    Path ownFolder,
    UnsavedBriefings drafts,
    Executor writing,
    Executor later,
    Supplier<OffsetDateTime> clock) {
  /// Returns where a briefing's journal stands.
  public JournalPlace place(OpenBriefing base) {
    return JournalPlace.of(base.file(), base.about(), ownFolder).under(base.lock());
  }

  /// Returns the same, where edits that were left in a place that cannot be written to go on.
  ///
  /// @throws Refusal when they cannot be written there either
  JournalPlace goingOn(OpenBriefing base) throws Refusal {
    JournalPlace place = place(base);
    List<JournalPlace> left = JournalPlace.left(base.file(), base.about(), ownFolder);
    if (!left.isEmpty() && !left.getFirst().file().equals(place.file())) {
      JournalPlace from = left.getFirst().under(base.lock());
      JournalLook there = JournalLook.at(from, base.digest());
      if (there.fits() && there.holdsEdits()) {
        copy(from, place);
      }
    }
    return place;
  }

  private static void copy(JournalPlace from, JournalPlace to) throws Refusal {
    try {
      from.copyTo(to);
    } catch (IOException e) {
      throw JournalKeeper.unkept(to.file(), e);
    }
  }

  /// Makes what an edit of now begins with.
  public Act act(String by) {
    return Act.of(by, clock.get());
  }
}
