// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.briefingviewer.app.ProgramFolders;
import org.briefingviewer.settings.Settings;
import org.briefingviewer.settings.SettingsFile;
import org.briefingviewer.settings.SettingsSnapshot;
import org.briefingviewer.settings.SettingsSnapshot.FullSize;
import org.briefingviewer.settings.SettingsSnapshot.WindowSize;
import org.briefingviewer.settings.Theme;

/// The window on the desktop, as large as it was last.
final class FirstStage {
  /// Room for a window manager's frame, so that no edge of the window lies beyond the screen.
  private static final double FRAME_WIDTH = 8;

  private static final double FRAME_HEIGHT = 40;

  /// Where the desktop asks for more contrast, words have one ink and borders can be seen.
  static final String CONTRAST =
      "-bv-ink-soft: -bv-ink; -bv-ink-dim: -bv-ink; -bv-line: -bv-ink; -bv-thumb: -bv-ink;";

  private FirstStage() {}

  /// Makes the scene at the size that the window had last.
  static Scene scene(OpenWindow first) {
    WindowSize size = first.settings().windowProperty().get();
    FullSize full = size.full();
    return full == null
        ? new Scene(first.view(), size.width(), size.height())
        : new Scene(first.view(), full.width(), full.height());
  }

  /// Makes a stage around a scene, but no larger than the screen. Who never used the program gets
  /// the ground that the desktop has; whoever did has chosen by then. On the toolkit's thread,
  /// which alone may ask the desktop.
  static Stage over(Scene scene, Settings settings, SettingsSnapshot before) {
    Platform.Preferences wishes = Platform.getPreferences();
    if (SettingsFile.same(before, SettingsSnapshot.FIRST)) {
      settings.choose(theme(wishes.getColorScheme()));
    }
    if (moreContrast(wishes)) {
      scene.rootProperty().subscribe(root -> root.setStyle(CONTRAST));
    }
    Stage made = new Stage();
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    made.setScene(scene);
    if (settings.windowProperty().get().full() != null) {
      made.setMaximized(true);
    } else {
      if (scene.getWidth() > screen.getWidth() - FRAME_WIDTH) {
        made.setWidth(screen.getWidth() - FRAME_WIDTH);
      }
      if (scene.getHeight() > screen.getHeight() - FRAME_HEIGHT) {
        made.setHeight(screen.getHeight() - FRAME_HEIGHT);
      }
      Rectangle2D place = place(scene.getWidth(), scene.getHeight(), screen);
      made.setX(place.getMinX());
      made.setY(place.getMinY());
    }
    return made;
  }

  /// Returns where a window with its frame stands: in the middle, and nothing of it beyond what the
  /// desktop leaves free. Left to itself, the toolkit does not count the frame.
  static Rectangle2D place(double width, double height, Rectangle2D free) {
    double wide = Math.min(width + FRAME_WIDTH, free.getWidth());
    double high = Math.min(height + FRAME_HEIGHT, free.getHeight());
    return new Rectangle2D(
        free.getMinX() + (free.getWidth() - wide) / 2,
        free.getMinY() + (free.getHeight() - high) / 2,
        wide,
        high);
  }

  /// Lets the window that has the ground of the desktop change with it.
  static void follow(Supplier<Settings> settings) {
    Platform.getPreferences()
        .colorSchemeProperty()
        .subscribe(
            (before, now) -> {
              if (settings.get().themeProperty().get() == theme(before)) {
                settings.get().choose(theme(now));
              }
            });
  }

  private static Theme theme(ColorScheme ground) {
    return ground == ColorScheme.DARK ? Theme.DARK : Theme.LIGHT;
  }

  /// Returns whether the user asked the system for more contrast: by a setting on Windows, by a
  /// theme where GTK draws.
  ///
  /// @param wishes as the toolkit names them
  static boolean moreContrast(Map<String, Object> wishes) {
    return Boolean.TRUE.equals(wishes.get("Windows.SPI.HighContrast"))
        || String.valueOf(wishes.get("GTK.theme_name")).contains("HighContrast");
  }

  static void addIcons(Stage shown, ProgramFolders places) {
    for (int size : List.of(16, 32, 48, 128)) {
      Path icon = places.icon(size);
      if (Files.isReadable(icon)) {
        shown.getIcons().add(new Image(icon.toUri().toString()));
      }
    }
  }
}
