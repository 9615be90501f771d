// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.briefingviewer.settings.SettingsSnapshot.FileMemory;
import org.briefingviewer.settings.SettingsSnapshot.TextPlace;
import org.briefingviewer.settings.SettingsSnapshot.Widths;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileMemoryTest {
  private static final Path A = Path.of("a.briefing");
  private static final Path B = Path.of("b.briefing");

  private final Settings settings = new Settings(SettingsSnapshot.FIRST);

  @Test
  void eachFileComesBackAsItWasLeft() {
    assertNull(settings.rememberFile(A));
    settings.zoomIn();
    settings.rememberWidths(new Widths(180, 400));
    settings.rememberPlace("estimates", new TextPlace("a2", 40, -2));
    settings.rememberFile(B);
    settings.zoomPlain();
    settings.rememberWidths(new Widths(300, 0));
    FileMemory left = settings.rememberFile(A);
    assertEquals(new TextPlace("a2", 40, -2), left.place());
    assertEquals("estimates", left.tab());
    assertEquals(110, settings.zoomProperty().get());
    assertEquals(new Widths(180, 400), settings.widthsProperty().get());
    settings.rememberFile(B);
    assertEquals(100, settings.zoomProperty().get());
  }

  @Test
  void aFileIsTheLastOneOnlyOnceItWasDrawn() {
    settings.rememberFile(A);
    assertNull(settings.remembered().lastFile());
    settings.rememberDrawn(A);
    settings.rememberFile(B);
    assertEquals(A.toAbsolutePath(), settings.remembered().lastFile());
  }

  @Test
  void theNextStartFindsItFromAnyFolder() {
    settings.rememberDrawn(Path.of("below", "a.briefing"));
    assertEquals(Path.of("below", "a.briefing").toAbsolutePath(), settings.remembered().lastFile());
  }

  @Test
  void aNewFileBeginsWithWhatWasChosenLastNotWithWhatCameBack() {
    settings.rememberFile(A);
    settings.zoomIn();
    settings.rememberFile(B);
    settings.zoomPlain();
    settings.rememberFile(A);
    settings.rememberFile(Path.of("c.briefing"));
    assertEquals(100, settings.zoomProperty().get());
  }

  @Test
  void aPlaceThatIsNotKnownLeavesTheOldOne() {
    settings.rememberFile(A);
    settings.rememberPlace("relations", new TextPlace("a2", 40, 0));
    settings.rememberPlace("estimates", null);
    FileMemory left = settings.remembered().of(A);
    assertEquals("estimates", left.tab());
    assertEquals(new TextPlace("a2", 40, 0), left.place());
  }

  @Test
  void theSamePathWrittenInAnotherWayIsTheSameFile() {
    settings.rememberFile(Path.of("x/../a.briefing"));
    assertEquals(A.toAbsolutePath(), settings.remembered().of(A).file());
  }

  @Test
  void theNewestTwoHundredFilesAreRemembered() {
    for (int i = 0; i < 250; i++) {
      settings.rememberFile(Path.of("file-" + i));
    }
    assertEquals(200, settings.remembered().files().size());
    assertNull(settings.remembered().of(Path.of("file-49")));
    assertEquals(
        Path.of("file-249").toAbsolutePath(), settings.remembered().files().getFirst().file());
  }

  @Test
  void changesAreSavedSoonAndOnlyOnce(@TempDir Path folder) throws IOException {
    Deque<Runnable> waiting = new ArrayDeque<>();
    List<IOException> failures = new ArrayList<>();
    SettingsFile file = new SettingsFile(folder);
    new SettingsKeeper(settings, file, waiting::add, failures::add).follow();
    assertEquals(0, waiting.size());
    settings.rememberFile(A);
    settings.choose(Theme.DARK);
    settings.zoomIn();
    assertEquals(1, waiting.size(), "one save for all of them");
    waiting.removeFirst().run();
    assertEquals(settings.remembered(), new SettingsFile(folder).load().remembered());
    settings.zoomIn();
    assertEquals(1, waiting.size());
    assertEquals(List.of(), failures);
  }

  @Test
  void aSaveThatFailsIsTold(@TempDir Path folder) throws IOException {
    Path blocked = folder.resolve("file");
    Files.writeString(blocked, "");
    List<IOException> failures = new ArrayList<>();
    new SettingsKeeper(
            settings, new SettingsFile(blocked.resolve("x")), Runnable::run, failures::add)
        .follow();
    settings.zoomIn();
    assertEquals(1, failures.size());
    assertTrue(Files.isRegularFile(blocked));
  }
}
