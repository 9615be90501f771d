// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.briefingviewer.model.citing.CitationStyle;
import org.briefingviewer.settings.SettingsSnapshot.FileMemory;
import org.briefingviewer.settings.SettingsSnapshot.FullSize;
import org.briefingviewer.settings.SettingsSnapshot.General;
import org.briefingviewer.settings.SettingsSnapshot.OnStage;
import org.briefingviewer.settings.SettingsSnapshot.TextPlace;
import org.briefingviewer.settings.SettingsSnapshot.WallScreen;
import org.briefingviewer.settings.SettingsSnapshot.Widths;
import org.briefingviewer.settings.SettingsSnapshot.WindowSize;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {
  private static final Widths WIDTHS = new Widths(200, 380, 240);
  private static final SettingsSnapshot SOME =
      new SettingsSnapshot(
          new General(
              Theme.DARK,
              Locale.KOREAN,
              125,
              new WindowSize(1280, 720, new FullSize(1920, 1040)),
              WIDTHS,
              "R. Reader",
              new OnStage(Theme.LIGHT, Locale.ENGLISH, new WallScreen(-1024, 0, 1024, 768)),
              CitationStyle.NOTES,
              List.of(Path.of("/b/올해"), Path.of("/c"))),
          Path.of("a.briefing"),
          List.of(
              new FileMemory(
                  Path.of("/b/ü 한.briefing"),
                  150,
                  WIDTHS,
                  "estimates",
                  new TextPlace("a1", 17, -3.5)),
              new FileMemory(Path.of("/b/c.briefing"), 100, WIDTHS, null, null)));

  @TempDir Path folder;

  private Path file() {
    return folder.resolve("settings.json");
  }

  @Test
  void whatWasSavedIsReadBack() throws IOException {
    new SettingsFile(folder).save(SOME);
    assertEquals(new SettingsFile.Loaded(SOME, null), new SettingsFile(folder).load());
  }

  @Test
  void aNewUserStartsWithTheFirstSettingsAndNoFileIsMade() {
    assertEquals(SettingsSnapshot.FIRST, new SettingsFile(folder).load().remembered());
    assertTrue(Files.notExists(file()));
  }

  @Test
  void aBadEditIsKeptUnderAnotherNameAndSaid() throws IOException {
    Files.writeString(file(), "{\"theme\": \"dark\",");
    SettingsFile.Loaded loaded = new SettingsFile(folder).load();
    assertEquals(SettingsSnapshot.FIRST, loaded.remembered());
    assertNotNull(loaded.problem());
    assertTrue(loaded.problem().remedy().contains("settings.bad-1.json"));
    assertEquals("{\"theme\": \"dark\",", Files.readString(folder.resolve("settings.bad-1.json")));
  }

  @Test
  void aSecondBadEditDoesNotOverwriteTheFirst() throws IOException {
    Files.writeString(file(), "[");
    new SettingsFile(folder).load();
    Files.writeString(file(), "7");
    new SettingsFile(folder).load();
    assertEquals("[", Files.readString(folder.resolve("settings.bad-1.json")));
    assertEquals("7", Files.readString(folder.resolve("settings.bad-2.json")));
  }

  @Test
  void keysOfALaterVersionAreKept() throws IOException {
    Files.writeString(file(), "{\"later\": {\"a\": [1]}, \"huge\": [1E+999, 0.1], \"zoom\": 150}");
    SettingsFile settings = new SettingsFile(folder);
    assertEquals(150, settings.load().remembered().general().zoom());
    settings.save(SOME);
    assertTrue(Files.readString(file()).replaceAll("\\s", "").contains("\"later\":{\"a\":[1]}"));
    assertTrue(Files.readString(file()).replaceAll("\\s", "").contains("\"huge\":[1E+999,0.1]"));
  }

  @Test
  void aValueOfAnotherTypeOrOutOfRangeFallsBackAloneAndIsSaid() throws IOException {
    Files.writeString(
        file(),
        "{\"zoom\": [3], \"windowWidth\": -5, \"windowHeight\": 700, \"theme\": 4, \"lastFile\":"
            + " 9}");
    SettingsFile.Loaded loaded = new SettingsFile(folder).load();
    assertNotNull(loaded.problem());
    assertTrue(
        loaded.problem().what().endsWith("theme, zoom, windowWidth, lastFile."),
        loaded.problem().what());
    assertEquals(new WindowSize(1440, 700, null), loaded.remembered().general().window());
    assertEquals(100, new Settings(loaded.remembered()).zoomProperty().get());
  }

  private SettingsFile.Loaded loaded(String text) throws IOException {
    Files.writeString(file(), text);
    return new SettingsFile(folder).load();
  }

  @Test
  void hugeAndOddNumbersFallBack() throws IOException {
    for (String number :
        List.of("1e999", "-1e999", "99999999999999999999", "1.5", "true", "null", "\"100\"")) {
      SettingsFile.Loaded loaded =
          loaded("{\"zoom\": " + number + ", \"windowWidth\": 1e400, \"theme\": \"dark\"}");
      assertEquals(100, loaded.remembered().general().zoom(), number);
      assertEquals(1440, loaded.remembered().general().window().width(), number);
      assertEquals(Theme.DARK, loaded.remembered().general().theme(), number);
      assertNotNull(loaded.problem(), number);
    }
  }

  @Test
  void ofAKeyThatStandsTwiceTheLastCountsAndItIsSaid() throws IOException {
    SettingsFile.Loaded loaded = loaded("{\"zoom\": 150, \"theme\": \"dark\", \"zoom\": 200}");
    assertEquals(200, loaded.remembered().general().zoom());
    assertTrue(loaded.problem().what().contains("zoom"), loaded.problem().what());
  }

  @Test
  void aByteOrderMarkIsNoFault() throws IOException {
    SettingsFile.Loaded loaded = loaded("\uFEFF{\"zoom\": 150}");
    assertNull(loaded.problem());
    assertEquals(150, loaded.remembered().general().zoom());
  }

  @Test
  void aHalfWrittenFileIsKeptAside() throws IOException {
    new SettingsFile(folder).save(SOME);
    String whole = Files.readString(file());
    for (int cut : new int[] {0, 1, whole.length() / 2, whole.length() - 3}) {
      SettingsFile.Loaded loaded = loaded(whole.substring(0, cut));
      assertEquals(SettingsSnapshot.FIRST, loaded.remembered());
      assertNotNull(loaded.problem());
      assertTrue(Files.notExists(file()));
    }
  }

  @Test
  void bytesThatAreNoTextAreKeptAside() throws IOException {
    Files.write(file(), new byte[] {'{', (byte) 0xff, '}'});
    assertTrue(new SettingsFile(folder).load().problem().what().contains("UTF-8"));
    assertTrue(Files.exists(folder.resolve("settings.bad-1.json")));
  }

  @Test
  void aBadEntryOfOneFileLeavesTheOthers() throws IOException {
    SettingsFile.Loaded loaded =
        loaded(
            """
            {"files": [7, {"zoom": 150}, {"path": "/a", "zoom": "big", "article": "a1",
             "offset": -4, "tab": 3}, {"path": "/b", "zoom": 200}]}
            """);
    assertEquals(
        List.of(Path.of("/a"), Path.of("/b")),
        loaded.remembered().files().stream().map(FileMemory::file).toList());
    assertEquals(new TextPlace("a1", 0, 0), loaded.remembered().files().getFirst().place());
    assertEquals(200, loaded.remembered().files().get(1).zoom());
    assertTrue(
        loaded.problem().what().endsWith("files/2/zoom, files/2/tab, files/2/offset."),
        loaded.problem().what());
  }

  @Test
  void unknownKeysOfOneFileAreKept() throws IOException {
    Files.writeString(file(), "{\"files\": [{\"path\": \"/b/c.briefing\", \"later\": 5}]}");
    SettingsFile settings = new SettingsFile(folder);
    settings.load();
    settings.save(SOME);
    assertTrue(Files.readString(file()).replaceAll("\\s", "").contains("\"later\":5"));
  }

  @Test
  void zoomStaysAmongTheSizesOnOffer() {
    Settings settings = new Settings(SettingsSnapshot.FIRST);
    for (int i = 0; i < 20; i++) {
      settings.zoomIn();
    }
    assertEquals(200, settings.zoomProperty().get());
    for (int i = 0; i < 20; i++) {
      settings.zoomOut();
    }
    assertEquals(80, settings.zoomProperty().get());
    settings.zoomPlain();
    assertEquals(100, settings.zoomProperty().get());
  }

  @Test
  void twoWindowsLoseNoChangeOfEachOther() throws IOException {
    new SettingsFile(folder).save(SOME);
    SettingsFile one = new SettingsFile(folder);
    SettingsFile other = new SettingsFile(folder);
    Settings dark = new Settings(one.load().remembered());
    Settings large = new Settings(other.load().remembered());
    dark.choose(Theme.LIGHT);
    dark.rememberFile(Path.of("/b/one.briefing"));
    large.rememberFile(Path.of("/b/other.briefing"));
    large.zoomIn();
    one.save(dark.remembered());
    other.save(large.remembered());
    one.save(dark.remembered());
    SettingsSnapshot both = new SettingsFile(folder).load().remembered();
    assertEquals(Theme.LIGHT, both.general().theme());
    assertEquals(150, both.general().zoom());
    assertNotNull(both.of(Path.of("/b/one.briefing")));
    assertNotNull(both.of(Path.of("/b/other.briefing")));
    assertNotNull(both.of(Path.of("/b/c.briefing")));
  }

  @Test
  void windowsThatSaveInTheSameMomentLeaveAWholeFileWithAllOfIt() throws Exception {
    new SettingsFile(folder).save(SOME);
    List<Thread> windows = new ArrayList<>();
    List<Exception> failures = Collections.synchronizedList(new ArrayList<>());
    for (int i = 0; i < 4; i++) {
      SettingsFile mine = new SettingsFile(folder);
      Settings settings = new Settings(mine.load().remembered());
      String name = "/b/window-" + i + "-";
      windows.add(
          Thread.ofPlatform()
              .start(
                  () -> {
                    try {
                      for (int file = 0; file < 5; file++) {
                        settings.rememberFile(Path.of(name + file));
                        mine.save(settings.remembered());
                      }
                    } catch (IOException e) {
                      failures.add(e);
                    }
                  }));
    }
    for (Thread window : windows) {
      window.join();
    }
    assertEquals(List.of(), failures);
    SettingsFile.Loaded loaded = new SettingsFile(folder).load();
    assertNull(loaded.problem());
    assertEquals(2 + 4 * 5, loaded.remembered().files().size());
    try (var left = Files.list(folder)) {
      assertEquals(2, left.count(), "the settings and their lock");
    }
  }

  @Test
  void whatIsNoFileIsNotWaitedFor() throws Exception {
    new ProcessBuilder("mkfifo", file().toString()).start().waitFor();
    SettingsFile.Loaded loaded = new SettingsFile(folder).load();
    assertEquals(SettingsSnapshot.FIRST, loaded.remembered());
    assertNotNull(loaded.problem());
    Files.createSymbolicLink(file(), Path.of("/dev/zero"));
    assertNotNull(new SettingsFile(folder).load().problem());
    Files.createDirectory(file());
    assertNotNull(new SettingsFile(folder).load().problem());
  }

  @Test
  void whatNoWindowWritesIsRefused() throws IOException {
    for (String text :
        List.of(
            "[".repeat(100_000),
            "{\"files\":" + "[".repeat(3000) + "]".repeat(3000) + "}",
            "{\"zoom\":" + "9".repeat(5000) + "}",
            "{\"a\":\"" + "x".repeat(3_000_000) + "\"}")) {
      Files.writeString(file(), text);
      SettingsFile.Loaded loaded = new SettingsFile(folder).load();
      assertEquals(SettingsSnapshot.FIRST, loaded.remembered());
      assertNotNull(loaded.problem());
    }
  }

  @Test
  void aSizeThatNoScreenHasFallsBack() throws IOException {
    Files.writeString(
        file(),
        "{\"fullWidth\": 1e9, \"fullHeight\": 1e9, \"files\":"
            + " [{\"path\": \"/b\", \"article\": \"a\", \"offset\": 1, \"lead\": 1e300}]}");
    SettingsFile.Loaded loaded = new SettingsFile(folder).load();
    assertNull(loaded.remembered().general().window().full());
    assertEquals(new TextPlace("a", 1, 0), loaded.remembered().of(Path.of("/b")).place());
    assertNotNull(loaded.problem());
  }
}
