// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.briefingviewer.session.importing.FileOpener;
import org.briefingviewer.settings.Theme;
import org.briefingviewer.ui.part.Desk.Pasted;

/// Draws pictures of what comes in and of the lines that were left out, to be looked at.
final class ImportPictures {
  private ImportPictures() {}

  /// @param args the folder for the pictures, then a page to import
  public static void main(String[] args) {
    Platform.startup(
        () -> {
          try {
            Path folder = Files.createDirectories(Path.of(args[0]));
            for (Locale locale : List.of(Locale.ENGLISH, Locale.KOREAN)) {
              for (Theme theme : Theme.values()) {
                draw(folder, Path.of(args[1]), locale, theme);
              }
            }
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          } finally {
            Platform.runLater(Platform::exit);
          }
        });
  }

  private static void draw(Path folder, Path page, Locale locale, Theme theme) throws IOException {
    Path own = Files.createTempDirectory("own");
    WindowFixture fixture = new WindowFixture(new FileOpener(), locale, own);
    fixture.settings.choose(theme);
    String raw = Files.readString(page, StandardCharsets.UTF_8);
    fixture.desk.clipboard = new Pasted(raw, null, List.of());
    Picture.draw(fixture.window, 1280, 720);
    press(fixture, KeyCode.V);
    String name = "-" + locale + "-" + theme + ".png";
    save(folder.resolve("came-in" + name), fixture);
    press(fixture, KeyCode.D);
    Picture.draw(fixture.window, 1280, 720);
    if (fixture.window.lookup(".left-out .check-box") instanceof CheckBox box) {
      box.setSelected(true);
    }
    save(folder.resolve("left-out" + name), fixture);
    fixture.session.close();
  }

  private static void press(WindowFixture fixture, KeyCode code) {
    KeyEvent key = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, true, false, false);
    fixture.window.getScene().getRoot().fireEvent(key);
  }

  private static void save(Path file, WindowFixture fixture) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      Png.write(Picture.draw(fixture.window, 1280, 720), out);
    }
  }
}
