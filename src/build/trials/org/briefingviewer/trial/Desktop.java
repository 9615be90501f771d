// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.trial;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
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
import org.jspecify.annotations.Nullable;

/// An X server of its own with a window manager, at which somebody presses keys and looks at what
/// is shown. What is waited for is waited for as long as a slow machine takes.
final class Desktop implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 120;
  private static final int HEADER_LENGTH = 0;
  private static final int HEADER_COLOURS = 76;
  private static final int COLOUR = 12;
  private static final int PIXEL = 4;

  /// The part of the screen that has changed when something has come into the window.
  private static final int MUCH = 50;

  private final Path left;
  private final Deque<Process> started = new ArrayDeque<>();
  private String display = "";
  private @Nullable Process manager;

  /// Something that may be seen.
  interface Seen {
    boolean now() throws IOException, InterruptedException;
  }

  /// @param left a folder for the picture of the screen
  Desktop(Path left) throws IOException, InterruptedException {
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
    manager = manage();
    waitFor(() -> x("get_num_desktops"));
  }

  private Process manage() throws IOException {
    Process begun = run("openbox", "--sm-disable");
    started.push(begun);
    return begun;
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

  /// Waits until something is seen.
  ///
  /// @return false when it was not seen as long as there was patience
  boolean waitFor(Seen seen) throws IOException, InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (System.nanoTime() < end) {
      if (seen.now()) {
        return true;
      }
      Thread.sleep(100);
    }
    return false;
  }

  /// Tells whether there is a window with a title.
  boolean titled(String pattern) throws IOException, InterruptedException {
    return x("search", "--onlyvisible", "--name", "^" + pattern + "$");
  }

  /// Returns the titles of the windows that match a pattern.
  List<String> titles(String pattern) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(
            "xdotool", "search", "--onlyvisible", "--name", pattern, "getwindowname", "%@");
    builder.environment().put("DISPLAY", display);
    Process process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said.lines().toList();
  }

  /// Gives the keys to the window with a title.
  void activate(String pattern) throws IOException, InterruptedException {
    x("search", "--onlyvisible", "--name", "^" + pattern + "$", "windowactivate", "--sync");
  }

  /// Presses keys, each once what the one before did is drawn.
  void keys(String... names) throws IOException, InterruptedException {
    for (String name : names) {
      settle();
      x("key", "--clearmodifiers", name);
    }
    settle();
  }

  /// Presses a key until the screen is another: what it asks for may not be there at once.
  ///
  /// @return false when it stayed as it is as long as there was patience
  boolean changes(String name) throws IOException, InterruptedException {
    settle();
    byte[] before = Files.readAllBytes(screen());
    return waitFor(
        () -> {
          keys(name);
          byte[] now = Files.readAllBytes(screen());
          int other = 0;
          for (int at = 0; at < now.length; at++) {
            other += now[at] == before[at] ? 0 : 1;
          }
          return other > now.length / MUCH;
        });
  }

  /// Presses a key and waits for nothing.
  void key(String name) throws IOException, InterruptedException {
    x("key", "--clearmodifiers", name);
  }

  void type(String words) throws IOException, InterruptedException {
    x("type", "--delay", "40", words);
    settle();
  }

  private Path screen() {
    return left.resolve("Xvfb_screen0");
  }

  /// Waits until the screen stays as it is for a while.
  void settle() throws IOException, InterruptedException {
    byte[] last = Files.readAllBytes(screen());
    int same = 0;
    for (int i = 0; i < 100 && same < 4; i++) {
      Thread.sleep(60);
      byte[] now = Files.readAllBytes(screen());
      same = Arrays.equals(last, now) ? same + 1 : 0;
      last = now;
    }
  }

  /// Returns how many pixels of the screen have a colour. The screen lies in an XWD file: a header,
  /// a map of colours, and pixels of 32 bits.
  ///
  /// @param colour as 0xRRGGBB
  int count(int colour) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(screen()));
    int start = bytes.getInt(HEADER_LENGTH) + bytes.getInt(HEADER_COLOURS) * COLOUR;
    bytes.order(ByteOrder.LITTLE_ENDIAN);
    int count = 0;
    for (int at = start; at + PIXEL <= bytes.capacity(); at += PIXEL) {
      count += (bytes.getInt(at) & 0xffffff) == colour ? 1 : 0;
    }
    return count;
  }

  /// Keeps the picture of the screen.
  ///
  /// @return where, as XWD
  Path keep(String name) throws IOException {
    Path kept = left.resolve(name + ".xwd");
    return Files.copy(screen(), kept, StandardCopyOption.REPLACE_EXISTING);
  }

  /// Runs a command of xdotool, with a window manager beside it: openbox may end when a window that
  /// it is dealing with is killed.
  private boolean x(String... arguments) throws IOException, InterruptedException {
    if (manager != null && !manager.isAlive()) {
      manager = manage();
      Thread.sleep(1000);
    }
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
