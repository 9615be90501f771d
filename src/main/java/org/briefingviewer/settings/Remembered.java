// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.settings;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The settings at one moment.
///
/// @param language the language of the window that the user chose, one of [Settings#LANGUAGES], or
///   null while the system's is followed
/// @param zoom the size of the reading text, in percent
/// @param lastFile the briefing that was open last, or null
public record Remembered(
    Theme theme,
    @Nullable Locale language,
    int zoom,
    @Nullable Path lastFile,
    WindowSize window,
    Widths widths) {

  /// What a new user starts with.
  public static final Remembered FIRST =
      new Remembered(Theme.LIGHT, null, 100, null, new WindowSize(1440, 900), Widths.FIRST);

  /// The window's inner size in pixels.
  public record WindowSize(double width, double height) {}

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
  }
}
