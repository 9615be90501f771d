// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.panel;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.ui.font.FontScript;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.font.Stylesheets;
import org.briefingviewer.ui.panel.EstimateCard.CardActions;

/// Puts the panel into a scene with the window's fonts and colours.
public final class PanelScene {
  private PanelScene() {}

  /// Returns a scene that holds nothing but the panel.
  static Scene of(RelationsPanel panel, String theme, double width, double height) {
    Scene scene = new Scene(panel, width, height);
    panel.getStyleClass().add("main-window");
    Stylesheets sheets = new Stylesheets(Locale.ENGLISH);
    for (String sheet : List.of(theme, Stylesheets.FIRST, Stylesheets.FURTHER)) {
      scene.getStylesheets().add(sheets.url(sheet));
    }
    return scene;
  }

  /// Returns what copies, and nothing else that can be done with an estimate.
  static CardActions copying(Consumer<Estimate> copy) {
    return new CardActions(
        copy,
        List.of(),
        List.of(),
        new SimpleObjectProperty<>(),
        new SimpleObjectProperty<>(false));
  }

  /// Returns the fonts beside the program, the first of them loaded.
  public static Fonts fonts() {
    Fonts fonts = new Fonts(Path.of(System.getProperty("briefing.home", "."), "assets"));
    fonts.need(FontScript.LATIN);
    return fonts;
  }
}
