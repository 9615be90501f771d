// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.briefingviewer.bundle.Bundle;
import org.briefingviewer.bundle.BundleCheck;
import org.briefingviewer.bundle.BundleReader;
import org.briefingviewer.bundle.journal.Journal;
import org.briefingviewer.bundle.journal.JournalLook;
import org.briefingviewer.bundle.journal.JournalPlace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviseTest {
  private static final Path SAMPLE =
      Path.of(System.getProperty("briefing.home"), "assets", "sample");

  @TempDir private Path folder;
  private Path file;
  private final CalledProgram program = new CalledProgram();

  @BeforeEach
  void copySample() throws Exception {
    file = folder.resolve("demo.briefing");
    Files.copy(SAMPLE.resolve("sample.briefing"), file);
  }

  @Test
  void theSamplesEditsApplyAndStandInTheHistory() throws Exception {
    Path revised = folder.resolve("revised.briefing");
    byte[] before = Files.readAllBytes(file);
    assertEquals(
        0,
        program.run(
            "revise", file, "--edits", SAMPLE.resolve("edits.jsonl"), "-o", revised, "--by", "R."),
        () -> program.err());
    assertArrayEquals(before, Files.readAllBytes(file));
    try (Bundle bundle = new BundleReader().read(revised)) {
      assertEquals(5, bundle.history().size());
      assertEquals("a3", bundle.first());
      assertEquals("Three readings, revised", bundle.info().title());
    }
    assertEquals(List.of(), BundleCheck.check(revised, (done, all) -> {}).problems());
    assertEquals(0, program.run("history", revised));
    assertTrue(program.out().contains("R.: a2 “$20 million”: proposed → accepted"), program.out());
    assertTrue(program.out().contains("(Compared with the customs table.)"), program.out());
    assertEquals(0, program.run("history", revised, "--json"));
    assertEquals(5, program.out().lines().count());
    // What the history prints can be applied to the first file as it is.
    Path again = folder.resolve("again.jsonl");
    Files.writeString(again, program.out());
    Path twice = folder.resolve("twice.briefing");
    assertEquals(
        0, program.run("revise", file, "--edits", again, "-o", twice), () -> program.err());
    assertEquals(-1, Files.mismatch(revised, twice));
  }

  @Test
  void inPlaceTheFileIsReplacedAndNoJournalStays() throws Exception {
    assertEquals(
        0,
        program.run("revise", file, "--edits", SAMPLE.resolve("edits.jsonl"), "--by", "R. Reader"));
    assertEquals(List.of(), BundleCheck.check(file, (done, all) -> {}).problems());
    try (var left = Files.list(folder)) {
      assertEquals(List.of(file), left.toList());
    }
  }

  @Test
  void anEditThatCannotBeAppliedIsNamedAndNothingIsWritten() throws Exception {
    byte[] before = Files.readAllBytes(file);
    Path edits = folder.resolve("edits.jsonl");
    Files.writeString(
        edits,
        """
        {"edit": "name-article", "article": "a1", "to": "One"}

        {"edit": "reject", "marks": [{"article": "a1", "estimate": "q999"}]}
        """);
    assertEquals(1, program.run("revise", file, "--edits", edits, "--by", "R. Reader"));
    assertTrue(program.err().contains("line 3"), program.err());
    assertTrue(program.err().contains("q999"), program.err());
    assertArrayEquals(before, Files.readAllBytes(file));
    Files.writeString(edits, "{\"edit\": \"paint\", \"article\": \"a1\"}\n");
    assertEquals(1, program.run("revise", file, "--edits", edits, "--by", "R. Reader"));
    assertTrue(program.err().contains("line 1") && program.err().contains("paint"), program.err());
    Files.writeString(edits, "{\"edit\": \"name-article\", \"article\": \"a1\", \"to\": \"x\"}\n");
    assertEquals(1, program.run("revise", file, "--edits", edits));
    assertTrue(program.err().contains("who made the edit"), program.err());
  }

  @Test
  void aBriefingThatIsBeingEditedIsNotWrittenOver() throws Exception {
    byte[] before = Files.readAllBytes(file);
    JournalPlace journal = JournalPlace.beside(file);
    try (Bundle bundle = new BundleReader().read(file);
        Journal held = Journal.open(journal, bundle.digest(), JournalLook.NOTHING)) {
      assertEquals(
          1,
          program.run(
              "revise", file, "--edits", SAMPLE.resolve("edits.jsonl"), "--by", "R. Reader"));
      assertTrue(program.err().contains("another window"), program.err());
      held.force();
    }
    assertArrayEquals(before, Files.readAllBytes(file));
  }
}
