// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.trial;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Somebody at the program's window, on an X server of its own: opens, reads, searches, accepts,
/// corrects, saves, presents and leaves, by real keys. Says what was not seen to happen.
final class UsedWindow implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 60;

  private final Path left;
  private final Deque<Process> started = new ArrayDeque<>();
  private final List<String> missed = new ArrayList<>();
  private String display = "";

  /// @param left a folder for the picture of the screen
  UsedWindow(Path left) throws IOException, InterruptedException {
    this.left = Files.createDirectories(left);
    begin();
  }

  private void begin() throws IOException, InterruptedException {
    Process server =
        new ProcessBuilder(
                "Xvfb", "-displayfd", "1", "-screen", "0", "1280x900x24", "-fbdir", left.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    started.push(server);
    var out =
        new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
    display = ":" + out.readLine();
    started.push(run("openbox", "--sm-disable"));
    waitFor("a window manager", () -> x("get_num_desktops"));
  }

  /// Returns whether what a window needs is installed.
  static boolean possible() throws InterruptedException {
    for (String needed : List.of("Xvfb", "openbox", "xdotool")) {
      try {
        if (new ProcessBuilder("sh", "-c", "command -v " + needed).start().waitFor() != 0) {
          return false;
        }
      } catch (IOException e) {
        return false;
      }
    }
    return true;
  }

  /// Returns the name of the display.
  String display() {
    return display;
  }

  /// Uses the window of a program that was started with a briefing.
  ///
  /// @return what did not happen
  List<String> use(Path briefing) throws IOException, InterruptedException {
    String whole = "[a-z]*[.]briefing – Briefing Viewer";
    if (!waitFor("the window", () -> titled(whole))) {
      return missed;
    }
    keys("n", "ctrl+Next", "ctrl+Prior", "n");
    keys("ctrl+f");
    type("Russia");
    keys("Return", "F3", "Escape");
    keys("n", "a");
    type("R. Reader");
    keys("Return");
    waitFor("an accepted estimate, not saved", () -> titled(".*not saved.*"));
    keys("n", "c");
    keys("ctrl+a");
    type("4321");
    keys("Return");
    long before = Files.size(briefing);
    keys("ctrl+s");
    waitFor("the saved briefing", () -> titled(whole));
    if (Files.size(briefing) == before) {
      missed.add("nothing was saved");
    }
    keys("F5", "Return"); // it asks, as there is one screen
    waitFor("the presentation", () -> titled("Audience"));
    keys("Next", "Next", "Escape");
    waitFor("the end of the presentation", () -> !titled("Audience"));
    return missed;
  }

  /// Leaves the window.
  void leave() throws IOException, InterruptedException {
    keys("alt+F4");
  }

  private interface Seen {
    boolean now() throws IOException, InterruptedException;
  }

  private boolean waitFor(String what, Seen seen) throws IOException, InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (System.nanoTime() < end) {
      if (seen.now()) {
        return true;
      }
      Thread.sleep(200);
    }
    Path screen = left.resolve("missed.xwd");
    Files.copy(left.resolve("Xvfb_screen0"), screen, StandardCopyOption.REPLACE_EXISTING);
    missed.add("not seen: " + what + ", the screen is in " + screen);
    return false;
  }

  private boolean titled(String title) throws IOException, InterruptedException {
    return x("search", "--onlyvisible", "--name", "^" + title + "$");
  }

  /// Presses keys, each once what the one before did is drawn.
  private void keys(String... names) throws IOException, InterruptedException {
    for (String name : names) {
      settle();
      x("key", "--clearmodifiers", name);
    }
    settle();
  }

  private void type(String words) throws IOException, InterruptedException {
    x("type", "--delay", "40", words);
    settle();
  }

  /// Waits until the screen stays as it is for a while.
  private void settle() throws IOException, InterruptedException {
    Path screen = left.resolve("Xvfb_screen0");
    byte[] last = Files.readAllBytes(screen);
    int same = 0;
    for (int i = 0; i < 100 && same < 4; i++) {
      Thread.sleep(100);
      byte[] now = Files.readAllBytes(screen);
      same = Arrays.equals(last, now) ? same + 1 : 0;
      last = now;
    }
  }

  private boolean x(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("xdotool"));
    command.addAll(List.of(arguments));
    return run(command.toArray(String[]::new)).waitFor() == 0;
  }

  private Process run(String... command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("DISPLAY", display);
    return builder
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  @Override
  public void close() {
    started.forEach(Process::destroy);
  }
}
