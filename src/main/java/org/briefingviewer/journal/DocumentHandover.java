// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.journal;

import org.briefingviewer.bundle.journal.PartFolder;
import org.briefingviewer.opening.OpenBriefing;
import org.briefingviewer.revise.Revision;
import org.jspecify.annotations.Nullable;

/// An open briefing with all that was done to it, on its way from one document to the next: a
/// window that speaks another language is built anew, and nothing of this may be lost by it.
public final class DocumentHandover {
  public final OpenBriefing base;
  public final @Nullable Revision now;
  public final UndoSteps steps;
  public final DocumentJournal journal;
  public final @Nullable PartFolder parts;

  public DocumentHandover(
      OpenBriefing base,
      @Nullable Revision now,
      UndoSteps steps,
      DocumentJournal journal,
      @Nullable PartFolder parts) {
    this.base = base;
    this.now = now;
    this.steps = steps;
    this.journal = journal;
    this.parts = parts;
  }
}
