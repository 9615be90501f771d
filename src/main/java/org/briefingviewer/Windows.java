// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer;

import java.time.OffsetDateTime;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.briefingviewer.export.pdf.PdfPress;
import org.briefingviewer.session.History;
import org.briefingviewer.session.ReadingSession;
import org.briefingviewer.session.Work;
import org.briefingviewer.session.Workbench;
import org.briefingviewer.session.find.Finder;
import org.briefingviewer.session.importing.ImportedFolder;
import org.briefingviewer.session.importing.Importing;
import org.briefingviewer.session.notes.Notes;
import org.briefingviewer.session.notes.NotesFolder;
import org.briefingviewer.session.printing.Printing;
import org.briefingviewer.session.table.EstimateTable;
import org.briefingviewer.session.timeline.Chronology;
import org.briefingviewer.ui.message.Messages;
import org.briefingviewer.ui.table.TableWords;

/// Puts the window together, by hand.
final class Windows {
  private Windows() {}

  /// Makes the models of a window over what is read.
  ///
  /// @param notes made with the session, since they speak no language
  static Workbench bench(
      ReadingSession session, Notes notes, Supplier<Work> works, Messages messages, Places places) {
    return new Workbench(
        session,
        new EstimateTable(session, works, new TableWords(messages)),
        new Chronology(session, works.get()),
        new History(session),
        notes,
        new Finder(session, works.get()),
        Importing.over(session, new ImportedFolder(places.imported()), works),
        new Printing(session, new PdfPress(places.assets()), works.get()));
  }

  /// Makes the model of the reader's notes.
  ///
  /// @param later runs a save in the background after a moment
  static Notes notes(ReadingSession session, Work work, Executor later, Places places) {
    NotesFolder folder = new NotesFolder(places.notes());
    return new Notes(session, folder::sidecarOf, work, later, OffsetDateTime::now);
  }
}
