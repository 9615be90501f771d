// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.part;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// What the window asks of the desktop around it. Where there is none, choosing gives nothing.
public interface DesktopServices {
  /// Lets the user choose files to open; empty when none was chosen.
  List<Path> chooseOpen();

  /// Lets the user choose a folder; null when none was chosen.
  ///
  /// @param title what it is for
  default @Nullable Path chooseFolder(String title) {
    return null;
  }

  /// Lets the user choose where to save; null when nothing was chosen.
  ///
  /// @param name a file name to begin with, with its ending
  @Nullable Path chooseSave(String name, FileKind kind);

  /// Puts plain text on the clipboard.
  void copy(String text);

  /// Puts the same words on the clipboard as plain text and as HTML.
  void copy(String text, String html);

  /// Puts a picture on the clipboard.
  ///
  /// @param png the bytes of a PNG file
  void copyPicture(byte[] png);

  /// Returns what lies on the clipboard.
  Pasted pasted();

  /// Opens a file in the program that the desktop has for it.
  ///
  /// @return false when the desktop has none, or there is no desktop
  boolean openOutside(Path file);

  /// Returns the bounds of every screen, in the units in which windows are placed; at least one
  /// where there is a desktop.
  default List<Rectangle2D> screens() {
    return Screen.getScreens().stream().map(Screen::getBounds).toList();
  }

  /// Calls whenever a screen comes, goes or changes, once that has been dealt with, until it is
  /// unsubscribed. Where there is no desktop nothing changes.
  default Subscription followScreens(Runnable changed) {
    return Subscription.EMPTY;
  }

  /// Keeps the displays from going dark until that is unsubscribed, or the program ends in whatever
  /// way.
  ///
  /// @param failed called later where the system offers no means
  default Subscription stayAwake(Runnable failed) {
    return Subscription.EMPTY;
  }

  /// Returns whether the user asked the system for less motion. On the toolkit's thread.
  default boolean lessMotion() {
    return false;
  }

  default Installation installation() {
    return Installation.UNKNOWN;
  }

  /// What is installed.
  ///
  /// @param program the folder of the program
  /// @param settings the user's settings folder; may not exist yet
  record Installation(String version, Path program, Path settings) {
    public static final Installation UNKNOWN = new Installation("", Path.of(""), Path.of(""));
  }

  /// A kind of file that the program writes for the user; the message `file.ENDING` names it.
  ///
  /// @param ending of its files' names, without the dot
  record FileKind(String ending) {
    public static final FileKind BRIEFING = new FileKind("briefing");
    public static final FileKind SVG = new FileKind("svg");
    public static final FileKind PNG = new FileKind("png");
  }

  /// What lies on the clipboard, in the forms in which it lies there.
  record Pasted(@Nullable String text, @Nullable String html, List<Path> files) {
    public static final Pasted NOTHING = new Pasted(null, null, List.of());

    public Pasted {
      files = List.copyOf(files);
    }
  }
}
