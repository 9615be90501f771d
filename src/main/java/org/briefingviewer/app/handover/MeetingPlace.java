// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.app.handover;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Where two starts of the program find each other: a socket whose name says the display. Finding
/// the name costs no look at the disk.
///
/// @param socket lies in a folder of its own, which only the user may enter
public record MeetingPlace(Path socket) {
  /// The bytes that an address can hold without its last zero: 103 on macOS, 107 on Linux.
  private static final int LONGEST = 103;

  private static final String KEPT = "abcdefghijklmnopqrstuvwxyz0123456789-.";

  // Words are joined with concat, not with +: Java makes the code for + when it is first run, and
  // that takes a start ten milliseconds where it has no cache.

  /// Returns the place for this user and this display, or null where every path would be too long
  /// for a socket; then windows do not share.
  ///
  /// @param environment names the display and, where there is one, the folder for the time that the
  ///   user is logged in (XDG Base Directory Specification: `XDG_RUNTIME_DIR`, absolute)
  /// @param settings the user's settings folder
  /// @param temporary for when the settings folder's path is too long
  public static @Nullable MeetingPlace of(
      Map<String, String> environment, Path settings, Path temporary, String user) {
    String name = plain(display(environment)).concat(".socket");
    String runtime = environment.get("XDG_RUNTIME_DIR");
    Path folder =
        runtime != null && Path.of(runtime).isAbsolute()
            ? Path.of(runtime, "briefing-viewer")
            : settings.toAbsolutePath().resolve("running");
    if (!fits(folder.resolve(name))) {
      folder = temporary.toAbsolutePath().resolve("briefing-viewer-".concat(plain(user)));
    }
    Path socket = folder.resolve(name);
    return fits(socket) ? new MeetingPlace(socket) : null;
  }

  /// Returns what names the display. An X display comes first, for that is what JavaFX draws on
  /// even under Wayland; a screen's number at its end names no other display.
  private static String display(Map<String, String> environment) {
    String x = environment.getOrDefault("DISPLAY", "");
    if (!x.isBlank()) {
      int colon = x.lastIndexOf(':');
      int dot = x.indexOf('.', Math.max(colon, 0));
      return dot < 0 || colon < 0 ? x : x.substring(0, dot);
    }
    String wayland = environment.getOrDefault("WAYLAND_DISPLAY", "");
    // Windows names a desktop that is reached from afar otherwise than the one at the machine.
    return wayland.isBlank() ? environment.getOrDefault("SESSIONNAME", "") : wayland;
  }

  /// Returns a name that every file system takes; different words give different names.
  private static String plain(String words) {
    StringBuilder name = new StringBuilder("at-");
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean kept = KEPT.indexOf(c) >= 0;
      if (kept) {
        name.append(c);
      } else {
        name.append('_').append(Integer.toHexString(c)).append('_');
      }
    }
    return name.toString();
  }

  private static boolean fits(Path socket) {
    return socket.toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST;
  }

  /// Tells whether a window may be waiting there: the one question that every start asks.
  public boolean mayBeAttended() {
    return Files.exists(socket);
  }

  Path folder() {
    return Objects.requireNonNull(socket.getParent());
  }

  /// Returns the file that is locked by whoever may listen.
  Path lock() {
    return socket.resolveSibling(socket.getFileName().toString().concat(".lock"));
  }
}
