// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.briefingviewer.bundle.journal.Journal;
import org.briefingviewer.bundle.journal.JournalLine;
import org.briefingviewer.bundle.journal.JournalLook;
import org.briefingviewer.bundle.journal.JournalPlace;
import org.briefingviewer.bundle.journal.PartFolder;
import org.briefingviewer.intake.Importer;
import org.briefingviewer.model.Refused;
import org.briefingviewer.model.edit.Act;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.revise.Revision;
import org.briefingviewer.session.BriefingOpener;
import org.briefingviewer.session.OpenBriefing;
import org.briefingviewer.session.Recovered;
import org.briefingviewer.session.document.Drafts;

/// Begins a briefing that has no name yet. Slow.
///
/// @param briefings opens briefings
record DraftBriefing(BriefingOpener briefings, Drafts drafts, Importer importer) {
  /// Begins an empty one.
  OpenBriefing empty(Act act) throws IOException, Refused {
    return briefings.open(drafts.begin(importer.triangle(), "", act.at()));
  }

  /// Begins one with articles: bringing them in is its first edit, and is not saved.
  OpenBriefing with(List<Fresh> articles, Act act) throws IOException, Refused {
    String title = articles.getFirst().article().article().headline();
    Path file = drafts.begin(importer.triangle(), title, act.at());
    JournalPlace place = JournalPlace.beside(file);
    PartFolder parts = new PartFolder(place);
    BriefingEdit edit = Fresh.edit(articles, act, importer, parts);
    OpenBriefing base = briefings.open(file);
    try (Journal journal = Journal.open(place, base.digest(), JournalLook.NOTHING)) {
      journal.append(new JournalLine.Done(edit));
    }
    Revision now = Revision.of(base, parts).with(edit);
    return base.with(new Recovered(now, List.of(), List.of(), parts, 0, true));
  }
}
