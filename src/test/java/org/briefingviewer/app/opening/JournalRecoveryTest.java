// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.app.opening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.bundle.Bundle;
import org.briefingviewer.bundle.BundleReader;
import org.briefingviewer.bundle.journal.Journal;
import org.briefingviewer.bundle.journal.JournalLine;
import org.briefingviewer.bundle.journal.JournalLook;
import org.briefingviewer.bundle.journal.JournalPlace;
import org.briefingviewer.model.edit.Act;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.opening.RecoveredWork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One edit of a journal that cannot be applied takes none of the others with it.
class JournalRecoveryTest {
  private static final Path SAMPLE = Path.of("assets", "sample", "sample.briefing");

  @TempDir private Path folder;

  private static Act act(int number) {
    return new Act(
        "urn:test:" + number, "R. Reader", OffsetDateTime.parse("2026-11-26T09:30:00Z"), null);
  }

  /// Edits that name what is not there, each of another kind.
  private static List<BriefingEdit> lost() {
    return List.of(
        new BriefingEdit.NameArticle(act(20), "gone", null, "Another name"),
        new BriefingEdit.RemoveArticle(act(21), "gone", "Another name"),
        new BriefingEdit.DateArticle(act(22), "gone", null, LocalDate.of(2026, 11, 2)),
        new BriefingEdit.RestoreLines(act(23), "a1", List.of("a line"), "0".repeat(64)),
        new BriefingEdit.RemoveStops(act(24), List.of("gone")));
  }

  private RecoveredWork recovered(List<BriefingEdit> edits) throws Exception {
    Path file = Files.createTempDirectory(folder, "each").resolve("x.briefing");
    Files.copy(SAMPLE, file);
    try (Bundle bundle = new BundleReader().open(file)) {
      JournalPlace place = JournalPlace.beside(file);
      try (Journal journal = Journal.open(place, bundle.digest(), JournalLook.NOTHING)) {
        for (BriefingEdit edit : edits) {
          journal.append(new JournalLine.Done(edit));
        }
      }
      return JournalRecovery.of(bundle, List.of(place));
    }
  }

  @Test
  void whatComesAfterAnEditThatCannotBeAppliedIsThere() throws Exception {
    for (BriefingEdit lost : lost()) {
      RecoveredWork left =
          recovered(
              List.of(
                  new BriefingEdit.Retitle(act(1), "before", "One"),
                  lost,
                  new BriefingEdit.Retitle(act(2), "One", "Two")));
      assertEquals(2, left.edits(), lost.toString());
      assertEquals(1, left.missing(), lost.toString());
      assertEquals("Two", left.now().info().title());
      String said = left.problems().getFirst().what();
      assertTrue(said.startsWith("Unsaved edits that could not be applied: 1."), said);
    }
  }

  @Test
  void howManyAreMissingIsTold() throws Exception {
    List<BriefingEdit> edits = new ArrayList<>(lost());
    edits.add(2, new BriefingEdit.Retitle(act(1), "before", "One"));
    RecoveredWork left = recovered(edits);
    assertEquals(1, left.edits());
    assertEquals(5, left.missing());
    assertEquals(1, left.problems().size());
  }
}
