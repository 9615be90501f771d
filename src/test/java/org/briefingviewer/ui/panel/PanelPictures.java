// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.panel;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.briefingviewer.session.ReadingSession;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.font.Script;
import org.briefingviewer.ui.message.Messages;

/// Puts the panel into a scene with the window's fonts and colours, and draws it to look at.
final class PanelPictures {
  private PanelPictures() {}

  /// Returns a scene that holds nothing but the panel.
  static Scene scene(ReadingSession session, String theme, double width, double height) {
    RelationsPanel panel =
        new RelationsPanel(
            session,
            new Messages(Locale.ENGLISH),
            fonts(),
            new EstimateCard.Deeds(estimate -> {}, List.of()),
            List.of());
    return scene(panel, theme, width, height);
  }

  static Scene scene(RelationsPanel panel, String theme, double width, double height) {
    Scene scene = new Scene(panel, width, height);
    panel.getStyleClass().add("main-window");
    for (String sheet : List.of(theme, "window", "panel")) {
      scene
          .getStylesheets()
          .add(
              Objects.requireNonNull(
                      RelationsPanel.class.getResource(
                          "/org/briefingviewer/ui/css/" + sheet + ".css"))
                  .toExternalForm());
    }
    return scene;
  }

  /// Returns the fonts beside the program, the first of them loaded.
  static Fonts fonts() {
    Fonts fonts = new Fonts(Path.of(System.getProperty("briefing.home", "."), "assets"));
    fonts.need(Script.LATIN);
    return fonts;
  }

  /// Writes a picture of `session` into `folder`, after `prepare` has acted on the scene.
  static void draw(
      ReadingSession session,
      String theme,
      int width,
      int height,
      Consumer<Scene> prepare,
      File file)
      throws IOException {
    Scene scene = scene(session, theme, width, height);
    for (int i = 0; i < 3; i++) {
      scene.getRoot().applyCss();
      scene.getRoot().layout();
      if (i == 0) {
        prepare.accept(scene);
      }
    }
    WritableImage image = scene.snapshot(null);
    BufferedImage out = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        out.setRGB(x, y, image.getPixelReader().getArgb(x, y));
      }
    }
    ImageIO.write(out, "png", file);
  }
}
