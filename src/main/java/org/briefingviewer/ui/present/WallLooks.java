// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.present;

import java.util.Locale;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import org.briefingviewer.session.present.PreparedPages;
import org.briefingviewer.session.present.PresentationModels;
import org.briefingviewer.settings.Settings;
import org.briefingviewer.settings.Theme;
import org.briefingviewer.ui.present.wall.WallLook;
import org.briefingviewer.wording.Messages;

/// How the audience's screen looks, as the settings are now. What the window says of stops is in
/// the window's language; where the room reads the same one, each page is made once for both.
final class WallLooks {
  private final PresentationModels presenting;
  private final Settings settings;
  private final Messages window;
  private final PreparedPages pages;

  /// What was said last in a language that is not the window's.
  private Messages other;

  private PreparedPages otherPages;

  WallLooks(PresentationModels presenting, Settings settings, Messages window) {
    this.presenting = presenting;
    this.settings = settings;
    this.window = window;
    pages = presenting.pages(window);
    other = window;
    otherPages = pages;
  }

  /// Returns what the window says of stops.
  PreparedPages inWindow() {
    return pages;
  }

  /// Returns how the screen looks now.
  WallLook now() {
    Theme own = settings.stageProperty().get().theme();
    Theme theme = Objects.requireNonNullElse(own, settings.themeProperty().get());
    Locale language = settings.stageProperty().get().language();
    if (language == null || language.equals(window.locale())) {
      return new WallLook(theme, window, pages);
    }
    if (!language.equals(other.locale())) {
      other = new Messages(language);
      otherPages = presenting.pages(other);
    }
    return new WallLook(theme, other, otherPages);
  }

  /// Returns how the screen looks, as it changes.
  ObservableValue<WallLook> observed() {
    return Bindings.createObjectBinding(
        this::now, settings.stageProperty(), settings.themeProperty());
  }
}
