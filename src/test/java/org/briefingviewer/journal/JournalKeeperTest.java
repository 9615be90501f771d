// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.briefingviewer.bundle.journal.JournalLine;
import org.briefingviewer.bundle.journal.JournalLook;
import org.briefingviewer.bundle.journal.JournalPlace;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.edit.Act;
import org.briefingviewer.model.edit.BriefingEdit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A disk that is full stands here for whatever keeps a line from being written.
class JournalKeeperTest {
  private static final String BASE = "sha256:" + "0".repeat(64);

  @TempDir private Path folder;

  private final Deque<Runnable> later = new ArrayDeque<>();
  private final List<String> told = new ArrayList<>();
  private JournalKeeper keeper;
  private boolean full;

  @BeforeEach
  void begin() throws Refusal {
    keeper =
        JournalKeeper.begin(
            place(),
            BASE,
            null,
            Runnable::run,
            later::add,
            failure -> told.add(failure.getMessage()));
  }

  private JournalPlace place() {
    return JournalPlace.beside(folder.resolve("demo.briefing"));
  }

  private void retitle(int number) {
    BriefingEdit edit =
        new BriefingEdit.Retitle(
            new Act(
                "urn:test:" + number,
                "R. Reader",
                OffsetDateTime.parse("2026-11-26T09:30:00Z"),
                null),
            "Title " + (number - 1),
            "Title " + number);
    keeper.append(
        parts -> {
          if (full) {
            throw new IOException("No space left on device");
          }
          return new JournalLine.Done(edit);
        });
  }

  private List<String> kept() {
    return JournalLook.at(place(), BASE).edits().stream().map(edit -> edit.act().id()).toList();
  }

  private void aMomentLater() {
    for (int waiting = later.size(); waiting > 0; waiting--) {
      later.remove().run();
    }
  }

  @Test
  void whatADiskHasNoRoomForStandsBeforeWhatComesAfterIt() {
    retitle(1);
    full = true;
    retitle(2);
    full = false;
    retitle(3);
    assertEquals(List.of("urn:test:1", "urn:test:2", "urn:test:3"), kept());
    assertEquals(1, told.size(), told.toString());
  }

  @Test
  void whatADiskHasNoRoomForIsKeptWhenThereIsRoomAgainWithoutAnyFurtherEdit() {
    full = true;
    retitle(1);
    aMomentLater();
    assertEquals(List.of(), kept());
    full = false;
    aMomentLater();
    assertEquals(List.of("urn:test:1"), kept());
    assertEquals(1, told.size(), "told once, not at each trial: " + told);
  }

  @Test
  void whatIsStillNotKeptAtTheEndIsTold() {
    full = true;
    retitle(1);
    keeper.close();
    assertEquals(2, told.size(), told.toString());
    aMomentLater();
    assertEquals(List.of(), kept());
  }

  @Test
  void aLineThatCannotBeMadeKeepsNoOtherFromBeingWritten() {
    keeper.append(
        parts -> {
          throw new Refusal("part", "It is gone.", "Import it again.");
        });
    retitle(1);
    assertEquals(List.of("urn:test:1"), kept());
    assertEquals(1, told.size(), told.toString());
  }

  /// What could not be applied stays in a copy; the journal goes on with what could.
  @Test
  void aJournalBeginsAnewWithWhatWasRecoveredAndKeepsACopy() throws Exception {
    retitle(1);
    retitle(2);
    retitle(3);
    keeper.close();
    List<JournalLine> instead =
        JournalLook.at(place(), BASE).edits().stream()
            .filter(edit -> !edit.act().id().equals("urn:test:3"))
            .<JournalLine>map(JournalLine.Done::new)
            .toList();
    keeper =
        JournalKeeper.begin(
            place(),
            BASE,
            instead,
            Runnable::run,
            later::add,
            failure -> told.add(failure.getMessage()));
    keeper.append(new JournalLine.Undone("urn:test:2"));
    assertEquals(List.of("urn:test:1"), kept());
    Path copy = folder.resolve(place().file().getFileName() + ".kept-1");
    assertEquals(3, JournalLook.at(JournalPlace.at(copy), BASE).edits().size());
  }
}
