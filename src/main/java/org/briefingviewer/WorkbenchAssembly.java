// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer;

import java.time.OffsetDateTime;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.briefingviewer.app.ProgramFolders;
import org.briefingviewer.app.opening.BundleOpener;
import org.briefingviewer.app.system.IdleWork;
import org.briefingviewer.bundle.locked.Keyring;
import org.briefingviewer.bundle.signature.KeyFolder;
import org.briefingviewer.check.SealChecks;
import org.briefingviewer.extract.Extractor;
import org.briefingviewer.journal.DocumentContext;
import org.briefingviewer.journal.UnsavedBriefings;
import org.briefingviewer.opening.NotesFolder;
import org.briefingviewer.session.PlaceHistory;
import org.briefingviewer.session.ReadingSession;
import org.briefingviewer.session.TaskRunner;
import org.briefingviewer.session.agents.AgentUses;
import org.briefingviewer.session.change.BriefingComparison;
import org.briefingviewer.session.compare.ReportGroups;
import org.briefingviewer.session.correct.EstimateCorrection;
import org.briefingviewer.session.course.BriefingCourse;
import org.briefingviewer.session.document.Document;
import org.briefingviewer.session.draft.DraftComparison;
import org.briefingviewer.session.find.BriefingFinder;
import org.briefingviewer.session.importing.ImportModels;
import org.briefingviewer.session.issued.IssuedCopies;
import org.briefingviewer.session.library.LibraryModels;
import org.briefingviewer.session.locking.BriefingLocks;
import org.briefingviewer.session.notes.Notes;
import org.briefingviewer.session.present.PresentationModels;
import org.briefingviewer.session.printing.PrintRun;
import org.briefingviewer.session.reading.SecondReadings;
import org.briefingviewer.session.review.ReviewWalk;
import org.briefingviewer.session.seal.SealRun;
import org.briefingviewer.session.signing.SigningKeys;
import org.briefingviewer.session.table.EstimateTable;
import org.briefingviewer.session.timeline.BriefingTimeline;
import org.briefingviewer.session.translation.OriginalBeside;
import org.briefingviewer.session.workbench.Workbench;
import org.briefingviewer.settings.issued.IssuedFolder;
import org.briefingviewer.ui.table.TableWords;
import org.briefingviewer.wording.MessageSpeech;
import org.briefingviewer.wording.Messages;

/// Puts the window together, by hand.
public final class WorkbenchAssembly {
  private WorkbenchAssembly() {}

  /// Makes the models of a window over what is read.
  ///
  /// @param document made with the session, as the notes are, since they speak no language
  /// @param keys of locked files, those by which the session opens
  public static Workbench bench(
      ReadingSession session,
      Document document,
      Notes notes,
      Supplier<TaskRunner> works,
      Messages messages,
      ProgramFolders places,
      Keyring keys) {
    PrintRun printing = new PrintRun(session, session, places.assets(), works.get());
    ImportModels importing =
        ImportModels.over(
            session,
            document,
            new ImportModels.Around(
                new BundleOpener(places.journals(), keys), places.samples(), places.imported()),
            works);
    Supplier<Extractor> extractor = importing.extractor();
    BriefingFinder finder = new BriefingFinder(session, session, session, works.get());
    PresentationModels presenting =
        new PresentationModels(session, session, document, finder, works);
    return new Workbench(
        session,
        session,
        session,
        session,
        document,
        new EstimateTable(session, session, session, works, new TableWords(messages)),
        new BriefingTimeline(session, session, works.get()),
        new BriefingCourse(session, session, works.get()),
        new PlaceHistory(session),
        notes,
        finder,
        importing,
        printing,
        new SecondReadings(session, document, extractor, works),
        new ReviewWalk(session, session, session, document, works.get()),
        new SealRun(session, document, () -> SealChecks.by(extractor.get()), works.get()),
        issued(session, document, printing, messages, places, works),
        new EstimateCorrection(session, session, document, extractor, works.get(), works.get()),
        new AgentUses(session, session, works.get(), works.get()),
        presenting,
        new ReportGroups(session, session, session, works),
        new DraftComparison(session, importing.importer(), works),
        new BriefingComparison(session, new BundleOpener(null, keys), works.get()),
        new OriginalBeside(session, session, document, works),
        new BriefingLocks(session, session, session::open, document, keys, works.get()),
        signing(session, document, places, works.get()),
        library(session, document, presenting, places, keys, works));
  }

  private static IssuedCopies issued(
      ReadingSession session,
      Document document,
      PrintRun printing,
      Messages messages,
      ProgramFolders places,
      Supplier<TaskRunner> works) {
    return new IssuedCopies(
        session,
        document,
        printing,
        new IssuedFolder(places.issued()),
        new IssuedCopies.Around(
            new MessageSpeech(messages), places.assets(), OffsetDateTime::now, works));
  }

  private static LibraryModels library(
      ReadingSession session,
      Document document,
      PresentationModels presenting,
      ProgramFolders places,
      Keyring keys,
      Supplier<TaskRunner> works) {
    return LibraryModels.over(
        session,
        document,
        presenting,
        new LibraryModels.Around(places.indexes(), keys, new IdleWork(), works));
  }

  private static SigningKeys signing(
      ReadingSession session, Document document, ProgramFolders places, TaskRunner work) {
    KeyFolder keys = new KeyFolder(places.keys());
    return new SigningKeys(session, document, session::open, keys, work);
  }

  /// Makes the model of what is done to the briefing and to the notes.
  ///
  /// @param writing runs one after another what is given to it, in the background
  /// @param later runs something in the background after a moment
  public static Document document(
      ReadingSession session,
      Notes notes,
      TaskRunner work,
      Executor writing,
      Executor later,
      ProgramFolders places) {
    DocumentContext around =
        new DocumentContext(
            places.journals(),
            new UnsavedBriefings(places.drafts()),
            writing,
            later,
            OffsetDateTime::now);
    Document document = new Document(session, around, work);
    document.follow(notes);
    return document;
  }

  /// Makes the model of the reader's notes.
  ///
  /// @param later runs a save in the background after a moment
  public static Notes notes(
      ReadingSession session, TaskRunner work, Executor later, ProgramFolders places) {
    NotesFolder folder = new NotesFolder(places.notes());
    return new Notes(
        session, session, session, folder::sidecarOf, work, later, OffsetDateTime::now);
  }
}
