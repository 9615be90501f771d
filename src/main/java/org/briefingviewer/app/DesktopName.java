// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.app;

import com.sun.glass.ui.Application;

/// The name by which a desktop ties the program's windows to its menu entry: on X11 the class of
/// the window (`WM_CLASS`), which the desktop entry gives as `StartupWMClass`. On macOS people read
/// it, in the menu bar and in what stands there to hide and to end the program.
public final class DesktopName {
  private static final String ID = "org.briefingviewer.viewer";

  private DesktopName() {}

  /// Names the windows that are made from now on. JavaFX calls them `java` like those of any other
  /// Java program, unless started through its own launcher, which names them after a class and
  /// hands no state along. Call it on the toolkit's thread.
  public static void take() {
    Application.GetApplication().setName(of(System.getProperty("os.name", "")));
  }

  static String of(String system) {
    return system.startsWith("Mac") ? "Briefing Viewer" : ID;
  }
}
