// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import org.briefingviewer.settings.Settings;
import org.briefingviewer.settings.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Draws every state of the window in both languages, both themes and three sizes, to be looked at:
///
///     mvn -q -Dfast test -Dtest=PicturesTest -Dpictures=target/pictures [-Dstates=read,help]
@ExtendWith(ApplicationExtension.class)
@EnabledIfSystemProperty(named = "pictures", matches = ".+")
class PicturesTest {

  /// The states that hold what must be told apart without colour; see `accessibility.md`.
  private static final Set<String> GREY = Set.of("read", "tie", "own-marks", "bounds", "sample");

  /// A size of the window with a size of its words.
  private enum Size {
    SMALL(1280, 720, 100),
    USUAL(1440, 900, 100),
    LARGE(1920, 1080, 200);

    private final int width;
    private final int height;
    private final int zoom;

    Size(int width, int height, int zoom) {
      this.width = width;
      this.height = height;
      this.zoom = zoom;
    }
  }

  private final Path folder = Path.of(System.getProperty("pictures"));
  private final String wanted = System.getProperty("states", "");

  @Start
  void start(Stage stage) {
    stage.setTitle("nothing is shown here");
  }

  @Test
  void drawsEveryState() throws IOException {
    Files.createDirectories(folder);
    for (Locale language : Settings.LANGUAGES) {
      for (Size size : Size.values()) {
        for (Theme theme : Theme.values()) {
          WaitForAsyncUtils.waitForAsyncFx(
              600_000,
              () -> {
                draw(language, size, theme);
                return null;
              });
        }
      }
    }
  }

  private void draw(Locale language, Size size, Theme theme) throws IOException {
    for (WindowState state : states()) {
      if (wanted.isEmpty() || List.of(wanted.split(",")).contains(state.name())) {
        WindowFixture fixture = state.made().apply(language);
        fixture.settings.choose(theme);
        while (fixture.settings.zoomProperty().get() < size.zoom) {
          fixture.settings.zoomIn();
        }
        String look =
            "-"
                + language.getLanguage()
                + "-"
                + theme.name().toLowerCase(Locale.ROOT)
                + "-"
                + size.width;
        WritableImage picture = WindowPicture.draw(fixture.window, size.width, size.height);
        write(picture, state.name() + look);
        if (size == Size.USUAL && GREY.contains(state.name())) {
          write(inGrey(picture), state.name() + look + "-grey");
        }
      }
    }
  }

  private static List<WindowState> states() {
    List<WindowState> states = new ArrayList<>(WindowState.all());
    states.addAll(RareState.all());
    states.addAll(WaitingState.all());
    states.addAll(SealedState.all());
    states.addAll(CorrectingState.all());
    states.addAll(ComparedState.all());
    states.addAll(BesideState.all());
    states.addAll(DraftedState.all());
    states.addAll(LibraryState.all());
    return states;
  }

  private void write(WritableImage picture, String name) throws IOException {
    try (OutputStream out = Files.newOutputStream(folder.resolve(name + ".png"))) {
      PngWriter.write(picture, out);
    }
  }

  private static WritableImage inGrey(WritableImage picture) {
    int width = (int) picture.getWidth();
    int height = (int) picture.getHeight();
    WritableImage grey = new WritableImage(width, height);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        grey.getPixelWriter().setColor(x, y, picture.getPixelReader().getColor(x, y).grayscale());
      }
    }
    return grey;
  }
}
