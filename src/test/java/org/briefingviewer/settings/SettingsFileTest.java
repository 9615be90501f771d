// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.briefingviewer.settings.Remembered.Widths;
import org.briefingviewer.settings.Remembered.WindowSize;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {
  private static final Remembered SOME =
      new Remembered(
          Theme.DARK,
          Locale.KOREAN,
          125,
          Path.of("a.briefing"),
          new WindowSize(1280, 720),
          new Widths(200, 380));

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
    assertEquals(Remembered.FIRST, new SettingsFile(folder).load().remembered());
    assertTrue(Files.notExists(file()));
  }

  @Test
  void aBadEditIsKeptUnderAnotherNameAndSaid() throws IOException {
    Files.writeString(file(), "{\"theme\": \"dark\",");
    SettingsFile.Loaded loaded = new SettingsFile(folder).load();
    assertEquals(Remembered.FIRST, loaded.remembered());
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
    Files.writeString(file(), "{\"later\": {\"a\": [1]}, \"zoom\": 150}");
    SettingsFile settings = new SettingsFile(folder);
    assertEquals(150, settings.load().remembered().zoom());
    settings.save(SOME);
    assertTrue(Files.readString(file()).replaceAll("\\s", "").contains("\"later\":{\"a\":[1]}"));
  }

  @Test
  void valuesOfAnotherTypeOrOutOfRangeFallBack() throws IOException {
    Files.writeString(
        file(), "{\"zoom\": [3], \"windowWidth\": -5, \"theme\": 4, \"lastFile\": 9}");
    SettingsFile.Loaded loaded = new SettingsFile(folder).load();
    assertNull(loaded.problem());
    assertEquals(320, loaded.remembered().window().width());
    assertEquals(100, new Settings(loaded.remembered()).zoomProperty().get());
  }

  @Test
  void zoomStaysAmongTheSizesOnOffer() {
    Settings settings = new Settings(Remembered.FIRST);
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
}
