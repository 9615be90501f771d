// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.briefingviewer.app.ProgramFolders;
import org.briefingviewer.app.opening.BundleOpener;
import org.briefingviewer.bundle.sidecar.Sidecar;
import org.briefingviewer.model.Note;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.opening.NotesFolder;
import org.briefingviewer.session.ReadingSession;
import org.briefingviewer.session.TaskRunner;
import org.briefingviewer.session.notes.Notes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Three notes on a real briefing, the window closed and opened again.
class OwnNotesTest {
  @TempDir Path folder;
  private Path briefing;
  private byte[] digest;

  @BeforeEach
  void aBriefing() throws Exception {
    briefing = folder.resolve("shelf/demo.briefing");
    Files.createDirectories(briefing.getParent());
    Files.copy(ProgramFolders.here().sample(), briefing);
    digest = sha256();
  }

  private byte[] sha256() throws Exception {
    return MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(briefing));
  }

  private record Reader(ReadingSession session, Notes notes) {}

  private Reader open(Predicate<Path> writable) {
    Supplier<TaskRunner> works = () -> new TaskRunner(Runnable::run, Runnable::run);
    ReadingSession session = new ReadingSession(new BundleOpener(null), works);
    NotesFolder own = new NotesFolder(folder.resolve("own"), writable);
    // Nothing is saved before the briefing is closed: closing has to do it.
    Notes notes =
        new Notes(
            session,
            session,
            session,
            own::sidecarOf,
            works.get(),
            save -> {},
            OffsetDateTime::now);
    session.open(briefing);
    return new Reader(session, notes);
  }

  private static void write(Reader reader, TextSpan span, int paragraph, String text) {
    var draft = reader.notes().draft(span, paragraph);
    assertNotNull(draft);
    reader.notes().write(draft, text);
  }

  private static void writeThree(Reader reader) {
    write(reader, new TextSpan(3, 12), 0, "On a passage");
    reader.session().nextEstimate();
    write(reader, null, 0, "On an estimate");
    reader.session().nextArticle();
    write(reader, null, 1, "On a paragraph of the next article");
    reader.session().close();
  }

  private List<Note> again(Predicate<Path> writable) {
    Reader reader = open(writable);
    List<Note> notes = reader.notes().allProperty().get();
    reader.session().close();
    return notes;
  }

  @Test
  void threeNotesAreThereAgainAndTheBriefingsBytesAreTheSame() throws Exception {
    writeThree(open(Files::isWritable));
    assertTrue(Files.exists(folder.resolve("shelf/demo.annotations")));
    List<Note> notes = again(Files::isWritable);
    assertEquals(
        List.of("On a passage", "On an estimate", "On a paragraph of the next article"),
        notes.stream().map(Note::text).toList());
    Reader reader = open(Files::isWritable);
    assertEquals(new TextSpan(3, 12), reader.notes().shownProperty().get().getFirst().span());
    assertEquals(1, reader.notes().on(reader.session().estimates().getFirst()).size());
    reader.session().close();
    assertArrayEquals(digest, sha256());
  }

  @Test
  void fromAReadOnlyShelfNothingIsWrittenBesideTheBriefing() throws Exception {
    Path shelf = briefing.getParent();
    Predicate<Path> readOnly = path -> !path.startsWith(shelf);
    writeThree(open(readOnly));
    assertEquals(3, again(readOnly).size());
    try (var files = Files.list(shelf)) {
      assertEquals(List.of(briefing), files.toList());
    }
    Reader reader = open(readOnly);
    assertEquals(Sidecar.Place.OWN_SINCE_READ_ONLY, reader.notes().keptProperty().get().place());
    reader.session().close();
    assertArrayEquals(digest, sha256());
  }

  @Test
  void theSameBriefingOnAnotherDriveFindsItsNotes() throws IOException {
    writeThree(open(path -> false));
    Path stick = folder.resolve("stick/renamed.briefing");
    Files.createDirectories(stick.getParent());
    Files.move(briefing, stick);
    briefing = stick;
    assertEquals(3, again(path -> false).size());
  }
}
