// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.briefingviewer.ui.font.Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A line of several faces that finds no room says so.
@ExtendWith(ApplicationExtension.class)
class RunLineTest {
  private static final String WORDS = "“12억3천456만 달러”";
  private static final Path ASSETS = Path.of(System.getProperty("briefing.home", "."), "assets");

  @Start
  void start(Stage stage) {
    stage.setTitle("nothing is shown here");
  }

  /// Returns what can be seen of the words in a width.
  private static String seen(double width) {
    RunLine line = RunLine.of(WORDS, new Fonts(ASSETS));
    Pane pane = new Pane(line);
    new Scene(pane, 600, 40);
    pane.applyCss();
    line.resize(width < 0 ? Math.ceil(line.prefWidth(-1)) + 8 : width, 20);
    line.layout();
    return line.getChildrenUnmodifiable().stream()
        .filter(piece -> piece.isVisible())
        .flatMap(piece -> piece.lookupAll(".text").stream())
        .map(text -> ((Text) text).getText())
        .collect(Collectors.joining());
  }

  @Test
  void wordsAreWholeOrEndInAnEllipsisAtEveryWidth() {
    WaitForAsyncUtils.waitForAsyncFx(
        60_000,
        () -> {
          assertEquals(WORDS, seen(-1));
          for (int width = 40; width < 200; width += 3) {
            String seen = seen(width);
            int at = width;
            assertTrue(
                seen.equals(WORDS) || seen.endsWith("..."), () -> seen + " in " + at + " pixels");
          }
          return null;
        });
  }
}
