// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.app.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Where two starts meet.
@SuppressWarnings("try") // a taker is only there, then gone
class MeetingPlaceTest {
  private static final Path SETTINGS = Path.of("/home/a/.config/briefing-viewer");

  private static @Nullable Path socket(Path settings, Map<String, String> environment) {
    MeetingPlace place = MeetingPlace.of(environment, settings, Path.of("/tmp"), "a");
    return place == null ? null : place.socket();
  }

  @Test
  void theFolderOfTheLoginComesFirst() {
    assertEquals(
        Path.of("/run/user/7/briefing-viewer/at-_3a_1.socket"),
        socket(SETTINGS, Map.of("XDG_RUNTIME_DIR", "/run/user/7", "DISPLAY", ":1")));
    assertEquals(
        SETTINGS.resolve("running/at-_3a_1.socket"), socket(SETTINGS, Map.of("DISPLAY", ":1")));
    assertEquals(
        SETTINGS.resolve("running/at-_3a_1.socket"),
        socket(SETTINGS, Map.of("XDG_RUNTIME_DIR", "run", "DISPLAY", ":1")),
        "a relative XDG_RUNTIME_DIR does not count");
  }

  @Test
  void eachDisplayHasItsOwnPlace() {
    List<Map<String, String>> displays =
        List.of(
            Map.of(),
            Map.of("DISPLAY", ":0"),
            Map.of("DISPLAY", ":1"),
            Map.of("DISPLAY", "-1"),
            Map.of("DISPLAY", "_3a_1"),
            Map.of("DISPLAY", "10.1.2.3:0"),
            Map.of("DISPLAY", "10.1.2.4:0"),
            Map.of("WAYLAND_DISPLAY", "wayland-0"),
            Map.of("WAYLAND_DISPLAY", "../../wayland-0"),
            Map.of("SESSIONNAME", "Console"));
    Set<Path> places = new HashSet<>();
    for (Map<String, String> display : displays) {
      Path socket = socket(SETTINGS, display);
      assertNotNull(socket);
      assertEquals(SETTINGS.resolve("running"), socket.normalize().getParent());
      assertTrue(places.add(socket), () -> display + " has the place of another one");
    }
  }

  @Test
  void oneDisplayHasOnePlaceHoweverItIsNamed() {
    Path plain = socket(SETTINGS, Map.of("DISPLAY", ":0"));
    assertEquals(plain, socket(SETTINGS, Map.of("DISPLAY", ":0.0")));
    assertEquals(
        plain,
        socket(SETTINGS, Map.of("DISPLAY", ":0", "WAYLAND_DISPLAY", "wayland-0")),
        "JavaFX draws on the X display");
  }

  @Test
  void aPathThatIsTooLongGivesWay() {
    // Each syllable takes three bytes: not the letters count.
    Path hangul = Path.of("/home/" + "가".repeat(30) + "/.config/briefing-viewer");
    Path socket = socket(hangul, Map.of("DISPLAY", ":1"));
    assertEquals(Path.of("/tmp/briefing-viewer-at-a/at-_3a_1.socket"), socket);
    assertEquals(
        socket,
        socket(SETTINGS, Map.of("DISPLAY", ":1", "XDG_RUNTIME_DIR", "/run/" + "x".repeat(90))));
    assertNotEquals(
        socket,
        MeetingPlace.of(Map.of("DISPLAY", ":1"), hangul, Path.of("/tmp"), "b").socket(),
        "another user has another folder");
    assertNull(socket(hangul, Map.of("DISPLAY", "x".repeat(90) + ":1")), "no windows that share");
  }

  @Test
  void theLongestPathCanBeBoundTo(@TempDir Path folder) throws Exception {
    int room = 103 - folder.toString().getBytes(StandardCharsets.UTF_8).length;
    String runtime = "x".repeat(room - "//briefing-viewer/at-_3a_1.socket".length());
    Map<String, String> environment =
        Map.of("XDG_RUNTIME_DIR", folder.resolve(runtime).toString(), "DISPLAY", ":1");
    MeetingPlace place = MeetingPlace.of(environment, SETTINGS, Path.of("/tmp"), "a");
    assertNotNull(place);
    assertEquals(103, place.socket().toString().length());
    assertTrue(place.socket().startsWith(folder));
    assertFalse(place.mayBeAttended());
    try (HandoverReceiver taker = new HandoverReceiver(place, HandoverOffer::take)) {
      Attendance.await(place);
    }
    assertFalse(Files.exists(place.socket()));
  }
}
