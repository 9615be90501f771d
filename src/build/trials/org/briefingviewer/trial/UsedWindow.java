// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Somebody at the program's window: opens, reads, searches, accepts, corrects, saves, presents and
/// leaves, by real keys. Says what was not seen to happen.
final class UsedWindow implements AutoCloseable {
  private final Desktop desktop;
  private final List<String> missed = new ArrayList<>();

  /// @param left a folder for the picture of the screen
  UsedWindow(Path left) throws IOException, InterruptedException {
    desktop = new Desktop(left);
  }

  /// Returns the name of the display.
  String display() {
    return desktop.display();
  }

  /// Uses the window of a program that was started with a briefing.
  ///
  /// @return what did not happen
  List<String> use(Path briefing) throws IOException, InterruptedException {
    String whole = "[a-z]*[.]briefing – Briefing Viewer";
    if (!waitFor("the window", () -> desktop.titled(whole))) {
      return missed;
    }
    desktop.keys("n", "ctrl+Next", "ctrl+Prior", "n");
    desktop.keys("ctrl+f");
    desktop.type("Russia");
    desktop.keys("Return", "F3", "Escape");
    desktop.keys("n", "a");
    desktop.type("R. Reader");
    desktop.keys("Return");
    waitFor("an accepted estimate, not saved", () -> desktop.titled(".*not saved.*"));
    desktop.keys("n", "c");
    desktop.keys("ctrl+a");
    desktop.type("4321");
    desktop.keys("Return");
    long before = Files.size(briefing);
    desktop.keys("ctrl+s");
    waitFor("the saved briefing", () -> desktop.titled(whole));
    if (Files.size(briefing) == before) {
      missed.add("nothing was saved");
    }
    desktop.keys("F5", "Return"); // it asks, as there is one screen
    waitFor("the presentation", () -> desktop.titled("Audience"));
    desktop.keys("Next", "Next", "Escape", "Escape"); // the first one asks
    waitFor("the end of the presentation", () -> !desktop.titled("Audience"));
    return missed;
  }

  /// Leaves the window.
  void leave() throws IOException, InterruptedException {
    desktop.keys("alt+F4");
  }

  private boolean waitFor(String what, Desktop.Seen seen) throws IOException, InterruptedException {
    boolean came = desktop.waitFor(seen);
    if (!came) {
      missed.add("not seen: " + what + ", the screen is in " + desktop.keep("missed"));
    }
    return came;
  }

  @Override
  public void close() {
    desktop.close();
  }
}
