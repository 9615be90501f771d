// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.place;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.briefingviewer.bundle.file.FileRights;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is left when a process is ended while it saves is taken away by the next save, and by none
/// before.
class PassingFileTest {
  private static final byte[] BYTES = {1, 2, 3};

  @TempDir Path folder;

  @Test
  void theNextSaveTakesAwayWhatADeadOneLeftAndNothingOfOneThatLives() throws Exception {
    Path file = folder.resolve("some.briefing");
    Process saver = saver("save", file);
    try {
      assertEquals('.', saver.getInputStream().read(), "it is in the middle of its save");
      SafeSave.replace(file, BYTES);
      assertEquals(2, files().size(), () -> "the living one's file is touched: " + files());
    } finally {
      saver.destroyForcibly().waitFor();
    }
    assertEquals(2, files().size(), () -> "there is nothing to take away: " + files());
    SafeSave.replace(file, BYTES);
    assertEquals(List.of(file), files());
  }

  @Test
  void whoOpensAFileAgainTakesAwayWhatADeadSaveLeftBesideIt() throws Exception {
    Path file = folder.resolve("some.briefing");
    Process saver = saver("save", file);
    try {
      assertEquals('.', saver.getInputStream().read(), "it is in the middle of its save");
      PassingFile.takeAwayLeftBeside(file);
      assertEquals(1, files().size(), () -> "the living one's file is touched: " + files());
    } finally {
      saver.destroyForcibly().waitFor();
    }
    PassingFile.takeAwayLeftBeside(file);
    assertEquals(List.of(), files());
  }

  @Test
  void theSameHoldsForTheTemporaryFolder() throws Exception {
    Process first = saver("pass", folder);
    Process second = saver("pass", folder);
    try {
      assertEquals('.', first.getInputStream().read());
      assertEquals('.', second.getInputStream().read());
      assertEquals(2, files().size(), () -> "the living one's file is touched: " + files());
    } finally {
      first.destroyForcibly().waitFor();
      second.destroyForcibly().waitFor();
    }
    Process last = saver("pass", folder);
    try {
      assertEquals('.', last.getInputStream().read());
      assertEquals(1, files().size(), () -> "the dead ones' files stay: " + files());
    } finally {
      last.destroyForcibly().waitFor();
    }
  }

  /// As another program does that begins a save at the same moment: it cannot tell yet that the
  /// file is in use.
  @Test
  void aFileThatIsTakenAwayBeforeItsLockIsMadeAgain() throws Exception {
    AtomicBoolean ended = new AtomicBoolean();
    Thread other = Thread.ofPlatform().start(() -> takeAwayUntil(ended));
    try {
      for (int i = 0; i < 2_000; i++) {
        PassingFile.temporary(folder).close();
        PassingFile.beside(folder.resolve("some.briefing"), FileRights.OWNERS).close();
      }
    } finally {
      ended.set(true);
      other.join();
    }
    assertEquals(List.of(), files());
  }

  private void takeAwayUntil(AtomicBoolean ended) {
    while (!ended.get()) {
      files().forEach(file -> file.toFile().delete());
    }
  }

  @Test
  void aSaveWithinASaveTouchesNothingOfIt() throws Exception {
    Path file = folder.resolve("some.briefing");
    SafeSave.replace(
        file,
        out -> {
          out.write(BYTES);
          SafeSave.replace(folder.resolve("other.briefing"), new byte[] {4});
        });
    assertArrayEquals(BYTES, Files.readAllBytes(file));
    assertEquals(2, files().size());
  }

  @Test
  void filesOfOthersThatLookAlikeStay() throws Exception {
    Path other = Files.createFile(folder.resolve(".saving-mine.tmp"));
    Path file = folder.resolve("some.briefing");
    SafeSave.replace(file, BYTES);
    assertEquals(List.of(other, file), files());
  }

  private List<Path> files() {
    try (var all = Files.list(folder)) {
      return all.sorted().toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private Process saver(String how, Path file) throws IOException {
    return new ProcessBuilder(
            ProcessHandle.current().info().command().orElse("java"),
            "-Djava.io.tmpdir=" + folder,
            "-XX:-UsePerfData",
            "-cp",
            System.getProperty("java.class.path"),
            PassingFileTest.class.getName(),
            how,
            file.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /// Begins to save, says so by a point, and never ends.
  public static void main(String... args) throws Exception {
    if (args[0].equals("pass")) {
      try (PassingFile _ = PassingFile.temporary()) {
        stay();
      }
    }
    SafeSave.replace(
        Path.of(args[1]),
        out -> {
          out.write(new byte[1 << 17]);
          stay();
        });
  }

  private static void stay() throws IOException {
    System.out.write('.');
    System.out.flush();
    while (System.in.read() >= 0) {
      // until it is ended
    }
  }
}
