// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executor;
import org.briefingviewer.bundle.sidecar.Sidecar;
import org.briefingviewer.journal.NoteActs;
import org.briefingviewer.model.Anchor;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.Note;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.edit.NoteEdit;
import org.briefingviewer.opening.NotesFolder;
import org.briefingviewer.session.BorderBriefing;
import org.briefingviewer.session.ReadingSession;
import org.briefingviewer.session.TaskRunner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotesTest {
  private static OffsetDateTime noon() {
    return OffsetDateTime.parse("2026-11-24T12:00:00Z");
  }

  @TempDir Path own;
  private ReadingSession session;
  private Notes notes;

  @BeforeEach
  void open() {
    session = session();
    notes = notes(session, Runnable::run);
    session.open(Path.of("border.briefing"));
  }

  private static ReadingSession session() {
    return new ReadingSession(
        file -> BorderBriefing.whole(), () -> new TaskRunner(Runnable::run, Runnable::run));
  }

  private Notes notes(ReadingSession of, Executor later) {
    NotesFolder folder = new NotesFolder(own, path -> false);
    return new Notes(
        of,
        of,
        of,
        folder::sidecarOf,
        new TaskRunner(Runnable::run, Runnable::run),
        later,
        NotesTest::noon);
  }

  /// What another window sees that opens the same briefing now.
  private List<String> onDisk() {
    ReadingSession other = session();
    Notes read = notes(other, Runnable::run);
    other.open(Path.of("border.briefing"));
    return read.allProperty().get().stream().map(Note::text).toList();
  }

  private Article article() {
    return assertNotNullArticle(session);
  }

  private static Article assertNotNullArticle(ReadingSession session) {
    assertNotNull(session.markedArticle());
    return session.markedArticle().article();
  }

  private void write(TextSpan selected, int paragraph, String text) {
    NoteDraft draft = notes.draft(selected, paragraph);
    assertNotNull(draft);
    notes.write(draft, text);
  }

  @Test
  void aNoteGoesOnTheSelectionElseTheChosenEstimateElseTheParagraph() {
    write(null, 2, "On a paragraph");
    Estimate second = session.estimates().get(1);
    session.chooseEstimate(second);
    write(null, 2, "On an estimate");
    write(new TextSpan(0, 9), 2, "On a selection");
    List<Note> all = notes.allProperty().get();
    assertEquals(article().paragraphs().get(2).span(), all.get(0).target().anchor().span());
    assertEquals(second.id(), all.get(1).target().estimateId());
    assertEquals(List.of(all.get(1)), notes.on(second));
    assertEquals(article().text().substring(0, 9), all.get(2).words());
    assertEquals(List.of("On a paragraph", "On an estimate", "On a selection"), onDisk());
    assertEquals(3, notes.spans().size());
  }

  @Test
  void whereANoteStandsAlreadyItIsChanged() {
    write(new TextSpan(0, 9), 0, "First");
    NoteDraft draft = notes.draft(new TextSpan(0, 9), 0);
    assertEquals("First", draft.note().text());
    notes.write(draft, "Second\n");
    assertEquals(List.of("Second"), onDisk());
    assertEquals(draft.note().created(), notes.allProperty().get().getFirst().created());
  }

  @Test
  void aNoteThatWasTakenAwayComesBackAsItWas() {
    write(new TextSpan(0, 9), 0, "First");
    Note first = notes.allProperty().get().getFirst();
    notes.write(NoteDraft.of(first), "F");
    List<NoteEdit.Noted> acts = acts();
    notes.remove(first);
    assertEquals(List.of(), onDisk());
    assertEquals(List.of(new NoteEdit.Noted(first, null)), acts);
    notes.put(new NoteEdit.Noted(null, first));
    assertEquals(List.of("First"), onDisk());
  }

  @Test
  void aNoteThatWasBegunAndEmptiedLeavesNothingToBringBack() {
    write(new TextSpan(0, 9), 0, "F");
    List<NoteEdit.Noted> acts = acts();
    notes.discard(notes.allProperty().get().getFirst());
    assertEquals(List.of(), onDisk());
    assertEquals(List.of(), acts);
  }

  /// Returns the acts by themselves from now on; not those of writing.
  private List<NoteEdit.Noted> acts() {
    List<NoteEdit.Noted> acts = new ArrayList<>();
    notes.onAct(
        new NoteActs() {
          @Override
          public void begin() {}

          @Override
          public void writing(NoteEdit.Noted act) {}

          @Override
          public void done(NoteEdit.Noted act) {
            acts.add(act);
          }
        });
    return acts;
  }

  @Test
  void goingToANoteShowsItsPassageInItsArticle() {
    write(new TextSpan(0, 9), 0, "First");
    Note note = notes.allProperty().get().getFirst();
    session.chooseArticle("bounds");
    notes.goTo(note, () -> {});
    assertEquals("customs", session.articleIdProperty().get());
    assertEquals(new TextSpan(0, 9), session.passageProperty().get().span());
  }

  @Test
  void ofANoteWhoseWordsAreGoneTheArticleIsShownAndItIsSaid() {
    Anchor gone = new Anchor("words that stand nowhere", "", "", new TextSpan(3, 27));
    notes.write(new NoteDraft(new Note.Target("customs", gone, null), null), "Old");
    session.chooseArticle("bounds");
    boolean[] said = {false};
    notes.goTo(notes.allProperty().get().getFirst(), () -> said[0] = true);
    assertTrue(said[0]);
    assertEquals("customs", session.articleIdProperty().get());
    assertEquals(List.of(), notes.spans());
  }

  @Test
  void aNoteIsNoLongerOnAnEstimateWhoseIdWasGivenToOtherWords() {
    Estimate first = session.estimates().getFirst();
    Anchor elsewhere = Anchor.of(article().text(), new TextSpan(0, 9));
    notes.write(
        new NoteDraft(new Note.Target("customs", elsewhere, first.id()), null), "Not on it");
    assertEquals(List.of(), notes.on(first));
  }

  @Test
  void notesOfAnotherArticleAreNotPlacedInTheShownOne() {
    write(new TextSpan(0, 9), 0, "First");
    session.chooseArticle("bounds");
    assertEquals(List.of(), notes.shownProperty().get());
    assertEquals(1, notes.allProperty().get().size());
    session.chooseArticle("customs");
    assertEquals(1, notes.shownProperty().get().size());
  }

  @Test
  void manyQuickChangesAreSavedOnceAndTheLastOneStays() {
    Deque<Runnable> waiting = new ArrayDeque<>();
    notes = notes(session, waiting::add);
    session.open(Path.of("border.briefing"));
    for (String text : List.of("a", "ab", "abc")) {
      write(new TextSpan(0, 9), 0, text);
    }
    assertEquals(List.of(), onDisk());
    waiting.removeFirst().run();
    assertEquals(List.of("abc"), onDisk());
    waiting.forEach(Runnable::run);
    assertEquals(List.of("abc"), onDisk());
  }

  @Test
  void typingOnWhileASaveIsUnderWayMakesNoSecondNote() {
    Deque<Runnable> saves = new ArrayDeque<>();
    Deque<Runnable> deliveries = new ArrayDeque<>();
    NotesFolder folder = new NotesFolder(own, path -> false);
    notes =
        new Notes(
            session,
            session,
            session,
            folder::sidecarOf,
            new TaskRunner(Runnable::run, deliveries::add),
            saves::add,
            NotesTest::noon);
    deliveries.removeFirst().run();
    write(new TextSpan(0, 9), 0, "a");
    saves.removeFirst().run();
    write(new TextSpan(0, 9), 0, "ab");
    saves.removeFirst().run();
    write(new TextSpan(0, 9), 0, "abc");
    deliveries.removeFirst().run();
    deliveries.removeFirst().run();
    saves.removeFirst().run();
    deliveries.removeFirst().run();
    assertEquals(1, notes.allProperty().get().size());
    assertEquals(List.of("abc"), onDisk());
  }

  @Test
  void closingSavesWhatIsNotSavedYet() {
    notes = notes(session, task -> {});
    session.open(Path.of("border.briefing"));
    write(new TextSpan(0, 9), 0, "Last words");
    session.close();
    assertEquals(List.of("Last words"), onDisk());
    assertEquals(List.of(), notes.allProperty().get());
  }

  @Test
  void notesOfAnotherWindowAppearWithTheNextSave() {
    ReadingSession other = session();
    Notes second = notes(other, Runnable::run);
    other.open(Path.of("border.briefing"));
    second.write(second.draft(new TextSpan(10, 20), 0), "From the other window");
    write(new TextSpan(0, 9), 0, "From here");
    assertEquals(2, notes.allProperty().get().size());
    assertEquals(2, onDisk().size());
  }

  @Test
  void itIsSaidWhereTheNotesAreKept() {
    assertEquals(Sidecar.Place.OWN_SINCE_READ_ONLY, notes.keptProperty().get().place());
    assertTrue(notes.keptProperty().get().file().startsWith(own));
  }

  @Test
  void aFailureIsSaidAndTheNoteStaysUntilItCanBeSaved() throws IOException {
    Path folder = own.resolve("notes");
    Files.writeString(folder, "a file where the folder should be");
    NotesFolder refused = new NotesFolder(folder, path -> false);
    notes =
        new Notes(
            session,
            session,
            session,
            refused::sidecarOf,
            new TaskRunner(Runnable::run, Runnable::run),
            Runnable::run,
            NotesTest::noon);
    session.open(Path.of("border.briefing"));
    write(new TextSpan(0, 9), 0, "First");
    assertNotNull(notes.failureProperty().get());
    assertEquals(1, notes.allProperty().get().size());
    Files.delete(folder);
    notes.flush();
    assertNull(notes.failureProperty().get());
    own = folder;
    assertEquals(List.of("First"), onDisk());
  }
}
