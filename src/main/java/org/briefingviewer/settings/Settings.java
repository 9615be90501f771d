// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.briefingviewer.settings.Remembered.Widths;
import org.briefingviewer.settings.Remembered.WindowSize;
import org.jspecify.annotations.Nullable;

/// What the user has set. Views bind to the properties and call the verbs.
public final class Settings {
  /// The sizes of the reading text on offer, in percent.
  public static final List<Integer> ZOOMS = List.of(80, 90, 100, 110, 125, 150, 175, 200);

  /// The languages that the window speaks; the first stands in for all others.
  public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.KOREAN);

  private static final int PLAIN_ZOOM = 100;

  private final ReadOnlyObjectWrapper<Theme> theme;
  private final ReadOnlyObjectWrapper<Locale> language;
  private final ReadOnlyIntegerWrapper zoom;
  private final ReadOnlyObjectWrapper<@Nullable Path> lastFile;
  private final ReadOnlyObjectWrapper<WindowSize> window;
  private final ReadOnlyObjectWrapper<Widths> widths;

  private @Nullable Locale chosenLanguage;

  /// Starts from what was remembered; a new user's window speaks the language of the system.
  public Settings(Remembered from) {
    this(from, Locale.getDefault(Locale.Category.DISPLAY));
  }

  /// @param system the language that the system speaks
  Settings(Remembered from, Locale system) {
    theme = new ReadOnlyObjectWrapper<>(from.theme());
    chosenLanguage = from.language();
    language =
        new ReadOnlyObjectWrapper<>(spoken(chosenLanguage == null ? system : chosenLanguage));
    zoom = new ReadOnlyIntegerWrapper(nearestZoom(from.zoom()));
    lastFile = new ReadOnlyObjectWrapper<>(from.lastFile());
    window = new ReadOnlyObjectWrapper<>(from.window());
    widths = new ReadOnlyObjectWrapper<>(from.widths());
  }

  private static Locale spoken(Locale wanted) {
    return LANGUAGES.stream()
        .filter(offered -> offered.getLanguage().equals(wanted.getLanguage()))
        .findFirst()
        .orElse(LANGUAGES.getFirst());
  }

  private static int nearestZoom(int wanted) {
    int nearest = PLAIN_ZOOM;
    for (int offered : ZOOMS) {
      nearest = Math.abs(offered - wanted) < Math.abs(nearest - wanted) ? offered : nearest;
    }
    return nearest;
  }

  /// Returns the values as they are now.
  public Remembered remembered() {
    return new Remembered(
        theme.get(), chosenLanguage, zoom.get(), lastFile.get(), window.get(), widths.get());
  }

  public ReadOnlyObjectProperty<Theme> themeProperty() {
    return theme.getReadOnlyProperty();
  }

  /// The language of the window, one of [#LANGUAGES].
  public ReadOnlyObjectProperty<Locale> languageProperty() {
    return language.getReadOnlyProperty();
  }

  /// The size of the reading text in percent, one of [#ZOOMS].
  public ReadOnlyIntegerProperty zoomProperty() {
    return zoom.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<@Nullable Path> lastFileProperty() {
    return lastFile.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<WindowSize> windowProperty() {
    return window.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Widths> widthsProperty() {
    return widths.getReadOnlyProperty();
  }

  /// Changes to the given theme.
  public void choose(Theme chosen) {
    theme.set(chosen);
  }

  /// Lets the window speak a language, from now on whatever the system speaks.
  ///
  /// @param wanted one of [#LANGUAGES]; another gives the first of them
  public void speak(Locale wanted) {
    chosenLanguage = spoken(wanted);
    language.set(chosenLanguage);
  }

  /// Makes the text one step larger, up to the largest.
  public void zoomIn() {
    stepZoom(1);
  }

  /// Makes the text one step smaller, down to the smallest.
  public void zoomOut() {
    stepZoom(-1);
  }

  private void stepZoom(int step) {
    int at = ZOOMS.indexOf(zoom.get()) + step;
    zoom.set(ZOOMS.get(Math.clamp(at, 0, ZOOMS.size() - 1)));
  }

  /// Makes the text as large as it is at first.
  public void zoomPlain() {
    zoom.set(PLAIN_ZOOM);
  }

  public void rememberFile(@Nullable Path file) {
    lastFile.set(file);
  }

  public void rememberWindow(double width, double height) {
    window.set(new WindowSize(width, height));
  }

  public void rememberWidths(Widths chosen) {
    widths.set(chosen);
  }
}
