// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.app.system;

import com.sun.glass.ui.Application;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What is opened by a double click on macOS: it comes to the program that runs, and to one that
/// the double click started, as an event of the desktop and not as a word of the start. JavaFX
/// drops it.
public final class FinderFiles extends Application.EventHandler {
  /// JavaFX's own.
  private final Application.@Nullable EventHandler before;

  private final Consumer<Path> opening;

  private FinderFiles(Application.@Nullable EventHandler before, Consumer<Path> opening) {
    this.before = before;
    this.opening = opening;
  }

  /// Has each file opened that comes so from now on, and those that came before; on other systems
  /// none comes. Call it on the toolkit's thread.
  public static void followOnMac(Consumer<Path> opening) {
    if (System.getProperty("os.name", "").startsWith("Mac")) {
      follow(opening);
    }
  }

  /// Does the same whatever the system.
  public static void follow(Consumer<Path> opening) {
    Application desktop = Application.GetApplication();
    desktop.setEventHandler(new FinderFiles(desktop.getEventHandler(), opening));
  }

  @Override
  public void handleOpenFilesAction(Application desktop, long time, String[] files) {
    // One window shows one; of several the last stays.
    for (String file : files) {
      opening.accept(Path.of(file));
    }
  }

  @Override
  public void handleQuitAction(Application desktop, long time) {
    if (before != null) {
      before.handleQuitAction(desktop, time);
    }
  }

  @Override
  public void handlePreferencesChanged(Map<String, Object> preferences) {
    if (before != null) {
      before.handlePreferencesChanged(preferences);
    }
  }
}
