// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.briefingviewer.model.citing.CitationStyle;
import org.jspecify.annotations.Nullable;

/// The settings at one moment.
///
/// @param general what holds for every file
/// @param lastFile the briefing that was open last, or null
/// @param files what is remembered of single files, the newest first
public record SettingsSnapshot(General general, @Nullable Path lastFile, List<FileMemory> files) {
  /// How many files are remembered.
  static final int MOST_FILES = 200;

  /// What a new user starts with.
  public static final SettingsSnapshot FIRST =
      new SettingsSnapshot(
          new General(
              Theme.LIGHT,
              null,
              100,
              WindowSize.FIRST,
              Widths.FIRST,
              null,
              OnStage.AS_WINDOW,
              CitationStyle.PLAIN,
              List.of()),
          null,
          List.of());

  public SettingsSnapshot {
    files = List.copyOf(files.subList(0, Math.min(MOST_FILES, files.size())));
  }

  /// What holds for every file. Zoom and widths are those that were chosen last: a file that was
  /// never open begins with them.
  ///
  /// @param language the language of the window that the user chose, one of [Settings#LANGUAGES],
  ///   or null while the system's is followed
  /// @param zoom the size of the reading text, in percent
  /// @param reviewer the name under which the user checks and corrects, or null while they never
  ///   did
  /// @param stage how the audience's screen looks
  /// @param citations how works are cited
  /// @param folders those in which all briefings are searched
  public record General(
      Theme theme,
      @Nullable Locale language,
      int zoom,
      WindowSize window,
      Widths widths,
      @Nullable String reviewer,
      OnStage stage,
      CitationStyle citations,
      List<Path> folders) {
    public General {
      folders = List.copyOf(folders);
    }
  }

  /// How the audience's screen looks: a room may be darker than a desk, and read another language.
  ///
  /// @param theme null for the window's
  /// @param language one of [Settings#LANGUAGES], or null for the window's
  /// @param screen the one that the user last chose for it, or null while they never did
  public record OnStage(
      @Nullable Theme theme, @Nullable Locale language, @Nullable WallScreen screen) {
    /// What a new user starts with.
    public static final OnStage AS_WINDOW = new OnStage(null, null, null);

    /// Returns the same on another ground, or on the window's.
    public OnStage onGround(@Nullable Theme other) {
      return new OnStage(other, language, screen);
    }

    /// Returns the same in another language, or in the window's.
    public OnStage inLanguage(@Nullable Locale other) {
      return new OnStage(theme, other, screen);
    }

    /// Returns the same on another screen.
    public OnStage onScreen(WallScreen other) {
      return new OnStage(theme, language, other);
    }
  }

  /// A screen by its bounds, in the units in which windows are placed.
  public record WallScreen(double x, double y, double width, double height) {}

  /// The window's inner size in pixels.
  ///
  /// @param full its inner size where it was left filling the screen, else null
  public record WindowSize(double width, double height, @Nullable FullSize full) {
    /// What a new user starts with.
    public static final WindowSize FIRST = new WindowSize(1440, 900, null);
  }

  /// The inner size in pixels of a window that fills the screen.
  public record FullSize(double width, double height) {}

  /// The widths of the outer panes and the height of the drawer at the foot, in pixels.
  ///
  /// @param panel 0 while the user has not chosen one: then it follows the window's width
  /// @param drawer 0 while the user has not chosen one: then it follows the window's height
  public record Widths(double list, double panel, double drawer) {
    /// What a new user starts with.
    public static final Widths FIRST = new Widths(208, 0);

    /// Returns widths with a drawer whose height the user has not chosen.
    public Widths(double list, double panel) {
      this(list, panel, 0);
    }

    // Written out, as the first picture asks: decisions/text-first.md.
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Widths widths
          && list == widths.list
          && panel == widths.panel
          && drawer == widths.drawer;
    }

    @Override
    public int hashCode() {
      return Double.hashCode(list) + 31 * Double.hashCode(panel);
    }
  }

  /// What is remembered of one file.
  ///
  /// @param file its absolute path
  /// @param tab the id of the panel's page, or null
  /// @param place where the reader was, or null
  public record FileMemory(
      Path file, int zoom, Widths widths, @Nullable String tab, @Nullable TextPlace place) {}

  /// Where a reader was: the character that began the first visible line.
  ///
  /// @param offset in UTF-16 code units of the article's text, not negative
  /// @param lead from the top of the column to that line, in pixels at 100 %
  public record TextPlace(String articleId, int offset, double lead) {}

  /// Returns what is remembered of a file, or null.
  public @Nullable FileMemory of(Path file) {
    Path key = file.toAbsolutePath().normalize();
    return files.stream().filter(memory -> memory.file().equals(key)).findFirst().orElse(null);
  }
}
