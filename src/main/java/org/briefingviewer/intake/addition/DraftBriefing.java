// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.intake.addition;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.briefingviewer.bundle.journal.Journal;
import org.briefingviewer.bundle.journal.JournalLine;
import org.briefingviewer.bundle.journal.JournalLook;
import org.briefingviewer.bundle.journal.JournalPlace;
import org.briefingviewer.bundle.journal.PartFolder;
import org.briefingviewer.intake.ArticleImporter;
import org.briefingviewer.journal.UnsavedBriefings;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.edit.Act;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.opening.BriefingOpener;
import org.briefingviewer.opening.OpenBriefing;
import org.briefingviewer.opening.RecoveredWork;
import org.briefingviewer.revise.Revision;

/// Begins a briefing that has no name yet. Slow.
///
/// @param briefings opens briefings
public record DraftBriefing(
    BriefingOpener briefings, UnsavedBriefings drafts, ArticleImporter importer) {
  /// Begins an empty one.
  public OpenBriefing empty(Act act) throws IOException, Refusal {
    return briefings.open(drafts.begin(importer.triangle(), "", act.at()));
  }

  /// Begins one with articles: bringing them in is its first edit, and is not saved.
  public OpenBriefing with(List<NewArticle> articles, Act act) throws IOException, Refusal {
    String title = articles.getFirst().article().article().headline();
    Path file = drafts.begin(importer.triangle(), title, act.at());
    JournalPlace place = JournalPlace.beside(file);
    PartFolder parts = new PartFolder(place);
    BriefingEdit edit = NewArticle.edit(articles, act, importer, parts);
    OpenBriefing base = briefings.open(file);
    try (Journal journal = Journal.open(place, base.digest(), JournalLook.NOTHING)) {
      journal.append(new JournalLine.Done(edit));
    }
    Revision now = Revision.of(base, parts).with(edit);
    return base.with(new RecoveredWork(now, List.of(), List.of(), parts, 0, true));
  }
}
