// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.journal;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.briefingviewer.bundle.journal.JournalPlace;
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

  /// Makes what an edit of now begins with.
  public Act act(String by) {
    return Act.of(by, clock.get());
  }
}
