// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.issued;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.briefingviewer.app.opening.BundleOpener;
import org.briefingviewer.issued.IssuedCopy;
import org.briefingviewer.journal.DocumentContext;
import org.briefingviewer.journal.UnsavedBriefings;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.session.BorderBriefing;
import org.briefingviewer.session.ReadingSession;
import org.briefingviewer.session.TaskRunner;
import org.briefingviewer.session.WrittenBriefing;
import org.briefingviewer.session.document.Document;
import org.briefingviewer.session.printing.PrintRun;
import org.briefingviewer.settings.issued.IssuedFolder;
import org.briefingviewer.wording.MessageSpeech;
import org.briefingviewer.wording.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IssuedCopiesTest {
  private static final String READER = "R. Reader";

  @TempDir private Path own;

  /// Saves that wait until they are let go on.
  private final Deque<Runnable> saves = new ArrayDeque<>();

  private ReadingSession session;
  private Document document;
  private IssuedFolder folder;

  @BeforeEach
  void open() throws Exception {
    Supplier<TaskRunner> works = () -> new TaskRunner(Runnable::run, Runnable::run);
    session = new ReadingSession(new BundleOpener(own.resolve("journals")), works);
    document =
        new Document(
            session,
            new DocumentContext(
                own.resolve("journals"),
                new UnsavedBriefings(own.resolve("drafts")),
                Runnable::run,
                Runnable::run,
                OffsetDateTime::now),
            new TaskRunner(saves::add, Runnable::run));
    folder = new IssuedFolder(own.resolve("issued"));
    Path assets = Path.of(System.getProperty("briefing.home"), "assets");
    IssuedCopies copies =
        new IssuedCopies(
            session,
            document,
            new PrintRun(session, session, assets, works.get()),
            folder,
            new IssuedCopies.Around(
                new MessageSpeech(new Messages(Locale.ENGLISH)),
                assets,
                OffsetDateTime::now,
                works));
    session.open(WrittenBriefing.in(own, BorderBriefing.whole()));
    assertEquals(List.of(), copies.staleProperty().get());
  }

  private void retitle(String to) {
    String from = session.briefing().about().title();
    assertTrue(document.apply(new BriefingEdit.Retitle(document.act(READER), from, to)));
  }

  private BriefingEdit seal() {
    return BriefingEdit.SealBriefing.of(
        document.act(READER), session.briefing().about(), List.of());
  }

  @Test
  void whatWasSealedAndSavedIsACopyThoughItWasEditedFurtherMeanwhile() throws Exception {
    BriefingEdit seal = seal();
    assertTrue(document.apply(seal));
    document.save(() -> {});
    retitle("Something else");
    saves.remove().run();
    List<IssuedCopy> copies = folder.of(session.briefing().about());
    assertEquals(1, copies.size());
    assertEquals(seal.act().id(), copies.getFirst().lastEdit());
    assertEquals(session.base().file().toAbsolutePath(), copies.getFirst().path());
  }

  @Test
  void whatIsSealedOnlyWhileItIsSavedIsNoCopyYet() throws Exception {
    retitle("Something else");
    document.save(() -> {});
    assertTrue(document.apply(seal()));
    saves.remove().run();
    assertEquals(List.of(), folder.of(session.briefing().about()));
    document.save(() -> {});
    saves.remove().run();
    assertEquals(1, folder.of(session.briefing().about()).size());
  }
}
