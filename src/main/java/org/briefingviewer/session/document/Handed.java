// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.document;

import org.briefingviewer.bundle.journal.PartFolder;
import org.briefingviewer.revise.Revision;
import org.briefingviewer.session.OpenBriefing;
import org.jspecify.annotations.Nullable;

/// An open briefing with all that was done to it, on its way from one document to the next: a
/// window that speaks another language is built anew, and nothing of this may be lost by it.
public final class Handed {
  final OpenBriefing base;
  final @Nullable Revision now;
  final Steps steps;
  final Journaling journal;
  final @Nullable PartFolder parts;

  Handed(
      OpenBriefing base,
      @Nullable Revision now,
      Steps steps,
      Journaling journal,
      @Nullable PartFolder parts) {
    this.base = base;
    this.now = now;
    this.steps = steps;
    this.journal = journal;
    this.parts = parts;
  }
}
