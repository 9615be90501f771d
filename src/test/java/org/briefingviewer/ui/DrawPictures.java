// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.application.Platform;
import org.briefingviewer.session.BorderBriefing;
import org.briefingviewer.settings.Theme;

/// Draws pictures of the window into a folder, to be looked at.
final class DrawPictures {
  private DrawPictures() {}

  public static void main(String[] args) {
    Platform.startup(
        () -> {
          try {
            drawAll(Path.of(args[0]));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          } finally {
            Platform.exit();
          }
        });
  }

  private static void drawAll(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (int[] size : new int[][] {{1280, 720}, {1440, 900}, {1920, 1080}}) {
      for (Theme theme : Theme.values()) {
        draw(folder, size[0], size[1], theme);
      }
    }
  }

  private static void draw(Path folder, int width, int height, Theme theme) throws IOException {
    for (String id : new String[] {"customs", "bounds", "names"}) {
      WindowFixture fixture = WindowFixture.of(BorderBriefing.whole());
      fixture.settings.choose(theme);
      fixture.session.chooseArticle(id);
      if (id.equals("customs")) {
        fixture.session.chooseEstimate(fixture.session.estimates().get(2));
      }
      String name = id + "-" + width + "-" + theme + ".png";
      try (OutputStream out = Files.newOutputStream(folder.resolve(name))) {
        Png.write(Picture.draw(fixture.window, width, height), out);
      }
    }
  }
}
