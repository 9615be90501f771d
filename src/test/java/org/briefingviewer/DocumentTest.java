// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.briefingviewer.app.opening.BundleOpener;
import org.briefingviewer.bundle.Bundle;
import org.briefingviewer.bundle.BundleCheck;
import org.briefingviewer.bundle.BundleReader;
import org.briefingviewer.extract.Extractor;
import org.briefingviewer.journal.DocumentContext;
import org.briefingviewer.journal.UnsavedBriefings;
import org.briefingviewer.made.MadeArticles;
import org.briefingviewer.made.MadeBundle;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.edit.Act;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.model.edit.EditParts.AddedParts;
import org.briefingviewer.model.edit.FindingId;
import org.briefingviewer.model.edit.FindingId.FindingKind;
import org.briefingviewer.opening.NotesFolder;
import org.briefingviewer.session.ReadingSession;
import org.briefingviewer.session.TaskRunner;
import org.briefingviewer.session.document.Document;
import org.briefingviewer.session.notes.NoteDraft;
import org.briefingviewer.session.notes.Notes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is done to a briefing that is open: on real files, with everything run at once.
class DocumentTest {
  private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-26T09:30:00Z");

  @TempDir private Path folder;
  private Path file;
  private final List<Runnable> later = new ArrayList<>();

  /// Saves that wait, while they shall.
  private final Deque<Runnable> saves = new ArrayDeque<>();

  private boolean slow;
  private Window window;

  /// A window without anything to see.
  private final class Window {
    final ReadingSession session;
    final Document document;
    final Notes notes;

    Window() {
      Supplier<TaskRunner> works = () -> new TaskRunner(Runnable::run, Runnable::run);
      session = new ReadingSession(new BundleOpener(folder.resolve("own")), works);
      DocumentContext around =
          new DocumentContext(
              folder.resolve("own"),
              new UnsavedBriefings(folder.resolve("drafts")),
              Runnable::run,
              later::add,
              () -> NOW);
      document =
          new Document(session, around, new TaskRunner(DocumentTest.this::save, Runnable::run));
      NotesFolder own = new NotesFolder(folder.resolve("own"));
      notes =
          new Notes(
              session, session, session, own::sidecarOf, works.get(), Runnable::run, () -> NOW);
      document.follow(notes);
      session.open(file);
      assertNotNull(session.briefing(), () -> session.stateProperty().get().toString());
    }

    Estimate estimate(int index) {
      return (Estimate)
          session.markedArticle().findings().claims().stream()
              .filter(Estimate.class::isInstance)
              .skip(index)
              .findFirst()
              .orElseThrow();
    }

    boolean settle(ReviewState verdict, int index) {
      Estimate estimate = estimate(index);
      FindingId mark =
          new FindingId(session.articleIdProperty().get(), FindingKind.ESTIMATE, estimate.id());
      return document.apply(
          new BriefingEdit.Settle(
              Act.of("R. Reader", NOW),
              List.of(
                  new BriefingEdit.Settled(
                      mark, estimate.quantity().asWritten(), estimate.review().state())),
              verdict));
    }

    ReviewState state(int index) {
      return estimate(index).review().state();
    }

    int unsaved() {
      return document.unsavedProperty().get();
    }

    /// Ends as a program does that is killed: nothing is closed.
    void kill() throws Exception {
      // The lock goes with the process; here the process goes on.
      session.close();
    }
  }

  private void save(Runnable saving) {
    if (slow) {
      saves.add(saving);
    } else {
      saving.run();
    }
  }

  private void letSave() {
    slow = false;
    saves.remove().run();
  }

  /// Returns a window that found what a killed one left, and that nothing in it is wrong.
  private Window foundAgain() throws Exception {
    window.kill();
    window = new Window();
    assertNull(window.document.problemProperty().get());
    return window;
  }

  @BeforeEach
  void open() throws Exception {
    file = folder.resolve("demo.briefing");
    Path sample = Path.of(System.getProperty("briefing.home"), "assets/sample/sample.briefing");
    Files.copy(sample, file);
    window = new Window();
  }

  /// Returns the place of an estimate that nobody checked; not the first one.
  private int proposed() {
    int index = 1;
    while (window.state(index) != ReviewState.PROPOSED) {
      index++;
    }
    return index;
  }

  @Test
  void ofEditsOfWhichOneIsRefusedNoneIsDoneNorCanBeDoneAgain() {
    assertTrue(window.settle(ReviewState.ACCEPTED, 0));
    String title = window.session.briefing().about().title();
    BriefingEdit fits = new BriefingEdit.Retitle(Act.of("R. Reader", NOW), title, "Barges");
    BriefingEdit not =
        new BriefingEdit.NameArticle(Act.of("R. Reader", NOW), "no-such-article", null, "A name");
    assertFalse(window.document.applyAll(List.of(fits, not)));
    assertNotNull(window.document.problemProperty().get());
    assertEquals(title, window.session.briefing().about().title());
    assertEquals(1, window.unsaved());
    assertNull(window.document.redoableProperty().get());
    window.document.undo();
    assertEquals(ReviewState.PROPOSED, window.state(0));
    assertNull(window.document.undoableProperty().get());
  }

  @Test
  void acceptingUndoingAndDoingAgain() {
    int at = proposed();
    assertTrue(window.settle(ReviewState.ACCEPTED, at));
    assertEquals(ReviewState.ACCEPTED, window.state(at));
    assertEquals(1, window.unsaved());
    window.document.undo();
    assertEquals(ReviewState.PROPOSED, window.state(at));
    assertEquals(0, window.unsaved());
    assertNull(window.document.undoableProperty().get());
    window.document.redo();
    assertEquals(ReviewState.ACCEPTED, window.state(at));
    assertEquals("R. Reader", window.estimate(at).review().by());
  }

  @Test
  void theChosenEstimateStaysChosenWhenItIsSettled() {
    int at = 1;
    Estimate chosen = window.estimate(at);
    window.session.chooseEstimate(chosen);
    window.settle(ReviewState.REJECTED, at);
    Estimate still = window.session.estimateProperty().get();
    assertNotNull(still);
    assertEquals(chosen.id(), still.id());
    assertEquals(ReviewState.REJECTED, still.review().state());
    window.session.nextEstimate();
    assertTrue(window.session.estimateProperty().get().span().start() > still.span().start());
  }

  @Test
  void whatWasDoneIsThereAfterTheProgramWasKilled() throws Exception {
    int at = proposed();
    window.settle(ReviewState.ACCEPTED, at);
    window.settle(ReviewState.REJECTED, 0);
    window.document.undo();
    byte[] before = Files.readAllBytes(file);
    window.kill();
    window = new Window();
    assertEquals(ReviewState.ACCEPTED, window.state(at));
    assertEquals(1, window.unsaved());
    assertTrue(Arrays.equals(before, Files.readAllBytes(file)), "reading wrote nothing");
    window.document.undo();
    assertEquals(ReviewState.PROPOSED, window.state(at));
    window.settle(ReviewState.REJECTED, at);
    window.kill();
    window = new Window();
    assertEquals(ReviewState.REJECTED, window.state(at));
  }

  @Test
  void savingEndsTheJournalAndUndoGoesBackPastIt() throws Exception {
    int at = proposed();
    window.settle(ReviewState.ACCEPTED, at);
    window.document.save(() -> {});
    assertEquals(0, window.unsaved());
    assertSaved(at, ReviewState.ACCEPTED, 1);
    window.document.undo();
    assertEquals(ReviewState.PROPOSED, window.state(at));
    assertEquals(1, window.unsaved());
    // Killed past the save, the file holds the edit and the journal takes it back.
    window.kill();
    window = new Window();
    assertEquals(ReviewState.PROPOSED, window.state(at));
    assertEquals(1, window.unsaved());
    window.document.save(() -> {});
    assertSaved(at, ReviewState.PROPOSED, 2);
  }

  @Test
  void doneAgainAfterASaveInBetweenItSurvivesAKill() throws Exception {
    int at = proposed();
    window.settle(ReviewState.ACCEPTED, at);
    window.document.undo();
    window.settle(ReviewState.REJECTED, 0);
    window.document.undo();
    window.document.save(() -> {});
    window.document.redo();
    window.kill();
    window = new Window();
    assertEquals(ReviewState.REJECTED, window.state(0));
    assertEquals(ReviewState.PROPOSED, window.state(at));
  }

  private void assertSaved(int index, ReviewState state, int edits) throws Exception {
    try (Bundle bundle = new BundleReader().read(file)) {
      Review review =
          bundle.article(bundle.info().articles().getFirst().id()).findings().claims().stream()
              .filter(Estimate.class::isInstance)
              .map(claim -> ((Estimate) claim).review())
              .skip(index)
              .findFirst()
              .orElseThrow();
      assertEquals(state, review.state());
      assertEquals(edits, bundle.history().size());
    }
    assertEquals(List.of(), BundleCheck.check(file, (done, all) -> {}).problems());
  }

  @Test
  void savedAsItIsAnotherFileAndTheFirstStaysAsItWas() throws Exception {
    byte[] before = Files.readAllBytes(file);
    int at = proposed();
    window.settle(ReviewState.ACCEPTED, at);
    Path other = folder.resolve("other.briefing");
    window.document.saveAs(other, () -> {});
    assertEquals(other, window.session.base().file());
    assertEquals(0, window.unsaved());
    assertEquals(ReviewState.ACCEPTED, window.state(at));
    assertTrue(Arrays.equals(before, Files.readAllBytes(file)));
    window.document.undo();
    assertEquals(ReviewState.PROPOSED, window.state(at));
    window.document.save(() -> {});
    assertEquals(List.of(), BundleCheck.check(other, (done, all) -> {}).problems());
    window.session.close();
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(List.of(), left.filter(path -> path.toString().contains(".journal")).toList());
    }
  }

  @Test
  void whatCannotBeSavedSaysThatItCannotBeWrittenAndStays() {
    int at = proposed();
    window.settle(ReviewState.ACCEPTED, at);
    window.document.saveAs(folder.resolve("none").resolve("other.briefing"), () -> {});
    Problem told = window.document.problemProperty().get();
    assertEquals("It could not be written: there is no such file or folder.", told.what());
    window.document.saveAs(folder, () -> {});
    assertEquals(
        "It could not be written: it is a folder, and a briefing is saved as a file.",
        window.document.problemProperty().get().what());
    assertEquals(file, window.session.base().file());
    assertEquals(ReviewState.ACCEPTED, window.state(at));
    assertEquals(1, window.unsaved());
  }

  @Test
  void anArticleThatIsTakenOutGivesWayToTheNextAndComesBack() {
    String first = window.session.articleIdProperty().get();
    List<?> ids = List.copyOf(window.session.articlesProperty().get());
    assertTrue(
        window.document.apply(
            new BriefingEdit.RemoveArticle(Act.of("R. Reader", NOW), first, "headline")));
    assertFalse(first.equals(window.session.articleIdProperty().get()));
    assertEquals(ids.size() - 1, window.session.articlesProperty().get().size());
    window.document.undo();
    assertEquals(ids, window.session.articlesProperty().get());
  }

  @Test
  void aSecondWindowMayReadButNotEdit() {
    window.settle(ReviewState.ACCEPTED, proposed());
    Window second = new Window();
    assertFalse(second.settle(ReviewState.REJECTED, 0));
    assertTrue(second.document.problemProperty().get().what().contains("another window"));
  }

  @Test
  void aNoteIsUndoneByTheSameKey() {
    window.settle(ReviewState.ACCEPTED, proposed());
    NoteDraft draft = window.notes.draft(null, 0);
    NoteDraft typed = window.notes.write(draft, "Ask");
    window.notes.write(typed, "Ask the desk");
    assertEquals(1, window.unsaved(), "own notes are saved by themselves");
    window.document.undo();
    assertEquals(List.of(), window.notes.allProperty().get(), "a note is undone as a whole");
    window.document.redo();
    assertEquals("Ask the desk", window.notes.allProperty().get().getFirst().text());
    window.document.undo();
    window.document.undo();
    assertEquals(0, window.unsaved());
  }

  @Test
  void whatIsUndoneWhileASaveIsUnderWayStaysUndone() throws Exception {
    int at = proposed();
    window.settle(ReviewState.ACCEPTED, 0);
    window.settle(ReviewState.ACCEPTED, at);
    slow = true;
    window.document.save(() -> {});
    window.document.undo();
    letSave();
    assertSaved(at, ReviewState.ACCEPTED, 2);
    assertEquals(ReviewState.PROPOSED, window.state(at));
    assertEquals(ReviewState.PROPOSED, foundAgain().state(at));
  }

  @Test
  void whatWasUndoneAcrossASaveAndDoneAgainIsFoundAgain() throws Exception {
    int at = proposed();
    window.settle(ReviewState.ACCEPTED, at);
    window.document.save(() -> {});
    window.settle(ReviewState.REJECTED, at);
    window.document.undo();
    window.document.undo();
    window.document.redo();
    window.document.redo();
    assertEquals(ReviewState.REJECTED, foundAgain().state(at));
  }

  @Test
  void whatIsUndoneBelowAnEditThatTookThePlaceOfASavedOneIsFoundAgain() throws Exception {
    int at = proposed();
    window.settle(ReviewState.ACCEPTED, at);
    window.settle(ReviewState.REJECTED, 0);
    window.document.save(() -> {});
    window.document.undo();
    window.settle(ReviewState.ACCEPTED, 0);
    window.document.undo();
    window.document.undo();
    assertEquals(ReviewState.PROPOSED, window.state(at));
    assertEquals(ReviewState.PROPOSED, foundAgain().state(at));
  }

  @Test
  void aSaveWaitsForTheOneBeforeIt() throws Exception {
    int at = proposed();
    window.settle(ReviewState.ACCEPTED, at);
    slow = true;
    window.document.save(() -> {});
    window.settle(ReviewState.REJECTED, at);
    window.document.save(() -> {});
    assertEquals(1, saves.size());
    letSave();
    assertSaved(at, ReviewState.REJECTED, 2);
    assertEquals(0, window.unsaved());
  }

  /// An article that has no work of its own among the references.
  @Test
  void anArticleThatIsBackAfterASaveIsFoundAgain() throws Exception {
    window.session.close();
    MadeBundle.write(new Extractor().triangle(), 3, file);
    window = new Window();
    AddedParts fourth =
        new AddedParts(
            new MadeArticles(new Extractor().triangle()).article(4), MadeArticles.agents(4), null);
    Act act = Act.of("R. Reader", NOW);
    String part = window.document.parts().put(fourth);
    window.document.apply(
        new BriefingEdit.AddArticles(
            act, List.of(new BriefingEdit.AddArticles.Added("a4", "head", part, null))));
    window.document.apply(new BriefingEdit.RemoveArticle(window.document.act("R."), "a4", "head"));
    window.document.save(() -> {});
    window.document.undo();
    assertTrue(foundAgain().session.briefing().has("a4"));
    assertNotNull(window.session.briefing().knowledge());
  }
}
