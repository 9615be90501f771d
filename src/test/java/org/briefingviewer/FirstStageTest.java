// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.geometry.Rectangle2D;
import org.briefingviewer.app.ProgramFolders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstStageTest {
  @ParameterizedTest
  @CsvSource({
    "1440, 900, 0, 0",
    "1280, 720, 0, 27",
    "1920, 1080, 1440, 0",
    "2560, 1400, -2560, 40"
  })
  void theFirstWindowStandsOnTheScreenWithItsFrame(
      double width, double height, double x, double y) {
    Rectangle2D free = new Rectangle2D(x, y, width, height);
    assertTrue(free.contains(FirstStage.place(1440, 900, free)));
    assertTrue(free.contains(FirstStage.place(800, 600, free)));
  }

  @Test
  void moreContrastIsWhatTheSystemCallsIt() {
    for (Map<String, Object> wishes :
        List.<Map<String, Object>>of(
            Map.of("Windows.SPI.HighContrast", true),
            Map.of("GTK.theme_name", "HighContrast"),
            Map.of("GTK.theme_name", "HighContrastInverse"))) {
      assertTrue(FirstStage.moreContrast(wishes), wishes.toString());
    }
    for (Map<String, Object> wishes :
        List.<Map<String, Object>>of(
            Map.of(),
            Map.of("Windows.SPI.HighContrast", false),
            Map.of("GTK.theme_name", "Adwaita-dark"))) {
      assertFalse(FirstStage.moreContrast(wishes), wishes.toString());
    }
  }

  @Test
  void aPictureKnowsNothingOfWhoMakesIt() {
    ProgramFolders nobody = new ProgramFolders(Path.of("a"), Path.of("own")).ofNobody();
    assertEquals(Path.of("a"), nobody.assets());
    for (Path folder :
        List.of(
            nobody.issued(),
            nobody.notes(),
            nobody.journals(),
            nobody.drafts(),
            nobody.imported())) {
      assertFalse(Files.exists(folder), folder.toString());
    }
  }
}
