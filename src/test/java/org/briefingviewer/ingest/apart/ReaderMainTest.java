// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.apart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.briefingviewer.ingest.draft.CleaningDraft;
import org.briefingviewer.ingest.read.UnreadableBytes;
import org.briefingviewer.ingest.read.document.HereReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The real process, with documents that are made to hurt it.
class ReaderMainTest {
  private static final ReaderCommand COMMAND =
      new ReaderCommand(96, System.getProperty("java.class.path"), ReaderMain.class.getName());

  /// One process for all that it can read; what ends it begins another.
  private static final ApartReader READING = new ApartReader(COMMAND, 1, Duration.ofSeconds(60));

  private static final ApartReader IMPATIENT = new ApartReader(COMMAND, 1, Duration.ofSeconds(2));

  @Test
  void aDocumentReadsApartAsItDoesHere() throws UnreadableBytes {
    byte[] book = HostilePdf.book(40);
    CleaningDraft here = new HereReader(() -> {}).read(book);
    assertEquals(here, READING.read(book));
  }

  @Test
  void aBookOfFiveHundredPagesComesIn() throws UnreadableBytes {
    assertTrue(READING.read(HostilePdf.book(500)).blocks().size() > 1000);
  }

  @Test
  void whatPacksMemoryTwiceIsRefusedAndTheNextIsRead() throws UnreadableBytes {
    String said = refusal(READING, HostilePdf.packedTwice('1', 128));
    assertTrue(said.contains("more memory"), said);
    READING.read(HostilePdf.book(2));
  }

  @Test
  void zerosPackedTwiceAreRefused() {
    String said = refusal(READING, HostilePdf.packedTwice('\0', 128));
    assertTrue(said.contains("no text") || said.contains("more memory"), said);
  }

  @Test
  void whatNeverEndsIsRefusedAndNoProcessGoesOn() throws Exception {
    Set<ProcessHandle> others = ProcessHandle.current().children().collect(Collectors.toSet());
    String said = refusal(IMPATIENT, HostilePdf.manyForms(15_000_000));
    assertTrue(said.contains("without getting any further"), said);
    for (ProcessHandle begun :
        ProcessHandle.current().children().filter(child -> !others.contains(child)).toList()) {
      begun.onExit().get(1, TimeUnit.MINUTES);
    }
  }

  @Test
  void itEndsWithWhoeverAsked() throws IOException, InterruptedException {
    Process process = new ProcessBuilder(COMMAND.line()).start();
    DataOutputStream to = new DataOutputStream(process.getOutputStream());
    ReaderFrames.write(to, HostilePdf.manyForms(15_000_000));
    to.close();
    assertTrue(process.waitFor(1, TimeUnit.MINUTES), "it goes on though nobody waits for it");
    assertEquals(0, process.exitValue());
  }

  @Test
  void whereTheSystemCanItMayNeitherWriteNorStartNorConnect(@TempDir Path folder)
      throws IOException, InterruptedException {
    int version = Landlock.version();
    assumeTrue(version > 0, "this system has no Landlock");
    ReaderCommand confined =
        new ReaderCommand(
            96, System.getProperty("java.class.path"), ConfinedProgram.class.getName());
    Path said = folder.resolve("said");
    Path target = folder.resolve("written");
    Path there = Files.writeString(folder.resolve("there"), "a stranger's");
    var line = confined.line();
    line.add(target.toString());
    Process process = new ProcessBuilder(line).redirectOutput(said.toFile()).start();
    assertTrue(process.waitFor(1, TimeUnit.MINUTES));
    String told = Files.readString(said, StandardCharsets.UTF_8);
    assertTrue(told.contains("write: AccessDenied"), told);
    for (String other :
        List.of("append", "delete", "rename", "link", "second name", "folder", "later thread")) {
      assertTrue(told.contains(other + ": "), told);
      assertTrue(!told.contains(other + ": done"), told);
    }
    assertEquals("a stranger's", Files.readString(there));
    assertTrue(told.contains("start: IOException"), told);
    assertTrue(told.contains("read: done"), told);
    if (Landlock.forbidsConnections(version)) {
      assertTrue(!told.contains("connect: done"), told);
    }
    assertTrue(Files.notExists(target));
  }

  private static String refusal(ApartReader by, byte[] document) {
    return assertThrows(UnreadableBytes.class, () -> by.read(document)).what();
  }
}
