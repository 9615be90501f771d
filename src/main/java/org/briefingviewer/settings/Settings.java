// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.briefingviewer.model.citing.CitationStyle;
import org.briefingviewer.settings.SettingsSnapshot.FileMemory;
import org.briefingviewer.settings.SettingsSnapshot.FullSize;
import org.briefingviewer.settings.SettingsSnapshot.General;
import org.briefingviewer.settings.SettingsSnapshot.OnStage;
import org.briefingviewer.settings.SettingsSnapshot.TextPlace;
import org.briefingviewer.settings.SettingsSnapshot.Widths;
import org.briefingviewer.settings.SettingsSnapshot.WindowSize;
import org.jspecify.annotations.Nullable;

/// What the user has set. Views bind to the properties and call the verbs. Theme, language and the
/// window's size hold for all files; zoom, the panes' widths, the panel's page and the place in the
/// text are remembered for each.
public final class Settings {
  /// The sizes of the reading text on offer, in percent.
  public static final List<Integer> ZOOMS = List.of(80, 90, 100, 110, 125, 150, 175, 200);

  /// The languages that the window speaks; the first stands in for all others.
  public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.KOREAN);

  private static final int PLAIN_ZOOM = 100;

  private final ReadOnlyObjectWrapper<SettingsSnapshot> all;
  private final ReadOnlyObjectWrapper<Theme> theme;
  private final ReadOnlyObjectWrapper<Locale> language;
  private final ReadOnlyIntegerWrapper zoom;
  private final ReadOnlyObjectWrapper<@Nullable Path> lastFile;
  private final ReadOnlyObjectWrapper<WindowSize> window;
  private final ReadOnlyObjectWrapper<Widths> widths;
  private final ReadOnlyObjectWrapper<OnStage> stage;
  private final ReadOnlyObjectWrapper<List<Path>> folders;

  private @Nullable String reviewer;
  private CitationStyle citations;
  private @Nullable Locale chosenLanguage;
  private int newZoom;
  private Widths newWidths;
  private @Nullable Path open;
  private @Nullable String tab;
  private @Nullable TextPlace place;

  /// Starts from what was remembered; a new user's window speaks the language of the system.
  public Settings(SettingsSnapshot from) {
    this(from, Locale.getDefault(Locale.Category.DISPLAY));
  }

  /// @param system the language that the system speaks
  Settings(SettingsSnapshot from, Locale system) {
    General general = from.general();
    all = new ReadOnlyObjectWrapper<>(from);
    theme = new ReadOnlyObjectWrapper<>(general.theme());
    reviewer = general.reviewer();
    citations = general.citations();
    chosenLanguage = general.language();
    language =
        new ReadOnlyObjectWrapper<>(spoken(chosenLanguage == null ? system : chosenLanguage));
    newZoom = nearestZoom(general.zoom());
    newWidths = general.widths();
    zoom = new ReadOnlyIntegerWrapper(newZoom);
    lastFile = new ReadOnlyObjectWrapper<>(from.lastFile());
    window = new ReadOnlyObjectWrapper<>(general.window());
    widths = new ReadOnlyObjectWrapper<>(newWidths);
    stage = new ReadOnlyObjectWrapper<>(general.stage());
    folders = new ReadOnlyObjectWrapper<>(general.folders());
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
      nearest =
          Math.abs((long) offered - wanted) < Math.abs((long) nearest - wanted) ? offered : nearest;
    }
    return nearest;
  }

  /// Returns the values as they are now.
  public SettingsSnapshot remembered() {
    return all.get();
  }

  /// The values as they are now; it changes with every one of them.
  public ReadOnlyObjectProperty<SettingsSnapshot> rememberedProperty() {
    return all.getReadOnlyProperty();
  }

  private void changed() {
    List<FileMemory> files = new ArrayList<>(all.get().files());
    Path file = open;
    if (file != null) {
      files.removeIf(memory -> memory.file().equals(file));
      files.addFirst(new FileMemory(file, zoom.get(), widths.get(), tab, place));
    }
    General general =
        new General(
            theme.get(),
            chosenLanguage,
            newZoom,
            window.get(),
            newWidths,
            reviewer,
            stage.get(),
            citations,
            folders.get());
    all.set(new SettingsSnapshot(general, lastFile.get(), files));
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

  public ReadOnlyObjectProperty<WindowSize> windowProperty() {
    return window.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Widths> widthsProperty() {
    return widths.getReadOnlyProperty();
  }

  /// How the audience's screen looks.
  public ReadOnlyObjectProperty<OnStage> stageProperty() {
    return stage.getReadOnlyProperty();
  }

  /// The folders in which all briefings are searched, in the order in which they were named.
  public ReadOnlyObjectProperty<List<Path>> foldersProperty() {
    return folders.getReadOnlyProperty();
  }

  /// Searches a folder, too.
  public void searchFolder(Path folder) {
    Path named = folder.toAbsolutePath().normalize(); // the next start may be in another folder
    if (!folders.get().contains(named)) {
      List<Path> more = new ArrayList<>(folders.get());
      more.add(named);
      folders.set(List.copyOf(more));
      changed();
    }
  }

  /// Searches a folder no longer.
  public void leaveFolder(Path folder) {
    folders.set(folders.get().stream().filter(named -> !named.equals(folder)).toList());
    changed();
  }

  /// Lets the audience's screen look so from the next presentation on.
  public void stage(OnStage chosen) {
    stage.set(chosen);
    changed();
  }

  /// Changes to the given theme.
  public void choose(Theme chosen) {
    theme.set(chosen);
    changed();
  }

  /// Lets the window speak a language, from now on whatever the system speaks.
  ///
  /// @param wanted one of [#LANGUAGES]; another gives the first of them
  public void speak(Locale wanted) {
    chosenLanguage = spoken(wanted);
    language.set(chosenLanguage);
    changed();
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
    chooseZoom(ZOOMS.get(Math.clamp(at, 0, ZOOMS.size() - 1)));
  }

  /// Makes the text as large as it is at first.
  public void zoomPlain() {
    chooseZoom(PLAIN_ZOOM);
  }

  private void chooseZoom(int percent) {
    newZoom = percent;
    zoom.set(percent);
    changed();
  }

  /// Returns how works are cited.
  public CitationStyle citations() {
    return citations;
  }

  /// Cites works so from now on.
  public void cite(CitationStyle chosen) {
    citations = chosen;
    changed();
  }

  /// Returns the name under which the user checks and corrects, or null while they never did.
  public @Nullable String reviewer() {
    return reviewer;
  }

  /// Remembers under which name the user checks and corrects.
  public void nameReviewer(String name) {
    reviewer = name.strip();
    changed();
  }

  /// Takes note that a file was opened: its zoom and widths come back. A file that was never open
  /// begins with those that were chosen last.
  ///
  /// @return what is remembered of it, as it was when it was left; null for a new one
  public @Nullable FileMemory rememberFile(Path file) {
    FileMemory memory = all.get().of(file);
    open = file.toAbsolutePath().normalize();
    tab = memory == null ? null : memory.tab();
    place = memory == null ? null : memory.place();
    zoom.set(memory == null ? newZoom : nearestZoom(memory.zoom()));
    widths.set(memory == null ? newWidths : memory.widths());
    changed();
    return memory;
  }

  /// Remembers that a file was drawn. Only then does the next start open it: what ends a start must
  /// not end the next one too.
  public void rememberDrawn(Path file) {
    Path drawn = file.toAbsolutePath().normalize(); // the next start may be in another folder
    if (!drawn.equals(lastFile.get())) {
      lastFile.set(drawn);
      changed();
    }
  }

  /// Remembers where the reader of the open file is.
  ///
  /// @param page the id of the panel's page
  /// @param at null keeps the place as it was
  public void rememberPlace(String page, @Nullable TextPlace at) {
    tab = page;
    place = at == null ? place : at;
    changed();
  }

  /// Remembers the window's inner size, in pixels.
  public void rememberWindow(double width, double height) {
    window.set(new WindowSize(width, height, null));
    changed();
  }

  /// Remembers that the window fills the screen, and its inner size there, in pixels.
  public void rememberFullWindow(double width, double height) {
    WindowSize before = window.get();
    window.set(new WindowSize(before.width(), before.height(), new FullSize(width, height)));
    changed();
  }

  public void rememberWidths(Widths chosen) {
    newWidths = chosen;
    widths.set(chosen);
    changed();
  }
}
