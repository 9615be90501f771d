// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli.revision;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import org.briefingviewer.bundle.Bundle;
import org.briefingviewer.bundle.BundleReader;
import org.briefingviewer.bundle.file.InTheWay;
import org.briefingviewer.bundle.journal.JournalPlace;
import org.briefingviewer.cli.console.VerbStreams;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.edit.Act;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.revise.Revision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RevisedFileTest {
  private static final Path SAMPLE =
      Path.of(System.getProperty("briefing.home"), "assets", "sample", "sample.briefing");

  private static final VerbStreams SILENT =
      new VerbStreams(
          InputStream.nullInputStream(),
          OutputStream.nullOutputStream(),
          OutputStream.nullOutputStream());

  @TempDir private Path folder;

  private static Revision retitled(Bundle base) throws Refusal {
    Act act = Act.of("A", OffsetDateTime.parse("2026-11-30T12:00:00Z"));
    return Revision.of(
            base,
            part -> {
              throw new AssertionError(part);
            })
        .with(new BriefingEdit.Retitle(act, base.info().title(), "Mine"));
  }

  @Test
  void aFileThatChangedBetweenReadingAndWritingIsRefusedByName() throws Exception {
    Path file = Files.copy(SAMPLE, folder.resolve("c.briefing"));
    try (Bundle base = new BundleReader().read(file)) {
      Revision now = retitled(base);
      byte[] theirs = {1, 2, 3};
      Files.write(file, theirs);
      for (Path out : new Path[] {null, file}) {
        RevisedFile written = new RevisedFile(file, out, SILENT);
        Refusal refused = assertThrows(Refusal.class, () -> written.write(base, now));
        assertTrue(refused.getMessage().startsWith(file + ": Another program changed it"));
      }
      assertArrayEquals(theirs, Files.readAllBytes(file));
      assertFalse(Files.exists(JournalPlace.beside(file).file()));
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"PIPE", "LINK_TO_DEVICE", "FOLDER", "SOCKET"})
  void whatLiesInTheJournalsPlaceIsNamedAsWhatItIs(InTheWay way) throws Exception {
    Path file = Files.copy(SAMPLE, folder.resolve("s.briefing"));
    byte[] before = Files.readAllBytes(file);
    Path journal = JournalPlace.beside(file).file();
    way.put(journal);
    try (Bundle base = new BundleReader().read(file)) {
      RevisedFile written = new RevisedFile(file, null, SILENT);
      Refusal refused = assertThrows(Refusal.class, () -> written.write(base, retitled(base)));
      String said = refused.getMessage();
      assertTrue(said.startsWith(journal + ": It is a "), said);
      assertTrue(said.contains("Move it away"), said);
    }
    assertArrayEquals(before, Files.readAllBytes(file));
  }
}
